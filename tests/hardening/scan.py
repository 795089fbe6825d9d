#!/usr/bin/env python3
"""wapiti, a scanner that is not ours, attacks the pages as two people who are signed in.

    scan.py PROGRAM [--seconds 4]

One page of each kind on which something can be typed is its start; it follows their links a step and fills
every parameter and form with attacks: scripts, SQL, commands, files, headers, redirects. It must find nothing, no answer may be a
5xx, and it must have come around. Canary: a proxy that says a parameter of the address unescaped.
`--seconds` is the most that one kind of attack may take.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from ground import CUSTOMER, Ground, Lost, Told, main, must_catch, size
from planting import shape, walk
from proxy import Proxy, Request

DOMAIN = CUSTOMER.split("@")[1]
# By whom, from where, and where to stay.
PEOPLE = {
    CUSTOMER: ([f"/t/{DOMAIN}", "/you", "/claim", f"/t/{DOMAIN}/people"], ("/t/", "/you", "/claim")),
    "manager@center.example": (["/center/tenants", "/center/queue", "/center/decisions?search=a"], ("/center/",)),
}
# Where a parameter leads somewhere, for those who redirect.
LEADING = ["/language?from=/you", "/sign-in?from=/you"]
MODULES = "xss,permanentxss,sql,exec,file,redirect,crlf"
# What would end the sign-in, or is the demo's own.
LEFT_OUT = ("/sign-out", "/demo", "/assets/", "/you/sign-ins/")
# Fewer answers than these and it has not come around.
LEAST = 300


class Watched:
    """Passes everything on and counts it."""

    def __init__(self) -> None:
        self.statuses: dict[int, int] = {}
        self.broken: list[str] = []
        self.asked: set[str] = set()
        self.lock = threading.Lock()

    def __call__(self, request: Request, answer: Told) -> Told:
        with self.lock:
            self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
            self.asked.add(f"{request.method} {shape(request.path)}")
            if answer.status >= 500:
                self.broken.append(f"{request.method} {request.path} {request.body[:200]!r}: {answer.status}")
        return answer


def reflecting(request: Request, answer: Told) -> Told:
    """The hole: what stands in a parameter stands in the page."""
    if "text/html" not in answer.header("content-type"):
        return answer
    said = "".join(f"<p>{value}</p>" for _, value in parse_qsl(urlsplit(request.path).query))
    gone = ("content-encoding", "content-security-policy")
    kept = tuple((name, value) for name, value in answer.headers if name.lower() not in gone)
    return Told(answer.status, kept, answer.plain.replace(b"</main>", said.encode() + b"</main>"))


def scan(name: str, starts: list[str], cookie: str, port: int, folder: Path, modules: str, seconds: int) -> None:
    """One scan, which must find nothing."""
    report, log, base = folder / f"{name}.json", folder / f"wapiti-{name}.log", f"http://127.0.0.1:{port}"
    # Its option to leave addresses out ends it with a fault of its own: the proxy does that.
    command = ["wapiti", "-u", f"{base}/", "--scope", "folder", "-m", modules, "-d", "1", "-H", f"Cookie: {cookie}",
               "-H", "Sec-Fetch-Site: same-origin", "--max-scan-time", "120", "--max-attack-time", str(seconds),
               "--max-links-per-page", "1", "--skip", "door", "--skip", "key", "--flush-session", "--store-session",
               str(folder / f"session-{name}"), "-f", "json", "-o", str(report), "--no-bugreport", "-v", "1", "-t", "10"]  # fmt: skip
    for start in starts:
        command += ["-s", base + start]
    # It keeps its own Python, not the one of the tests.
    alone = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    with log.open("w") as out:
        # It looks at the clock between two requests only, so this is no more than a last resort.
        subprocess.run(command, stdout=out, stderr=out, timeout=seconds * 20 + 600, env=alone)
    if not report.exists():
        raise Lost(f"wapiti wrote no report: {log.read_text()[-2000:]}")
    told = json.loads(report.read_text())
    found = {kind: ones for part in ("vulnerabilities", "anomalies") for kind, ones in told[part].items() if ones}
    if found:
        raise Lost(f"{name}: wapiti found {json.dumps(found)[:3000]}")


def has_words(answer: Told) -> bool:
    """Whether something can be typed on this page: there is most to attack."""
    kinds = {kind for form in answer.page.forms for kind in form.kinds.values()} if answer.status == 200 else set()
    return bool(kinds & {"text", "textarea", "email", "search", "url"})


def come_around(name: str, watched: Watched) -> str:
    answered = ", ".join(f"{count} × {status}" for status, count in sorted(watched.statuses.items()))
    forms = sum(asked.startswith("POST") for asked in watched.asked)
    print(f"{name}: {answered}; {len(watched.asked)} kinds asked, {forms} by POST", flush=True)
    if watched.broken:
        raise Lost(f"{name} was answered: {watched.broken[:5]}")
    if sum(watched.statuses.values()) < LEAST or forms < 5:
        raise Lost(f"{name} has hardly come around: {answered}, {sorted(watched.asked)}")
    return f"{sum(watched.statuses.values())} as {name}"


def suite(program: str, folder: Path) -> str:
    if shutil.which("wapiti") is None:
        raise Lost("wapiti is missing: tests/install")
    seconds = round(size("--seconds", 4))
    ground = Ground(program, folder)
    told = []
    try:
        ground.start()
        for address, (starts, within) in PEOPLE.items():
            name, cookie, watched = address.split("@")[0], ground.click(address), Watched()
            walked = walk(ground, address, starts, within, 120, alike=2)
            pages = {shape(path): path for path, answer in walked if has_words(answer)}
            port = Proxy(ground.center.port, watched, LEFT_OUT).port
            scan(name, [*LEADING, *pages.values()], cookie, port, folder, MODULES, seconds)
            told.append(come_around(name, watched))
        hole = Proxy(ground.center.port, reflecting, LEFT_OUT).port
        cookie = ground.click(CUSTOMER)
        must_catch("a page that says a parameter", lambda: scan("hole", LEADING, cookie, hole, folder, "xss", seconds))
        lines = ground.seek_secrets_in_log()
        ground.center.end()
        ground.center.check_whole()
    finally:
        ground.center.stop()
    return f"wapiti found nothing in {' and '.join(told)} answers; no secret in {lines} lines of log"


if __name__ == "__main__":
    sys.exit(main("scan", suite))
