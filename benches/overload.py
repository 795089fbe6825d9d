"""Five times as many requests as the Center can answer, for half an hour: it may answer only what it
can and turn the rest away at once with 429 or 503 and when to come again; its memory must not grow; and
it must be well within half a minute after the crowd has gone.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import time
from collections import Counter
from pathlib import Path

import load
import server
from center import Center
from crowd import Who, invite
from figure import load as machine_load
from server import pid

TIMES = 5
CLIENTS = 32
# So many requests find out what can be answered.
TRIAL = 6_000
CONNECTIONS = 4_000
MAY_BE = {"200", "303", "429", "503"}
REFUSALS = {"429", "503"}
FLAT = 0.10
SECONDS_TO_RECOVER = 30
CUSTOMER = Who("admin@fabrikam.example", "fabrikam.example")


def mix(center: Center, people: list[Who]) -> list[bytes]:
    """What a busy hour asks: pages of customers, of the Specialist, of the manager and of visitors, the
    API, requests begun, and somebody who asks for one code after another."""
    customer, start = center.tokens[CUSTOMER.address], f"/t/{CUSTOMER.domain}"
    task = next(iter(center.page(CUSTOMER.address, f"{start}/tasks").links_to(f"{start}/tasks/")))
    asked = [
        *(load.ask("GET", path, customer) for path in (start, task, f"{start}/tasks", f"{start}/timeline")),
        load.ask("GET", "/desk", center.tokens["specialist-en@center.example"]),
        load.ask("GET", "/center/queue", center.tokens["manager@center.example"]),
        load.ask("GET", "/sign-in"),
        load.ask("GET", "/api/v1/me", customer),
    ]
    own = b"\r\nsec-fetch-site: same-origin\r\nhost:"
    code = load.ask("POST", "/sign-in", "", [("address", CUSTOMER.address)]).replace(b"\r\nhost:", own)
    requests: list[bytes] = []
    for who in people:
        begin = load.ask("POST", f"/t/{who.domain}/requests", center.tokens[who.address], [("door", "quick_action")])
        requests += [*asked, begin, load.ask("GET", f"/t/{who.domain}", center.tokens[who.address])]
    return [*requests, code]


def answered(center: Center, requests: list[bytes], times: int, clients: int) -> dict:
    done = subprocess.run(
        [server.TOOLS, "load", str(center.port), str(clients), str(times)],
        input=json.dumps([request.decode() for request in requests]), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout)


class Flood:
    """What came of it, second by second."""

    def __init__(self) -> None:
        self.statuses: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()
        self.sent = self.kept_back = self.silent = 0
        self.slowest = 0.0
        self.memory: list[float] = []

    def note(self, line: str, memory: float) -> None:
        told = json.loads(line)
        self.statuses.update(told["statuses"])
        self.faults.update(told["faults"])
        self.sent += told["sent"]
        self.kept_back += told["kept_back"]
        self.silent += told["without_retry_after"]
        self.slowest = max(self.slowest, told["slowest"])
        self.memory.append(memory)


def run(program: Path, folder: Path, minutes: float) -> None:
    heading_of(program, minutes)
    center = Center([str(program)], folder)
    center.seconds_to_start = 600
    try:
        center.start()
        center.end()
        people = invite(center.data, {"contoso.example": 64})
        center.start()
        requests = mix(center, people)
        # The crowd's codes for signing in would be refused before it begins.
        pages = [request for request in requests if b" /sign-in " not in request or request.startswith(b"GET")]
        answered(center, pages, TRIAL // 4, CLIENTS)
        trials = [answered(center, pages, TRIAL, CLIENTS) for _ in range(server.ROUNDS)]
        capacity = max(trial["asked"] / trial["seconds"] for trial in trials)
        calm = min(trial["p99"] for trial in trials)
        rate = TIMES * capacity
        print(f"It answers {capacity:,.0f} of this mix a second to {CLIENTS} clients, p99 {calm:.0f} ms.")
        print(f"The crowd asks {rate:,.0f} a second over at most {CONNECTIONS:,} connections.", flush=True)
        flood = asked_by_all(center, requests, rate, minutes * 60)
        recovered = seconds_to_recover(center, pages, calm)
        tell(flood, recovered)
        center.end()
        center.check_whole()
        print("The database is whole, and every audit chain.")
    finally:
        center.stop()


def heading_of(program: Path, minutes: float) -> None:
    print(f"{program}, overload for {minutes:g} minutes, load of the machine {machine_load()}", flush=True)


def asked_by_all(center: Center, requests: list[bytes], rate: float, seconds: float) -> Flood:
    process = subprocess.Popen(
        [server.TOOLS, "flood", str(center.port), f"{rate:.0f}", f"{seconds:.0f}", str(CONNECTIONS)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(json.dumps([request.decode() for request in requests]))
    process.stdin.close()
    flood, begun = Flood(), time.monotonic()
    for line in process.stdout:
        flood.note(line, server.memory_mb(pid(center)))
        if len(flood.memory) % 60 == 0:
            minute = (time.monotonic() - begun) / 60
            print(f"minute {minute:.0f}: {dict(flood.statuses)}, memory {flood.memory[-1]:.0f} MB", flush=True)
    process.wait()
    return flood


def seconds_to_recover(center: Center, pages: list[bytes], calm: float) -> float:
    """Until pages are answered as before: nobody turned away, and as fast, but for the machine's moods."""
    begun = time.monotonic()
    while (passed := time.monotonic() - begun) < 10 * SECONDS_TO_RECOVER:
        told = answered(center, pages, 500, CLIENTS)
        if set(told["statuses"]) <= {"200", "303"} and told["p99"] <= 2 * calm:
            return passed
    return passed


def tell(flood: Flood, recovered: float) -> None:
    # What is kept in memory fills first: pages of the database, threads, buffers of the crowd.
    warm = flood.memory[len(flood.memory) // 5 :]
    middle = statistics.median(warm)
    apart = max(max(warm) - middle, middle - min(warm)) / middle
    served = sum(count for status, count in flood.statuses.items() if status not in REFUSALS)
    refused = sum(count for status, count in flood.statuses.items() if status in REFUSALS)
    strange = {status: count for status, count in flood.statuses.items() if status not in MAY_BE}
    verdicts = {
        f"{served:,} answered, {refused:,} turned away: {dict(flood.statuses)}": not strange,
        f"turned away without Retry-After: {flood.silent:,}": flood.silent == 0,
        f"connections broken or never answered: {dict(flood.faults) or 'none'}": not flood.faults,
        f"memory {min(warm):.0f} to {max(warm):.0f} MB, {apart:.0%} from its middle": apart <= FLAT,
        f"well again {recovered:.1f} s after the crowd was gone": recovered <= SECONDS_TO_RECOVER,
    }
    print(f"{flood.sent:,} sent, {flood.kept_back:,} kept back by full connections, slowest {flood.slowest:.1f} s")
    for words, is_good in verdicts.items():
        print(f"{'met   ' if is_good else 'MISSED'} {words}")
