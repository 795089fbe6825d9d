"""What the clients of the crash test do, one class for each act, and how it is found again.

An act looks for something to do (`attempt`), the driver sends it with an Idempotency-Key and keeps
the acknowledgement, and after each kill the act says whether the Center still knows it (`found`).
Nothing here knows about killing.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any, Callable

# GET a path as somebody: (address, path) -> (status, parsed JSON or None)
Read = Callable[[str, str], tuple[int, Any]]


@dataclass(frozen=True)
class Attempt:
    """One change, ready to be sent (again, with the same key) until it is answered."""

    act: str
    address: str
    path: str
    body: dict[str, Any]
    # What `found` needs besides the answer.
    about: dict[str, Any] = field(default_factory=dict)


class Act:
    """One kind of change. `name` is unique; `address` is whose token is used."""

    name = ""
    address = ""

    def attempt(self, read: Read, chance: random.Random) -> Attempt | None:
        """Something to do now, or None when there is nothing."""
        raise NotImplementedError

    def found(self, read: Read, attempt: Attempt, answer: dict[str, Any]) -> bool:
        """Whether the acknowledged act is known to the Center."""
        raise NotImplementedError


CUSTOMER = "admin@contoso.example"
SPECIALIST = "specialist-en@center.example"
API = "/api/v1"


class File(Act):
    """A request for assistance, filed by the customer's admin."""

    name = "file"
    address = CUSTOMER

    def attempt(self, read: Read, chance: random.Random) -> Attempt | None:
        services = chance.sample(["exchange-online", "teams", "onedrive", "sharepoint-online"], 2)
        body = {
            "tenant": "contoso.example",
            "services": sorted(services),
            "written_language": "en",
            "spoken_language": "en",
            "region": "emea",
            "goals": f"crash test {chance.randrange(10**9)}",
        }
        return Attempt(self.name, self.address, f"{API}/requests", body)

    def found(self, read: Read, attempt: Attempt, answer: dict[str, Any]) -> bool:
        status, request = read(self.address, f"{API}/requests/{answer['reference']}")
        return status == 200 and request["goals"] == attempt.body["goals"]


class Accept(Act):
    """An open offer, accepted by its Specialist."""

    name = "accept"
    address = SPECIALIST

    def attempt(self, read: Read, chance: random.Random) -> Attempt | None:
        status, offers = read(self.address, f"{API}/offers?state=open")
        if status != 200 or not offers["items"]:
            return None
        offer = chance.choice(offers["items"])["id"]
        return Attempt(self.name, self.address, f"{API}/offers/{offer}/accept", {}, {"offer": offer})

    def found(self, read: Read, attempt: Attempt, answer: dict[str, Any]) -> bool:
        status, offer = read(self.address, f"{API}/offers/{attempt.about['offer']}")
        return status == 200 and offer["state"] == "accepted"


class Book(Act):
    """A meeting of the customer's engagement, booked on a free slot."""

    name = "book"
    address = CUSTOMER

    def attempt(self, read: Read, chance: random.Random) -> Attempt | None:
        status, engagements = read(self.address, f"{API}/engagements")
        if status != 200 or not engagements["items"]:
            return None
        engagement = chance.choice(engagements["items"])["id"]
        status, slots = read(self.address, f"{API}/engagements/{engagement}/slots?kind=kickoff")
        if status != 200 or not slots["items"]:
            return None
        body = {"kind": "kickoff", "start": chance.choice(slots["items"])["start"]}
        return Attempt(self.name, self.address, f"{API}/engagements/{engagement}/meetings", body)

    def found(self, read: Read, attempt: Attempt, answer: dict[str, Any]) -> bool:
        status, meeting = read(self.address, f"{API}/meetings/{answer['id']}")
        return status == 200 and meeting["start"] == attempt.body["start"]


class Complete(Act):
    """An open task of the customer, completed with a note as evidence."""

    name = "complete"
    address = CUSTOMER

    def attempt(self, read: Read, chance: random.Random) -> Attempt | None:
        status, tasks = read(self.address, f"{API}/tasks?state=open&owner=customer")
        if status != 200 or not tasks["items"]:
            return None
        task = chance.choice(tasks["items"])["id"]
        body = {"evidence": f"done in run {chance.randrange(10**9)}"}
        return Attempt(self.name, self.address, f"{API}/tasks/{task}/complete", body, {"task": task})

    def found(self, read: Read, attempt: Attempt, answer: dict[str, Any]) -> bool:
        status, task = read(self.address, f"{API}/tasks/{attempt.about['task']}")
        return status == 200 and task["state"] == "done"


MIX: list[Act] = [File(), Accept(), Book(), Complete()]
