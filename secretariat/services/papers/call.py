"""How people are called to a meeting, in letters and on paper alike; the words are those of `call.toml`."""

from collections.abc import Iterable
from datetime import date, time

from secretariat.domain.attendance import Capacity
from secretariat.domain.dates import at_hour, printed_date, printed_range
from secretariat.domain.gender import gender_of
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.meeting import MeetingFormat
from secretariat.domain.norms import DateStyle
from secretariat.domain.person import Person
from secretariat.domain.record import MeetingRecord
from secretariat.services.sentences import Sentences


def invited(record: MeetingRecord) -> dict[PersonId, tuple[ItemId, ...]]:
    """Members, guests and officers of the meeting, and who reports, each with the items; the press comes by itself."""
    listed = {
        row.person_id
        for row in record.attendance
        if row.person_id is not None and row.capacity is not Capacity.PRESS
    }
    listed |= {row.person_id for row in record.officers}
    own: dict[PersonId, tuple[ItemId, ...]] = dict.fromkeys(listed, ())
    for row in sorted(record.rapporteurs, key=lambda row: row.position):
        own[row.person_id] = (*own.get(row.person_id, ()), row.item_id)
    return own


def salutation(words: Sentences, person: Person | None, vocative: str) -> str:
    """«Шановна Галино Петрівно!», or «Шановні колеги!» to nobody in particular."""
    if person is None:
        return words.say("salutation.unknown")
    key = "salutation" if person.patronymic else "salutation.plain"
    return words.gendered(key, gender_of(person), name=vocative)


class Call:
    """The meeting as it is told to those who are to come. Days stand in the style of the group's papers."""

    def __init__(self, record: MeetingRecord, words: Sentences) -> None:
        self._record, self._words = record, words

    @property
    def meeting(self) -> str:
        """«засідання робочої групи з питань …»: as a subject or an object."""
        meeting = self._record.meeting
        return self._words.say(f"meeting.{meeting.kind.value}", group=self._record.group.name_genitive)

    def opening(self) -> tuple[str, tuple[str, ...]]:
        """That the reader is invited and when; of a meeting over several days each day follows with its hour."""
        say, record = self._words.say, self._record
        sittings = sorted(record.sittings, key=lambda row: row.day)
        if len(sittings) == 1:
            when = self._on(sittings[0].day, sittings[0].start)
            return say("invitation.opening", meeting=self.meeting, when=when), ()
        whole = printed_range(record.day, record.last_day, self._style)
        days = tuple(self.set_for(row.day, row.start) for row in sittings)
        return say("invitation.opening_days", meeting=self.meeting, days=whole), days

    def place(self) -> tuple[str, ...]:
        """Where and how, as far as there is something to tell."""
        meeting, say = self._record.meeting, self._words.say
        found = []
        if meeting.place is not None:
            found.append(say("notice.place", place=meeting.place.rstrip(".")))
        if meeting.format is not MeetingFormat.ROOM:
            found.append(say(f"notice.{meeting.format.value}"))
        return tuple(found)

    def own_items(self, items: Iterable[ItemId]) -> str | None:
        """«Ви доповідаєте з питань 1 і 4.»; None for somebody who reports on nothing."""
        places = {item.id: item.position for item in self._record.items}
        numbers = [str(place) for place in sorted(places[item] for item in items)]
        if not numbers:
            return None
        key = "notice.your_item" if len(numbers) == 1 else "notice.your_items"
        return self._words.say(key, items=self._words.listed(numbers))

    def set_for(self, day: date, start: time | None) -> str:
        """«31 липня 2019 року о 14:00»."""
        told = printed_date(day, self._style)
        return told if start is None else self._words.say("when.plain", day=told, time=at_hour(start))

    def _on(self, day: date, start: time | None) -> str:
        """«в середу, 31 липня 2019 року, о 14:00»."""
        weekday = self._words.say(f"weekday.{day.weekday()}")
        told = self._words.say("when.day", weekday=weekday, day=printed_date(day, self._style))
        return told if start is None else self._words.say("when.hour", day=told, time=at_hour(start))

    @property
    def _style(self) -> DateStyle:
        return self._record.group.date_style
