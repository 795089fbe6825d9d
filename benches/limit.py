"""What this disk can do: the rows that filing a request writes, written by SQLite alone.

The rows are those of requests really filed, taken from the database afterwards and written into a
copy of it from before, with the same constraints and indexes, through the same journal and the same
`synchronous=FULL`, many requests to a commit and one.
"""

from __future__ import annotations

import json
import sqlite3
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE = "fasttrack.sqlite3"
Statement = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True)
class Limit:
    """Requests a second, and how many rows each is."""

    many_a_commit: float
    one_a_commit: float
    rows: float


def measure(before: Path, after: Path, many: int) -> Limit:
    """Writes what stands in `after` into `before`: `many` requests to a commit, then one by one."""
    database = sqlite3.connect(before / FILE, isolation_level=None)
    drafts = {row[0] for row in database.execute("SELECT id FROM request WHERE state = 'draft'")}
    filed = filings(after / FILE, drafts)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA foreign_keys = ON")
    alone, together = filed[: len(filed) // 8], filed[len(filed) // 8 :]
    limit = Limit(
        many_a_commit=rate(database, together, many),
        one_a_commit=rate(database, alone, 1),
        rows=sum(len(statements) for statements in filed) / len(filed),
    )
    database.close()
    return limit


def rate(database: sqlite3.Connection, filed: list[list[Statement]], at_once: int) -> float:
    begun = time.perf_counter()
    for start in range(0, len(filed), at_once):
        database.execute("BEGIN IMMEDIATE")
        for statements in filed[start : start + at_once]:
            for text, values in statements:
                database.execute(text, values)
        database.execute("COMMIT")
    return len(filed) / (time.perf_counter() - begun)


def filings(file: Path, drafts: set[bytes]) -> list[list[Statement]]:
    """For each of the drafts, now filed, the rows that its transaction wrote."""
    database = sqlite3.connect(file)
    database.row_factory = sqlite3.Row
    requests = [request for request in database.execute("SELECT * FROM request").fetchall() if request["id"] in drafts]
    filed = [_filing(database, request) for request in requests if request["filed_at"] is not None]
    database.close()
    return filed


def _filing(database: sqlite3.Connection, request: sqlite3.Row) -> list[Statement]:
    def rows(table: str, where: str, *values: Any) -> list[sqlite3.Row]:
        return database.execute(f"SELECT * FROM {table} WHERE {where}", values).fetchall()

    tenant, person = request["tenant_id"], request["asked_by"]
    decision = rows("decision", "id = ?", request["decision_id"])
    facts = rows("tenant_fact", "tenant_id = ?", tenant)
    entry = rows("audit_entry", "chain = ? AND action = 'file_request' ORDER BY sequence DESC LIMIT 1", tenant)
    key = rows("idempotency_key", "actor = ? AND route = 'file_request'", person)
    changed = {column: request[column] for column in CHANGED}
    return [
        *(_insert("INSERT OR REPLACE INTO", "tenant_fact", fact) for fact in facts),
        *(_insert("INSERT INTO", "decision", row) for row in decision),
        (
            f"UPDATE request SET {', '.join(f'{column} = ?' for column in changed)} WHERE id = ?",
            (*changed.values(), request["id"]),
        ),
        _job("letter", request["filed_at"], LETTER),
        _job("offer", request["filed_at"], ""),
        *(
            ("UPDATE audit_chain SET sequence = ?, hash = ? WHERE chain = ?", (row["sequence"], row["hash"], tenant))
            for row in entry
        ),
        *(_insert("INSERT INTO", "audit_entry", row) for row in entry),
        *(_insert("INSERT INTO", "idempotency_key", row) for row in key),
    ]


CHANGED = (
    "state", "spoken_language", "region", "decision_id", "tracking_hash", "changed_at", "filed_at", "version",
)  # fmt: skip


# A job's words are erased when it is done, so these are of their length: the mail to the customer, and
# the search for a Specialist.
LETTER = "x" * 180


def _job(kind: str, at: int, payload: str) -> Statement:
    return (
        "INSERT INTO job (id, kind, subject, payload, state, run_at, tries, created_at) VALUES (?, ?, ?, ?, 'ready', ?, 0, ?)",
        (uuid.uuid4().bytes, kind, str(uuid.uuid4()), json.dumps(payload or str(uuid.uuid4())), at, at),
    )


def _insert(verb: str, table: str, row: sqlite3.Row) -> Statement:
    columns = row.keys()
    marks = ", ".join("?" * len(columns))
    return f"{verb} {table} ({', '.join(columns)}) VALUES ({marks})", tuple(row)
