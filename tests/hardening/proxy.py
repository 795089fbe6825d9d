"""A proxy before the Center, in which faults are planted. It reads each answer whole before it gives
anything of it away, so that whatever it does comes after the act.
"""

from __future__ import annotations

import http.client
import os
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from ground import Told

# What a proxy must not pass on as it is.
OF_THE_WAY = ("content-length", "connection", "transfer-encoding")


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


# What becomes of an answer: another answer, or how many of its bytes come before the line is cut.
Fate = Callable[[Request, Told], Told | int]


class Proxy(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, port: int, fate: Fate, shut: tuple[str, ...] = ()) -> None:
        """Paths that begin with one of `shut` do not reach the Center."""
        super().__init__(("127.0.0.1", 0), _Handler)
        self.center_port = port
        self.fate = fate
        self.shut = shut
        self.kept = threading.local()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def port(self) -> int:
        return self.server_address[1]

    def handle_error(self, *_: object) -> None:
        """Clients go away in the middle; that is what this is for."""

    def ask(self, request: Request, source: str) -> Told:
        """Asks the Center, from the address that the client came from; each client has a thread."""
        if self.shut and request.path.startswith(self.shut):
            return Told(404, (("content-type", "text/plain"),), b"")
        connection = getattr(self.kept, "connection", None)
        if connection is None:
            connection = http.client.HTTPConnection(
                "127.0.0.1", self.center_port, timeout=30, source_address=(source, 0)
            )
            self.kept.connection = connection
        try:
            connection.request(request.method, request.path, request.body, request.headers)
            answer = connection.getresponse()
            return Told(answer.status, tuple(answer.getheaders()), answer.read())
        except (OSError, http.client.HTTPException):
            connection.close()
            self.kept.connection = None
            raise


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Proxy

    def pass_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name: value for name, value in self.headers.items() if name.lower() not in OF_THE_WAY}
        request = Request(self.command, self.path, headers, body)
        try:
            answer = self.server.ask(request, self.client_address[0])
        except (OSError, http.client.HTTPException):
            self.cut(b"")
            return
        fate = self.server.fate(request, answer)
        if isinstance(fate, int):
            self.cut(written(answer)[:fate])
        else:
            self.wfile.write(written(fate))

    def cut(self, beginning: bytes) -> None:
        """Gives the beginning of the answer, then breaks the line with a reset."""
        self.close_connection = True
        if beginning:
            self.connection.sendall(beginning)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.connection.detach())

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_PATCH = pass_on  # noqa: N815

    def log_message(self, *_: object) -> None:
        pass


def written(answer: Told) -> bytes:
    """An answer as it goes over the line."""
    kept = [(name, value) for name, value in answer.headers if name.lower() not in OF_THE_WAY]
    head = [f"HTTP/1.1 {answer.status} -", *(f"{name}: {value}" for name, value in kept)]
    head.append(f"content-length: {len(answer.body)}")
    return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + answer.body
