"""Typing under way: what stands in the fields and is not a step yet, kept durably while it is typed."""

from collections.abc import Mapping
from types import MappingProxyType

from secretariat.domain.record import MeetingRecord
from secretariat.services.ports import Drafts
from secretariat.services.typing_drafts import kept_drafts
from secretariat.ui.meeting.place import Part, Place


class TypingWatch:
    """Knows every unfinished text by its place. `keep` writes what changed since the last time.

    Raises DomainError where the store cannot be written; what is due stays due then.
    """

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts
        self._texts = _kept(drafts)
        self._unkept: set[Place] = set()
        self._finished: set[Place] = set()

    @property
    def texts(self) -> Mapping[Place, str]:
        """What is being typed now, and what a crash left behind."""
        return MappingProxyType(self._texts)

    def typed(self, place: Place, text: str) -> None:
        """Note what stands in a field now."""
        self._texts[place] = text
        self._finished.discard(place)
        self._unkept.add(place)

    def keep(self) -> None:
        """Make everything typed so far durable."""
        self._drop_finished()
        for place in sorted(self._unkept, key=lambda place: (place.part, place.id, place.field)):
            self._drafts.put(place.part.value, place.id, place.field, self._texts[place])
        self._unkept.clear()

    def finish(self, place: Place) -> None:
        """Forget a text: it became a step, or was taken back."""
        if place in self._texts:
            del self._texts[place]
            self._unkept.discard(place)
            self._finished.add(place)
            self._drop_finished()

    def _drop_finished(self) -> None:
        for place in tuple(self._finished):
            self._drafts.drop(place.part.value, place.id, place.field)
            self._finished.discard(place)

    @property
    def has_unkept(self) -> bool:
        """True while something was typed, or finished, that is not durable yet."""
        return bool(self._unkept or self._finished)


def _kept(drafts: Drafts) -> dict[Place, str]:
    """The drafts of meetings; other rooms have their own parts."""
    parts = {part.value for part in Part}
    return {
        Place(part=Part(draft.kind), id=draft.id, field=draft.field): draft.text
        for draft in kept_drafts(drafts)
        if draft.kind in parts
    }


def belongs_here(record: MeetingRecord, texts: Mapping[Place, str]) -> bool:
    """True when any of the texts is being typed in this meeting."""
    items, points = {item.id for item in record.items}, {point.id for point in record.points}
    own: dict[Part, set[int]] = {
        Part.MEETING: {record.meeting.id},
        Part.ATTENDANCE: {row.id for row in record.attendance},
        Part.NEW_ITEM: {record.meeting.id},
        Part.ITEM: {*items},
        Part.STATEMENT: {row.id for row in record.statements},
        Part.NEW_HEARD: {*items},
        Part.NEW_SPOKEN: {*items},
        Part.NEW_DISSENT: {*items},
        Part.POINT: {*points},
        Part.NEW_POINT: {*items, *points},
        Part.ANNEX: {row.id for row in record.annexes},
        Part.NEW_ANNEX: {record.meeting.id},
    }
    return any(place.id in own.get(place.part, set()) for place in texts)
