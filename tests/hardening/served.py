"""A real Center, as an operator starts it, with a mail server of its own that reads what it sends."""

from __future__ import annotations

import email
import email.policy
import json
import os
import queue
import random
import re
import secrets
import socket
import subprocess
import threading
import time
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from ground import Line, Lost, Told

# aiosmtpd warns of itself.
warnings.filterwarnings("ignore", module="aiosmtpd")

ROOT = Path(__file__).resolve().parents[2]


class Mails:
    """Takes every mail and keeps its text by receiver."""

    def __init__(self) -> None:
        self.taken: queue.Queue[tuple[str, str]] = queue.Queue()
        self.waiting: list[tuple[str, str]] = []

    async def handle_DATA(self, _server, _session, envelope) -> str:  # noqa: N802
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        body = mail.get_body(("plain",))
        self.taken.put((envelope.rcpt_tos[0], body.get_content() if body else ""))
        return "250 OK"

    def to(self, address: str, seconds: float = 20) -> str:
        """The next mail to somebody."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for one in self.waiting:
                if one[0] == address:
                    self.waiting.remove(one)
                    return one[1]
            try:
                self.waiting.append(self.taken.get(timeout=0.2))
            except queue.Empty:
                continue
        raise Lost(f"no mail came to {address}")


@dataclass
class Served:
    """`fasttrack serve` on a folder. `log` is what it wrote as JSON, `printed` what it printed besides."""

    program: str
    folder: Path
    filter: str
    password: str = field(default_factory=lambda: secrets.token_urlsafe(18))
    log: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        self.mails = Mails()
        self.controller = Controller(
            self.mails, hostname="127.0.0.1", port=free_port(), auth_require_tls=False,
            authenticator=lambda *_: AuthResult(success=True),
        )  # fmt: skip
        self.controller.start()
        self.port = free_port()
        file = self.folder / "fasttrack.toml"
        file.write_text(
            f'listen = "127.0.0.1:{self.port}"\nbase_url = "http://127.0.0.1:{self.port}"\n'
            f'data = "{self.folder}/data"\nmail_from = "center@center.example"\n[smtp]\nhost = "127.0.0.1"\n'
            f'port = {self.controller.port}\ntls = "none"\nusername = "center"\npassword = "{self.password}"\n'
        )
        self.process = subprocess.Popen(
            [str(Path(self.program).resolve()), "serve", "--config", str(file)],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "RUST_LOG": self.filter},
        )  # fmt: skip
        for stream, keep in ((self.process.stdout, self.keep), (self.process.stderr, self.errors.append)):
            threading.Thread(target=lambda stream=stream, keep=keep: [keep(line) for line in stream], daemon=True).start()
        until = time.monotonic() + 240
        while not any("/set-up/" in line for line in self.printed):
            if time.monotonic() > until or self.process.poll() is not None:
                raise Lost(f"the Center did not open: {self.errors[-5:]} {self.log[-5:]}")
            time.sleep(0.05)

    def keep(self, line: str) -> None:
        try:
            json.loads(line)
            self.log.append(line)
        except ValueError:
            self.printed.append(line)

    def end(self) -> None:
        """Ends it as an operator does; it must end well."""
        assert self.process is not None
        self.process.terminate()
        if self.process.wait(30) != 0:
            raise Lost(f"told to stop, the Center ended with {self.process.returncode}")

    def stop(self) -> None:
        """Whatever state it is in, it runs no more."""
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.controller.stop()


@dataclass
class Browser:
    """Somebody's browser: it keeps cookies and follows where it is led."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    seen_cookies: set[str] = field(default_factory=set)

    def ask(self, method: str, path: str, fields: list[tuple[str, str]] | None = None) -> tuple[str, Told]:
        """Asks, and answers the page it was led to with its address."""
        line = Line(self.port)
        for _ in range(5):
            headers = {"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
            body = None
            if method == "POST":
                headers |= {"content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"}
                body = urlencode(fields or [])
            told = line.ask(method, path, headers, body)
            self.take(told)
            if told.status != 303:
                return path, told
            method, path = "GET", re.sub(r"^http://[^/]*", "", told.header("location"))
        raise Lost(f"led in a circle to {path}")

    def take(self, told: Told) -> None:
        for name, value in told.headers:
            if name.lower() == "set-cookie":
                cookie, content = value.split(";")[0].split("=", 1)
                self.cookies[cookie] = content
                if content:
                    self.seen_cookies.add(content)
                else:
                    self.cookies.pop(cookie)

    def get(self, path: str) -> Told:
        return self.ask("GET", path)[1]

    def fill(self, path: str, ending: str, **given: str | list[str]) -> Told:
        """Fills the form of a page whose address ends so, and sends it; it must be taken."""
        page = self.get(path).page
        form = page.form(ending)
        if form is None:
            raise Lost(f"{path} ({page.status}) has no form {ending}, only {[form.action for form in page.forms]}")
        there, told = self.ask("POST", form.action or path, form.filled(**given))
        if told.status != 200:
            raise Lost(f"{form.action} was answered {told.status}: {re.sub('<[^>]*>', ' ', told.text)[-1500:]}")
        self.there = there
        return told


def free_port() -> int:
    """Below those that the kernel gives to connections: a Center is started again on its port, which a connection
    of the suite beside this one could have been given meanwhile."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as free:
            try:
                free.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
