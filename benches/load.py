"""Many clients on kept connections, one process, no threads: cheap enough to leave the machine to the
server. A job is a generator: it yields what it asks and is sent what was answered.
"""

from __future__ import annotations

import selectors
import socket
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from urllib.parse import urlencode


@dataclass(frozen=True)
class Answer:
    """What came back: `body` is as it was sent, compressed or not."""

    status: int
    location: str
    body: bytes


Job = Generator[bytes, Answer, None]


def ask(method: str, path: str, token: str = "", fields: list[tuple[str, str]] | None = None, gzip: bool = True) -> bytes:
    """A request as it goes over the wire."""
    body = urlencode(fields).encode() if fields is not None else b""
    lines = [f"{method} {path} HTTP/1.1", "host: bench"]
    lines += [f"authorization: Bearer {token}"] if token else []
    lines += ["accept-encoding: gzip"] if gzip else []
    if fields is not None:
        lines += ["content-type: application/x-www-form-urlencoded", f"content-length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body


class _Client:
    """One kept connection and the job it is at."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.job: Job | None = None
        self.came = b""
        self.sent_at = 0.0

    def begin(self, job: Job) -> None:
        self.job = job
        self.send(next(job))

    def send(self, request: bytes) -> None:
        self.came = b""
        self.sent_at = time.perf_counter()
        self.socket.sendall(request)

    def answer(self) -> Answer | None:
        """The answer, once it is here as a whole."""
        part = self.socket.recv(1 << 18)
        if not part:
            raise ConnectionError("the server closed a kept connection")
        self.came += part
        head, found, body = self.came.partition(b"\r\n\r\n")
        if not found:
            return None
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        if "chunked" in headers.get("transfer-encoding", ""):
            body = _unchunked(body)
            if body is None:
                return None
        elif len(body) < int(headers.get("content-length", "0")):
            return None
        return Answer(int(first.split()[1]), headers.get("location", ""), body)


def _unchunked(body: bytes) -> bytes | None:
    whole = b""
    while True:
        size, found, body = body.partition(b"\r\n")
        if not found:
            return None
        length = int(size, 16)
        if length == 0:
            return whole
        if len(body) < length + 2:
            return None
        whole, body = whole + body[:length], body[length + 2 :]


def run(port: int, clients: int, jobs: Iterator[Job]) -> list[float]:
    """Does all jobs with so many clients at once; the seconds that each answer took, in order."""
    poll = selectors.DefaultSelector()
    took: list[float] = []
    busy = 0
    for _ in range(clients):
        job = next(jobs, None)
        if job is None:
            break
        client = _Client(port)
        poll.register(client.socket, selectors.EVENT_READ, client)
        client.begin(job)
        busy += 1
    while busy:
        for key, _ in poll.select():
            client = key.data
            answer = client.answer()
            if answer is None:
                continue
            took.append(time.perf_counter() - client.sent_at)
            if _goes_on(client, answer, jobs):
                continue
            poll.unregister(client.socket)
            client.socket.close()
            busy -= 1
    return took


def _goes_on(client: _Client, answer: Answer, jobs: Iterator[Job]) -> bool:
    """Hands the answer to the job; at its end the client takes the next one, if there is one."""
    assert client.job is not None
    try:
        client.send(client.job.send(answer))
        return True
    except StopIteration:
        job = next(jobs, None)
        if job is not None:
            client.begin(job)
        return job is not None
