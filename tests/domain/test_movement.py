"""Who came late, left early, returned."""

from datetime import date, time
from typing import Any

import pytest

from secretariat.domain.agenda import ItemState
from secretariat.domain.ids import ItemId
from secretariat.domain.movement import Move, Movement, Phase, movements
from tests.records import hard_cases, reference_record
from tests.records.builder import RecordBuilder

SECOND = date(2026, 3, 13)


class Meeting:
    """10:00–12:00, items 10:05–10:30 and 10:40–11:50; one member whose stretches a test gives."""

    def __init__(self) -> None:
        self.builder = RecordBuilder(date(2026, 3, 12), start=time(10), end=time(12))
        self.builder.group(name="Група", name_genitive="групи", council="Рада", settlement="м. Київ")
        self.first = self._item("10:05", "10:30")
        self.second = self._item("10:40", "11:50")
        person = self.builder.person("Ґалька Остап Романович", "m")
        self.row = self.builder.attends(self.builder.member(person))

    def taken_off(self) -> None:
        """An item between the two that took no time."""
        self.builder.item("Про зняте", state=ItemState.WITHDRAWN, reason="немає матеріалів")

    def _item(self, start: str, end: str) -> ItemId:
        moment = self.builder.moment
        return self.builder.item("Про одне", started=moment(start), ended=moment(end))

    def moves(self, *stretches: dict[str, Any]) -> list[tuple[Move, ItemId | None, Phase | None]]:
        for fields in stretches:
            known = {
                name: self.builder.moment(value) if isinstance(value, str) else value
                for name, value in fields.items()
            }
            self.builder.interval(self.row, **known)
        return [(found.move, found.item_id, found.phase) for found in movements(self.builder.record())]


def test_being_there_all_the_time_is_no_movement() -> None:
    assert Meeting().moves({"came": "10:00", "left": "12:00"}) == []


def test_open_ends_are_no_movement() -> None:
    assert Meeting().moves({"online": True}) == []


@pytest.mark.parametrize(
    ("clock", "item", "phase"),
    [
        ("10:03", 1, Phase.BEFORE),
        ("10:05", 1, Phase.BEFORE),
        ("10:06", 1, Phase.DURING),
        ("10:30", 2, Phase.BEFORE),
        ("10:35", 2, Phase.BEFORE),
        ("11:00", 2, Phase.DURING),
        ("11:55", 2, Phase.AFTER),
    ],
)
def test_a_moment_is_placed_by_the_known_hours(clock: str, item: int, phase: Phase) -> None:
    assert Meeting().moves({"came": clock}) == [(Move.CAME, item, phase)]


def test_a_movement_by_item_happens_before_it() -> None:
    meeting = Meeting()
    assert meeting.moves({"left_item_id": meeting.second}) == [(Move.LEFT, meeting.second, Phase.BEFORE)]


def test_who_left_and_came_back_returned() -> None:
    meeting = Meeting()
    moves = meeting.moves({"left": "10:10"}, {"came": "10:50"})
    assert moves == [(Move.LEFT, meeting.first, Phase.DURING), (Move.RETURNED, meeting.second, Phase.DURING)]


def test_going_over_to_the_screen_is_not_leaving() -> None:
    meeting = Meeting()
    moves = meeting.moves({"left": "10:50"}, {"came": "10:50", "online": True})
    assert moves == [(Move.WENT_ONLINE, meeting.second, Phase.DURING)]


def test_coming_from_the_screen_into_the_room_is_not_arriving() -> None:
    meeting = Meeting()
    moves = meeting.moves({"left_item_id": meeting.second, "online": True}, {"came_item_id": meeting.second})
    assert moves == [(Move.CAME_IN, meeting.second, Phase.BEFORE)]


def test_two_stretches_that_touch_are_one() -> None:
    assert Meeting().moves({"left": "10:50"}, {"came": "10:50"}) == []


def test_the_night_between_two_days_is_no_movement() -> None:
    meeting = Meeting()
    meeting.builder.sitting(SECOND, time(9), time(11))
    assert meeting.moves({"left": "12:00"}, {"came": meeting.builder.moment("09:00", SECOND)}) == []


def test_who_does_not_come_back_the_next_day_left_at_the_end_of_the_first() -> None:
    meeting = Meeting()
    meeting.builder.sitting(SECOND, time(9), time(11))
    assert meeting.moves({"left": "12:00"}) == [(Move.LEFT, meeting.second, Phase.AFTER)]


def test_who_comes_late_on_the_second_day_returned() -> None:
    (found,) = movements(hard_cases()["two_days"])
    assert (found.move, found.phase, found.online) == (Move.RETURNED, Phase.DURING, True)


def test_a_moment_that_no_hours_place_belongs_to_no_item() -> None:
    found = movements(hard_cases()["came_and_left"])
    timed = [movement for movement in found if movement.moment is not None]
    assert [(movement.item_id, movement.phase) for movement in timed] == [(None, None), (None, None)]


def test_an_item_that_was_taken_off_hides_no_movement_between_its_neighbours() -> None:
    meeting = Meeting()
    meeting.taken_off()
    third = meeting.builder.item(
        "Про третє", started=meeting.builder.moment("11:55"), ended=meeting.builder.moment("11:58")
    )
    meeting.taken_off()
    assert meeting.moves({"came": "11:52", "left": "11:59"}) == [
        (Move.CAME, third, Phase.BEFORE),
        (Move.LEFT, third, Phase.AFTER),
    ]


def test_the_samples_late_comer_comes_before_item_three() -> None:
    record = reference_record()
    (found,) = movements(record)
    assert isinstance(found, Movement)
    item = next(item for item in record.items if item.id == found.item_id)
    assert (found.move, item.position, found.phase) == (Move.CAME, 3, Phase.BEFORE)
