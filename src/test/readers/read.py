"""Reads a calendar by python-icalendar: prints "uid|start|end|summary" for each occurrence, in order.

Usage: /usr/bin/python3 read.py FILE.ics
"""

import sys
from datetime import date, datetime, timedelta, timezone

from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar

import lines

MOST = 1000


def naive(value):
    """As the rules of the library want it: local, without its zone."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return datetime(value.year, value.month, value.day)


def like(start, local):
    """A local time in the zone of the start, or the date of it."""
    if not isinstance(start, datetime):
        return local.date()
    zone = start.tzinfo
    if zone is None:
        raise ValueError("a time without a zone")
    return zone.localize(local) if hasattr(zone, "localize") else local.replace(tzinfo=zone)


def end_of(event, start):
    if "DTEND" in event:
        return event.decoded("DTEND")
    if "DURATION" in event:
        return start + event.decoded("DURATION")
    return start if isinstance(start, datetime) else start + timedelta(days=1)


def instant(value):
    return value.astimezone(timezone.utc) if isinstance(value, datetime) else value


def moments(event, name):
    found = event.get(name, [])
    for each in found if isinstance(found, list) else [found]:
        for moment in each.dts:
            yield moment.dt


def occurrences(event):
    start = event.decoded("DTSTART")
    length = instant(end_of(event, start)) - instant(start)
    if "RRULE" in event:
        dates = rruleset()
        dates.rrule(rrulestr(event["RRULE"].to_ical().decode(), dtstart=naive(start)))
        for moment in moments(event, "EXDATE"):
            dates.exdate(naive(moment))
        starts = [like(start, local) for _, local in zip(range(MOST), dates)]
    else:
        starts = [start]
    return [(each, instant(each) + length) for each in starts]


def main():
    with open(sys.argv[1], "rb") as file:
        calendar = Calendar.from_ical(file.read())
    events = list(calendar.walk("VEVENT"))
    errors = [error for component in calendar.walk() for error in component.errors]
    if errors:
        sys.exit("python-icalendar complains: %s" % errors)
    changed = {
        (str(event["UID"]), instant(event.decoded("RECURRENCE-ID"))) for event in events if "RECURRENCE-ID" in event
    }
    found = []
    for event in events:
        uid, title = str(event["UID"]), str(event.get("SUMMARY", ""))
        for start, end in occurrences(event):
            if "RECURRENCE-ID" in event or (uid, instant(start)) not in changed:
                found.append(lines.line(uid, start, end, title))
    lines.show(found)


main()
