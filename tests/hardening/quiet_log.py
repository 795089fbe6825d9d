#!/usr/bin/env python3
"""No secret that a real Center hands out or is given is in its log, however much that tells.

    quiet_log.py PROGRAM

`fasttrack serve` is set up from nothing with a mail server that asks who it is, and its log tells all it
can, as JSON. People do what brings secrets about: the link to set up, codes, cookies, an invitation, a
tracking link, tokens; wrong ones too. Each is then looked for in every line, and so are the addresses
and what people wrote. Every other suite of hardening does the same with the log of its demo. Canary: a
line with a cookie in it.
"""

from __future__ import annotations

import json
import re
import sys
from datetime import date, timedelta
from pathlib import Path

from ground import API, Line, Lost, Told, main, must_catch
from served import Browser, Served

OPERATOR, ADMIN, COLLEAGUE = "olga@center.example", "megan@contoso.example", "debra@contoso.example"
WRITTEN = "The lease of the data centre at Ulm ends"


class People:
    """Does what people do, and keeps every secret they meet."""

    def __init__(self, served: Served) -> None:
        self.served = served
        self.secrets: dict[str, str] = {served.password: "the password of the mail server", WRITTEN: "what somebody wrote"}
        for address in (OPERATOR, ADMIN, COLLEAGUE):
            self.secrets[address] = f"the address {address}"

    def keep(self, what: str, pattern: str, text: str) -> str:
        found = re.search(pattern, text)
        if found is None:
            raise Lost(f"there is no {what}: {re.sub('<[^>]*>', ' ', text)[-1500:]}")
        self.secrets[found[1]] = what
        return found[1]

    def code_mailed(self, address: str) -> str:
        return self.keep(f"a code mailed to {address}", r"\b(\d{6})\b", self.served.mails.to(address))

    def set_up(self) -> Browser:
        manager = Browser(self.served.port)
        link = "/set-up/" + self.keep("the link to set up", r"/set-up/([\w-]{20,})", "".join(self.served.printed))
        manager.fill(link, link, name="Olga Operator", address=OPERATOR, zone="Europe/London")
        manager.fill("/set-up/code", "/set-up/code", code=self.code_mailed(OPERATOR))
        return manager

    def add_tenant(self, manager: Browser) -> None:
        manager.fill(
            "/center/tenants/new", "/center/tenants/new", name="Contoso", domain="contoso.example", country="GB",
            zone="Europe/London", source="The contract",
        )  # fmt: skip
        tenant, today = manager.there, date.today()
        plans = manager.get(f"{tenant}/subscriptions").page.form("/subscriptions")
        plan = next(plan for plan in plans.options["plan"] if "e3" in plan) if plans else ""
        manager.fill(
            f"{tenant}/subscriptions", "/subscriptions", plan=plan, seats="600", start=str(today - timedelta(days=30)),
            end=str(today + timedelta(days=300)), source="The contract",
        )  # fmt: skip

    def sign_in(self, address: str) -> Browser:
        """By a code, after a wrong one."""
        somebody = Browser(self.served.port)
        somebody.fill("/sign-in", "/sign-in", address=address)
        code = self.code_mailed(address)
        wrong = f"{(int(code) + 1) % 1_000_000:06}"
        self.secrets[wrong] = "a wrong code"
        form = somebody.get("/sign-in/code").page.form("/sign-in/code")
        if form is None:
            raise Lost("there is no form for the code")
        somebody.ask("POST", "/sign-in/code", form.filled(code=wrong))
        somebody.fill("/sign-in/code", "/sign-in/code", code=code)
        return somebody

    def invite(self, admin: Browser) -> Browser:
        admin.fill("/t/contoso.example/people", "/people", address=COLLEAGUE, role="member")
        link = "/join/" + self.keep("an invitation", r"/join/([\w-]{20,})", self.served.mails.to(COLLEAGUE))
        colleague = Browser(self.served.port)
        colleague.fill(link, link, name="Debra Berger")
        return colleague

    def request(self, admin: Browser) -> None:
        landing = admin.get("/t/contoso.example").page.form("/requests")
        if landing is None:
            raise Lost("no request can be begun")
        request = admin.ask("POST", landing.action, landing.filled())[0].removesuffix("/who")
        admin.fill(
            f"{request}/what", "/what", services=["exchange-online"], desired_date=str(date.today() + timedelta(days=120)),
            business_reason=WRITTEN, success_owner="Debra Berger",
        )  # fmt: skip
        how = admin.get(f"{request}/how").page.form("/how")
        systems = {name: how.options[name][0] for name in ("mail_source", "file_source", "directory")} if how else {}
        admin.fill(f"{request}/how", "/how", spoken_language="en", **systems)
        admin.fill(f"{request}/check", "/check", confirmed="yes")
        told = admin.fill(f"{request}/link", "/link")
        link = self.keep("a tracking link", r"/track/([\w-]{20,})", told.text)
        Browser(self.served.port).get(f"/track/{link}")

    def token(self, somebody: Browser) -> None:
        page = somebody.get("/you").page
        form = page.form("/you/tokens")
        if form is None:
            raise Lost("no token can be made")
        chosen = {name: values[0] for name, values in form.options.items() if name not in dict(form.fields)}
        told = somebody.ask("POST", form.action, form.filled(name="A program", scope="write", **chosen))[1]
        token = self.keep("a token", r"\b(ft[\w-]{30,}|[A-Za-z0-9_-]{43})\b", re.sub(r"<(?:link|script|use)[^>]*>", "", told.text))
        for path in ("/me", "/tenants", "/no-such-thing"):
            answer = self.program(path, token)
            if path == "/me" and answer.status != 200:
                raise Lost(f"the token found opens nothing: {answer.status}")
        self.program("/me", token[:-1] + ("A" if token[-1] != "A" else "B"))

    def program(self, path: str, token: str) -> Told:
        headers = {"authorization": f"Bearer {token}", "content-type": "application/json", "idempotency-key": "one"}
        wrong = '{"services": ["no such"]}'
        Line(self.served.port).ask("POST", f"{API}/tenants/contoso.example/requests", headers, wrong)
        return Line(self.served.port).ask("GET", API + path, headers)

    def calendar(self, somebody: Browser) -> None:
        """The secret feed, where the Center has one."""
        if somebody.get("/you").page.form("/you/calendar") is None:
            return
        told = somebody.fill("/you", "/you/calendar")
        feed = self.keep("a calendar feed", r"/calendar/([\w-]{20,})", told.text)
        somebody.get(f"/calendar/{feed}.ics")


def live(served: Served) -> tuple[People, set[str]]:
    """From the link to set up to the last sign-out; answers who it was, and the cookies they had."""
    people = People(served)
    manager = people.set_up()
    people.add_tenant(manager)
    admin = people.sign_in(ADMIN)
    admin.fill("/claim", "/claim", name="Megan Bowen")
    colleague = people.invite(admin)
    people.request(admin)
    people.token(admin)
    people.token(manager)
    people.calendar(admin)
    for somebody in (manager, admin, colleague):
        people.secrets |= {cookie: "a cookie" for cookie in somebody.seen_cookies}
        somebody.get("/no-such-page")
        somebody.ask("POST", "/sign-out")
    return people, admin.seen_cookies


def suite(program: str, folder: Path) -> str:
    served = Served(program, folder, "trace")
    try:
        served.start()
        people, cookies = live(served)
        served.end()
    finally:
        served.stop()
    planted = json.dumps({"fields": {"message": "a planted line", "cookie": next(iter(cookies))}})
    must_catch("a line with a cookie", lambda: seek(people.secrets, [*served.log, planted], served.errors))
    if sum('"answered"' in line for line in served.log) < 40 or not any('"TRACE"' in line for line in served.log):
        raise Lost(f"the log tells too little to prove anything: {len(served.log)} lines")
    seek(people.secrets, served.log, served.errors)
    return f"{len(people.secrets)} secrets in none of {len(served.log)} lines at trace"


def seek(secrets: dict[str, str], log: list[str], errors: list[str]) -> None:
    """Each in every line."""
    for secret, what in secrets.items():
        # Six digits stand in an instant, too, and in longer numbers.
        pattern = re.compile(rf"(?<!\d){secret}(?!\d)" if secret.isdigit() else re.escape(secret))
        for line in [*log, *errors]:
            if pattern.search(re.sub(r'"timestamp":"[^"]*"', "", line)):
                raise Lost(f"{what} is in the log: {line[:600]}")


if __name__ == "__main__":
    sys.exit(main("quiet-log", suite))
