"""Words that are nowhere else, planted in everything of one organisation that somebody can word: through
the forms of its own pages, through its Specialist's, and in the rows of what no form of theirs writes.

It walks the pages and fills whatever form it meets, so a new form is planted in without a line here.
"""

from __future__ import annotations

import io
import re
import secrets
import sqlite3
import uuid
from collections import deque
from dataclasses import dataclass, field
from datetime import date, timedelta

from ground import Ground, Line, Lost, Page

CANARY = re.compile(rb"canary[0-9a-f]{16}")
# A form that would end, take back or turn away what is to be planted in.
ENDS = (
    "/withdraw", "/close", "/complete", "/end", "/suspend", "/resume", "/revoke", "/cancel", "/let-go", "/take-back",
    "/refuse", "/stop", "/remove", "/decline", "/sign-out", "/language", "/reopen", "/assign", "/role", "/undo",
    "/link", "/series", "/hold", "/move", "/tokens", "/calendar", "/admin", "/check",
)  # fmt: skip
# So often is one kind of form filled.
OF_ONE_KIND = 2
# What was said at a task before may have ended a form of it.
TRIES = 12
SHOWN_IN_ROWS = {
    "tenant": ["name"],
    "tenant_fact": ["source"],
    "subscription": ["source"],
    "task_entry": ["text", "kept_at"],
    "guidance": ["text"],
    "meeting": ["minutes_text"],
    "file": ["name"],
    "offer": ["reason"],
    "engagement": ["ended_reason"],
    "hand_over": ["reason"],
}


@dataclass
class Planted:
    """Each canary with the place it was planted in."""

    of: dict[bytes, str] = field(default_factory=dict)

    def new(self, place: str) -> str:
        canary = f"canary{secrets.token_hex(8)}"
        self.of[canary.encode()] = place
        return canary


def shape(path: str) -> str:
    """An address without what names one thing."""
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}|REQ-[0-9A-Z]+", "*", path.split("?")[0])


def walk(ground: Ground, who: str, starts: list[str], within: tuple[str, ...], most: int, alike: int = 16):
    """Pages that links lead to, breadth first, so many of each kind."""
    seen, waiting, kinds = set(), deque(starts), {}
    while waiting and len(seen) < most:
        path = waiting.popleft().split("#")[0]
        kind = shape(path)
        if path in seen or kinds.get(kind, 0) >= alike:
            continue
        seen.add(path)
        kinds[kind] = kinds.get(kind, 0) + 1
        told = ground.get(path, who)
        yield path, told
        if "text/html" in told.header("content-type"):
            waiting.extend(link for link in told.page.links if link.startswith(within))


def multipart(fields: list[tuple[str, str]], files: list[tuple[str, str, bytes]]) -> tuple[str, bytes]:
    boundary, body = uuid.uuid4().hex, io.BytesIO()
    for name, value in fields:
        body.write(f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode())
    for name, file_name, content in files:
        head = f'Content-Disposition: form-data; name="{name}"; filename="{file_name}"\r\nContent-Type: text/plain'
        body.write(f"--{boundary}\r\n{head}\r\n\r\n".encode() + content + b"\r\n")
    body.write(f"--{boundary}--\r\n".encode())
    return f"multipart/form-data; boundary={boundary}", body.getvalue()


def answer(form, planted: Planted, domain: str) -> tuple[list[tuple[str, str]], list[tuple[str, str, bytes]]]:
    """What somebody would fill in, with a canary wherever words can be typed."""
    place, given, files = shape(form.action), {}, []
    for name, kind in form.kinds.items():
        where = f"{place} {name}"
        if kind in ("text", "textarea", "search") and name not in ("domain", "code", "zone", "origin"):
            given[name] = f"{planted.new(where)} is said here."
        elif kind == "email":
            given[name] = f"{planted.new(where)}@{domain}"
        elif kind == "url":
            given[name] = f"https://hooks.{domain}/{planted.new(where)}"
        elif kind == "date":
            given[name] = str(date.today() + timedelta(days=60))
        elif kind == "file":
            name_of, inside = planted.new(f"{where}, its name"), planted.new(f"{where}, its content")
            files.append((name, f"{name_of}.txt", f"{inside} stands in a file.".encode()))
        elif kind in ("radio", "checkbox"):
            choices = form.options.get(name, [])
            given[name] = choices[:1] if kind == "radio" else choices
    return form.filled(**given), files


def plant_by_forms(ground: Ground, who: str, starts: list[str], within: tuple[str, ...], planted: Planted) -> dict[str, int]:
    """Fills the forms it meets; answers how often each kind was taken."""
    domain, taken, tried = who.split("@")[1], {}, {}
    forms = [form for _path, told in walk(ground, who, starts, within, 400) for form in Page(told.status, told.text).forms]
    # A task that is done takes no more words.
    for form in sorted(forms, key=lambda form: form.action.endswith("/done")):
        kind = shape(form.action)
        worded = {"text", "textarea", "email", "url", "file"} & set(form.kinds.values())
        if kind.endswith(ENDS) or not worded or taken.get(kind, 0) >= OF_ONE_KIND or tried.get(kind, 0) >= TRIES:
            continue
        tried[kind] = tried.get(kind, 0) + 1
        so_far = dict(planted.of)
        fields, files = answer(form, planted, domain)
        if files:
            kind_of, body = multipart(fields, files)
            headers = {"content-type": kind_of, "sec-fetch-site": "same-origin", **ground.bearer(who)}
            status = Line(ground.center.port).ask("POST", form.action, headers, body).status
        else:
            status = ground.form(form.action, fields, who=who).status
        if status == 303:
            taken[kind] = taken.get(kind, 0) + 1
        else:
            planted.of = so_far  # it is nowhere
    return taken


def plant_in_rows(ground: Ground, domain: str, planted: Planted) -> None:
    """What no form of theirs writes, while the Center is down."""
    database = sqlite3.connect(ground.center.data / "fasttrack.sqlite3")
    with database:
        (tenant,) = database.execute("SELECT id FROM tenant WHERE domain = ?", (domain,)).fetchone()
        for table, columns in SHOWN_IN_ROWS.items():
            known = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
            if not known:
                raise Lost(f"there is no table {table}")
            scope = "id" if table == "tenant" else "tenant_id"
            for column in columns:
                rows = database.execute(
                    f"SELECT rowid, {column} FROM {table} WHERE {scope} = ? AND {column} IS NOT NULL", (tenant,)
                ).fetchall()
                for rowid, value in rows:
                    if not CANARY.search(value.encode()):
                        canary = planted.new(f"{table}.{column}")
                        database.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (f"{canary} {value}", rowid))
        people = "SELECT rowid FROM person WHERE id IN (SELECT person_id FROM membership WHERE tenant_id = ?)"
        for (rowid,) in database.execute(people, (tenant,)).fetchall():
            database.execute("UPDATE person SET name = ? WHERE rowid = ?", (f"Isaiah {planted.new('person.name')}", rowid))
        # The demo's sign-in page shows its people to everybody, which no other Center does.
        database.execute(
            "UPDATE center_setting SET value = replace(value, ?, '') WHERE name = 'demo-addresses'", (f"admin@{domain}\n",)
        )
        for rowid, answers in database.execute("SELECT rowid, answers FROM request WHERE tenant_id = ?", (tenant,)).fetchall():
            for name in ("business_reason", "success_owner"):
                answers = re.sub(rf'("{name}":")', rf"\g<1>{planted.new(f'request.{name}')} ", answers)
            database.execute("UPDATE request SET answers = ? WHERE rowid = ?", (answers, rowid))
    database.close()
