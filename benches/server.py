"""The Center under measurement as its machine sees it, and the clients that ask it."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import load
from center import ROOT, Center

TOOLS = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "benches"
ROUNDS = 3


@dataclass(frozen=True)
class Round:
    """What came of many requests: CPU milliseconds of one, answers a second, milliseconds to an answer."""

    cpu: float
    rate: float
    p50: float
    p99: float


def pid(center: Center) -> int:
    assert center.process is not None
    return center.process.pid


def cpu_ms(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def memory_mb(process: int) -> float:
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
    return int(found.group(1)) / 1024 if found else float("nan")


def asked(port: int, process: int, clients: int, requests: list[bytes], times: int, expected: int = 200) -> Round:
    """Asks these requests in turn, as often as said, and stops at any answer but the expected."""
    before = cpu_ms(process)
    done = subprocess.run(
        [TOOLS, "load", str(port), str(clients), str(times)],
        input=json.dumps([request.decode() for request in requests]), capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode != 0:
        sys.exit(f"load: {done.stderr}")
    told = json.loads(done.stdout)
    if set(told["statuses"]) != {str(expected)}:
        first = requests[0].split(b"\r\n", 1)[0].decode()
        sys.exit(f"{first} was answered {told['statuses']}, expected {expected}")
    return Round((cpu_ms(process) - before) / times, times / told["seconds"], told["p50"], told["p99"])


def best(rounds: list[Round]) -> Round:
    """The best of each: others work on the machine too, and nobody makes a server faster than it is."""
    return Round(
        min(one.cpu for one in rounds),
        max(one.rate for one in rounds),
        min(one.p50 for one in rounds),
        min(one.p99 for one in rounds),
    )


def of_page(center: Center, token: str, path: str, clients: int, times: int) -> Round:
    """The best of some rounds of one page, after a look that fills what is kept in memory."""
    request = [load.ask("GET", path, token)]
    asked(center.port, pid(center), clients, request, clients * 4)
    return best([asked(center.port, pid(center), clients, request, times) for _ in range(ROUNDS)])


def quiet(center: Center) -> None:
    """Waits until the worker has done what was asked of it."""
    before, now = -1.0, cpu_ms(pid(center))
    while now - before > 20:
        time.sleep(1)
        before, now = now, cpu_ms(pid(center))


@contextmanager
def bare() -> Iterator[tuple[int, int]]:
    """A page of 20 kB that is ready, from axum and nothing else: its port and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([TOOLS, "bare", str(port)])
    try:
        for _ in range(1_000):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.01)
        yield port, process.pid
    finally:
        process.kill()
        process.wait()


def start_seconds(program: str, center: Center) -> float:
    """From the program's start to its first answer, without the tokens that only tests want."""
    begun = time.perf_counter()
    center.process = subprocess.Popen(
        [program, "demo", "--data", str(center.data), "--listen", f"127.0.0.1:{center.port}"],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    while True:
        try:
            load.run(center.port, 1, iter([one(load.ask("GET", "/health/ready"))]))
            break
        except OSError:
            if center.process.poll() is not None:
                sys.exit(f"the Center ended while starting: {center.process.returncode}")
            time.sleep(0.001)
    took = time.perf_counter() - begun
    center.end()
    return took


def one(request: bytes) -> load.Job:
    yield request
