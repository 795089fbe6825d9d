#!/usr/bin/env python3
"""A proxy cuts every fifth answer after the act was done; clients ask again with the same key.

    cut_answers.py PROGRAM [--creates 2000]

Each create must be there exactly once, in the rows, in the audit chains and over the API, and every
answer to one key must be the same. Canary: clients that draw a new key each time they ask again.
"""

from __future__ import annotations

import http.client
import random
import sqlite3
import sys
import threading
import uuid
from dataclasses import dataclass
from pathlib import Path

from ground import CUSTOMER, Ground, Lost, Told, invite, main, must_catch, size, spread
from proxy import Proxy, Request

SPECIALIST = "specialist-en@center.example"
CUT = 0.2
CLIENTS = 8
# What must be alike in all answers to one key; ids of requests and the date differ.
ALIKE = ("content-type", "location", "content-language")


@dataclass(frozen=True)
class Create:
    """One thing to be made."""

    kind: str
    who: str
    path: str
    body: dict
    mark: str


class Cutting:
    """Decides who is cut, and keeps what the Center answered to each key."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.answers: dict[str, list[tuple]] = {}
        self.cut = 0
        self.lock = threading.Lock()

    def __call__(self, request: Request, answer: Told) -> Told | int:
        key = request.headers.get("idempotency-key", "")
        alike = tuple(answer.header(name) for name in ALIKE)
        with self.lock:
            self.answers.setdefault(key, []).append((answer.status, alike, answer.body))
            if self.chance.random() >= CUT:
                return answer
            self.cut += 1
            # After nothing at all, in the middle of the head, or behind most of it.
            return self.chance.choice([0, 40, 300])


def things(ground: Ground, number: int, neighbours: list[str]) -> list[Create]:
    """So many creates of several kinds, mixed."""
    tenant = f"/tenants/{CUSTOMER.split('@')[1]}"
    tasks = [task["id"] for task in ground.api(f"{tenant}/tasks", CUSTOMER)["items"]]
    led = [task for task in tasks if ground.get(f"/api/v1/desk/tasks/{task}", SPECIALIST).status == 200]
    # A Center that does not know webhooks yet has that many more replies.
    hooks = 8 if "/tenants/{domain}/webhooks" in ground.api("/openapi.json", CUSTOMER)["paths"] else 0
    made = []
    for domain in neighbours:
        who, there = f"admin@{domain}", f"/tenants/{domain}"
        made.append(Create("request", who, f"{there}/requests", {"services": ["exchange-online"]}, domain))
        for _ in range(hooks):
            mark = uuid.uuid4().hex
            body = {"kinds": ["task.done"], "url": f"https://hooks.{domain}/{mark}"}
            made.append(Create("webhook", who, f"{there}/webhooks", body, mark))
    while len(made) < number:
        mark = f"mark{uuid.uuid4().hex}"
        if len(made) % 4 == 0:
            task = led[len(made) % len(led)]
            made.append(Create("advice", SPECIALIST, f"/desk/tasks/{task}/advice", {"language": "en", "text": mark}, mark))
        else:
            task = tasks[len(made) % len(tasks)]
            made.append(Create("reply", CUSTOMER, f"{tenant}/tasks/{task}/reply", {"reply": mark}, mark))
    random.Random(1).shuffle(made)
    return made


class Clients:
    def __init__(self, ground: Ground, port: int, is_canary: bool) -> None:
        self.ground, self.port, self.is_canary = ground, port, is_canary
        self.keys: dict[str, Create] = {}
        self.received: dict[str, Told] = {}
        self.asked_again = 0
        self.lock = threading.Lock()

    def make(self, create: Create) -> None:
        key = uuid.uuid4().hex
        for again in range(60):
            if again and self.is_canary:
                key = uuid.uuid4().hex
            try:
                told = self.ground.create(create.path, create.who, create.body, key, self.port)
            except (OSError, http.client.HTTPException):
                with self.lock:
                    self.asked_again += 1
                continue
            if told.status not in (201, 204) and not self.is_canary:
                raise Lost(f"{create.kind} was answered {told.status}: {told.text[:300]}")
            with self.lock:
                self.keys[key] = create
                self.received[key] = told
            return
        raise Lost(f"{create.kind} was cut sixty times")


COUNTS = {
    "reply": "SELECT count(*) FROM task_entry WHERE text LIKE 'mark%' AND side = 'customer'",
    "advice": "SELECT count(*) FROM guidance WHERE text LIKE 'mark%'",
    "webhook": "SELECT count(*) FROM webhook",
    "request": "SELECT count(*) FROM request WHERE state = 'draft'",
    # What was written about them in the chains.
    "entries": "SELECT count(*) FROM audit_entry",
}


def counted(ground: Ground) -> dict[str, int]:
    database = sqlite3.connect(f"file:{ground.center.data}/fasttrack.sqlite3?mode=ro", uri=True)
    there = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    known = {kind: text for kind, text in COUNTS.items() if text.split(" FROM ")[1].split(" ")[0] in there}
    counts = {kind: 0 for kind in COUNTS}
    counts |= {kind: database.execute(text).fetchone()[0] for kind, text in known.items()}
    database.close()
    return counts


def everything_is_there(ground: Ground, creates: list[Create]) -> None:
    """Over the API, each by its own words, once."""
    shown = {}
    for create in creates:
        # Where what was made is listed.
        path = create.path.removesuffix("/reply").removesuffix("/advice")
        shown.setdefault((create.who, path), []).append(create.mark if create.kind != "request" else '"reference"')
    for (who, path), marks in shown.items():
        text = ground.get(f"/api/v1{path}", who).text
        for mark in marks:
            if text.count(mark) < 1 or (path.endswith(("/requests", "/webhooks")) and text.count(mark) != 1):
                raise Lost(f"{mark} is {text.count(mark)} times in {path}")


def same_answers(cutting: Cutting, clients: Clients) -> int:
    repeated = 0
    for key, answers in cutting.answers.items():
        if any(answer != answers[0] for answer in answers):
            raise Lost(f"one key, several answers: {answers}")
        repeated += len(answers) > 1
    for key, told in clients.received.items():
        if told.body != cutting.answers[key][0][2]:
            raise Lost(f"a client got something else than the Center said: {told}")
    return repeated


def another_body_is_refused(ground: Ground, clients: Clients) -> None:
    replies = [(key, create) for key, create in clients.keys.items() if create.kind == "reply"][:25]
    for key, create in replies:
        told = ground.create(create.path, create.who, {"reply": "something else"}, key)
        if told.status != 409:
            raise Lost(f"the same key with another body was answered {told.status}")


def trial(ground: Ground, creates: list[Create], is_canary: bool = False) -> str:
    """Makes all of them through a proxy that cuts, and counts."""
    cutting = Cutting(seed=3)
    clients = Clients(ground, Proxy(ground.center.port, cutting).port, is_canary)
    before = counted(ground)
    spread(creates, clients.make, CLIENTS)
    after = counted(ground)
    wanted = {kind: sum(create.kind == kind for create in creates) for kind in COUNTS}
    wanted["entries"] = len(creates)
    found = {kind: after[kind] - before[kind] for kind in COUNTS}
    if found != wanted:
        raise Lost(f"{len(creates)} creates were asked for, {wanted}, and made were {found}")
    repeated = same_answers(cutting, clients)
    if repeated < len(creates) * CUT / 2:
        raise Lost(f"only {repeated} were asked again: nothing is proved")
    everything_is_there(ground, creates)
    another_body_is_refused(ground, clients)
    return f"{len(creates)} creates, {cutting.cut} answers cut, {repeated} keys answered again alike, {len(creates)} objects"


def suite(program: str, folder: Path) -> str:
    ground = Ground(program, folder)
    try:
        ground.start()
        ground.center.end()
        neighbours = [who.domain for who in invite(ground.center.data)]
        ground.start()
        told = trial(ground, things(ground, round(size("--creates", 2000)), neighbours))
        must_catch("a new key each time", lambda: trial(ground, things(ground, 100, []), is_canary=True))
        lines = ground.seek_secrets_in_log()
        ground.center.end()
        ground.center.check_whole()
    finally:
        ground.center.stop()
    return f"{told}; no secret in {lines} lines of log"


if __name__ == "__main__":
    sys.exit(main("cut-answers", suite))
