"""ical.js, the engine of Thunderbird's and Nextcloud's calendars: what it reads in an iCalendar object."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.judges.judge import ask, missing

_SCRIPT = """
const ICAL = require("ical.js").default ?? require("ical.js");
const text = require("fs").readFileSync(process.argv[1], "utf8");
const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents("vtimezone"))
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
const read = (event) => ({
  uid: event.uid, sequence: event.sequence, summary: event.summary, location: event.location,
  description: event.description, organizer: event.organizer,
  attendees: event.attendees.map((one) => [one.getParameter("cn"), one.getFirstValue()]),
  start: event.startDate.toUnixTime(), end: event.endDate.toUnixTime(),
  further: event.component.getAllProperties("rdate").flatMap((one) => one.getValues().map((day) => day.toUnixTime())),
});
const events = calendar.getAllSubcomponents("vevent").map((one) => read(new ICAL.Event(one)));
console.log(JSON.stringify({method: calendar.getFirstPropertyValue("method"), events}));
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEvent:
    """One event as it was read; moments in UTC, `further` are those of RDATE."""

    uid: str
    sequence: int
    summary: str
    location: str | None
    description: str | None
    organizer: str | None
    attendees: tuple[tuple[str, str], ...]
    start: datetime
    end: datetime
    further: tuple[datetime, ...]


def icaljs(path: Path) -> tuple[str, list[ReadEvent]]:
    """The method of an object and its events; any complaint fails the test."""
    answer = ask("node", "-e", _SCRIPT, str(path))
    complaints = answer.stderr.decode()
    if "Cannot find module 'ical.js'" in complaints:
        missing("ical.js")
    if answer.returncode != 0:
        raise AssertionError(f"ical.js complains: {complaints}")
    said = json.loads(answer.stdout)
    return said["method"], [_event(one) for one in said["events"]]


def _event(one: dict[str, Any]) -> ReadEvent:
    return ReadEvent(
        **{
            **one,
            "attendees": tuple((name, address) for name, address in one["attendees"]),
            "start": _moment(one["start"]),
            "end": _moment(one["end"]),
            "further": tuple(map(_moment, one["further"])),
        }
    )


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
