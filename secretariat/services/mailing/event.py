"""The meeting as an event for somebody's calendar."""

import uuid
from datetime import datetime, timedelta

from secretariat.domain.hours import items_in_order
from secretariat.domain.letters import LetterKind
from secretariat.domain.meeting import Sitting
from secretariat.services.mailing.mailroom import CalendarNotice, LetterForms, Mailbox
from secretariat.services.mailing.recipient import Recipient
from secretariat.services.mailing.writing import Writing
from secretariat.services.outbox import CalendarObject

USUAL_LENGTH = timedelta(hours=1)
"""How long a meeting is taken to last of which neither the end nor the time of all items is planned."""
_TOLD = (LetterKind.INVITATION, LetterKind.AGENDA_CHANGE, LetterKind.CANCELLATION)


class Events:
    """The events of one mailing: all of one UID, with a number that is greater than what was told before."""

    def __init__(self, forms: LetterForms, writing: Writing) -> None:
        self._forms, self._writing = forms, writing
        told = [letter for letter in writing.situation.letters_of(*_TOLD) if letter.calendar_uid is not None]
        self._uid = (told[0].calendar_uid if told else None) or f"{uuid.uuid4()}@secretariat.local"
        self._newest = max((letter.calendar_sequence or 0 for letter in told), default=None)

    def of(self, kind: LetterKind, recipient: Recipient) -> CalendarObject | None:
        """The event that goes with a letter.

        None where there is nothing for a calendar: another kind, an hour that is not known, a meeting called off of
        which no calendar was told.
        """
        sittings = self._sittings()
        is_off = kind is LetterKind.CANCELLATION
        if kind not in _TOLD or not sittings or (is_off and self._newest is None):
            return None
        sequence = self._sequence(kind)
        notice = CalendarNotice(
            uid=self._uid,
            sequence=sequence,
            made_at=self._writing.situation.now,
            sittings=sittings,
            summary=self._summary(),
            description=self._description(),
            place=self._writing.record.meeting.place,
            organiser=self._organiser(),
            attendee=Mailbox(name=recipient.name, address=recipient.address or ""),
            cancelled=is_off,
        )
        return CalendarObject(text=self._forms.calendar(notice), uid=self._uid, sequence=sequence)

    def _sequence(self, kind: LetterKind) -> int:
        """Somebody invited later gets the event as the others have it."""
        if self._newest is None:
            return 0
        return self._newest if kind is LetterKind.INVITATION else self._newest + 1

    def _summary(self) -> str:
        meeting = self._writing.meeting
        return meeting[:1].upper() + meeting[1:]

    def _description(self) -> str:
        items = [f"{item.position}. {item.title}" for item in items_in_order(self._writing.record)]
        return "\n".join([self._writing.words.say("calendar.agenda"), *items]) if items else ""

    def _organiser(self) -> Mailbox | None:
        secretary = self._writing.secretary
        if secretary is None or secretary.email is None:
            return None
        return Mailbox(name=secretary.full, address=secretary.email)

    def _sittings(self) -> tuple[tuple[datetime, datetime], ...]:
        """The days whose hour is known."""
        rows = sorted(self._writing.record.sittings, key=lambda row: row.day)
        known = [(row.opened, self._end(row)) for row in rows]
        return tuple((start, end) for start, end in known if start is not None and end is not None)

    def _end(self, sitting: Sitting) -> datetime | None:
        if sitting.opened is None or sitting.closed is not None:
            return sitting.closed
        minutes = [item.minutes for item in self._writing.record.items]
        planned = [minute for minute in minutes if minute is not None]
        only_day = len(self._writing.record.sittings) == 1
        if only_day and planned and len(planned) == len(minutes):
            return sitting.opened + timedelta(minutes=sum(planned))
        return sitting.opened + USUAL_LENGTH
