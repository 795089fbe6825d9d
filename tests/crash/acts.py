"""What the clients of the crash test do, one class for each act, and how it is found again.

An act looks for something to do on the Center's pages and prepares it there (`attempt`); the driver
sends the last form, which the Center acknowledges by a 303, and sends it again with the same key
until it is answered. After each kill the act says whether the Center still knows it, exactly once
(`found`). Nothing here knows about killing.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from center import Center
from crowd import SMALL, Who
from pages import Fields, Form, Page


@dataclass(frozen=True)
class Attempt:
    """One form, ready to be sent until it is answered."""

    act: str
    who: Who
    path: str
    fields: Fields
    # What it is about, such as a meeting: a later act on the same thing stands in place of this one.
    thing: str
    # What `found` needs besides the answer.
    about: dict[str, str] = field(default_factory=dict)

    @property
    def has_key(self) -> bool:
        return any(name == "key" for name, _ in self.fields)


class Act:
    """One kind of change. `name` is unique."""

    name = ""

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        """Something to do now, or None when there is nothing."""
        raise NotImplementedError

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        """Whether the act, acknowledged by a 303 to `location`, is known to the Center, once."""
        raise NotImplementedError

    def sent(self, who: Who, form_action: str, fields: Fields, thing: str, **about: str) -> Attempt:
        return Attempt(self.name, who, form_action, fields, thing, about)


def mark(chance: random.Random) -> str:
    """Words that are nowhere else."""
    return f"mark{chance.getrandbits(64):016x}"


def prepared(center: Center, who: Who, path: str, fields: Fields) -> str | None:
    """Sends a form on the way to an act; where it led, or None if it was not taken."""
    answer = center.send(who.address, path, fields)
    return answer.location if answer.status == 303 else None


class File(Act):
    """A request for assistance: begun, answered in two steps, sent. It is queued for a Specialist, or
    refused with a self-serve plan; in both cases the answers are kept with it."""

    name = "file"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        start = f"/t/{who.domain}/requests"
        requests = center.page(who.address, start)
        if any(withdrawal(center, who, link) for link in requests.links_to(f"{start}/")):
            return None
        begun = prepared(center, who, start, [("door", "quick_action")])
        if begun is None:
            return None
        request = begun.removesuffix("/who")
        reason = mark(chance)
        services = chance.sample(["exchange-online", "teams", "onedrive", "sharepoint-online"], 2)
        what = center.page(who.address, f"{request}/what").form("/what")
        how = center.page(who.address, f"{request}/how").form("/how")
        if what is None or how is None:
            return None
        wanted = {"desired_date": str(date.today() + timedelta(days=120)), "business_reason": reason, "success_owner": "Debra Berger"}
        if prepared(center, who, what.action, what.filled(services=sorted(services), **wanted)) is None:
            return None
        systems = {name: how.options[name][0] for name in ("mail_source", "file_source", "directory")}
        if prepared(center, who, how.action, how.filled(spoken_language="en", **systems)) is None:
            return None
        check = center.page(who.address, f"{request}/check").form("/check")
        if check is None:
            return None
        return self.sent(who, check.action, check.filled(confirmed="yes"), request, reason=reason)

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        page = center.page(attempt.who.address, location)
        # A refusal shows what it was for in place of the answers.
        has_answers = page.says(attempt.about["reason"]) == 1 or attempt.who.domain.startswith(SMALL)
        is_draft = center.page(attempt.who.address, attempt.path).is_here
        every = center.page(attempt.who.address, f"/t/{attempt.who.domain}/requests")
        once = [link for link in every.links if link == attempt.thing]
        return page.is_here and has_answers and not is_draft and len(once) == 1


def withdrawal(center: Center, who: Who, request: str) -> Form | None:
    """The form that takes a request back, while it is under way and not a draft."""
    if center.page(who.address, f"{request}/check").is_here:
        return None
    return center.page(who.address, f"{request}/withdraw").form("/withdraw")


class Withdraw(Act):
    """A request that was sent and has no Specialist yet, taken back."""

    name = "withdraw"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        start = f"/t/{who.domain}/requests/"
        for request in center.page(who.address, start.rstrip("/")).links_to(start):
            form = withdrawal(center, who, request)
            # Most requests are left for the Specialists.
            if form is not None and chance.random() < 0.2:
                return self.sent(who, form.action, form.filled(), request)
        return None

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        page = center.page(attempt.who.address, attempt.thing)
        may_withdraw = center.page(attempt.who.address, attempt.path).is_here
        return page.is_here and not may_withdraw


class Start(Act):
    """The self-serve plan of a refused request, started."""

    name = "start"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        start = f"/t/{who.domain}/requests/"
        for request in center.page(who.address, start.rstrip("/")).links_to(start):
            form = center.page(who.address, request).form("/plan")
            if form is not None:
                return self.sent(who, form.action, form.filled(), f"{request} plan", request=request)
        return None

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        request = center.page(attempt.who.address, attempt.about["request"])
        tasks = center.page(attempt.who.address, f"/t/{attempt.who.domain}/tasks")
        has_tasks = bool(tasks.links_to(f"/t/{attempt.who.domain}/tasks/"))
        return request.is_here and request.form("/plan") is None and has_tasks


class Accept(Act):
    """An open offer, accepted by its Specialist."""

    name = "accept"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        offers = center.page(who.address, "/desk").links_to("/desk/offers/")
        offers = [offer for offer in offers if offer.count("/") == 3]
        if not offers:
            return None
        offer = chance.choice(offers)
        form = center.page(who.address, offer).form("/accept")
        return None if form is None else self.sent(who, form.action, form.filled(), offer)

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        offer = center.page(attempt.who.address, attempt.thing)
        engagement = center.page(attempt.who.address, location)
        return engagement.is_here and offer.is_here and offer.form("/accept") is None


class Book(Act):
    """A meeting of the plan: a free time chosen and held, then booked."""

    name = "book"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        start = f"/t/{who.domain}/meetings"
        meetings = center.page(who.address, start).links_to(f"{start}/book?")
        if not meetings:
            return None
        times = center.page(who.address, chance.choice(meetings)).form("/hold")
        if times is None or not times.options.get("slot"):
            return None
        slot = chance.choice(times.options["slot"])
        held = prepared(center, who, times.action, times.filled(slot=slot))
        form = None if held is None else center.page(who.address, held).form("/book")
        if held is None or form is None:
            return None
        return self.sent(who, form.action, form.filled(), held.removesuffix("/confirm"), slot=slot)

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        return takes_place(center, attempt)


class Move(Act):
    """A booked meeting, moved to another free time."""

    name = "move"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        meeting = a_meeting(center, who, chance)
        form = None if meeting is None else center.page(who.address, f"{meeting}/move").form("/move")
        if meeting is None or form is None or not form.options.get("slot"):
            return None
        slot = chance.choice(form.options["slot"])
        return self.sent(who, form.action, form.filled(slot=slot), meeting, slot=slot)

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        return takes_place(center, attempt)


class Cancel(Act):
    """A booked meeting, cancelled."""

    name = "cancel"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        meeting = a_meeting(center, who, chance)
        form = None if meeting is None else center.page(who.address, f"{meeting}/cancel").form("/cancel")
        return None if form is None or meeting is None else self.sent(who, form.action, form.filled(), meeting)

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        page = center.page(attempt.who.address, attempt.thing)
        invitation = center.page(attempt.who.address, f"{attempt.thing}/invitation.ics")
        return page.is_here and invitation.status == 404


def a_meeting(center: Center, who: Who, chance: random.Random) -> str | None:
    """One that is booked: it has an invitation."""
    start = f"/t/{who.domain}/meetings"
    links = [link.split("?")[0] for link in center.page(who.address, start).links_to(f"{start}/")]
    meetings = [link for link in dict.fromkeys(links) if link.count("/") == 4 and not link.endswith("/book")]
    return chance.choice(meetings) if meetings else None


def takes_place(center: Center, attempt: Attempt) -> bool:
    """Whether the meeting has its page, and its invitation is for the time that was chosen."""
    invitation = center.page(attempt.who.address, f"{attempt.thing}/invitation.ics")
    start = attempt.about["slot"].replace("-", "").replace(":", "")
    page = center.page(attempt.who.address, attempt.thing)
    return page.is_here and invitation.is_here and invitation.body.count(f"DTSTART:{start}") == 1


class Complete(Act):
    """A task of the customer's, done with evidence."""

    name = "complete"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        task, page = a_task(center, who, chance)
        form = None if page is None else page.form("/done")
        if form is None:
            return None
        evidence = mark(chance)
        given: dict[str, str | list[str]] = {"note": evidence}
        if any(name == "kept-at" for name, _ in form.fields):
            given["kept-at"] = "our own files"
        return self.sent(who, form.action, form.filled(**given), f"{task} done", task=task, text=evidence)

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        page = center.page(attempt.who.address, attempt.about["task"])
        return page.is_here and page.form("/done") is None and page.says(attempt.about["text"]) == 1


class Reply(Act):
    """Words to the Specialist at a task."""

    name = "reply"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        task, page = a_task(center, who, chance)
        form = None if page is None else page.form("/reply")
        if form is None:
            return None
        words = mark(chance)
        return self.sent(who, form.action, form.filled(reply=words), f"{task} {words}", task=task, text=words)

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        page = center.page(attempt.who.address, attempt.about["task"])
        return page.is_here and page.says(attempt.about["text"]) == 1


class Advise(Act):
    """Advice of the Specialist's at a task: an entry of the guidance ledger."""

    name = "advise"

    def attempt(self, center: Center, who: Who, chance: random.Random) -> Attempt | None:
        engagements = center.page(who.address, "/desk/customers").links_to("/desk/engagements/")
        if not engagements:
            return None
        tasks = center.page(who.address, chance.choice(engagements)).links_to("/desk/tasks/")
        task = chance.choice(tasks) if tasks else None
        form = None if task is None else center.page(who.address, task).form("/advise")
        if form is None or task is None:
            return None
        words = mark(chance)
        return self.sent(who, form.action, form.filled(text=words), words, task=task)

    def found(self, center: Center, attempt: Attempt, location: str) -> bool:
        page = center.page(attempt.who.address, attempt.about["task"])
        # Once in the conversation and once in the ledger.
        return page.is_here and page.says(attempt.thing) == 2


def a_task(center: Center, who: Who, chance: random.Random) -> tuple[str, Page | None]:
    """A task of the newest plan that is the customer's move, with its page."""
    start = f"/t/{who.domain}/tasks"
    tasks = [link for link in center.page(who.address, start).links_to(f"{start}/") if link.count("/") == 4]
    if not tasks:
        return "", None
    task = chance.choice(tasks)
    return task, center.page(who.address, task)


BY_CUSTOMERS: list[Act] = [File(), Withdraw(), Start(), Book(), Move(), Cancel(), Complete(), Reply()]
BY_SPECIALISTS: list[Act] = [Accept(), Advise()]
