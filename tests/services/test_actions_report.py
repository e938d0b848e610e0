"""What a protocol says of earlier decisions."""

from dataclasses import replace
from datetime import date
from typing import cast

import pytest

from secretariat.domain.ids import ActionId, GroupId, ItemId, MeetingId
from secretariat.domain.norms import DateStyle
from secretariat.domain.resolution import ActionState
from secretariat.language.templates import report_words
from secretariat.services.action_register import ActionHistory, ActionRegister, Prolongation
from secretariat.services.actions_report import ActionsReport, prolongations
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


class Histories:
    """A register that knows how the days of actions were moved, and which of them it was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def history(self, action_id: int) -> ActionHistory:
        self.asked.append(action_id)
        moved = [
            Prolongation(former=None, due=DAY, given_on=day, reason="злива", by=None, decision=None)
            for day in (date(2026, 3, 11), DAY, date(2026, 3, 13))
        ]
        return ActionHistory(prolongations=moved, notes=(), decisions=())


def test_days_that_were_moved_later_are_not_told_yet() -> None:
    register = Histories()
    rows = (replace(ROW, extensions=2), replace(ROW, id=ActionId(2)))
    told = prolongations(cast(ActionRegister, register), rows, DAY)
    assert {key: [one.given_on for one in found] for key, found in told.items()} == {
        ROW.id: [date(2026, 3, 11), DAY]
    }
    assert register.asked == [ROW.id]
