"""The ground that every suite of hardening stands on: a demo Center whose log tells all it can, asked
over plain HTTP with everything that comes back, headers included.

The Center itself, the reading of its pages and the crowd are the crash test's.
"""

from __future__ import annotations

import gzip
import http.client
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "crash"))

from center import Center, Lost  # noqa: E402
from crowd import invite  # noqa: E402
from pages import Fields, Page  # noqa: E402

__all__ = ["API", "CUSTOMER", "Ground", "Line", "Lost", "Page", "Told", "invite", "main", "must_catch", "size", "spread"]

API = "/api/v1"
# An organisation of the demo with a Specialist, a plan, tasks and meetings.
CUSTOMER = "admin@fabrikam.example"
# Every crate of ours tells all it can; what is below it tells what goes wrong.
ALL_OF_OURS = "info," + ",".join(
    f"{room}=trace" for room in ("fasttrack", "portal", "api", "center", "store", "mail")
)


@dataclass(frozen=True)
class Told:
    """An answer with everything in it."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        return next((value for given, value in self.headers if given.lower() == name), "")

    @property
    def plain(self) -> bytes:
        """The body as a reader has it."""
        kind = self.header("content-encoding")
        if kind == "gzip":
            return gzip.decompress(self.body)
        if kind == "deflate":
            return zlib.decompress(self.body)
        if kind:
            raise Lost(f"an answer is encoded as {kind}, which was not asked for")
        return self.body

    @property
    def text(self) -> str:
        return self.plain.decode(errors="replace")

    @property
    def page(self) -> Page:
        return Page(self.status, self.text)

    def json(self) -> dict:
        return json.loads(self.plain)

    @property
    def cookie(self) -> str:
        """The cookies it sets, as they are sent back."""
        set_ = [value.split(";")[0] for name, value in self.headers if name.lower() == "set-cookie"]
        return "; ".join(one for one in set_ if not one.endswith("="))


@dataclass
class Line:
    """One connection that stays open. `source` is the address it comes from."""

    port: int
    source: str = "127.0.0.1"
    connection: http.client.HTTPConnection | None = None

    def ask(self, method: str, path: str, headers: dict[str, str], body: bytes | str | None = None) -> Told:
        """Asks once. Whatever goes wrong on the way is raised, and the next is asked anew."""
        if self.connection is None:
            self.connection = http.client.HTTPConnection(
                "127.0.0.1", self.port, timeout=30, source_address=(self.source, 0)
            )
        try:
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            told = Told(answer.status, tuple(answer.getheaders()), answer.read())
        except (OSError, http.client.HTTPException):
            self.close()
            raise
        if answer.will_close:
            self.close()
        return told

    def close(self) -> None:
        if self.connection is not None:
            self.connection.close()
        self.connection = None


@dataclass
class Ground:
    """A demo Center, everything it handed out that nobody else may learn, and its log."""

    program: str
    folder: Path
    filter: str = ALL_OF_OURS
    secrets: dict[str, str] = field(default_factory=dict)
    lines: threading.local = field(default_factory=threading.local)

    def __post_init__(self) -> None:
        os.environ["RUST_LOG"] = self.filter
        self.center = Center([str(Path(self.program).resolve())], self.folder)
        # How long a start takes is measured elsewhere; here the machine may be busy.
        self.center.seconds_to_start = 240

    def start(self) -> None:
        self.center.start()
        # No connection outlives a restart.
        self.lines = threading.local()
        for address, token in self.center.tokens.items():
            self.keep(f"the token of {address}", token)

    def keep(self, what: str, secret: str) -> str:
        """Remembers a secret, to be looked for in the log."""
        if len(secret) < 6:
            raise Lost(f"{what} is no secret: {secret!r}")
        self.secrets[secret] = what
        return secret

    def bearer(self, address: str | None) -> dict[str, str]:
        return {"authorization": f"Bearer {self.center.tokens[address]}"} if address else {}

    def line(self, port: int | None = None) -> Line:
        """This thread's own connection to the Center, or to what listens on `port` before it."""
        kept: dict[int, Line] = self.lines.__dict__
        port = port or self.center.port
        return kept.setdefault(port, Line(port))  # type: ignore[arg-type]

    def get(self, path: str, who: str | None = None, headers: dict[str, str] | None = None, port: int | None = None) -> Told:
        """A GET may be asked again where a connection that was kept had ended meanwhile."""
        given = {**self.bearer(who), **(headers or {})}
        line = self.line(port)
        try:
            return line.ask("GET", path, given)
        except (OSError, http.client.HTTPException):
            return line.ask("GET", path, given)

    def api(self, path: str, who: str) -> dict:
        told = self.get(API + path, who)
        if told.status != 200:
            raise Lost(f"{path} for {who}: {told.status} {told.text[:300]}")
        return told.json()

    def create(self, path: str, who: str, body: dict, key: str, port: int | None = None) -> Told:
        headers = {**self.bearer(who), "content-type": "application/json", "idempotency-key": key}
        return self.line(port).ask("POST", API + path, headers, json.dumps(body))

    def form(self, path: str, fields: Fields, cookie: str = "", line: Line | None = None, who: str | None = None) -> Told:
        """Sends a form as a browser does."""
        headers = {"content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin", **self.bearer(who)}
        if cookie:
            headers["cookie"] = cookie
        return (line or self.line()).ask("POST", path, headers, urlencode(fields))

    def click(self, address: str) -> str:
        """Signs somebody in as the demo's sign-in page does; answers the cookies."""
        told = self.form("/demo/sign-in", [("address", address), ("from", "/")])
        if told.status != 303 or not told.cookie:
            raise Lost(f"{address} cannot sign in: {told.status}")
        for cookie in told.cookie.split("; "):
            self.keep(f"a cookie of {address}", cookie.split("=", 1)[1])
        return told.cookie

    def seek_secrets_in_log(self) -> int:
        """None of what was handed out may be in the log. Answers how many lines were looked at."""
        text = self.center.log.read_text(errors="replace")
        lines = text.count("\n")
        if "answered" not in text:
            raise Lost(f"the log tells nothing, so nothing can be missing in it: {self.center.log}")
        for secret, what in self.secrets.items():
            if secret in text:
                raise Lost(f"{what} is in the log: {secret}")
        return lines

    def ready(self) -> bool:
        try:
            return self.line().ask("GET", "/health/ready", {}).status == 200
        except (OSError, http.client.HTTPException):
            return False

    def wait_until_ready(self, seconds: float) -> float:
        begun = time.monotonic()
        while time.monotonic() - begun < seconds:
            if self.ready():
                return time.monotonic() - begun
            time.sleep(0.1)
        raise Lost(f"the Center was not ready again after {seconds} s")


def spread(work: list, do: Callable, threads: int) -> None:
    """Does `do(piece)` for each piece, in so many threads. The first that fails ends all, and is raised."""
    waiting, lock, faults = list(reversed(work)), threading.Lock(), []

    def run() -> None:
        while True:
            with lock:
                if not waiting or faults:
                    return
                piece = waiting.pop()
            try:
                do(piece)
            except Exception as fault:  # told to whoever waits
                faults.append(fault)
                return

    crew = [threading.Thread(target=run, daemon=True) for _ in range(threads)]
    for one in crew:
        one.start()
    for one in crew:
        one.join()
    if faults:
        raise faults[0]


def must_catch(planted: str, look: Callable[[], object]) -> None:
    """A fault is planted, and the suite's own look at it must find it."""
    try:
        look()
    except Lost as lost:
        print(f"canary: {planted}: caught ({str(lost)[:160]})", flush=True)
        return
    raise Lost(f"canary not caught: {planted}")


def size(name: str, usual: float) -> float:
    """A size asked for as `--name N`, or the usual one."""
    return float(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else usual


def main(name: str, suite: Callable[[str, Path], str]) -> int:
    """Runs a suite on a new folder, which is kept when it fails."""
    program = sys.argv[1]
    if not Path(program).exists():
        print(f"{program} is missing: cargo build -p fasttrack")
        return 1
    folder = Path(tempfile.mkdtemp(prefix=f"fasttrack-{name}-"))
    begun = time.monotonic()
    try:
        told = suite(program, folder)
    except (Lost, OSError, subprocess.TimeoutExpired) as lost:
        print(f"FAILED (what it left is in {folder}): {lost}")
        print(f"{name}: 0 passed, 1 failed")
        return 1
    shutil.rmtree(folder)
    print(f"{name}: passed in {time.monotonic() - begun:.0f} s, {told}")
    return 0
