"""Until when questions are taken."""

from datetime import date, time

import pytest

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.deadline import is_late
from secretariat.domain.ids import GroupId, ItemId, MeetingId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Meeting

DUE = at(date(2026, 3, 5), time(23, 59))


@pytest.mark.parametrize(
    ("filed", "late"), [(None, False), (date(2026, 3, 5), False), (date(2026, 3, 6), True)]
)
def test_an_item_filed_after_the_last_day_is_late(filed: date | None, *, late: bool) -> None:
    meeting = Meeting(id=MeetingId(1), group_id=GroupId(1), items_due=DUE)
    item = AgendaItem(id=ItemId(1), meeting_id=meeting.id, position=1, title="Про ґанки", filed_on=filed)
    assert is_late(item, meeting) is late


def test_without_a_deadline_nothing_is_late() -> None:
    meeting = Meeting(id=MeetingId(1), group_id=GroupId(1))
    item = AgendaItem(
        id=ItemId(1), meeting_id=meeting.id, position=1, title="Про ґанки", filed_on=date(2026, 3, 6)
    )
    assert not is_late(item, meeting)
