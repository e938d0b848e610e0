"""One reminder for each person, with all that the group charged them with, and nothing of another group."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ActionId
from secretariat.domain.letters import Letter, LetterKind
from secretariat.domain.resolution import ActionItem
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from secretariat.services.record_import import import_record
from tests.records.reference import reference_record
from tests.services.mailing.room import Room

SECRETARY, OWN = "Іваненко", "Підготувати та надіслати звернення"


def charge(room: Room, position: int, due: date) -> str:
    """Charge the secretary with the first point of an item; returns its words."""
    with room.store.work() as uow:
        record = uow.record(room.meeting_id)
        resolution = next(row for row in record.resolutions if row.item_id == room.item(position))
        point = next(row for row in record.points if row.resolution_id == resolution.id)
        uow.add(
            ActionItem(id=ActionId(NEW), point_id=point.id, assignee_id=room.person(SECRETARY).id, due=due)
        )
        uow.commit(Label(code="action_assigned"))
    return point.text.rstrip(".")


def reminders(room: Room) -> list[Letter]:
    return room.send(LetterKind.REMINDER)


def test_all_actions_of_a_person_are_in_one_letter() -> None:
    room = Room()
    other = charge(room, 1, date(2019, 8, 12))
    (letter,) = reminders(room.signed())
    for words in (other, OWN):
        assert letter.text.count(words) == letter.html.count(words) == 1


def test_what_another_group_charged_somebody_with_is_not_in_it() -> None:
    room = Room()
    record = reference_record()
    other = replace(record.group, name="Комісія з озеленення")
    import_record(room.store.work, room.files, replace(record, group=other))
    (letter,) = reminders(room.signed())
    assert letter.text.count(OWN) == 1


def test_on_the_next_day_it_says_something_else_and_still_goes_only_when_asked_for() -> None:
    room = Room().signed()
    (first,) = reminders(room)
    room.moment += timedelta(days=1)
    with pytest.raises(DomainError, match="already_sent") as refused:
        reminders(room)
    assert refused.value.params == {"name": first.name, "moment": first.queued_at, "count": 1}
    (second,) = room.send(LetterKind.REMINDER, again=True)
    assert second.text != first.text
