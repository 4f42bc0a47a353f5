"""Answers an invitation as a calendar program does: prints a complete mail.

Usage: /usr/bin/python3 answer.py INVITATION.ics --as outlook|google|apple|thunderbird
           --status ACCEPTED|DECLINED|TENTATIVE|COUNTER --from ADDRESS [--name NAME]
           [--start 2026-03-05T09:00 --end 2026-03-05T12:00] [--comment TEXT] [--stamp 2026-03-01T08:00:00]
           [--organizer ADDRESS] [--no-organizer] [--8bit]

Times are local ones of Europe/Berlin, the stamp is in UTC (by default: now). The mail goes to the ORGANIZER of the
invitation, or to --organizer where that is a mark that stands for the address.
"""

import argparse
import sys
from datetime import datetime, timedelta, timezone
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import unquote

import pytz
from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress, vRecur, vText

BERLIN = pytz.timezone("Europe/Berlin")
WINDOWS_ZONE = "W. Europe Standard Time"

# What stands before the title in the subject, and in words in the text.
SUBJECTS = {
    "outlook": {"ACCEPTED": "Zugesagt", "DECLINED": "Abgelehnt", "TENTATIVE": "Mit Vorbehalt",
                "COUNTER": "Neuer Terminvorschlag"},
    "google": {"ACCEPTED": "Angenommen", "DECLINED": "Abgelehnt", "TENTATIVE": "Vorläufig angenommen",
               "COUNTER": "Neue Uhrzeit vorgeschlagen"},
    "apple": {"ACCEPTED": "Akzeptiert", "DECLINED": "Abgelehnt", "TENTATIVE": "Vorläufig",
              "COUNTER": "Neue Zeit vorgeschlagen"},
    "thunderbird": {"ACCEPTED": "Zusage zu Termineinladung", "DECLINED": "Absage zu Termineinladung",
                    "TENTATIVE": "Vorläufige Zusage zu Termineinladung", "COUNTER": "Gegenvorschlag zu Termineinladung"},
}
WORDS = {"ACCEPTED": "angenommen", "DECLINED": "abgelehnt", "TENTATIVE": "unter Vorbehalt angenommen",
         "COUNTER": "mit einem neuen Terminvorschlag beantwortet"}
PRODUCTS = {
    "outlook": "Microsoft Exchange Server 2010",
    "google": "-//Google Inc//Google Calendar 70.9054//EN",
    "apple": "-//Apple Inc.//iPhone OS 17.4//EN",
    "thunderbird": "-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN",
}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("invitation")
    parser.add_argument("--as", dest="program", choices=sorted(SUBJECTS), required=True)
    parser.add_argument("--status", choices=sorted(WORDS), required=True)
    parser.add_argument("--from", dest="sender", required=True)
    parser.add_argument("--name", default="Anna Beispiel")
    parser.add_argument("--start", type=datetime.fromisoformat)
    parser.add_argument("--end", type=datetime.fromisoformat)
    parser.add_argument("--comment", default="")
    parser.add_argument("--stamp", type=datetime.fromisoformat, default=datetime.utcnow())
    parser.add_argument("--organizer", default="")
    parser.add_argument("--no-organizer", action="store_true")
    parser.add_argument("--8bit", dest="eight_bit", action="store_true")
    return parser.parse_args()


def without_mailto(address):
    return unquote(str(address)[len("mailto:"):] if str(address).lower().startswith("mailto:") else str(address))


class Answer:
    """What is answered to what, whatever the program."""

    def __init__(self, given):
        with open(given.invitation, "rb") as file:
            invitation = Calendar.from_ical(file.read())
        self.given = given
        self.program = given.program
        self.event = next(event for event in invitation.walk("VEVENT") if "RECURRENCE-ID" not in event)
        self.title = str(self.event.get("SUMMARY", ""))
        self.organizer = given.organizer or without_mailto(self.event["ORGANIZER"])
        self.countered = given.status == "COUNTER"
        self.method = "COUNTER" if self.countered else "REPLY"
        self.partstat = "TENTATIVE" if self.countered else given.status
        self.stamp = given.stamp.replace(tzinfo=timezone.utc)

    def times(self):
        """Start and end as the answer names them: proposed ones, or those of the invitation."""
        start = self.event.decoded("DTSTART")
        end = self.event.decoded("DTEND", start)
        if self.given.start:
            start = BERLIN.localize(self.given.start)
            end = BERLIN.localize(self.given.end) if self.given.end else start + timedelta(hours=1)
        return start, end

    def calendar(self):
        calendar = Calendar()
        calendar.add("PRODID", PRODUCTS[self.program])
        calendar.add("VERSION", "2.0")
        if self.program != "thunderbird":
            calendar.add("CALSCALE", "GREGORIAN")
        calendar.add("METHOD", self.method)
        start, _ = self.times()
        if isinstance(start, datetime) and self.program != "google":
            calendar.add_component(zone(WINDOWS_ZONE if self.program == "outlook" else "Europe/Berlin"))
        calendar.add_component(self.answered())
        return calendar.to_ical().decode("utf-8")

    def answered(self):
        event = Event()
        event.add("UID", vText(str(self.event["UID"])))
        event.add("SEQUENCE", int(self.event.get("SEQUENCE", 0)))
        event.add("DTSTAMP", self.stamp)
        event["ATTENDEE"] = self.attendee()
        if not self.given.no_organizer:
            organizer = vCalAddress("mailto:" + self.organizer)
            organizer.params["CN"] = self.event["ORGANIZER"].params.get("CN", self.organizer)
            event["ORGANIZER"] = organizer
        for name, moment in zip(("DTSTART", "DTEND"), self.times()):
            self.add_time(event, name, moment)
        if "RRULE" in self.event and not self.given.start:
            event["RRULE"] = self.event["RRULE"]
        self.add_title(event)
        if self.given.comment:
            event.add("COMMENT", self.given.comment)
        self.add_own(event)
        for name in ("DTSTART", "DTEND", "DTSTAMP", "CREATED", "LAST-MODIFIED"):
            if name in event:
                tidy(event[name].params)
        return event

    def attendee(self):
        attendee = vCalAddress(("MAILTO:" if self.program == "outlook" else "mailto:") + self.given.sender)
        attendee.params["PARTSTAT"] = self.partstat
        attendee.params["CN"] = self.given.name
        if self.program == "google":
            attendee.params.update({"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT", "X-NUM-GUESTS": "0"})
        if self.program == "thunderbird":
            attendee.params.update({"RSVP": "TRUE", "ROLE": "REQ-PARTICIPANT"})
        return attendee

    def add_time(self, event, name, moment):
        if not isinstance(moment, datetime):
            event.add(name, moment)
        elif self.program == "google":
            event.add(name, moment.astimezone(timezone.utc))
        else:
            event.add(name, moment.astimezone(BERLIN).replace(tzinfo=None))
            event[name].params["TZID"] = WINDOWS_ZONE if self.program == "outlook" else "Europe/Berlin"

    def add_title(self, event):
        event.add("SUMMARY", self.subject() if self.program == "outlook" else self.title)
        if self.program == "outlook":
            event["SUMMARY"].params["LANGUAGE"] = "de-DE"
        if "LOCATION" in self.event:
            event.add("LOCATION", str(self.event["LOCATION"]))

    def add_own(self, event):
        """What only this program writes."""
        if self.program == "outlook":
            event.add("CLASS", "PUBLIC")
            event.add("PRIORITY", 5)
            event.add("TRANSP", "OPAQUE")
            event.add("STATUS", "CONFIRMED")
            for name, value in {
                "X-MICROSOFT-CDO-APPT-SEQUENCE": str(self.event.get("SEQUENCE", 0)),
                "X-MICROSOFT-CDO-OWNERAPPTID": "0",
                "X-MICROSOFT-CDO-BUSYSTATUS": "TENTATIVE" if self.partstat == "TENTATIVE" else "BUSY",
                "X-MICROSOFT-CDO-ALLDAYEVENT": "FALSE",
                "X-MICROSOFT-CDO-IMPORTANCE": "1",
                "X-MICROSOFT-DISALLOW-COUNTER": "FALSE",
            }.items():
                event[name] = vText(value)
            if self.countered:
                event["X-MS-OLK-ORIGINALSTART"] = self.event["DTSTART"]
                event["X-MS-OLK-ORIGINALEND"] = self.event["DTEND"]
        elif self.program == "google":
            event.add("CREATED", self.stamp)
            event.add("LAST-MODIFIED", self.stamp)
            event.add("STATUS", "CONFIRMED")
            event.add("TRANSP", "OPAQUE")
        elif self.program == "apple":
            event.add("CREATED", self.stamp)
            event["X-APPLE-TRAVEL-ADVISORY-BEHAVIOR"] = vText("AUTOMATIC")
        else:
            event.add("LAST-MODIFIED", self.stamp)
            event["X-MOZ-RECEIVED-SEQUENCE"] = vText(str(self.event.get("SEQUENCE", 0)))

    def subject(self):
        return "%s: %s" % (SUBJECTS[self.program][self.given.status], " ".join(self.title.split()))


def tidy(params):
    """The library says more of a time than any program does."""
    if params.get("VALUE") == "DATE-TIME":
        del params["VALUE"]
    if params.get("TZID") == "UTC":
        del params["TZID"]


def zone(name):
    """Outlook's begin in 1601, as Windows counts."""
    year = "1601" if name == WINDOWS_ZONE else "1970"
    berlin = Timezone()
    berlin.add("TZID", name)
    for component, month, hour, before, after in (
        (TimezoneStandard(), 10, "03", 2, 1),
        (TimezoneDaylight(), 3, "02", 1, 2),
    ):
        component["DTSTART"] = vText("%s0101T%s0000" % (year, hour))
        component.add("TZOFFSETFROM", timedelta(hours=before))
        component.add("TZOFFSETTO", timedelta(hours=after))
        component.add("RRULE", vRecur({"FREQ": "YEARLY", "INTERVAL": 1, "BYDAY": "-1SU", "BYMONTH": month}))
        berlin.add_component(component)
    return berlin


def mail(answer):
    given = answer.given
    message = EmailMessage(policy=SMTP)
    local, domain = given.sender.rsplit("@", 1)
    message["From"] = Address(given.name, local, domain)
    message["To"] = Address(addr_spec=answer.organizer)
    message["Subject"] = answer.subject()
    message["Date"] = format_datetime(answer.stamp)
    message["Message-ID"] = "<%s.%d.%s@%s>" % (
        answer.program, answer.stamp.timestamp(), given.status.lower(), domain)
    calendar = answer.calendar()
    {"outlook": outlook, "google": google, "apple": apple, "thunderbird": thunderbird}[answer.program](
        answer, message, calendar)
    return message.as_bytes()


def outlook(answer, message, calendar):
    message["Thread-Topic"] = answer.title.splitlines()[0] if answer.title else ""
    message["Accept-Language"] = "de-DE, en-US"
    message["Content-Language"] = "de-DE"
    message["X-MS-Has-Attach"] = ""
    message["X-MS-TNEF-Correlator"] = ""
    message.set_content(answer.given.comment + "\n", cte="quoted-printable")
    message.add_alternative(
        '<html><head><meta name="Generator" content="Microsoft Exchange Server"></head><body><p>%s</p></body></html>\n'
        % answer.given.comment, subtype="html", cte="quoted-printable")
    message.add_alternative(calendar, subtype="calendar", cte="base64", params={"method": answer.method})


def google(answer, message, calendar):
    message["Reply-To"] = answer.given.sender
    message["Sender"] = "Google Kalender <calendar-notification@google.com>"
    message["Auto-Submitted"] = "auto-generated"
    text = "%s hat diese Einladung %s.\n\n%s\n\nEinladung von Google Kalender: https://calendar.google.com/calendar/\n" % (
        answer.given.name, WORDS[answer.given.status], answer.title)
    alternatives(answer, message, calendar, text, "base64", "7bit" if calendar.isascii() else "base64")
    attach(message, calendar)


def thunderbird(answer, message, calendar):
    message["User-Agent"] = "Mozilla Thunderbird"
    text = "%s hat Ihre Termineinladung %s.\n" % (answer.given.name, WORDS[answer.given.status])
    alternatives(answer, message, calendar, text, "8bit", "8bit")
    attach(message, calendar)


def apple(answer, message, calendar):
    message["X-Mailer"] = "iPhone Mail (21E219)"
    message.set_content(calendar, subtype="calendar", cte="8bit" if answer.given.eight_bit else "quoted-printable",
                        params={"method": answer.method, "name": "iCal-20260301-080000.ics"})


def alternatives(answer, message, calendar, text, text_encoding, calendar_encoding):
    message.set_content(text, cte=text_encoding)
    message.add_alternative("<html><body><p>%s</p></body></html>\n" % text, subtype="html", cte=text_encoding)
    message.add_alternative(calendar, subtype="calendar", cte=calendar_encoding, params={"method": answer.method})


def attach(message, calendar):
    message.add_attachment(calendar.encode("utf-8"), "application", "ics", filename="invite.ics")


sys.stdout.buffer.write(mail(Answer(arguments())))
