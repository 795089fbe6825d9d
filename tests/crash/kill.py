#!/usr/bin/env python3
"""Kills the Center at random moments under a mix of acts and looks for every acknowledged one.

    python3 tests/crash/kill.py --program target/debug/fasttrack [--kills 30] [--clients 8] [--seed N]

After each kill the database and the audit chains are checked while the Center is down, it is
started again, and every act acknowledged since the kill before is looked for; at the end all of
them are. An act whose answer was lost is sent again with the same key, and a sample of answered
ones too: the answer must be the one given before.
"""

from __future__ import annotations

import argparse
import http.client
import json
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from acts import MIX, Act, Attempt

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 60
# A kill comes this long after the Center was ready: early enough to meet the start of the worker,
# late enough that acts are under way.
SECONDS_TO_KILL = (0.3, 2.5)


class Lost(Exception):
    """A promise was broken; the text says which."""


class Center:
    """The program under test on one data folder, started and killed again and again."""

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

    def start(self) -> float:
        """Starts the Center and answers after how many seconds it was ready."""
        begun = time.monotonic()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [
                    *self.program, "demo", "--data", str(self.data),
                    "--listen", f"127.0.0.1:{self.port}", "--tokens", str(self.tokens_file),
                ],
                cwd=ROOT, stdout=log, stderr=log,
            )  # fmt: skip
        while time.monotonic() - begun < SECONDS_TO_START:
            if self.process.poll() is not None:
                raise Lost(f"the Center ended while starting: {self.process.returncode}")
            try:
                if self.call("GET", "/health/ready")[0] == 200:
                    self.tokens = json.loads(self.tokens_file.read_text())
                    return time.monotonic() - begun
            except (OSError, http.client.HTTPException):
                time.sleep(0.05)
        raise Lost(f"the Center was not ready after {SECONDS_TO_START} s")

    def kill(self) -> None:
        assert self.process is not None
        if self.process.poll() is not None:
            raise Lost(f"the Center ended by itself: {self.process.returncode}")
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
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

    def call(
        self, method: str, path: str, address: str | None = None, key: str | None = None, body: Any = None
    ) -> tuple[int, Any]:
        headers = {"accept": "application/json"}
        if address is not None:
            if address not in self.tokens:
                raise Lost(f"no token for {address} in the tokens file")
            headers["authorization"] = f"Bearer {self.tokens[address]}"
        if key is not None:
            headers["idempotency-key"] = key
        sent = None
        if body is not None:
            headers["content-type"] = "application/json"
            sent = json.dumps(body)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, sent, headers)
            response = connection.getresponse()
            text = response.read()
        finally:
            connection.close()
        try:
            return response.status, json.loads(text) if text else None
        except ValueError:
            return response.status, None

    def read(self, address: str, path: str) -> tuple[int, Any]:
        return self.call("GET", path, address)


@dataclass
class Acknowledged:
    attempt: Attempt
    key: str
    status: int
    answer: dict[str, Any]


@dataclass
class Ledger:
    """What the clients were told, shared by all threads."""

    acknowledged: list[Acknowledged] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)
    retried: int = 0
    broken: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)


class Client(threading.Thread):
    """Somebody who works on while the Center is up, and asks again when an answer was lost."""

    def __init__(self, center: Center, mix: list[Act], ledger: Ledger, up: threading.Event, seed: int) -> None:
        super().__init__(daemon=True)
        self.center, self.mix, self.ledger, self.up = center, mix, ledger, up
        self.chance = random.Random(seed)
        self.over = False
        self.unanswered: tuple[Attempt, str] | None = None

    def run(self) -> None:
        while not self.over:
            if not self.up.wait(0.2):
                continue
            try:
                self.act_once()
            except (OSError, http.client.HTTPException):
                # The Center is down or went down: what was sent stays unanswered until it is up.
                time.sleep(0.02)
            except Exception as error:  # a defect of an act or a broken promise ends the test
                with self.ledger.lock:
                    self.ledger.broken.append(f"{type(error).__name__}: {error}")
                return

    def act_once(self) -> None:
        again = self.unanswered is not None
        if self.unanswered is None:
            act = self.chance.choice(self.mix)
            attempt = act.attempt(self.center.read, self.chance)
            if attempt is None:
                time.sleep(0.02)
                return
            self.unanswered = (attempt, str(uuid.UUID(int=self.chance.getrandbits(128), version=4)))
        attempt, key = self.unanswered
        status, answer = self.center.call("POST", attempt.path, attempt.address, key, attempt.body)
        self.unanswered = None
        with self.ledger.lock:
            self.ledger.retried += again
            if 200 <= status < 300:
                self.ledger.acknowledged.append(Acknowledged(attempt, key, status, answer or {}))
            elif status >= 500:
                self.ledger.broken.append(f"{attempt.act}: {status} from {attempt.path}")
            else:
                name = f"{attempt.act} {status}"
                self.ledger.refused[name] = self.ledger.refused.get(name, 0) + 1


def look_for(center: Center, mix: list[Act], acknowledged: list[Acknowledged]) -> None:
    """Every acknowledged act must be known to the Center."""
    acts = {act.name: act for act in mix}
    for told in acknowledged:
        if not acts[told.attempt.act].found(center.read, told.attempt, told.answer):
            raise Lost(f"acknowledged and lost: {told.attempt.act} {told.answer} (key {told.key})")


def ask_again(center: Center, acknowledged: list[Acknowledged]) -> None:
    """The same key and body must get the answer given before, and do nothing twice."""
    for told in acknowledged:
        attempt = told.attempt
        status, answer = center.call("POST", attempt.path, attempt.address, told.key, attempt.body)
        if (status, answer or {}) != (told.status, told.answer):
            raise Lost(f"{attempt.act} asked again: {status} {answer}, before {told.status} {told.answer}")


def run(center: Center, mix: list[Act], kills: int, clients: int, seed: int) -> str:
    chance = random.Random(seed)
    ledger, up = Ledger(), threading.Event()
    slowest = center.start()
    threads = [Client(center, mix, ledger, up, chance.getrandbits(64)) for _ in range(clients)]
    for thread in threads:
        thread.start()
    seen = 0
    for number in range(1, kills + 1):
        up.set()
        time.sleep(chance.uniform(*SECONDS_TO_KILL))
        center.kill()
        up.clear()
        center.check("database", "check")
        center.check("audit", "verify")
        slowest = max(slowest, center.start())
        with ledger.lock:
            new, broken = ledger.acknowledged[seen:], list(ledger.broken)
        if broken:
            raise Lost("; ".join(broken[:5]))
        look_for(center, mix, new)
        ask_again(center, chance.sample(new, min(5, len(new))))
        seen += len(new)
        print(f"kill {number}: {len(new)} acknowledged since the last, all found", flush=True)
    for thread in threads:
        thread.over = True
    for thread in threads:
        thread.join(30)
    look_for(center, mix, ledger.acknowledged)
    center.kill()
    center.check("database", "check")
    center.check("audit", "verify")

    counts = {act.name: 0 for act in mix}
    for told in ledger.acknowledged:
        counts[told.attempt.act] += 1
    idle = [name for name, count in counts.items() if count == 0]
    if idle or len(ledger.acknowledged) < kills:
        raise Lost(f"too little was acknowledged to prove anything: {counts}, refused {ledger.refused}")
    return (
        f"{kills} kills, {len(ledger.acknowledged)} acknowledged acts {counts}, 0 lost, "
        f"{ledger.retried} asked again after a kill, refused {ledger.refused}, slowest start {slowest:.1f} s"
    )


def main() -> int:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--program", required=True, help="the fasttrack program")
    reader.add_argument("--kills", type=int, default=30)
    reader.add_argument("--clients", type=int, default=8)
    reader.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    chosen = reader.parse_args()
    if not Path(chosen.program).exists():
        print(f"{chosen.program} is missing: cargo build -p fasttrack")
        return 1
    print(f"seed {chosen.seed}", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="fasttrack-crash-"))
    center = Center([str(Path(chosen.program).resolve())], folder)
    try:
        print(run(center, MIX, chosen.kills, chosen.clients, chosen.seed))
    except Lost as lost:
        print(f"FAILED (seed {chosen.seed}, data kept in {folder}): {lost}")
        return 1
    finally:
        center.stop()
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
