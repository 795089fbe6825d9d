"""Many organisations whose requests wait, written into a demo's database while it is down: more than
any crowd could file in an hour.

What is written is what the Center itself wrote: a request of the demo that waits in the queue, with its
organisation, its subscription and its routing decision; each of the many gets the same rows under its
own name, with every constraint and index of the schema in force. `database check` and `audit verify`
find such a database whole.
"""

from __future__ import annotations

import itertools
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FILE = "fasttrack.sqlite3"
# Rows handed to SQLite at a time.
PART = 5_000
# The many have waited for up to so long.
DAYS = 30
# A job of the worker's that looks at everybody who waits would run beside what is measured.
NEVER = "9999-12-31T23"


def seed(data: Path, many: int, already: int = 0) -> float:
    """Adds organisations until there are `many`, of which there are `already` some; the seconds it took."""
    begun = time.perf_counter()
    database = sqlite3.connect(data / FILE, isolation_level=None)
    database.row_factory = sqlite3.Row
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA cache_size = -1000000")
    like = Like(database)
    first = time.time_ns() // 1000 - DAYS * 86_400_000_000
    apart = DAYS * 86_400_000_000 // 1_000_000
    numbers = iter(range(already, many))
    while part := list(itertools.islice(numbers, PART)):
        database.execute("BEGIN IMMEDIATE")
        for table, rows in like.rows(part, first, apart).items():
            write(database, table, rows)
        database.execute("COMMIT")
    database.execute(
        "INSERT INTO center_setting (name, value) VALUES ('recheck-asked', ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (NEVER,),
    )
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return time.perf_counter() - begun


def write(database: sqlite3.Connection, table: str, rows: Iterator[dict[str, Any]]) -> None:
    first = next(rows)
    names = list(first)
    marks = ", ".join("?" * len(names))
    values = (tuple(row.values()) for row in itertools.chain([first], rows))
    database.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", values)


class Like:
    """The customer that all the others are like."""

    def __init__(self, database: sqlite3.Connection) -> None:
        def one(text: str, *values: Any) -> dict[str, Any]:
            return dict(database.execute(text, values).fetchone())

        self.request = one("SELECT * FROM request WHERE state = 'queued' AND partner_id IS NULL")
        tenant = self.request["tenant_id"]
        self.tenant = one("SELECT * FROM tenant WHERE id = ?", tenant)
        self.domain = one("SELECT * FROM tenant_domain WHERE tenant_id = ?", tenant)
        self.subscription = one("SELECT * FROM subscription WHERE tenant_id = ?", tenant)
        self.decision = one(
            "SELECT * FROM decision WHERE subject = ? AND kind = 'routing' ORDER BY decided_at DESC", self.request["id"]
        )

    def rows(self, part: list[int], first: int, apart: int) -> dict[str, Iterator[dict[str, Any]]]:
        """The rows of these, table by table, so that each names only rows that are there."""

        def of(row: dict[str, Any], **other: Any) -> Iterator[dict[str, Any]]:
            for number in part:
                yield {**row, **{name: value(number) for name, value in other.items()}}

        def at(number: int) -> int:
            return first + number * apart

        return {
            "tenant": of(
                self.tenant, id=tenant, domain=domain, name=domain, tpid=lambda _: None, created_at=at
            ),
            "tenant_domain": of(self.domain, domain=domain, tenant_id=tenant),
            "subscription": of(self.subscription, id=subscription, tenant_id=tenant),
            "request": of(
                self.request, id=request, tenant_id=tenant, reference=reference, state=lambda _: "queued",
                decision_id=lambda _: None, tracking_hash=lambda _: None,
                created_at=at, changed_at=at, filed_at=at,
            ),
            "decision": of(self.decision, id=decision, tenant_id=tenant, subject=request, decided_at=at),
        }  # fmt: skip


def domain(number: int) -> str:
    return f"crowd-{number}.example"


def reference(number: int) -> str:
    """A reference of the form that the Center draws."""
    letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
    text = ""
    for _ in range(6):
        number, place = divmod(number, len(letters))
        text = letters[place] + text
    return f"REQ-{text}"


def identity(kind: int, number: int) -> bytes:
    """An identity that grows with the number, as those of the Center grow with time."""
    return bytes([1, kind, *number.to_bytes(4, "big"), 0x70, 0, 0x80, *bytes(7)])


def tenant(number: int) -> bytes:
    return identity(1, number)


def subscription(number: int) -> bytes:
    return identity(2, number)


def request(number: int) -> bytes:
    return identity(3, number)


def decision(number: int) -> bytes:
    return identity(4, number)
