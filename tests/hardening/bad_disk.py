#!/usr/bin/env python3
"""The disk fails while a crowd writes: nothing may be acknowledged any more, and health must tell.

    bad_disk.py PROGRAM [--rounds 1]

strace makes the syncs or the writes of the running Center fail (EIO, ENOSPC); then, on a file system
of its own, the disk is really full. Each time: no acknowledgement after the fault, /health/ready red
within 5 seconds, green again when the disk is well, the database whole after a restart, every
acknowledged thing there, and what was not answered is done exactly once when it is asked again with
its key. Canary: a proxy that says 204 where the Center says that it failed.
"""

from __future__ import annotations

import http.client
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ground import CUSTOMER, Ground, Line, Lost, Told, main, must_catch, size
from proxy import Proxy, Request

CLIENTS = 6
TENANT = f"/tenants/{CUSTOMER.split('@')[1]}"
SECONDS_RED = 5
# How long the crowd goes on while the disk is bad.
SECONDS_BAD = 2
# Of what failed, so much is asked again after the restart.
ASKED_AGAIN = 60
# How long the files of a Center may still take what a crowd writes when the disk is full.
SECONDS_TO_FILL = 60
# Big enough for the demo and what the crowd writes.
DISK = "96m"


@dataclass
class Sent:
    """Something asked for, until it was answered with yes."""

    path: str
    body: dict
    mark: str
    key: str = field(default_factory=lambda: uuid.uuid4().hex)


@dataclass
class Crowd:
    """Clients that write until they are told to stop."""

    ground: Ground
    port: int
    tasks: list[str]
    acknowledged: list[tuple[float, Sent]] = field(default_factory=list)
    failed: list[tuple[int, Sent]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    over: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.threads = [threading.Thread(target=self.write, args=(number,), daemon=True) for number in range(CLIENTS)]

    def write(self, number: int) -> None:
        chance = random.Random(number)
        while not self.over.is_set():
            mark = f"mark{uuid.uuid4().hex}"
            sent = Sent(f"{TENANT}/tasks/{chance.choice(self.tasks)}/reply", {"reply": mark}, mark)
            begun = time.monotonic()
            try:
                told = self.ground.create(sent.path, CUSTOMER, sent.body, sent.key, self.port)
            except (OSError, http.client.HTTPException):
                self.note(0, begun, sent)
                continue
            self.note(told.status, begun, sent)

    def note(self, status: int, begun: float, sent: Sent) -> None:
        with self.lock:
            if status in (200, 201, 204):
                # What counts is when it was asked: what was under way may have been kept already.
                self.acknowledged.append((begun, sent))
            else:
                self.failed.append((status, sent))

    def go(self) -> None:
        for thread in self.threads:
            thread.start()

    def stop(self) -> None:
        self.over.set()
        for thread in self.threads:
            thread.join()


# --- ways in which a disk is bad: each begins when entered, and ends when left ---


@contextmanager
def failing(ground: Ground, calls: str, error: str) -> Iterator[None]:
    """These calls of the running Center fail."""
    assert ground.center.process is not None
    log = ground.folder / "strace"
    with log.open("w") as out:
        tracer = subprocess.Popen(
            ["strace", "-f", "-qq", "-p", str(ground.center.process.pid), "-e", f"trace={calls}",
             "-e", f"inject={calls}:error={error}", "-o", str(ground.folder / "calls")],
            stdout=out, stderr=out,
        )  # fmt: skip
    try:
        until = time.monotonic() + 15
        while not is_traced(ground.center.process.pid):
            if tracer.poll() is not None or time.monotonic() > until:
                raise Lost(f"strace does not hold the Center: {log.read_text()}")
            time.sleep(0.02)
        yield
    finally:
        tracer.send_signal(signal.SIGINT)
        tracer.wait(20)
    if "INJECTED" not in (ground.folder / "calls").read_text():
        raise Lost(f"nothing was injected into {calls}")


def is_traced(process: int) -> bool:
    """Whether every thread is held."""
    for task in Path(f"/proc/{process}/task").iterdir():
        try:
            status = (task / "status").read_text()
        except OSError:
            continue  # it has ended
        if "TracerPid:\t0\n" in status:
            return False
    return True


@contextmanager
def full(ground: Ground) -> Iterator[None]:
    """No byte is left on the disk that the data are on."""
    filler = ground.center.data / "filler"
    with filler.open("wb", buffering=0) as out:
        try:
            while True:
                out.write(bytes(1 << 16))
        except OSError:
            pass
        # The Center may have grown a file meanwhile, or not yet: both are met.
        try:
            yield
        finally:
            filler.unlink()


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A file system that is soon full."""
    place = folder / "disk"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "none", place], capture_output=True, text=True)
    if done.returncode != 0:
        raise Lost(f"a small disk cannot be mounted, run as root or within `unshare -Urm`: {done.stderr}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)


# --- what is looked at ---


def seconds_until_red(ground: Ground) -> float:
    """Health is asked by a connection that nobody else uses."""
    begun, line = time.monotonic(), Line(ground.center.port)
    while time.monotonic() - begun < SECONDS_RED:
        assert ground.center.process is not None
        if ground.center.process.poll() is not None:
            raise Lost(f"the Center ended with {ground.center.process.returncode} when the disk failed")
        try:
            if line.ask("GET", "/health/ready", {}).status == 503:
                return time.monotonic() - begun
        except (OSError, http.client.HTTPException):
            pass  # no answer is not yet the answer that is wanted
        time.sleep(0.05)
    raise Lost(f"health is green {SECONDS_RED} s after the disk failed")


def rows(ground: Ground) -> dict[str, int]:
    """How often each mark is in the rows."""
    database = sqlite3.connect(f"file:{ground.center.data}/fasttrack.sqlite3?mode=ro", uri=True)
    texts = [text for (text,) in database.execute("SELECT text FROM task_entry WHERE text LIKE 'mark%'")]
    database.close()
    return {text: texts.count(text) for text in texts}


def swallowing(request: Request, answer: Told) -> Told:
    """A Center that says yes whatever came of it."""
    return Told(204, (), b"") if answer.status >= 500 and request.method == "POST" else answer


def first_failure(crowd: Crowd) -> None:
    """A disk that is full still takes what fits into the files as they are: the fault is when it does not."""
    until = time.monotonic() + SECONDS_TO_FILL
    while not crowd.failed:
        if time.monotonic() > until:
            raise Lost(f"nothing failed in {SECONDS_TO_FILL} s on a full disk")
        time.sleep(0.01)


def trial(ground: Ground, what: str, bad: Callable[[Ground], object], is_canary: bool = False) -> str:
    is_sudden = bad is not full
    port = Proxy(ground.center.port, swallowing).port if is_canary else ground.center.port
    tasks = [task["id"] for task in ground.api(f"{TENANT}/tasks", CUSTOMER)["items"]]
    crowd = Crowd(ground, port, tasks)
    crowd.go()
    time.sleep(1.5)
    with bad(ground):  # type: ignore[attr-defined]
        if is_sudden:
            # A batch that was being kept when the fault came may still be answered.
            time.sleep(0.1)
        else:
            first_failure(crowd)
        since = time.monotonic()
        red = seconds_until_red(ground)
        time.sleep(SECONDS_BAD)
        until = time.monotonic()
    green = ground.wait_until_ready(20)
    crowd.stop()
    late = [sent for begun, sent in crowd.acknowledged if since <= begun and begun < until - 1]
    before = sum(begun < since for begun, _ in crowd.acknowledged)
    # What still fits on a full disk is kept, as is proved below.
    if late and is_sudden:
        raise Lost(f"{what}: {len(late)} acknowledged after the disk had failed, such as {late[0]}")
    if before < 20 or len(crowd.failed) < 5:
        raise Lost(f"{what}: {before} acknowledged before the fault, {len(crowd.failed)} failed: nothing is proved")
    ground.center.end()
    ground.center.check_whole()
    ground.start()
    health = f"red in {red:.1f} s, green again in {green:.1f} s"
    return f"{what}: {before} acknowledged before, {len(late)} after; {len(crowd.failed)} failed; {health}; {is_all_there(ground, crowd)}"


def is_all_there(ground: Ground, crowd: Crowd) -> str:
    """After the restart, and once more after what failed was asked again."""
    found = rows(ground)
    for _, sent in crowd.acknowledged:
        if found.get(sent.mark) != 1:
            raise Lost(f"acknowledged and {found.get(sent.mark, 0)} times there: {sent}")
    kept = sum(sent.mark in found for _, sent in crowd.failed)
    for _, sent in crowd.failed[:ASKED_AGAIN]:
        told = ground.create(sent.path, CUSTOMER, sent.body, sent.key)
        if told.status != 204:
            raise Lost(f"asked again with its key: {told.status} {told.text[:200]}")
    found = rows(ground)
    for _, sent in crowd.failed[:ASKED_AGAIN]:
        if found.get(sent.mark) != 1:
            raise Lost(f"asked again, and {found.get(sent.mark, 0)} times there: {sent}")
    return f"{len(crowd.acknowledged)} all there after a restart, {len(crowd.failed[:ASKED_AGAIN])} asked again once each ({kept} had been kept)"


def injected(calls: str, error: str) -> Callable[[Ground], object]:
    return lambda ground: failing(ground, calls, error)


FAULTS = {
    "EIO on every sync": injected("fdatasync,fsync", "EIO"),
    "EIO on every write": injected("pwrite64", "EIO"),
    "ENOSPC on every write": injected("pwrite64", "ENOSPC"),
}


def on(folder: Path, program: str, faults: dict[str, Callable[[Ground], object]]) -> int:
    """All of these on one Center, one after the other; answers the lines of its log."""
    folder.mkdir(exist_ok=True)
    ground = Ground(program, folder)
    try:
        ground.start()
        for what, bad in faults.items():
            print(trial(ground, what, bad), flush=True)
        if faults is FAULTS:
            every_sync = next(iter(FAULTS.values()))
            must_catch("yes said to what failed", lambda: trial(ground, "a proxy that swallows", every_sync, is_canary=True))
        lines = ground.seek_secrets_in_log()
        ground.center.end()
        ground.center.check_whole()
        return lines
    finally:
        ground.center.stop()


def suite(program: str, folder: Path) -> str:
    if shutil.which("strace") is None:
        raise Lost("strace is missing: tests/install")
    rounds = round(size("--rounds", 1))
    lines = 0
    for number in range(rounds):
        lines += on(folder / f"injected-{number}", program, FAULTS)
        with small_disk(folder) as disk:
            lines += on(disk / "center", program, {"a disk that is full": full})
        (folder / "disk").rmdir()
    return f"{(len(FAULTS) + 1) * rounds} faults of the disk; no secret in {lines} lines of log"


if __name__ == "__main__":
    sys.exit(main("bad-disk", suite))
