#!/usr/bin/env python3
"""Kills a migration again and again (SIGKILL), at random points; half of the times the line to one of the
servers is cut at a random byte just before, in either direction, so also between a message that was sent
and its answer. After each the next run goes on. When all is moved, the two mailboxes are compared: nothing
is lost, nothing doubled, all byte for byte; then the source changes, and the runs that bring that along
are killed too; then it begins anew with another mailbox.

    kill.py PROGRAM [--kills 200] [--messages 2000] [--seed N] [--canary]

`--canary` deletes one message of the target and doubles one before the comparison; its exit status is 70 if
just that is found, and never otherwise.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.dont_write_bytecode = True

import corpus  # noqa: E402
import mailbox  # noqa: E402
from line import Cut  # noqa: E402
from servers import Dovecot  # noqa: E402

SHIFTS = 2
PATIENCE = 300


@dataclass
class Course:
    """What was done, for the last line and for whoever doubts it."""

    kills: int = 0
    cuts: int = 0
    ends: int = 0
    known: int = 0


class Migration:
    def __init__(self, program: Path, folder: Path, chance: random.Random) -> None:
        self.program, self.folder, self.chance = program, folder, chance
        self.source, self.target = Dovecot(folder / "source"), Dovecot(folder / "target")
        self.lines = [Cut(self.source.port), Cut(self.target.port)]
        self.course = Course()

    def stop(self) -> None:
        self.source.stop()
        self.target.stop()

    def begin(self, user: str) -> subprocess.Popen[bytes]:
        ends = [f"imap://{user}@127.0.0.1:{line.port}" for line in self.lines]
        command = [
            str(self.program), "migrate", "mail", "run", "--quiet", "--json", "--journal", str(self.folder / user),
            f"--source={ends[0]}", f"--target={ends[1]}",
            "--source-password-env", "PASSWORD", "--target-password-env", "PASSWORD",
        ]  # fmt: skip
        environment = {"PASSWORD": mailbox.PASSWORD, "LC_ALL": "C.UTF-8"}
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def kill(self, user: str, size: int) -> bool:
        """Runs and kills, at once or after the line was cut. Whether it had ended by itself."""
        run, chance = self.begin(user), self.chance
        is_cut = chance.random() < 0.5
        # A run that finds messages in doubt first waits until the target stands still.
        moment = chance.choice([chance.uniform(0.02, 0.7), chance.uniform(3, 4.2)])
        line = chance.choice(self.lines)
        if is_cut:
            way = chance.choice(["there", "back"])
            # Little goes one way and much the other: a cut at a random byte is one that is reached.
            is_much = (line is self.lines[0]) == (way == "back")
            line.after(way, chance.randint(100, size // 8 if is_much else 4_000))
            if line.happened.wait(moment + 1):
                moment = chance.uniform(0, 0.05)
            else:
                moment, is_cut = 0, False
        try:
            run.wait(moment)
            is_over = True
        except subprocess.TimeoutExpired:
            run.kill()
            is_over = False
        out, err = run.communicate()
        line.whole()
        if is_over:
            self.ended(run.returncode, out, err)
            return True
        self.course.kills += 1
        self.course.cuts += is_cut
        return False

    def ended(self, code: int, out: bytes, err: bytes) -> None:
        if code not in (0, 3):
            sys.exit(f"a run ended with {code}: {err.decode()} {out.decode()}")
        (report,) = json.loads(out)["mailboxes"]
        # Of a NUL within a broken encoding nobody can ask, which the report says; it is the same on both sides.
        more = [item for item in report["items"] if item["class"] != "nul"]
        if more:
            sys.exit(f"a run tells of {more}")
        self.course.ends += 1
        self.course.known += report["known"]

    def through(self, user: str) -> None:
        run = self.begin(user)
        out, err = run.communicate(timeout=PATIENCE)
        self.ended(run.returncode, out, err)

    def compared(self, user: str) -> mailbox.Difference:
        return mailbox.compare(mailbox.read(self.source.port, user), mailbox.read(self.target.port, user))


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("program", type=Path)
    words.add_argument("--kills", type=int, default=200)
    words.add_argument("--messages", type=int, default=2_000)
    words.add_argument("--seed", type=int, default=time.time_ns() % 100_000)
    words.add_argument("--canary", action="store_true")
    asked = words.parse_args()
    program = asked.program.resolve()
    print(f"seed {asked.seed}", flush=True)
    chance = random.Random(asked.seed)
    with tempfile.TemporaryDirectory(prefix="fasttrack-kill-", ignore_cleanup_errors=True) as name:
        migration = Migration(program, Path(name), chance)
        course = migration.course
        mailboxes = 0
        try:
            while course.kills < asked.kills:
                mailboxes += 1
                user = f"jane{mailboxes}"
                size = mailbox.fill(migration.source.port, user, corpus.messages(asked.messages, asked.seed + mailboxes))
                for shift in range(SHIFTS):
                    if shift:
                        mailbox.change(migration.source.port, user, asked.seed % 1_000 + mailboxes)
                    while course.kills < asked.kills and not migration.kill(user, size):
                        pass
                    migration.through(user)
                    if asked.canary:
                        mailbox.double(migration.target.port, user)
                        mailbox.delete(migration.target.port, user)
                    difference = migration.compared(user)
                    print(f"mailbox {mailboxes}, {course.kills} kills, {course.cuts} of them after a cut: {difference}", flush=True)
                    if asked.canary:
                        sys.exit(mailbox.FOUND if difference.is_just(1, 1) else "the canary is not found")
                    if difference:
                        sys.exit(f"FAILED with seed {asked.seed}: {difference}")
        finally:
            migration.stop()
    print(
        f"{course.kills} kills, {course.cuts} of them after a cut, of {mailboxes} mailboxes of {asked.messages:,}; {course.known} "
        f"messages were known by their hash; 0 lost, 0 doubled, seed {asked.seed}: passed"
    )


main()
