#!/usr/bin/env python3
"""Schemathesis against the API of a demo Center, one run for each kind of person.

    run.py PROGRAM [--canary]

It reads the Center's own OpenAPI document, writes identities that exist into it, and sends what the
document allows. With --canary a proxy renames a field of the answers, which the run must find.

That one tenant gets nothing of another's is proved by crates/api/tests/rest for every operation and
verb; Schemathesis' own check of it follows only what it created itself, and stays silent here.
"""

import http.client
import json
import pathlib
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BASE = "/api/v1"
OWN = "admin@fabrikam.example"
STAFF = {
    "specialist": ("specialist-en@center.example", ["desk"]),
    "partner": ("partner@woodgrove.example", ["customers", "requests on behalf"]),
    "manager": ("manager@center.example",
                ["center", "decisions", "people", "regions", "staff", "kept tenants", "kept partners",
                 "hand-overs", "widget"]),
}
CUSTOMERS = ["me", "tenants", "requests", "engagements", "tasks", "guidance", "meetings", "webhooks",
             "consents", "members"]
# Not among them: what a schema cannot say, such as that a reference exists or a time is free.
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "ignored_auth",
]
SECONDS_A_RUN = 12
# Its coverage phase ends in a fault of Python 3.11 itself (an AST nested too deep for a thread).
PHASES = "examples,fuzzing"


def say(*words):
    print(*words, flush=True)


class Center:
    """A demo Center on a folder of its own."""

    def __init__(self, program, folder):
        self.tokens_file = folder / "tokens.json"
        self.log = open(folder / "log", "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [program, "demo", "--listen", "127.0.0.1:0", "--data", folder / "data",
             "--tokens", self.tokens_file],
            stdout=subprocess.PIPE, stderr=self.log, text=True,
        )
        line = self.process.stdout.readline()
        if "http://" not in line:
            raise SystemExit(f"the demo did not open: {line!r}")
        self.address = line.strip().rsplit("http://", 1)[1]
        self.tokens = json.loads(self.tokens_file.read_text())

    def get(self, path, who=None):
        request = urllib.request.Request(f"http://{self.address}{BASE}{path}")
        if who:
            request.add_header("Authorization", f"Bearer {self.tokens[who]}")
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


def real(center):
    """Identities that exist, by the names that paths have for them."""
    tenant = "/tenants/fabrikam.example"
    tasks = center.get(f"{tenant}/tasks", OWN)
    requests = center.get(f"{tenant}/requests", OWN)
    meetings = center.get(f"{tenant}/meetings", OWN)
    people = center.get("/center/people", STAFF["manager"][0])
    decisions = center.get("/center/decisions", STAFF["manager"][0])
    manager, partner = STAFF["manager"][0], STAFF["partner"][0]
    kept = center.get("/center/tenants?search=fabrikam.example", manager)["items"][0]["id"]
    held = center.get(f"/center/tenants/{kept}", manager)["subscriptions"]
    members = center.get(f"{tenant}/members", OWN)["items"]
    asked = center.get("/partner/customers/contoso.example/requests", partner)["items"]
    known = {
        # What stands under /partner is of a customer of the partner's.
        "/partner/domain": ["contoso.example"],
        "/partner/reference": [one["reference"] for one in asked],
        "tenant": [kept],
        "subscription": [one["id"] for one in held],
        # Whoever asks stays admin.
        "member": [one["id"] for one in members if one["address"] != OWN],
        "partner": [one["id"] for one in center.get("/center/partners", manager)["items"]],
        "domain": ["fabrikam.example"],
        "region": ["emea"],
        "playbook": ["core"],
        "phase": ["assess"],
        "engagement": [tasks["engagement"]["id"]],
        "task": [task["id"] for task in tasks["items"][:5]],
        "reference": [request["reference"] for request in requests["items"]],
        "meeting": [one["id"] for one in meetings["upcoming"] + meetings["past"]],
        "person": [one["id"] for one in people["items"]],
        "decision": [one["id"] for one in decisions["items"][:5]],
    }
    missing = [name for name in ("task", "reference", "person") if not known[name]]
    if missing:
        raise SystemExit(f"the demo has nothing for {missing}")
    return {name: values for name, values in known.items() if values}


def with_real(document, known):
    """The document, whose paths name what exists."""
    for path, item in document["paths"].items():
        room = f"/{path.split('/')[1]}/"
        for operation in item.values():
            for parameter in operation.get("parameters", []):
                name = parameter["name"]
                values = known.get(room + name) or known.get(name)
                if parameter["in"] == "path" and values:
                    parameter["schema"] = {"type": "string", "enum": values}
                    parameter["example"] = values[0]
    return document


class Broken(ThreadingHTTPServer):
    """A proxy whose lists are not what the document says."""

    def __init__(self, center):
        super().__init__(("127.0.0.1", 0), BrokenHandler)
        self.center = center
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"127.0.0.1:{self.server_address[1]}"


class BrokenHandler(BaseHTTPRequestHandler):
    def pass_on(self):
        center = self.server.center
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
        asked = http.client.HTTPConnection(center.address, timeout=20)
        asked.request(self.command, self.path, body, headers)
        answer = asked.getresponse()
        content = answer.read().replace(b'"items":', b'"rows":')
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("content-length", "connection", "transfer-encoding", "date"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = do_TRACE = pass_on

    def log_message(self, *_):
        pass


def run(name, address, folder, document, tags, token):
    """One run. Whether it found nothing."""
    command = ["schemathesis", "run", document, "--url", f"http://{address}{BASE}",
               "--header", f"Authorization: Bearer {token}", "--checks", ",".join(CHECKS),
               "--phases", PHASES, "--max-time", str(SECONDS_A_RUN), "--seed", "1",
               "--continue-on-failure", "--suppress-health-check", "all", "--workers", "1"]
    for tag in tags:
        command += ["--include-tag", tag]
    begun = time.monotonic()
    ended = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    said = ended.stdout + ended.stderr
    seconds = time.monotonic() - begun
    if "will not run" in said:
        say(said)
        say(f"{name}: a check would not run")
        return False
    if ended.returncode != 0:
        say(said)
    say(f"{name}: {'passed' if ended.returncode == 0 else 'FAILED'} in {seconds:.0f} s")
    return ended.returncode == 0


def main():
    program, canary = sys.argv[1], "--canary" in sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        center = Center(program, folder)
        try:
            document = folder / "openapi.json"
            described = center.get("/openapi.json")
            document.write_text(json.dumps(with_real(described, real(center))))
            people = {"customer": (OWN, CUSTOMERS), **STAFF}
            if canary:
                proxy = Broken(center)
                fine = run("canary", proxy.address, folder, document, ["tenants"], center.tokens[OWN])
                raise SystemExit(0 if fine else 1)
            results = [run(name, center.address, folder, document, tags, center.tokens[who])
                       for name, (who, tags) in people.items()]
        finally:
            center.stop()
    if not all(results):
        raise SystemExit("Schemathesis: FAILED")
    say(f"Schemathesis: {len(results)} runs passed")


if __name__ == "__main__":
    main()
