#!/usr/bin/env python3
"""A line in between: later by so many seconds each way, or cut after so many bytes.

    line.py SECONDS PORT…     one line for each port; prints ports of its own in a row, and works until it is killed

As a process of its own (`Line` starts it), so that its CPU is nobody's whom we measure. What comes in
waits its time in a row and goes on: many parts are on their way at once, as on a long line, so that the
delay is no limit of how much goes through. A row has an end, as the window of a connection has.
"""

from __future__ import annotations

import queue
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

PART = 256 << 10
# Parts that are on their way at once; with most of them full it is a window of 16 MB.
WINDOW = 64


def delayed(port: int, seconds: float) -> int:
    """Serves a line to this port for ever; its own port."""
    door = socket.create_server(("127.0.0.1", 0), backlog=100)

    def serve() -> None:
        while True:
            near, _ = door.accept()
            far = socket.create_connection(("127.0.0.1", port))
            for one, other in ((near, far), (far, near)):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                # Reading and writing each have a thread: a side that does not read holds up nobody else.
                row: queue.Queue[tuple[float, bytes]] = queue.Queue(WINDOW)
                threading.Thread(target=enter, args=(one, row, seconds), daemon=True).start()
                threading.Thread(target=leave, args=(other, row), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    return door.getsockname()[1]


def enter(source: socket.socket, row: queue.Queue[tuple[float, bytes]], seconds: float) -> None:
    part = b"first"
    while part:
        try:
            part = source.recv(PART)
        except OSError:
            part = b""
        row.put((time.monotonic() + seconds, part))


def leave(target: socket.socket, row: queue.Queue[tuple[float, bytes]]) -> None:
    is_there = True
    while True:
        due, part = row.get()
        if (wait := due - time.monotonic()) > 0:
            time.sleep(wait)
        if not part:
            break
        if is_there:
            try:
                target.sendall(part)
            except OSError:
                # What is still on its way is taken in all the same, so that nobody waits for it.
                is_there = False
    try:
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


class Line:
    """Lines to servers in a process of their own; `ports` are theirs."""

    def __init__(self, seconds: float, ports: list[int]) -> None:
        command = [sys.executable, str(Path(__file__)), str(seconds), *map(str, ports)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert self.process.stdout is not None
        self.ports = [int(port) for port in self.process.stdout.readline().split()]

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()


class Cut:
    """A line to a server, in threads, that can be cut: after so many bytes one way or the other, both ways
    at once. What the server has received by then it goes on with."""

    def __init__(self, port: int) -> None:
        self.to = port
        self.door = socket.create_server(("127.0.0.1", 0), backlog=100)
        self.port = self.door.getsockname()[1]
        self.lock = threading.Lock()
        self.left: dict[str, int | None] = {"there": None, "back": None}
        self.happened = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    def after(self, way: str, bytes_: int) -> None:
        with self.lock:
            self.happened.clear()
            self.left = {"there": None, "back": None} | {way: bytes_}

    def whole(self) -> None:
        with self.lock:
            self.left = {"there": None, "back": None}

    def _serve(self) -> None:
        while True:
            near, _ = self.door.accept()
            try:
                far = socket.create_connection(("127.0.0.1", self.to))
            except OSError:
                near.close()
                continue
            for way, one, other in (("there", near, far), ("back", far, near)):
                threading.Thread(target=self._carry, args=(way, one, other), daemon=True).start()

    def _carry(self, way: str, one: socket.socket, other: socket.socket) -> None:
        try:
            while part := one.recv(64 << 10):
                with self.lock:
                    left = self.left[way]
                    goes = len(part) if left is None else min(left, len(part))
                    if left is not None:
                        self.left[way] = left - goes
                other.sendall(part[:goes])
                if goes < len(part):
                    self.happened.set()
                    break
        except OSError:
            pass
        for side in (one, other):
            try:
                side.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


if __name__ == "__main__":
    print(*(delayed(int(port), float(sys.argv[1])) for port in sys.argv[2:]), flush=True)
    threading.Event().wait()
