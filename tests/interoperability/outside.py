#!/usr/bin/env python3
"""What a Center tells programs outside, read with those programs' own libraries.

    outside.py PROGRAM [--canary]

A webhook is made over the API of a demo Center; its messages are taken by a server here and checked
with Standard Webhooks' own library. A person's calendar feed is read by icalendar and held against the
meetings that the API lists. With --canary the receiver checks with another secret, and a meeting of
the feed is an hour late: both must be noticed.
"""

import base64
import datetime
import http.cookiejar
import json
import pathlib
import queue
import re
import sys
import tempfile
import threading
import urllib.parse
import urllib.request
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import icalendar
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "crash"))
from center import Center  # noqa: E402

ADMIN = "admin@fabrikam.example"
TENANT = "/api/v1/tenants/fabrikam.example"
SECONDS = 30


class Receiver(ThreadingHTTPServer):
    """Takes what is sent and keeps it, byte for byte."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Taking)
        self.taken = queue.Queue()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/hook"


class Taking(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken.put((dict(self.headers), body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def call(center, method, path, body=None):
    """An operation of the API by the tenant's admin."""
    request = urllib.request.Request(f"http://127.0.0.1:{center.port}{path}", method=method)
    request.add_header("Authorization", f"Bearer {center.tokens[ADMIN]}")
    request.add_header("Idempotency-Key", str(uuid.uuid4()))
    if body is not None:
        request.add_header("Content-Type", "application/json")
        request.data = json.dumps(body).encode()
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.loads(answer.read() or b"null")


def check_webhooks(center, canary):
    receiver = Receiver()
    made = call(center, "POST", f"{TENANT}/webhooks", {"url": receiver.url, "kinds": []})
    secret = made["secret"]
    if canary:
        secret = "whsec_" + base64.b64encode(b"another secret of 32 bytes, long").decode()
    one = f"{TENANT}/webhooks/{made['id']}"
    call(center, "POST", f"{one}/test")
    headers, body = receiver.taken.get(timeout=SECONDS)
    message = Webhook(secret).verify(body, headers)
    assert message["type"] == "webhook.test", message
    try:
        Webhook(secret).verify(body + b" ", headers)
        raise SystemExit("webhooks: a changed body passes")
    except WebhookVerificationError:
        pass

    # For a day after an exchange both secrets check, each alone.
    fresh = call(center, "POST", f"{one}/rotate")["secret"]
    assert fresh and fresh != secret
    call(center, "POST", f"{one}/test")
    headers, body = receiver.taken.get(timeout=SECONDS)
    for known in (secret, fresh):
        Webhook(known).verify(body, headers)

    # A change that somebody makes: a meeting is cancelled.
    meeting = call(center, "GET", f"{TENANT}/meetings")["upcoming"][-1]["id"]
    call(center, "POST", f"{TENANT}/meetings/{meeting}/cancel", {"reason": "It is not needed."})
    headers, body = receiver.taken.get(timeout=SECONDS)
    message = Webhook(fresh).verify(body, headers)
    assert (message["type"], message["data"]["id"]) == ("meeting.cancelled", meeting), message
    assert set(message["data"]) <= {
        "tenant_id", "id", "reference", "engagement_id", "old_state", "new_state",
    }, message
    receiver.shutdown()
    print("webhooks: a test, both secrets after an exchange and a change of a meeting verified")


def feed_of(center):
    """The person's feed, its address made on its own page as a browser does it."""
    origin = f"http://127.0.0.1:{center.port}"
    jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
    browser = urllib.request.build_opener(jar)

    def send(path, **fields):
        request = urllib.request.Request(origin + path, urllib.parse.urlencode(fields).encode())
        request.add_header("Origin", origin)
        with browser.open(request, timeout=20) as answer:
            return answer.read().decode()

    send("/demo/sign-in", address=ADMIN)
    page = send("/you/calendar", key=uuid.uuid4().hex)
    address = re.search(r'value="([^"]+/calendar/[^"]+\.ics)"', page).group(1)
    path = urllib.parse.urlsplit(address).path
    # Whoever knows the address needs nothing else.
    with urllib.request.urlopen(origin + path, timeout=20) as answer:
        assert answer.headers["Content-Type"].startswith("text/calendar"), answer.headers
        tag, feed = answer.headers["ETag"], answer.read()
    again = urllib.request.Request(origin + path, headers={"If-None-Match": tag})
    try:
        urllib.request.urlopen(again, timeout=20)
        raise SystemExit("feed: sent again though nothing changed")
    except urllib.error.HTTPError as unchanged:
        assert unchanged.code == 304, unchanged
    return feed


def check_feed(center, canary):
    listed = call(center, "GET", f"{TENANT}/meetings")
    expected = {
        (instant(one["starts_at"]), instant(one["ends_at"]))
        for one in listed["upcoming"]
        if one["state"] in ("booked", "moved")
    }
    assert expected, "the demo has no meeting to come"
    calendar = icalendar.Calendar.from_ical(feed_of(center))
    late = datetime.timedelta(hours=1 if canary else 0)
    found = {
        (event.start + late, event.end + late)
        for event in calendar.events
        if event.get("STATUS") != "CANCELLED" and event.start > min(expected)[0] - datetime.timedelta(minutes=1)
    }
    assert found == expected, f"the feed has {sorted(found)}, the API {sorted(expected)}"
    assert str(calendar["NAME"]) == str(calendar["X-WR-CALNAME"]) != "", "the calendar has no name"
    assert calendar["REFRESH-INTERVAL"].dt == datetime.timedelta(hours=4), calendar["REFRESH-INTERVAL"]
    assert calendar["METHOD"] == "PUBLISH" and not calendar.errors, calendar.errors
    uids = [str(event["UID"]) for event in calendar.events]
    assert len(uids) == len(set(uids)), "two meetings with one UID"
    print(f"feed: {len(found)} meetings to come, as the API lists them")


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def main():
    program, canary = sys.argv[1], "--canary" in sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        center = Center([program], pathlib.Path(folder))
        try:
            center.start()
            missed = [
                check.__name__
                for check in (check_feed, check_webhooks)
                if not passes(check, center, canary)
            ]
        finally:
            center.stop()
    if canary:
        raise SystemExit(0 if len(missed) < 2 else "both faults were noticed: FAILED as it must")
    if missed:
        raise SystemExit(f"outside: FAILED in {', '.join(missed)}")
    print("outside: webhooks and calendar feed passed")


def passes(check, center, canary):
    """Whether the check found nothing. What is no finding ends the run, and so a canary uncaught."""
    try:
        check(center, canary)
    except OSError as fault:
        print(f"{check.__name__}: {fault!r}")
        raise SystemExit(0 if canary else 1) from fault
    except (AssertionError, WebhookVerificationError) as fault:
        print(f"{check.__name__}: {fault!r}")
        return False
    return True


if __name__ == "__main__":
    main()
