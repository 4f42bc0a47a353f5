"""Reads a calendar by libical: prints "uid|start|end|summary" for each occurrence, in order.

Usage: /usr/bin/python3 read_libical.py FILE.ics
"""

import ctypes
import sys
from datetime import datetime, timezone

import lines


class Time(ctypes.Structure):
    """struct icaltimetype"""

    _fields_ = [
        (name, ctypes.c_int)
        for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")
    ] + [("zone", ctypes.c_void_p)]


class Span(ctypes.Structure):
    """struct icaltime_span"""

    _fields_ = [("start", ctypes.c_long), ("end", ctypes.c_long), ("is_busy", ctypes.c_int)]


CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(Span), ctypes.c_void_p)

libical = ctypes.CDLL("libical.so.3")


def function(name, result, *arguments):
    found = getattr(libical, name)
    found.restype, found.argtypes = result, arguments
    return found


parse = function("icalparser_parse_string", ctypes.c_void_p, ctypes.c_char_p)
count_errors = function("icalcomponent_count_errors", ctypes.c_int, ctypes.c_void_p)
kind_of_name = function("icalcomponent_string_to_kind", ctypes.c_int, ctypes.c_char_p)
first_component = function("icalcomponent_get_first_component", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
next_component = function("icalcomponent_get_next_component", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
get_uid = function("icalcomponent_get_uid", ctypes.c_char_p, ctypes.c_void_p)
get_summary = function("icalcomponent_get_summary", ctypes.c_char_p, ctypes.c_void_p)
get_start = function("icalcomponent_get_dtstart", Time, ctypes.c_void_p)
get_end = function("icalcomponent_get_dtend", Time, ctypes.c_void_p)
kind_of_property = function("icalproperty_string_to_kind", ctypes.c_int, ctypes.c_char_p)
first_property = function("icalcomponent_get_first_property", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
get_time = function("icalproperty_get_datetime_with_component", Time, ctypes.c_void_p, ctypes.c_void_p)
seconds = function("icaltime_as_timet_with_zone", ctypes.c_long, Time, ctypes.c_void_p)
time_of = function("icaltime_from_string", Time, ctypes.c_char_p)
each_recurrence = function(
    "icalcomponent_foreach_recurrence", None, ctypes.c_void_p, Time, Time, CALLBACK, ctypes.c_void_p
)


def instant(time):
    return seconds(time, time.zone)


def events(calendar):
    event_kind = kind_of_name(b"VEVENT")
    event = first_component(calendar, event_kind)
    while event:
        yield event
        event = next_component(calendar, event_kind)


def replaced(event):
    """When the occurrence that this one replaces would begin; None where it replaces none."""
    found = first_property(event, kind_of_property(b"RECURRENCE-ID"))
    return instant(get_time(found, event)) if found else None


def spans(event):
    found = []
    callback = CALLBACK(lambda _, span, __: found.append((span.contents.start, span.contents.end)))
    each_recurrence(event, time_of(b"19700101T000000Z"), time_of(b"21000101T000000Z"), callback, None)
    return found


def moment(second, is_date):
    value = datetime.fromtimestamp(second, timezone.utc)
    return value.date() if is_date else value


def main():
    with open(sys.argv[1], "rb") as file:
        calendar = parse(file.read())
    if not calendar or count_errors(calendar):
        sys.exit("libical complains: %d errors" % (count_errors(calendar) if calendar else -1))
    changed = {(get_uid(event), replaced(event)) for event in events(calendar)}
    found = []
    for event in events(calendar):
        uid, title = get_uid(event), (get_summary(event) or b"").decode("utf-8")
        start, end = get_start(event), get_end(event)
        override = replaced(event) is not None
        for first, last in [(instant(start), instant(end))] if override else spans(event):
            if override or (uid, first) not in changed:
                is_date = bool(start.is_date)
                found.append(
                    lines.line(uid.decode("utf-8"), moment(first, is_date), moment(last, is_date), title)
                )
    lines.show(found)


main()
