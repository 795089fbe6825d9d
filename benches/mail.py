#!/usr/bin/env python3
"""Measures how a mailbox moves between two Dovecots of this machine: ours, the limit and what else there is
for it, one after the other in each round. Never a failure.

    benches/mail.py [PROGRAM] [--messages 1000] [--rounds 5] [--full] [--lines near,far,tls] [--only NAME,…]

`--full` is the mailbox of 10,000 messages, in three rounds. Each run is told on the standard error too. The limit (the example `limit` of the crate
`migrate`) reads and writes as much ahead as the servers take, and notes nothing. Peers are mbsync,
offlineimap and imapsync, as they are set up for this; one that is not on this machine is named with what
brings it. Each moves all, then nothing new, then a hundred new messages and about two hundred changes of
flags: on this machine itself, over a line of 30 ms there and back, and encrypted.

CPU is that of the client and of both servers with all their processes, from the kernel's account of them;
the line's own is nobody's. Times are the best of the rounds.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests/migration")]
sys.dont_write_bytecode = True

import corpus  # noqa: E402
import mailbox  # noqa: E402
from figure import Target, ending, figure, heading, most  # noqa: E402
from line import Line  # noqa: E402
from servers import Dovecot, certificate  # noqa: E402

RELEASE = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
FULL = 10_000
SEED = 1
ROUND_TRIP = 30
HOW = "Times are the best of the rounds; CPU is the client's and both servers'. All are measured in turns in this run."
# What takes minutes, over a long line above all, is measured in the first round alone.
SLOW = ("offlineimap", "imapsync")


@dataclass(frozen=True)
class End:
    port: int
    user: str


@dataclass(frozen=True)
class Way:
    """From where to where, encrypted with this certificate if there is one, and a folder for what the client
    keeps."""

    source: End
    target: End
    state: Path
    certificate: Path | None
    pin: str

    @property
    def host(self) -> str:
        """As the certificate names it, for who looks at its names."""
        return "localhost" if self.certificate else "127.0.0.1"


@dataclass(frozen=True)
class Took:
    """Seconds of the wall, of the client's CPU and of that of all, and the client's most memory in MB."""

    wall: float
    client: float
    cpu: float
    memory: float


# --- the clients ---


def ours(program: Path) -> Callable[[Way], list[str]]:
    def command(way: Way) -> list[str]:
        scheme = "imaps" if way.certificate else "imap"
        ends = [f"--{side}={scheme}://{end.user}@127.0.0.1:{end.port}" for side, end in ends_of(way)]
        pins = [f"--{side}-pin={way.pin}" for side, _ in ends_of(way)] if way.certificate else []
        passwords = ["--source-password-env=PASSWORD", "--target-password-env=PASSWORD"]
        journal = f"--journal={way.state / 'journal'}"
        return [str(program), "migrate", "mail", "run", "--quiet", *ends, *pins, *passwords, journal]

    return command


def ends_of(way: Way) -> list[tuple[str, End]]:
    return [("source", way.source), ("target", way.target)]


def limit(way: Way) -> list[str]:
    return [str(RELEASE / "examples/limit"), *(f"{end.user}@127.0.0.1:{end.port}" for _, end in ends_of(way))]


def mbsync(way: Way) -> list[str]:
    secured = f"SSLType IMAPS\nCertificateFile {way.certificate}" if way.certificate else "SSLType None\nAuthMechs LOGIN"
    text = "".join(
        f"IMAPAccount {side}\nHost {way.host}\nPort {end.port}\nUser {end.user}\nPass {mailbox.PASSWORD}\n{secured}\n\n"
        f"IMAPStore {side}\nAccount {side}\n\n"
        for side, end in ends_of(way)
    )  # fmt: skip
    file = way.state / "mbsyncrc"
    file.write_text(
        f"{text}Channel all\nFar :source:\nNear :target:\nPatterns *\nCreate Near\nExpunge None\nSync Pull\n"
        f"CopyArrivalDate yes\nSyncState {way.state}/\n"
    )
    return ["mbsync", "-q", "-c", str(file), "all"]


def offlineimap(way: Way) -> list[str]:
    secured = f"ssl = yes\nsslcacertfile = {way.certificate}" if way.certificate else "ssl = no\nstarttls = no"
    sides = "".join(
        f"[Repository {side}]\ntype = IMAP\nremotehost = {way.host}\nremoteport = {end.port}\nremoteuser = {end.user}\n"
        f"remotepass = {mailbox.PASSWORD}\n{secured}\nmaxconnections = 3\n{'readonly = True' if side == 'source' else ''}\n"
        for side, end in ends_of(way)
    )
    file = way.state / "offlineimaprc"
    file.write_text(
        f"[general]\nmetadata = {way.state}\naccounts = all\nui = quiet\n\n"
        f"[Account all]\nlocalrepository = target\nremoterepository = source\n{sides}"
    )
    return ["offlineimap", "-o", "-c", str(file)]


def imapsync(way: Way) -> list[str]:
    ends = []
    for number, (_, end) in enumerate(ends_of(way), 1):
        secured = [f"--ssl{number}", f"--sslargs{number}", "SSL_verify_mode=0"] if way.certificate else [f"--nossl{number}", f"--notls{number}"]
        ends += [f"--host{number}", "127.0.0.1", f"--port{number}", str(end.port), f"--user{number}", end.user]
        ends += [f"--password{number}", mailbox.PASSWORD, *secured]
    return ["imapsync", *ends, "--nolog", "--noreleasecheck", "--tmpdir", str(way.state), "--pidfile", str(way.state / "pid")]


MISSING = {
    "limit": "cargo build --release --locked -p migrate --example limit",
    "mbsync": "apt-get install -y isync",
    "offlineimap": "apt-get install -y offlineimap",
    "imapsync": "its script, in PATH: https://imapsync.lamiral.info",
}


def clients(program: Path, only: set[str]) -> dict[str, Callable[[Way], list[str]]]:
    """Those that are here; the others are named."""
    all_ = {"ours": ours(program), "limit": limit, "mbsync": mbsync, "offlineimap": offlineimap, "imapsync": imapsync}
    here = {}
    for name, command in all_.items():
        if only and name not in only:
            continue
        is_here = (RELEASE / "examples/limit").exists() if name == "limit" else name == "ours" or shutil.which(name)
        if is_here:
            here[name] = command
        else:
            print(f"{name} is not here: {MISSING[name]}")
    return here


# --- a run ---


class Peak(threading.Thread):
    """The most memory that a process had. The kernel's answer to who waits for a process counts what this
    program had when it was begun, so it is read while the process is there."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self.process, self.kilobytes = process, 0

    def run(self) -> None:
        while True:
            try:
                lines = Path(f"/proc/{self.process}/status").read_text().splitlines()
            except OSError:
                return
            line = next((line for line in lines if line.startswith("VmHWM")), None)
            if line is None:
                return
            self.kilobytes = int(line.split()[1])
            time.sleep(0.02)


_told: set[str] = set()


def took(name: str, command: list[str], state: Path, servers: list[Dovecot]) -> Took:
    environment = {"PATH": os.environ["PATH"], "HOME": str(state), "LC_ALL": "C.UTF-8", "PASSWORD": mailbox.PASSWORD}
    # What was written before is no part of it.
    os.sync()
    before = sum(server.cpu() for server in servers)
    with (state / "said").open("w+") as said:
        begun = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        peak = Peak(process.pid)
        peak.start()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0 and name not in _told:
            _told.add(name)
            said.seek(0)
            words = " ".join(said.read().split())
            print(f"  {name} ended with {process.returncode}: …{words[-200:]}", flush=True)
    # Processes of a server that end a moment later, with the connection, are part of it.
    time.sleep(0.3)
    after = sum(server.cpu() for server in servers)
    own = used.ru_utime + used.ru_stime
    return Took(wall, own, own + after - before, peak.kilobytes / 1024)


def best(runs: list[Took]) -> Took:
    return Took(
        min(one.wall for one in runs), min(one.client for one in runs), min(one.cpu for one in runs),
        max(one.memory for one in runs),
    )  # fmt: skip


STAGES = ("all", "nothing", "news")
Runs = dict[tuple[str, str], list[Took]]


class Bench:
    def __init__(self, folder: Path, commands: dict[str, Callable[[Way], list[str]]], messages: int) -> None:
        self.folder, self.commands = folder, commands
        self.file, key, self.pin = certificate(folder)
        self.source = Dovecot(folder / "source", (self.file, key))
        self.target = Dovecot(folder / "target", (self.file, key))
        self.servers = [self.source, self.target]
        self.bytes = mailbox.fill(self.source.port, "first", corpus.messages(messages, SEED))
        self.same: dict[str, int] = {}

    def stop(self) -> None:
        for server in self.servers:
            server.stop()

    def line(self, kind: str, rounds: int) -> Runs:
        runs: Runs = {}
        line = Line(ROUND_TRIP / 2000, [self.source.port, self.target.port]) if kind == "far" else None
        ports = [server.secure if kind == "tls" else server.port for server in self.servers]
        try:
            for round_ in range(rounds):
                names = [name for name in self.commands if self._takes_part(name, kind, round_)]
                # Whoever is first finds other caches than the next.
                names = names[round_ % len(names) :] + names[: round_ % len(names)]
                self._round(runs, kind, names, line.ports if line else ports, round_)
        finally:
            if line:
                line.stop()
        return runs

    def _takes_part(self, name: str, kind: str, round_: int) -> bool:
        # The limit has no encryption of its own.
        return not (name == "limit" and kind == "tls") and not (name in SLOW and round_ > 0)

    def _round(self, runs: Runs, kind: str, names: list[str], ports: list[int], round_: int) -> None:
        source = f"{kind}{round_}"
        self.source.copy("first", source)
        ways = {}
        for name in names:
            state = self.folder / f"{name}-{source}"
            state.mkdir()
            ends = End(ports[0], source), End(ports[1], f"{source}-{name}")
            ways[name] = Way(*ends, state, self.file if kind == "tls" else None, self.pin)
        for stage in STAGES:
            if stage == "news":
                mailbox.change(self.source.port, source, SEED)
            for name in names:
                # It moves all, again and again, and knows of nothing.
                if name == "limit" and stage != "all":
                    continue
                way = ways[name]
                one = took(name, self.commands[name](way), way.state, self.servers)
                runs.setdefault((name, stage), []).append(one)
                # Aside, so that a run which is broken off has not been for nothing.
                told = f"{kind}, round {round_ + 1}, {name}, {stage}: {one.wall:.3f} s, CPU {one.cpu:.2f}"
                print(f"  {told}, {one.memory:.1f} MB", file=sys.stderr, flush=True)
        if round_ == 0 and kind == "near":
            there = mailbox.read(self.source.port, source)
            for name in names:
                if name != "limit":
                    lost = mailbox.compare(there, mailbox.read(self.target.port, ways[name].target.user)).lost
                    self.same[name] = there.messages() - lost
        for name in names:
            self.target.forget(ways[name].target.user)
        self.source.forget(source)


# --- what it says ---


NAMES = {"near": "this machine", "far": f"{ROUND_TRIP} ms there and back", "tls": "encrypted"}
FASTER = {"mbsync": 3, "imapsync": 5.5}


def tell(kind: str, messages: int, bytes_: int, runs: Runs) -> None:
    found = {key: best(some) for key, some in runs.items()}
    peers = [name for name in ("mbsync", "offlineimap", "imapsync") if (name, "all") in found]
    print(f"\n{NAMES[kind]}: {messages:,} messages, {bytes_ / 1e6:,.0f} MB")
    mine = found["ours", "all"]
    its = found.get(("limit", "all"))
    figure("all: CPU", mine.cpu, "s", its and (its.cpu, "s limit"), its and Target(most=1.3, of_ratio=True))
    for name in peers:
        figure(f"  CPU, {name}", mine.cpu, "s", (found[name, "all"].cpu, f"s {name}"))
    figure("  the client's own", mine.client, "s", its and (its.client, "s limit"))
    figure("  wall", mine.wall, "s", its and (its.wall, "s limit"))
    for name in peers:
        target = Target(most=round(1 / FASTER[name], 3), of_ratio=True) if name in FASTER else None
        figure(f"  wall, {name}", mine.wall, "s", (found[name, "all"].wall, f"s {name}"), target)
    figure("  most memory", mine.memory, "MB", its and (its.memory, "MB limit"), most(64), 1)
    for name in peers:
        figure(f"  memory, {name}", mine.memory, "MB", (found[name, "all"].memory, f"MB {name}"), digits=1)
    wait = 0 if kind != "far" else ROUND_TRIP / 1000
    for stage, title, aim in (("nothing", "nothing new, 40 folders, wall", 0.05), ("news", "100 new, about 200 flags, wall", 1)):
        mine = found["ours", stage]
        # Over a long line what counts is how often somebody waits for it.
        target = None if wait else most(aim)
        figure(title, mine.wall, "s", target=target, digits=3)
        for name in peers:
            figure(f"  wall, {name}", mine.wall, "s", (found[name, stage].wall, f"s {name}"), digits=3)
        if wait:
            figure("  of as many round trips", mine.wall / wait, "", digits=0)
        figure("  CPU", mine.cpu, "s", digits=3)


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("program", type=Path, nargs="?", default=RELEASE / "fasttrack-tools")
    words.add_argument("--messages", type=int)
    words.add_argument("--rounds", type=int)
    words.add_argument("--full", action="store_true")
    words.add_argument("--lines", default="near,far,tls")
    words.add_argument("--only", default="")
    asked = words.parse_args()
    messages = asked.messages or (FULL if asked.full else 1_000)
    rounds = asked.rounds or (3 if asked.full else 5)
    program = asked.program.resolve()
    if not program.exists():
        sys.exit(f"{program} is missing: make bench")
    with tempfile.TemporaryDirectory(prefix="fasttrack-mail-", ignore_cleanup_errors=True) as name:
        heading(program, f"{HOW[:-1]}, {rounds} rounds ({' and '.join(SLOW)} in the first alone).")
        commands = clients(program, set(filter(None, asked.only.split(","))))
        bench = Bench(Path(name), commands, messages)
        try:
            for kind in asked.lines.split(","):
                tell(kind, messages, bench.bytes, bench.line(kind, rounds))
            for client, same in bench.same.items():
                figure(f"byte for byte at the target, {client}", same, "", (messages + 100, "there are"), digits=0)
        finally:
            bench.stop()
        ending()


main()
