#!/usr/bin/env python3
"""Kills the Center at random moments under a mix of acts and looks for every acknowledged one.

    python3 tests/crash/kill.py --program target/debug/fasttrack [--kills 30] [--seed N]

After each kill the database and the audit chains are checked while the Center is down, it is
started again, and every act acknowledged since the kill before is looked for; at the end all of
them are. A form whose answer was lost is sent again with the same key, and a sample of answered
ones too: the answer must be the one given before. Last come the canaries, on copies of the data: an
older copy must be noticed, and so must an audit chain with one entry changed or one taken out.
"""

from __future__ import annotations

import argparse
import http.client
import random
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from acts import BY_CUSTOMERS, BY_SPECIALISTS, Act, Attempt
from center import Answer, Center, Lost
from crowd import SPECIALISTS, Who, invite

# A kill comes this long after the Center was ready: early enough to meet the start of the worker,
# late enough that acts are under way.
SECONDS_TO_KILL = (0.2, 2.2)
# Every so many kills come while it is starting.
STARTS_KILLED = 5


@dataclass
class Acknowledged:
    attempt: Attempt
    answer: Answer


@dataclass
class Ledger:
    """What the clients were told, shared by all threads."""

    acknowledged: list[Acknowledged] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)
    retried: int = 0
    broken: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)


class Client(threading.Thread):
    """Somebody who acts for several people while the Center is up, and asks again when an answer
    was lost. No two clients act for the same person, so that each knows what it did."""

    def __init__(self, center: Center, mix: list[Act], people: list[Who], ledger: Ledger, seed: int) -> None:
        super().__init__(daemon=True)
        self.center, self.mix, self.people, self.ledger = center, mix, people, ledger
        self.acts = {act.name: act for act in mix}
        self.chance = random.Random(seed)
        self.may_work = threading.Event()
        # Held while an act is under way.
        self.working = threading.Lock()
        # Set when nothing new is to be begun.
        self.is_closing = False
        self.over = False
        self.unanswered: Attempt | None = None

    def run(self) -> None:
        while not self.over:
            self.may_work.wait(0.1)
            try:
                with self.working:
                    if self.may_work.is_set():
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
        if self.unanswered is None and not self.is_closing:
            act, who = self.chance.choice(self.mix), self.chance.choice(self.people)
            self.unanswered = act.attempt(self.center, who, self.chance)
        if self.unanswered is None:
            time.sleep(0.005)
            return
        attempt = self.unanswered
        answer = self.center.send(attempt.who.address, attempt.path, attempt.fields)
        taken = answer.status == 303 or (again and self.was_done_before(attempt, answer))
        self.unanswered = None
        with self.ledger.lock:
            self.ledger.retried += again
            if taken:
                self.ledger.acknowledged.append(Acknowledged(attempt, answer))
            elif answer.status >= 500:
                self.ledger.broken.append(f"{attempt.act}: {answer.status} from {attempt.path}")
            else:
                name = f"{attempt.act} {answer.status}"
                self.ledger.refused[name] = self.ledger.refused.get(name, 0) + 1

    def was_done_before(self, attempt: Attempt, answer: Answer) -> bool:
        """A form without a key, sent again, is refused where the first was taken unheard."""
        if attempt.has_key or answer.status != 409:
            return False
        return self.acts[attempt.act].found(self.center, attempt, attempt.thing)


class Trial:
    """One run: a Center, its clients, and what they were told."""

    def __init__(self, center: Center, crews: list[tuple[list[Act], list[Who]]], seed: int) -> None:
        self.center = center
        self.chance = random.Random(seed)
        self.ledger = Ledger()
        self.acts = {act.name: act for mix, _ in crews for act in mix}
        self.clients = [
            Client(center, mix, people, self.ledger, self.chance.getrandbits(64)) for mix, people in crews
        ]
        self.looked_at = 0
        self.slowest = 0.0

    def run(self, kills: int, until: float) -> str:
        """Kills and looks, more often than asked while some act has not happened yet; `until` is when,
        by the monotonic clock, the last kill begins."""
        self.slowest = self.center.start()
        for client in self.clients:
            client.start()
        number = 0
        while number < kills or (self.idle() and time.monotonic() < until):
            if time.monotonic() > until:
                raise Lost(f"out of time after {number} of {kills} kills")
            number += 1
            self.work_and_kill()
            self.center.check_whole()
            if number % STARTS_KILLED == 0:
                self.kill_while_starting()
            self.slowest = max(self.slowest, self.center.start())
            print(f"kill {number}: {self.look()}", flush=True)
        self.finish()
        return self.told(number)

    def work_and_kill(self) -> None:
        for client in self.clients:
            client.may_work.set()
        time.sleep(self.chance.uniform(*SECONDS_TO_KILL))
        self.center.kill()
        self.rest()

    def rest(self) -> None:
        """Nobody is in the middle of an act when this is over."""
        for client in self.clients:
            client.may_work.clear()
        for client in self.clients:
            with client.working:
                pass

    def kill_while_starting(self) -> None:
        self.center.launch()
        time.sleep(self.chance.uniform(0, self.slowest))
        self.center.kill()
        self.center.check_whole()

    def look(self) -> str:
        """Looks for what was acknowledged since the last kill."""
        with self.ledger.lock:
            new, broken = self.ledger.acknowledged[self.looked_at :], list(self.ledger.broken)
        if broken:
            raise Lost("; ".join(broken[:5]))
        # A lost answer may have changed its thing already.
        pending = {client.unanswered.thing for client in self.clients if client.unanswered}
        self.look_for(new, pending)
        sample = [told for told in new if told.attempt.has_key and told.answer.status == 303]
        self.ask_again(self.chance.sample(sample, min(5, len(sample))))
        self.looked_at += len(new)
        return f"{len(new)} acknowledged since the last, all found"

    def look_for(self, acknowledged: list[Acknowledged], pending: set[str]) -> None:
        """Every acknowledged act must be known to the Center; of several on one thing the last."""
        last = {told.attempt.thing: told for told in acknowledged}
        for thing, told in last.items():
            act = self.acts[told.attempt.act]
            if thing not in pending and not act.found(self.center, told.attempt, told.answer.location):
                raise Lost(f"acknowledged and lost: {told.attempt.act} of {thing}, answered {told.answer}")

    def ask_again(self, acknowledged: list[Acknowledged]) -> None:
        """The same form with the same key must get the answer given before, and do nothing twice."""
        for told in acknowledged:
            attempt = told.attempt
            answer = self.center.send(attempt.who.address, attempt.path, attempt.fields)
            if answer != told.answer:
                raise Lost(f"{attempt.act} asked again: {answer}, before {told.answer}")
        self.look_for(acknowledged, self.changed_since(acknowledged))

    def changed_since(self, acknowledged: list[Acknowledged]) -> set[str]:
        """Things that something else happened to later."""
        later = {told.attempt.thing: told for told in self.ledger.acknowledged}
        pending = {client.unanswered.thing for client in self.clients if client.unanswered}
        return pending | {told.attempt.thing for told in acknowledged if later[told.attempt.thing] is not told}

    def finish(self) -> None:
        """Lets the last lost answers be asked for, looks for everything, and checks once more."""
        for client in self.clients:
            client.is_closing = True
            client.may_work.set()
        deadline = time.monotonic() + 20
        while any(client.unanswered for client in self.clients) and time.monotonic() < deadline:
            time.sleep(0.02)
        self.rest()
        for client in self.clients:
            client.over = True
        if self.ledger.broken:
            raise Lost("; ".join(self.ledger.broken[:5]))
        self.look_for(self.ledger.acknowledged, set())
        self.center.kill()
        self.center.check_whole()

    def counts(self) -> dict[str, int]:
        """How often each act was acknowledged."""
        counts = {name: 0 for name in self.acts}
        for told in self.ledger.acknowledged:
            counts[told.attempt.act] += 1
        return counts

    def idle(self) -> bool:
        """Whether some act has never happened."""
        return 0 in self.counts().values()

    def told(self, kills: int) -> str:
        counts = self.counts()
        if self.idle() or len(self.ledger.acknowledged) < kills:
            raise Lost(f"too little was acknowledged to prove anything: {counts}, refused {self.ledger.refused}")
        return (
            f"{kills} kills, {len(self.ledger.acknowledged)} acknowledged acts {counts}, 0 lost, "
            f"{self.ledger.retried} asked again after a kill, refused {self.ledger.refused}, "
            f"slowest start {self.slowest:.1f} s"
        )


# --- canaries: what is planted must be noticed ---

SPOILT = {
    "an audit entry that was changed": "UPDATE audit_entry SET actor_kind = 'worker' WHERE rowid = ?",
    "an audit entry that was taken out": "DELETE FROM audit_entry WHERE rowid = ?",
}


def notices(center: Center, *command: str) -> bool:
    try:
        center.check(*command)
    except Lost:
        return True
    return False


def audit_canaries(center: Center, chance: random.Random) -> int:
    """Spoils one entry of a customer's chain in a copy of the data; the chain must be found broken."""
    whole = center.data
    for number, (what, statement) in enumerate(SPOILT.items()):
        center.data = whole.with_name(f"spoilt-{number}")
        shutil.copytree(whole, center.data)
        database = sqlite3.connect(center.data / "fasttrack.sqlite3")
        with database:
            rows = database.execute("SELECT rowid FROM audit_entry WHERE actor IS NOT NULL").fetchall()
            database.execute(statement, chance.choice(rows))
        database.close()
        if not notices(center, "audit", "verify"):
            raise Lost(f"canary not caught: {what}")
    center.data = whole
    return len(SPOILT)


def older_copy_canary(test: Trial, older: Path) -> int:
    """On the data as they were before the kills, acknowledged acts must be missed."""
    whole, test.center.data = test.center.data, older
    test.center.start()
    try:
        test.look_for(test.ledger.acknowledged, set())
    except Lost:
        return 1
    finally:
        test.center.kill()
        test.center.data = whole
    raise Lost("canary not caught: an older copy of the data passes for the newest")


def crews(people: list[Who], clients: int) -> list[tuple[list[Act], list[Who]]]:
    """Clients who share the customers out, and one for every two Specialists."""
    customers = [(BY_CUSTOMERS, people[number::clients]) for number in range(clients)]
    return [*customers, *((BY_SPECIALISTS, SPECIALISTS[number::2]) for number in range(2))]


def whole_run(center: Center, kills: int, clients: int, seconds: int, seed: int) -> int:
    """Everything; answers how many things were proved."""
    until = time.monotonic() + seconds
    center.start()
    center.end()
    people = invite(center.data)
    older = center.data.with_name("older")
    shutil.copytree(center.data, older)
    test = Trial(center, crews(people, clients), seed)
    print(test.run(kills, until))
    canaries = audit_canaries(center, random.Random(seed)) + older_copy_canary(test, older)
    print(f"canaries: {canaries} planted, all caught")
    return len(test.ledger.acknowledged) + kills + canaries


def main() -> int:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--program", required=True, help="the fasttrack program")
    reader.add_argument("--kills", type=int, default=30)
    reader.add_argument("--clients", type=int, default=8)
    reader.add_argument("--seconds", type=int, default=240, help="no kill begins later")
    reader.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    chosen = reader.parse_args()
    if not Path(chosen.program).exists():
        print(f"{chosen.program} is missing: cargo build -p fasttrack")
        return 1
    print(f"seed {chosen.seed}", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="fasttrack-crash-"))
    center = Center([str(Path(chosen.program).resolve())], folder)
    try:
        proved = whole_run(center, chosen.kills, chosen.clients, chosen.seconds, chosen.seed)
        print(f"crash: {proved} passed, 0 failed")
    except Lost as lost:
        print(f"FAILED (seed {chosen.seed}, data kept in {folder}): {lost}")
        print("crash: 0 passed, 1 failed")
        return 1
    finally:
        center.stop()
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
