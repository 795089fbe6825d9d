"""The program under test on one data folder: started, asked, killed, checked, again and again."""

from __future__ import annotations

import http.client
import json
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from pages import Fields, Page

ROOT = Path(__file__).resolve().parents[2]


class Lost(Exception):
    """A promise was broken; the text says which."""


@dataclass(frozen=True)
class Answer:
    """What a form was answered."""

    status: int
    location: str


class Center:
    """A demo Center. `data` is its folder, which survives every kill."""

    def __init__(self, program: list[str], folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.program = program
        self.data = folder / "data"
        self.tokens_file = folder / "tokens.json"
        self.log = folder / "center.log"
        self.process: subprocess.Popen[bytes] | None = None
        self.tokens: dict[str, str] = {}
        self.seconds_to_start = 60

    def launch(self) -> None:
        """Starts the program and does not wait for it."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [
                    *self.program, "demo", "--data", str(self.data),
                    "--listen", f"127.0.0.1:{self.port}", "--tokens", str(self.tokens_file),
                ],
                cwd=ROOT, stdout=log, stderr=log,
            )  # fmt: skip

    def start(self) -> float:
        """Starts the Center and answers after how many seconds it was ready."""
        begun = time.monotonic()
        self.launch()
        assert self.process is not None
        while time.monotonic() - begun < self.seconds_to_start:
            if self.process.poll() is not None:
                raise Lost(f"the Center ended while starting: {self.process.returncode}; its output: {self.log}")
            try:
                if self._ask("GET", "/health/ready", {}, None)[0] == 200:
                    self.tokens = json.loads(self.tokens_file.read_text())
                    return time.monotonic() - begun
            except (OSError, http.client.HTTPException):
                time.sleep(0.02)
        raise Lost(f"the Center was not ready after {self.seconds_to_start} s")

    def kill(self) -> None:
        assert self.process is not None
        if self.process.poll() is not None:
            raise Lost(f"the Center ended by itself: {self.process.returncode}; its output: {self.log}")
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self) -> None:
        """Ends the Center as an operator does; it must end well."""
        assert self.process is not None
        self.process.terminate()
        if self.process.wait(30) != 0:
            raise Lost(f"told to stop, the Center ended with {self.process.returncode}")

    def stop(self) -> None:
        """Whatever state it is in, it runs no more."""
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def check(self, *command: str) -> None:
        """Runs one of the program's own checks on the data folder; the Center must be down."""
        done = subprocess.run(
            [*self.program, *command, "--data", str(self.data)],
            cwd=ROOT, capture_output=True, text=True, timeout=120,
        )  # fmt: skip
        if done.returncode != 0:
            raise Lost(f"{' '.join(command)}: {done.stdout}{done.stderr}")

    def check_whole(self) -> None:
        self.check("database", "check")
        self.check("audit", "verify")

    def page(self, address: str, path: str) -> Page:
        """A page as somebody sees it."""
        status, _location, body = self._ask("GET", path, self._bearer(address), None)
        return Page(status, body)

    def send(self, address: str, path: str, fields: Fields) -> Answer:
        """Sends a form in somebody's name."""
        headers = {**self._bearer(address), "content-type": "application/x-www-form-urlencoded"}
        status, location, _body = self._ask("POST", path, headers, urlencode(fields))
        return Answer(status, location)

    def _bearer(self, address: str) -> dict[str, str]:
        if address not in self.tokens:
            raise Lost(f"no token for {address} in the tokens file")
        return {"authorization": f"Bearer {self.tokens[address]}"}

    def _ask(self, method: str, path: str, headers: dict[str, str], sent: str | None) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, sent, headers)
            response = connection.getresponse()
            return response.status, response.getheader("location", ""), response.read().decode()
        finally:
            connection.close()
