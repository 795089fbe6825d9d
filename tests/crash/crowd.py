"""Who takes part: the demo has few organisations, and each can ask for help only once at a time, so
more of the same kind are written into its database before the first kill, while it is down.
"""

from __future__ import annotations

import sqlite3
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# An organisation that is eligible, and one that gets a self-serve plan; how many more of each.
SMALL = "tinyco"
LIKE = {"contoso.example": 32, f"{SMALL}.example": 8}


@dataclass(frozen=True)
class Who:
    """Somebody who acts. `domain` is the organisation of a customer."""

    address: str
    domain: str = ""


SPECIALISTS = [Who(f"specialist-{language}@center.example") for language in ("ko", "zh", "en", "de")]


class Invited:
    """Copies rows of the demo's organisations."""

    def __init__(self, database: sqlite3.Connection) -> None:
        database.row_factory = sqlite3.Row
        self.database = database

    def like(self, domain: str, number: int) -> Who:
        new = f"{domain.split('.')[0]}-{number}.example"
        who = Who(f"admin@{new}", new)
        tenant = self._one("tenant", "domain", domain)
        member = self._one("membership", "tenant_id", tenant["id"])
        at = {"tenant_id": self._copy("tenant", tenant, domain=new, name=new, tpid=None)}
        self._copy("tenant_domain", self._one("tenant_domain", "tenant_id", tenant["id"]), domain=new, **at)
        self._copy("subscription", self._one("subscription", "tenant_id", tenant["id"]), **at)
        person = self._one("person", "id", member["person_id"])
        self._copy("membership", member, person_id=self._copy("person", person, address=who.address), **at)
        self.database.execute(
            "UPDATE center_setting SET value = value || ? WHERE name = 'demo-addresses'", (f"\n{who.address}",)
        )
        return who

    def _one(self, table: str, column: str, value: Any) -> dict[str, Any]:
        row = self.database.execute(f"SELECT * FROM {table} WHERE {column} = ?", (value,)).fetchone()
        return dict(row)

    def _copy(self, table: str, row: dict[str, Any], **other: Any) -> bytes:
        """Adds a row like this one with other values, and an id of its own where it has one."""
        new = {**row, **other}
        if "id" in row:
            new["id"] = uuid.uuid4().bytes
        marks = ", ".join("?" * len(new))
        self.database.execute(f"INSERT INTO {table} ({', '.join(new)}) VALUES ({marks})", list(new.values()))
        return new.get("id", b"")


def invite(data: Path, like: dict[str, int] = LIKE) -> list[Who]:
    """Adds the organisations to a demo that is down, and work for more of them to its Specialists."""
    database = sqlite3.connect(data / "fasttrack.sqlite3")
    with database:
        invited = Invited(database)
        everybody = [invited.like(domain, number) for domain, count in like.items() for number in range(1, count + 1)]
        database.execute("UPDATE specialist SET capacity_points = 100000")
    database.close()
    return everybody
