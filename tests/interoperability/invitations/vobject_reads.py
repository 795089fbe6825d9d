"""Invitations as vobject reads them: vobject_reads.py DIR

DIR is what `cargo run -p mail --example invitations DIR` wrote. Prints every difference from its
expected.json, then "N passed, N failed".
"""

import json
import sys
from datetime import timedelta, timezone
from pathlib import Path
from urllib.parse import unquote

try:
    import vobject
except ModuleNotFoundError:
    sys.exit("vobject is missing: run tests/install")


def instant(line):
    when = line.value
    # By its own word in UTC: a time without a zone would take that of this machine.
    if when.tzinfo is None or when.utcoffset() != timedelta(0):
        raise ValueError(f"{line.name} is not in UTC")
    return when.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def address(line):
    return unquote(line.value.removeprefix("mailto:"))


def found(path):
    text = path.read_bytes().decode("utf-8")
    calendars = list(vobject.readComponents(text))
    if len(calendars) != 1:
        raise ValueError(f"{len(calendars)} calendars instead of one")
    (calendar,) = calendars
    if [part.name for part in calendar.components()] != ["VEVENT"]:
        raise ValueError("not one event")
    event = calendar.vevent
    return {
        "file": path.name,
        "method": calendar.method.value,
        "uid": event.uid.value,
        "sequence": int(event.sequence.value),
        "start": instant(event.dtstart),
        "end": instant(event.dtend),
        "summary": event.summary.value,
        "description": event.description.value if hasattr(event, "description") else "",
        "location": event.location.value,
        "organizer": address(event.organizer),
        "attendees": [
            {"address": address(line), "name": line.params.get("CN", [""])[0]}
            for line in event.contents.get("attendee", [])
        ],
    }


def main(folder):
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    failed = 0
    for invitation in expected:
        try:
            read = found(folder / invitation["file"])
            differences = [
                f"{key}: {read[key]!r} instead of {value!r}"
                for key, value in invitation.items()
                if read[key] != value
            ]
        except Exception as fault:  # whatever its parser throws is a fault of the invitation
            differences = [repr(fault)]
        if differences:
            failed += 1
            print(f"{invitation['file']}: {'; '.join(differences)}")
    print(f"vobject: {len(expected) - failed} passed, {failed} failed")
    return 1 if failed or not expected else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
