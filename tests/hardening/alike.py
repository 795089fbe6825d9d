#!/usr/bin/env python3
"""Whoever asks about an address or a domain learns nothing from the answer, nor from how long it takes.

    alike.py PROGRAM [--pairs 200]

At three doors somebody asks for what is known and for what is not, in turn: for a code at the sign-in,
for the invitation of a colleague, for a partner's invitation to a domain. Text and headers must be the
same to the letter once what was typed and what is drawn by chance are taken out. The times are printed;
medians that are 5 ms apart fail where one is half again as long, or where one kind is mostly the slower.
Canaries: a proxy that takes 20 ms longer for what is known, and one that says a word more.
"""

from __future__ import annotations

import re
import sqlite3
import statistics
import sys
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ground import CUSTOMER, Ground, Line, Lost, Told, invite, main, must_catch, size
from proxy import Proxy, Request

PARTNER = "partner@woodgrove.example"
RATIO, SECONDS = 1.5, 0.005
# By chance alone it is off by so much once in 10,000 times at 60 pairs, and never at 200.
LIKELIER = 0.2
# What a partner may invite a day; a tenant may invite 100.
OF_A_PARTNER, PAIRS_OF_A_TENANT = 20, 40
# Drawn by chance for each answer.
BY_CHANCE = ("x-request-id", "date")


@dataclass
class Door:
    """Where is asked, and with what: one of the known, one of the unknown."""

    name: str
    ask: Callable[[str, int], Told]
    known: Callable[[int], str]
    unknown: Callable[[int], str]
    times: dict[str, list[float]] = field(default_factory=lambda: {"known": [], "unknown": []})
    forms: dict[str, set[str]] = field(default_factory=lambda: {"known": set(), "unknown": set()})


def without_chance(told: Told, typed: str) -> str:
    """An answer as text, without what was typed and what is new each time."""
    head = sorted(f"{name}: {value}" for name, value in told.headers if name.lower() not in BY_CHANCE)
    text = "\n".join([str(told.status), *head, "", told.text])
    for form in (typed, typed.replace("@", "%40"), typed.replace("@", "&#64;")):
        text = text.replace(form, "…")
    text = re.sub(r"(fasttrack-\w+=)[\w-]{20,}", r"\1…", text)
    text = re.sub(r'(name="key" value=")[0-9a-f-]+', r"\1…", text)
    text = re.sub(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "…", text)
    text = re.sub(r"location: /t/[\w.-]+/", "location: /t/…/", text)
    # A length differs as what was typed does.
    return re.sub(r"content-length: \d+", "content-length: …", text)


def measure(door: Door, pairs: int, first: int = 0) -> str:
    for number in range(first, first + pairs + 5):
        # Now one first, now the other.
        for kind in ("known", "unknown") if number % 2 else ("unknown", "known"):
            typed = (door.known if kind == "known" else door.unknown)(number)
            begun = time.perf_counter()
            told = door.ask(typed, number)
            taken = time.perf_counter() - begun
            if number >= first + 5:  # the first ones warm up
                door.times[kind].append(taken)
            door.forms[kind].add(without_chance(told, typed))
    known, unknown = (statistics.median(door.times[kind]) for kind in ("known", "unknown"))
    if door.forms["known"] != door.forms["unknown"] or len(door.forms["known"]) != 1:
        different = sorted(door.forms["known"] ^ door.forms["unknown"] or door.forms["known"])[:2]
        raise Lost(f"{door.name}: the answers differ: {different}")
    if "\n" not in next(iter(door.forms["known"])) or not next(iter(door.forms["known"])).startswith("303"):
        raise Lost(f"{door.name}: nothing was taken: {next(iter(door.forms['known']))[:200]}")
    medians = f"known {known * 1000:.1f} ms, unknown {unknown * 1000:.1f} ms (medians)"
    told = f"{door.name}: {pairs} pairs alike, {medians}, {likelihood(door):.2f} of the known slower"
    print(told, flush=True)
    longer, shorter = max(known, unknown), min(known, unknown)
    is_apart = longer / shorter > RATIO or abs(likelihood(door) - 0.5) > LIKELIER
    if is_apart and longer - shorter > SECONDS:
        raise Lost(f"{told}: that tells them apart")
    return told


def likelihood(door: Door) -> float:
    """How likely one of the known takes longer than one of the unknown: 0.5 tells nothing (Mann-Whitney)."""
    known, unknown = sorted(door.times["known"]), sorted(door.times["unknown"])
    slower, at = 0, 0
    for one in known:
        while at < len(unknown) and unknown[at] < one:
            at += 1
        slower += at
    return slower / (len(known) * len(unknown))


def people_of_partners(data: Path, number: int) -> list[str]:
    """More people of more partners like the demo's, because each may invite only so many a day."""
    database = sqlite3.connect(data / "fasttrack.sqlite3")
    database.row_factory = sqlite3.Row
    made = []
    with database:
        person = dict(database.execute("SELECT * FROM person WHERE address = ?", (PARTNER,)).fetchone())
        member = dict(database.execute("SELECT * FROM partner_member WHERE person_id = ?", (person["id"],)).fetchone())
        partner = dict(database.execute("SELECT * FROM partner WHERE id = ?", (member["partner_id"],)).fetchone())
        for one in range(number):
            address = f"partner{one}@woodgrove{one}.example"
            rows = [
                ("partner", {**partner, "id": uuid.uuid4().bytes, "name": f"Woodgrove {one}"}),
                ("person", {**person, "id": uuid.uuid4().bytes, "address": address}),
            ]
            rows.append(("partner_member", {**member, "person_id": rows[1][1]["id"], "partner_id": rows[0][1]["id"]}))
            for table, row in rows:
                marks = ", ".join("?" * len(row))
                database.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
            database.execute("UPDATE center_setting SET value = value || ? WHERE name = 'demo-addresses'", (f"\n{address}",))
            made.append(address)
    database.close()
    return made


def doors(ground: Ground, port: int, tenants: list[str], partners: list[str]) -> list[Door]:
    def ask_code(address: str, number: int) -> Told:
        # Each time from another client: one gets only so many codes.
        client = Line(port, f"127.{1 + number // 60000}.{number // 250 % 240}.{1 + number % 250}")
        told = ground.form("/sign-in", [("address", address), ("from", "/")], line=client)
        client.close()
        return told

    def invite_colleague(address: str, number: int) -> Told:
        domain = tenants[number // PAIRS_OF_A_TENANT]
        path = f"/t/{domain}/people"
        fields = [("key", uuid.uuid4().hex), ("address", address), ("role", "member")]
        return ground.form(path, fields, line=ground.line(port), who=f"admin@{domain}")

    def invite_domain(domain: str, number: int) -> Told:
        who = partners[number * 2 // OF_A_PARTNER]
        return ground.form("/partner/invitations", [("key", uuid.uuid4().hex), ("domain", domain)], line=ground.line(port), who=who)

    def elsewhere(number: int) -> str:
        """Another organisation than the one that invites; none twice for one that does."""
        return tenants[(number // PAIRS_OF_A_TENANT + 1 + number % PAIRS_OF_A_TENANT) % len(tenants)]

    return [
        Door("a code by mail", ask_code, lambda n: f"admin@{tenants[n % len(tenants)]}", lambda n: f"nobody{n}@{tenants[n % len(tenants)]}"),
        # Addresses that have an account elsewhere, and ones that nobody has.
        Door("a colleague's invitation", invite_colleague, lambda n: f"admin@{elsewhere(n)}", lambda n: f"nobody{n}@{elsewhere(n)}"),
        Door("a partner's invitation of a domain", invite_domain, lambda n: tenants[n % len(tenants)], lambda n: f"unknown-{n}.example"),
    ]


def is_known(request: Request) -> bool:
    return b"nobody" not in request.body


def slow_for_known(request: Request, answer: Told) -> Told:
    if is_known(request):
        time.sleep(0.02)
    return answer


def wordy_for_known(request: Request, answer: Told) -> Told:
    more = (("x-seen", "yes"),) if is_known(request) else ()
    return Told(answer.status, (*answer.headers, *more), answer.body)


def suite(program: str, folder: Path) -> str:
    pairs = round(size("--pairs", 200))
    ground = Ground(program, folder)

    try:
        ground.start()
        ground.center.end()
        tenants = [who.domain for who in invite(ground.center.data, {"contoso.example": 60})]
        partners = people_of_partners(ground.center.data, (pairs + 5) * 2 // OF_A_PARTNER + 1)
        ground.start()
        for door in doors(ground, ground.center.port, tenants, partners):
            measure(door, pairs)
        for first, (planted, fate) in enumerate({"20 ms more": slow_for_known, "a header more": wordy_for_known}.items(), 1):
            code = doors(ground, Proxy(ground.center.port, fate).port, tenants, partners)[0]
            must_catch(planted, lambda code=code, first=first: measure(code, 60, pairs * 10 * first))
        lines = ground.seek_secrets_in_log()
    finally:
        ground.center.stop()
    return f"3 doors, {pairs} pairs each; no secret in {lines} lines of log"


if __name__ == "__main__":
    sys.exit(main("alike", suite))
