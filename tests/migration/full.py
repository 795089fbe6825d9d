#!/usr/bin/env python3
"""Mailboxes at full size, from one server to another: all of it arrives byte for byte with flags, keywords,
dates, folders and subscriptions, and then what changed. Fails with what differs.

    full.py PROGRAM [--seeds 1,2,3] [--messages 10000] [--to dovecot|cyrus] [--canary]

None of these servers refuses a message of the corpus, so none may be missing, whatever the program says of
it. `--canary` deletes one message of the target, as if the program had said that it was refused, then doubles
another; its exit status is 70 if just that is found each time, and never otherwise.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True

import corpus  # noqa: E402
import mailbox  # noqa: E402
from cyrus import Cyrus  # noqa: E402
from servers import Dovecot  # noqa: E402

# What the program may tell of: of a NUL within a broken encoding nobody can ask.
MAY_TELL = {"nul"}
Told = Counter[str]


def moved(program: Path, source: tuple[int, str], target: tuple[int, str], journal: Path) -> Told:
    """Runs the program; what it tells of. It must end by itself, with 0 or, where there is something, with 3."""
    command = [
        str(program), "migrate", "mail", "run", "--quiet", "--json", "--journal", str(journal),
        f"--source=imap://{source[1]}@127.0.0.1:{source[0]}", f"--target=imap://{target[1]}@127.0.0.1:{target[0]}",
        "--source-password-env", "PASSWORD", "--target-password-env", "PASSWORD",
    ]  # fmt: skip
    done = subprocess.run(command, env={"PASSWORD": mailbox.PASSWORD, "LC_ALL": "C.UTF-8"}, capture_output=True, text=True)
    if done.returncode not in (0, 3):
        sys.exit(f"the program ended with {done.returncode}: {done.stderr}")
    (report,) = json.loads(done.stdout)["mailboxes"]
    told = Counter(item["class"] for item in report["items"])
    if (done.returncode == 3) != bool(told):
        sys.exit(f"it ended with {done.returncode} and tells of {dict(told)}")
    return told


def check(what: str, source: mailbox.Mailbox, target: mailbox.Mailbox, told: Told) -> bool:
    """Whether nothing is missing or other than it was, nothing more is there, and nothing is told as left."""
    difference = mailbox.compare(source, target)
    is_whole = not difference and told.keys() <= MAY_TELL
    result = "OK" if is_whole else "FAILED"
    print(f"{what}: {source.messages():,} and {target.messages():,}; {difference}; told {dict(told) or 'nothing'}: {result}", flush=True)
    return is_whole


def is_spoilt_found(source: tuple[int, str], target: tuple[int, str], told: Told) -> bool:
    """Spoils what was whole, one thing after the other; whether each is found, and nothing else."""
    first = mailbox.read(*source)
    mailbox.delete(*target)
    lost = mailbox.read(*target)
    # As many as it tells of, which is no reason to believe it.
    is_lost_found = not check("canary, one deleted", first, lost, told + Counter(refused=1))
    mailbox.double(*target)
    twice = mailbox.read(*target)
    is_double_found = not check("canary, one doubled", first, twice, told)
    differences = mailbox.compare(first, lost), mailbox.compare(first, twice)
    is_just = [one.is_just(1, doubled) for doubled, one in enumerate(differences)]
    return is_lost_found and is_double_found and all(is_just)


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("program", type=Path)
    words.add_argument("--seeds", default="1,2,3")
    words.add_argument("--messages", type=int, default=10_000)
    words.add_argument("--to", choices=("dovecot", "cyrus"), default="dovecot")
    words.add_argument("--canary", action="store_true")
    asked = words.parse_args()
    program = asked.program.resolve()
    failed = 0
    for seed in map(int, asked.seeds.split(",")):
        with tempfile.TemporaryDirectory(prefix="fasttrack-mail-", ignore_cleanup_errors=True) as name:
            folder = Path(name)
            source = Dovecot(folder / "source")
            target = Dovecot(folder / "target") if asked.to == "dovecot" else Cyrus(folder / "target")
            try:
                bytes_ = mailbox.fill(source.port, "jane", corpus.messages(asked.messages, seed), target.refused)
                begun = time.perf_counter()
                ends = (source.port, "jane"), (target.port, "jane")
                told = moved(program, *ends, folder / "journal")
                took = time.perf_counter() - begun
                title = f"seed {seed}, {asked.messages:,} messages, {bytes_ / 1e6:,.0f} MB, {took:.1f} s"
                both = mailbox.read(*ends[0]), mailbox.read(*ends[1], target.delimiter)
                failed += not check(title, *both, told)
                if asked.canary:
                    is_found = not failed and is_spoilt_found(*ends, told)
                    sys.exit(mailbox.FOUND if is_found else "the canary is not found")
                changed = mailbox.change(source.port, "jane", seed)
                told = moved(program, *ends, folder / "journal")
                both = mailbox.read(*ends[0]), mailbox.read(*ends[1], target.delimiter)
                failed += not check(f"seed {seed}, after 100 new and {changed} changes of flags", *both, told)
            finally:
                source.stop()
                target.stop()
    if failed:
        sys.exit(f"{failed} FAILED")
    print("passed: every mailbox is at its target")


main()
