"""A client of our own that fills mailboxes, changes them and reads all of them, and shares no line with
what is tested. Says what differs between two, without their words.
"""

from __future__ import annotations

import base64
import hashlib
import re
import socket
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from corpus import FOLDERS, LIVELY, UNSUBSCRIBED, Message, news

PASSWORD = "pw"
TOGETHER = 50
# How a program ends that found just what its `--canary` spoilt: no other failure ends so.
FOUND = 70


def as_told(name: str) -> str:
    """A folder's name as servers are told it (RFC 3501, 5.1.3)."""

    def shifted(plain: re.Match[str]) -> str:
        return "&" + base64.b64encode(plain[0].encode("utf-16-be")).decode().rstrip("=").replace("/", ",") + "-"

    return re.sub(r"[^\x20-\x7e]+", shifted, name.replace("&", "&-"))


def as_read(told: str) -> str:
    def plain(shifted: re.Match[str]) -> str:
        bits = shifted[1].replace(",", "/")
        return base64.b64decode(bits + "=" * (-len(bits) % 4)).decode("utf-16-be") if bits else "&"

    return re.sub(r"&([^-]*)-", plain, told)


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Refused(Exception):
    """The server did not do it."""


class Client:
    """One connection, signed in. An answer is its lines and literals in turn."""

    def __init__(self, port: int, user: str, delimiter: str = "/") -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.read = self.socket.makefile("rb", 1 << 20)
        self.read.readline()
        self.last = 0
        self.delimiter = delimiter
        self.ask(f"LOGIN {user} {PASSWORD}")

    def close(self) -> None:
        self.read.close()
        self.socket.close()

    def ask(self, command: str) -> list[list[bytes]]:
        return self.send(command.encode())

    def send(self, command: bytes) -> list[list[bytes]]:
        self.last += 1
        tag = b"t%d " % self.last
        self.socket.sendall(tag + command + b"\r\n")
        said = []
        while not (answer := self.answer())[0].startswith(tag):
            said.append(answer)
        if not answer[0].startswith(tag + b"OK"):
            raise Refused(f"{command[:80]!r}: {answer[0]!r}")
        return said

    def answer(self) -> list[bytes]:
        parts = []
        while True:
            line = self.read.readline()
            if not line:
                raise Refused("the server closed the connection")
            parts.append(line)
            literal = re.search(rb"\{(\d+)\}\r\n$", line)
            if literal is None:
                return parts
            parts.append(self.read.read(int(literal[1])))

    def append(self, folder: str, some: Iterable[Message]) -> None:
        command = [f"APPEND {quoted(as_told(folder))}".encode()]
        for one in some:
            # Only a literal8 may have any byte (RFC 3516).
            mark = "~" if b"\0" in one.body else ""
            flags = " ".join(one.flags)
            command.append(f' ({flags}) "{one.date}" {mark}{{{len(one.body)}+}}\r\n'.encode() + one.body)
        self.send(b"".join(command))

    def names(self, command: str) -> list[str]:
        """As the server is told them, without those that hold no mail."""
        found = []
        for parts in self.ask(f'{command} "" "*"'):
            line = re.match(rb'\* \w+ \(([^)]*)\) (?:"[^"]*"|NIL) (.*)\r\n', parts[0])
            if line is None or re.search(rb"Noselect|NonExistent", line[1], re.IGNORECASE):
                continue
            name = (parts[1] if len(parts) > 1 else line[2]).decode()
            if len(parts) == 1 and name.startswith('"'):
                name = re.sub(r"\\(.)", r"\1", name[1:-1])
            found.append(name)
        return found


def fill(port: int, user: str, some: Iterable[Message], without: frozenset[str] = frozenset()) -> int:
    """Fills an empty mailbox, folder by folder and without some of them; how many bytes it has."""
    client = Client(port, user)
    for folder in [name for name in FOLDERS if name not in without]:
        if folder != "INBOX":
            client.ask(f"CREATE {quoted(as_told(folder))}")
        if folder not in UNSUBSCRIBED:
            client.ask(f"SUBSCRIBE {quoted(as_told(folder))}")
    waiting: dict[str, list[Message]] = {}
    bytes_ = 0
    for one in (one for one in some if one.folder not in without):
        bytes_ += len(one.body)
        waiting.setdefault(one.folder, []).append(one)
        if len(waiting[one.folder]) == TOGETHER:
            client.append(one.folder, waiting.pop(one.folder))
    for folder, rest in waiting.items():
        client.append(folder, rest)
    client.close()
    return bytes_


def change(port: int, user: str, seed: int) -> int:
    """A hundred new messages and about two hundred changes of flags; how many of these."""
    client, changed = Client(port, user), 0
    for folder, some in groupby(sorted(news(seed), key=lambda one: LIVELY.index(one.folder)), lambda one: one.folder):
        client.append(folder, some)
    for folder in LIVELY:
        client.ask(f"SELECT {quoted(as_told(folder))}")
        unseen, seen = (client.ask(f"UID SEARCH {what}")[0][0].decode().split()[2:] for what in ("UNSEEN", "SEEN"))
        for uids, change_ in (
            (unseen[:14], "+FLAGS.SILENT (\\Seen)"),
            (seen[:14], "+FLAGS.SILENT (\\Flagged $Label1)"),
            (seen[::-1][:12], "-FLAGS.SILENT (\\Answered Projekt-X)"),
        ):
            if uids:
                client.ask(f"UID STORE {','.join(uids)} {change_}")
                changed += len(uids)
    client.close()
    return changed


def in_largest(port: int, user: str) -> tuple[Client, str]:
    """A client that has the largest folder open, and the folder's name."""
    folders = read(port, user).folders
    name = quoted(as_told(max(folders, key=lambda one: len(folders[one]))))
    client = Client(port, user)
    client.ask(f"SELECT {name}")
    return client, name


def delete(port: int, user: str) -> None:
    """Deletes a message."""
    client, _ = in_largest(port, user)
    uid = client.ask("FETCH 1 (UID)")[0][0].decode().split("UID ")[1].rstrip(")\r\n")
    client.ask(f"UID STORE {uid} +FLAGS.SILENT (\\Deleted)")
    client.ask(f"UID EXPUNGE {uid}")
    client.close()


def double(port: int, user: str) -> None:
    """Doubles another."""
    client, name = in_largest(port, user)
    client.ask(f"COPY 2 {name}")
    client.close()


@dataclass(frozen=True, order=True)
class Kept:
    """A message as it is compared; the date as a moment, since servers tell it in zones of their own."""

    sha: str
    date: float
    flags: tuple[str, ...]


@dataclass(frozen=True)
class Mailbox:
    folders: dict[str, list[Kept]]
    subscribed: set[str]

    def messages(self) -> int:
        return sum(map(len, self.folders.values()))


def read(port: int, user: str, delimiter: str = "/") -> Mailbox:
    """All of a mailbox, as bytes' hashes. A program's own mark in a header is left in: it is no copy."""
    client, folders = Client(port, user), {}

    def plain(name: str) -> str:
        return as_read(name).replace(delimiter, "/")

    def body(parts: list[bytes]) -> bytes:
        """The bytes of a message. Some servers say 0x80 for a NUL unless they are asked in another way (RFC 3516),
        which they refuse where an encoding is broken."""
        said = parts[1] if len(parts) > 1 else b""
        uid = re.search(rb"UID (\d+)", parts[0] + parts[-1])
        if uid is None or b"\x80" not in said:
            return said
        try:
            again = client.ask(f"UID FETCH {uid[1].decode()} (BINARY.PEEK[])")
        except Refused:
            return said
        exact = next((parts[1] for parts in again if len(parts) > 1), b"")
        return exact if exact.replace(b"\0", b"\x80") == said else said

    for name in client.names("LIST"):
        client.ask(f"EXAMINE {quoted(name)}")
        said = client.ask("UID FETCH 1:* (UID FLAGS INTERNALDATE BODY.PEEK[])")
        folders[plain(name)] = sorted(one(parts, body(parts)) for parts in said if b" FETCH (" in parts[0])
    subscribed = {plain(name) for name in client.names("LSUB")}
    client.close()
    return Mailbox(folders, subscribed)


def one(parts: list[bytes], body: bytes) -> Kept:
    said = b"".join([parts[0], *parts[2:]]).decode("latin-1")
    flags = re.search(r"FLAGS \(([^)]*)\)", said)
    date = re.search(r'INTERNALDATE "([^"]*)"', said)
    assert flags is not None and date is not None, said
    names = sorted({name.lower() if name.startswith("\\") else name for name in flags[1].split()} - {"\\recent"})
    moment = datetime.strptime(date[1].strip(), "%d-%b-%Y %H:%M:%S %z").timestamp()
    return Kept(hashlib.sha256(body).hexdigest(), moment, tuple(names))


@dataclass(frozen=True)
class Difference:
    """Of two mailboxes: what the second lacks, what it has more, and what is told otherwise there."""

    lost: int
    doubled: int
    flags: int
    dates: int
    folders: set[str]
    subscribed: set[str]

    def __bool__(self) -> bool:
        return bool(self.lost or self.doubled or self.flags or self.dates or self.folders or self.subscribed)

    def is_just(self, lost: int, doubled: int) -> bool:
        """Whether it is that, and nothing else."""
        return (self.lost, self.doubled) == (lost, doubled) and not replace(self, lost=0, doubled=0)

    def __str__(self) -> str:
        return (
            f"lost or altered {self.lost}, doubled or altered {self.doubled}, other flags {self.flags}, other dates "
            f"{self.dates}, other folders {sorted(self.folders) or 'none'}, other subscriptions {sorted(self.subscribed) or 'none'}"
        )


def compare(first: Mailbox, second: Mailbox) -> Difference:
    lost = doubled = flags = dates = 0
    for name in first.folders.keys() | second.folders.keys():
        ours, theirs = first.folders.get(name, []), second.folders.get(name, [])
        left, right = Counter(one.sha for one in ours), Counter(one.sha for one in theirs)
        lost += (left - right).total()
        doubled += (right - left).total()
        # What is there as often as it should be is compared in its order: by date, then flags.
        same = {sha for sha in left if left[sha] == right[sha]}
        for one, other in zip(
            (one for one in ours if one.sha in same), (other for other in theirs if other.sha in same)
        ):
            flags += one.flags != other.flags
            dates += one.date != other.date
    return Difference(
        lost, doubled, flags, dates,
        set(first.folders) ^ set(second.folders), first.subscribed ^ second.subscribed,
    )  # fmt: skip
