"""How every reader prints what it found, so that the outputs can be compared as text."""

import sys
from datetime import datetime, timezone


def moment(value):
    """A datetime with a zone as instant, a date as it is."""
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def line(uid, start, end, summary):
    text = "|".join([uid, moment(start), moment(end), summary])
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def show(lines):
    sys.stdout.buffer.write("".join(each + "\n" for each in sorted(lines)).encode("utf-8"))
