"""A meeting as an iCalendar object (RFC 5545) that asks somebody to come, tells of a change, or calls it off."""

from datetime import UTC, datetime

from icalendar import Calendar, Event, Timezone, vCalAddress, vText

from secretariat import __version__
from secretariat.services.mailing.mailroom import CalendarNotice, Mailbox

# Written by hand with rules: of the dates that icalendar would list, Thunderbird's engine reads winter an hour off.
_KYIV = """BEGIN:VTIMEZONE
TZID:Europe/Kyiv
BEGIN:DAYLIGHT
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
DTSTART:19970330T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
DTSTART:19971026T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""


def calendar_object(notice: CalendarNotice) -> str:
    """The object of one recipient, with lines of at most 75 octets that end in CRLF.

    Further days of a meeting are further occurrences of its first one (RECURRENCE-ID): all components of such an
    object must have one UID (RFC 5546, 3.2.2).
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//Secretariat//Secretariat {__version__}//UK")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", _method(notice))
    calendar.add_component(Timezone.from_ical(_KYIV))
    (start, end), *others = notice.sittings
    first = _event(notice, start, end)
    if others:
        first.add("rdate", [day for day, _ in others])
    calendar.add_component(first)
    for day, until in others:
        further = _event(notice, day, until)
        further.add("recurrence-id", day)
        calendar.add_component(further)
    return str(calendar.to_ical(), "utf-8")


def _method(notice: CalendarNotice) -> str:
    if notice.organiser is None:
        return "PUBLISH"
    return "CANCEL" if notice.cancelled else "REQUEST"


def _event(notice: CalendarNotice, start: datetime, end: datetime) -> Event:
    event = Event()
    event.add("uid", notice.uid)
    event.add("sequence", notice.sequence)
    event.add("dtstamp", notice.made_at.astimezone(UTC))
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", notice.summary)
    if notice.place is not None:
        event.add("location", notice.place)
    if notice.description:
        event.add("description", notice.description)
    event.add("status", "CANCELLED" if notice.cancelled else "CONFIRMED")
    if notice.organiser is not None:
        event.add("organizer", _address(notice.organiser))
        attendee = _address(notice.attendee)
        attendee.params["ROLE"] = vText("REQ-PARTICIPANT")
        attendee.params["PARTSTAT"] = vText("NEEDS-ACTION")
        attendee.params["RSVP"] = vText("TRUE")
        event.add("attendee", attendee, encode=False)
    return event


def _address(mailbox: Mailbox) -> vCalAddress:
    address = vCalAddress(f"mailto:{mailbox.address}")
    address.params["CN"] = vText(mailbox.name)
    return address
