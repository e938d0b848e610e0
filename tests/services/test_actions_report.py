"""What a protocol says of earlier decisions."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.ids import ActionId, GroupId, ItemId, MeetingId
from secretariat.domain.norms import DateStyle
from secretariat.domain.resolution import ActionState
from secretariat.language.templates import report_words
from secretariat.services.actions_report import ActionsReport
from secretariat.services.rows import ActionRow

DAY = date(2026, 3, 12)
ROW = ActionRow(
    id=ActionId(1),
    meeting_id=MeetingId(1),
    item_id=ItemId(1),
    group_id=GroupId(1),
    group="",
    text="",
    assignee="Коваль Ю. А.",
    email=None,
    others=(),
    due=None,
    decided=None,
    extensions=0,
    standing=True,
    state=ActionState.OPEN,
    closed_on=None,
    note=None,
    day=date(2026, 2, 12),
    number=3,
    ordinal=1,
    item=1,
    point=2,
    notes=0,
    last_note=None,
)


@pytest.mark.parametrize("end", ["", ".", ";", " ;", ",", ":"])
def test_what_ends_a_point_does_not_stand_before_a_bracket(end: str) -> None:
    row = replace(ROW, text=f"Полагодити каналізацію{end}")
    said = report_words().statement(ActionsReport(on=DAY, rows=(row,)), DateStyle.DIGITS)
    assert "Полагодити каналізацію (" in said
