#!/usr/bin/env python3
"""Words of one organisation are looked for in every byte that anybody else receives.

    walls.py PROGRAM [--answers 20000]

Fabrikam is planted with canaries (planting.py). Then an admin of another organisation, by page and by
token, a partner of others, a Specialist of others and a visitor ask for every page and operation there
is, in every verb, with their own identities and with Fabrikam's in path, query and body. Last come the
mails they got and what the Center hands out about them. That the search works is shown by Fabrikam's
own people, who must receive the canaries, and by a proxy that lets one answer leak.
"""

from __future__ import annotations

import email
import email.policy
import itertools
import json
import re
import sqlite3
import subprocess
import sys
import threading
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import planting
from ground import API, CUSTOMER, Ground, Line, Lost, Told, main, must_catch, size, spread
from planting import CANARY, Planted
from proxy import Proxy, Request

DOMAIN = CUSTOMER.split("@")[1]
LEADS = "specialist-en@center.example"
OTHER, OTHER_DOMAIN = "admin@hanbit.example", "hanbit.example"
STRANGERS: dict[str, str | None] = {
    "another organisation": OTHER,
    "a partner of others": "partner@woodgrove.example",
    "a Specialist of others": "specialist-zh@center.example",
    "a visitor": None,
}
# Doors of the demo show all mails to all; the rest would sign the asker out or move the clock.
LEFT_OUT = ("/demo", "/sign-out", "/set-up")
ROOT = Path(__file__).resolve().parents[2]
MATRIX = ROOT / "crates/portal/tests/permission/snapshots/permission__matrix__matrix.snap"
# Parameters whose name is not the table's.
TABLES = {
    "member": ("membership", "person_id"),
    "person": ("membership", "person_id"),
    "reference": ("request", "reference"),
    "tenant": ("tenant", "id"),
    "partner": ("partner", "id"),
    "invitation": ("tenant_invitation", "id"),
    "claim": ("domain_claim", "id"),
}
WORDS = {"playbook": ["core"], "phase": ["initiate", "assess"], "region": ["emea"], "role": ["admin"], "document": ["pilot"]}
THREADS = 6


def identities(ground: Ground, domain: str) -> dict[str, list[str]]:
    """What one organisation has, by the names that addresses have for it."""
    database = sqlite3.connect(f"file:{ground.center.data}/fasttrack.sqlite3?mode=ro", uri=True)
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    (tenant,) = database.execute("SELECT id FROM tenant WHERE domain = ?", (domain,)).fetchone()
    known = {"domain": [domain], **WORDS}
    for parameter, (table, column) in {**{name: (name, "id") for name in tables}, **TABLES}.items():
        columns = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
        if column not in columns:
            continue
        scope = "WHERE tenant_id = ?1" if "tenant_id" in columns else "WHERE id = ?1" if table == "tenant" else "WHERE ?1 IS ?1"
        rows = database.execute(f"SELECT {column} FROM {table} {scope} LIMIT 12", (tenant,)).fetchall()
        found = [str(uuid.UUID(bytes=row[0])) if isinstance(row[0], bytes) else str(row[0]) for row in rows if row[0] is not None]
        if found:
            known[parameter] = found
    database.close()
    return known


def routes(ground: Ground) -> list[tuple[str, str]]:
    """Every page and form (of the reviewed matrix), and every operation (of the document)."""
    matrix = re.findall(r"^(GET|POST) +(/\S*)", MATRIX.read_text(), re.M)
    document = ground.api("/openapi.json", CUSTOMER)
    operations = [(verb.upper(), API + path) for path, item in document["paths"].items() for verb in item if verb != "parameters"]
    if len(matrix) < 100 or len(operations) < 50:
        raise Lost(f"only {len(matrix)} pages and {len(operations)} operations are known")
    return [(verb, path) for verb, path in matrix + operations if not path.startswith(LEFT_OUT)]


def bodies(ground: Ground, theirs: dict[str, list[str]]) -> dict[tuple[str, str], dict]:
    """What the document has as examples, with Fabrikam's identities in it."""
    document = ground.api("/openapi.json", CUSTOMER)
    filled = {}
    for path, item in document["paths"].items():
        for verb, operation in item.items():
            content = operation.get("requestBody", {}).get("content", {}) if isinstance(operation, dict) else {}
            for media in content.values():
                schema = media.get("schema", {})
                schema = document["components"]["schemas"].get(schema.get("$ref", "").split("/")[-1], schema)
                example = (schema.get("examples") or [schema.get("example") or {}])[0]
                example = {name: theirs.get(name, [value])[0] if isinstance(value, str) else value for name, value in example.items()}
                filled[(verb.upper(), API + path)] = example
    return filled


@dataclass
class Asked:
    who: str
    verb: str
    path: str
    headers: dict[str, str]
    body: str | None


@dataclass
class Search:
    """Who asks, and what came back."""

    ground: Ground
    planted: Planted
    port: int
    answers: int = 0
    bytes: int = 0
    by_status: dict[int, int] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def ask(self, asked: Asked) -> None:
        line = self.ground.line(self.port)
        try:
            told = line.ask(asked.verb, asked.path, asked.headers, asked.body)
        except OSError:
            told = line.ask(asked.verb, asked.path, asked.headers, asked.body)
        self.look(f"{asked.who}: {asked.verb} {asked.path}", told)

    def look(self, where: str, told: Told) -> None:
        head = "\n".join(f"{name}: {value}" for name, value in told.headers).encode()
        content = head + b"\n" + told.plain
        found = {one for one in CANARY.findall(content) if one in self.planted.of}
        with self.lock:
            self.answers += 1
            self.bytes += len(content)
            self.by_status[told.status] = self.by_status.get(told.status, 0) + 1
        if found:
            raise Lost(f"{where} shows {self.planted.of[found.pop()]} ({told.status})")
        if told.status >= 500:
            raise Lost(f"{where} was answered {told.status}: {told.text[:300]}")


def questions(ground: Ground, theirs: dict[str, list[str]], own: dict[str, list[str]]):
    """One after the other, for ever: every stranger, every route, own identities and Fabrikam's in turn."""
    ways, json_bodies = routes(ground), bodies(ground, theirs)
    form_body = urlencode({name: values[0] for name, values in theirs.items()} | {"key": "0" * 32, "agree": "yes"})
    signed_in = {who: ground.click(address) if address else "" for who, address in STRANGERS.items()}
    for turn in itertools.count():
        # Fabrikam's identities under their own domain, under Fabrikam's, and their own.
        mixed = [{**theirs, "domain": own["domain"]}, theirs, {**theirs, **own}, theirs][turn % 4]
        for who, address in STRANGERS.items():
            for verb, pattern in ways:
                is_api = pattern.startswith(API)
                if turn and "{" not in pattern and verb != "GET":
                    continue  # asked once: what has no identity in its path changes only the asker's own
                path, at = pattern, turn // 4
                for name in re.findall(r"\{(\w+)\}", pattern):
                    values = mixed.get(name) or theirs.get(name) or [str(uuid.UUID(int=turn))]
                    path = path.replace(f"{{{name}}}", values[at % len(values)])
                if "{" not in pattern and verb == "GET":
                    path += f"?engagement={theirs['engagement'][0]}&search={DOMAIN}&q=canary&request={theirs['reference'][0]}"
                headers = {"accept-encoding": "gzip" if turn % 2 else "identity"}
                if is_api or turn % 3 == 2:
                    headers |= ground.bearer(address)
                elif signed_in[who]:
                    headers["cookie"] = signed_in[who]
                body = None
                if verb not in ("GET", "DELETE"):
                    headers["sec-fetch-site"] = "same-origin"
                    body = json.dumps(json_bodies.get((verb, pattern), {})) if is_api else form_body
                    headers["content-type"] = "application/json" if is_api else "application/x-www-form-urlencoded"
                    headers["idempotency-key"] = uuid.uuid4().hex
                yield Asked(who, verb, path, headers, body)


def received_by_its_own(ground: Ground, planted: Planted, theirs: dict[str, list[str]]) -> set[bytes]:
    """What Fabrikam's admin, its Specialist and a manager get to see of what was planted."""
    found: set[bytes] = set()
    starts = [f"/t/{DOMAIN}/files/{file}" for file in theirs.get("file", [])] + [f"/t/{DOMAIN}/requests/{one}" for one in theirs["reference"]]
    starts += [f"/t/{DOMAIN}/meetings/{one}" for one in theirs["meeting"]]
    people = [
        (CUSTOMER, [f"/t/{DOMAIN}", *starts], ("/t/", "/you")),
        (LEADS, ["/desk"], ("/desk",)),
        ("manager@center.example", ["/center/tenants", *(f"/center/tenants/{one}" for one in theirs["tenant"])], ("/center/tenants",)),
    ]
    for who, start, within in people:
        for _path, told in planting.walk(ground, who, start, within, 400, alike=100):
            found |= set(CANARY.findall(told.plain))
    return found & set(planted.of)


def mails_of_strangers(ground: Ground, planted: Planted) -> int:
    """Every mail to somebody else than Fabrikam's people and its Specialist, unpacked."""
    read = 0
    for file in sorted((ground.center.data / "mailbox").glob("*.eml")):
        mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        to = str(mail["to"])
        if DOMAIN in to or LEADS in to:
            continue
        read += 1
        parts = [part.get_payload(decode=True) or b"" for part in mail.walk() if not part.is_multipart()]
        for content in [str(mail.items()).encode(), *parts]:
            for canary in CANARY.findall(content):
                raise Lost(f"a mail to {to} shows {planted.of.get(canary)}: {file.name}")
    return read


def handed_out(ground: Ground, planted: Planted) -> int:
    """What the operator hands out about the strangers, while the Center is down."""
    people = [address for address in STRANGERS.values() if address]
    for address in people:
        command = [*ground.center.program, "person", "export", "--by", "operator@center.example", "--data", str(ground.center.data), address]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120)
        if done.returncode != 0 or address.encode() not in done.stdout:
            raise Lost(f"what is held about {address} is not handed out: {done.stderr.decode()}")
        for canary in CANARY.findall(done.stdout):
            raise Lost(f"what is held about {address} shows {planted.of.get(canary)}")
    return len(people)


def leaking(planted: Planted, at: int):
    """A proxy that puts a word of Fabrikam's into one header of one answer."""
    counter = itertools.count()

    def fate(_request: Request, answer: Told) -> Told:
        if next(counter) != at:
            return answer
        return Told(answer.status, (*answer.headers, ("x-hint", next(iter(planted.of)).decode())), answer.body)

    return fate


def suite(program: str, folder: Path) -> str:
    number = round(size("--answers", 20_000))
    ground, planted = Ground(program, folder), Planted()
    try:
        ground.start()
        taken = planting.plant_by_forms(ground, CUSTOMER, [f"/t/{DOMAIN}", f"/t/{DOMAIN}/people"], ("/t/",), planted)
        taken |= planting.plant_by_forms(ground, LEADS, ["/desk"], ("/desk",), planted)
        print(f"forms that took canaries: {taken}", flush=True)
        if len(taken) < 6:
            raise Lost("too few forms took a canary")
        ground.center.end()
        planting.plant_in_rows(ground, DOMAIN, planted)
        tokens = ground.center.tokens
        ground.start()
        ground.center.tokens = tokens | ground.center.tokens
        theirs, own = identities(ground, DOMAIN), identities(ground, OTHER_DOMAIN)
        received = received_by_its_own(ground, planted, theirs)
        unseen = sorted({place for canary, place in planted.of.items() if canary not in received})
        print(f"{len(planted.of)} canaries planted, {len(received)} received by those they are for; not shown: {unseen}", flush=True)
        if len(received) < 0.6 * len(planted.of):
            raise Lost("the search finds too few of the canaries where they belong: it proves nothing")
        search = Search(ground, planted, ground.center.port)
        spread(list(itertools.islice(questions(ground, theirs, own), number)), search.ask, THREADS)
        leaky = Search(ground, planted, Proxy(ground.center.port, leaking(planted, 150)).port)
        few = list(itertools.islice(questions(ground, theirs, own), 400))
        must_catch("one answer that leaks", lambda: spread(few, leaky.ask, THREADS))
        answered = ", ".join(f"{count} × {status}" for status, count in sorted(search.by_status.items()))
        lines = ground.seek_secrets_in_log()
        ground.center.end()
        mails, people = mails_of_strangers(ground, planted), handed_out(ground, planted)
        ground.center.check_whole()
    finally:
        ground.center.stop()
    return (
        f"{search.answers} answers, {search.bytes >> 20} MiB ({answered}), {mails} mails and what is held about {people} people: "
        f"0 of {len(planted.of)} canaries; no secret in {lines} lines of log"
    )


if __name__ == "__main__":
    sys.exit(main("walls", suite))
