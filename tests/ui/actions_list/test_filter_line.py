"""The lines above the list of actions."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from secretariat.domain.ids import GroupId
from secretariat.services.action_register import EVERYTHING_OPEN, ActionChoices, ActionCounts
from secretariat.ui.actions_list.filter_line import ActionsFilterLine
from secretariat.ui.actions_list.state import ActionsState
from tests.ui.looks import settle

TODAY = date(2019, 8, 9)
ROADS, TREES = GroupId(1), GroupId(2)
BOTH = {ROADS: "Робоча група з доріг", TREES: "Комісія з озеленення"}


@pytest.fixture
def line(qtbot: QtBot) -> ActionsFilterLine:
    """On the screen, with two groups, of which the second one is asked for."""
    made = ActionsFilterLine(lambda: TODAY)
    qtbot.addWidget(made)
    made.show_state(having(BOTH))
    settle(made, 1000, 90)
    made.group.setCurrentIndex(2)
    return made


def having(groups: dict[GroupId, str]) -> ActionsState:
    return ActionsState(
        ids=(),
        filter=EVERYTHING_OPEN,
        counts=ActionCounts(total=1, open=1, overdue=0),
        choices=ActionChoices(groups=groups, assignees={}),
        today=TODAY,
    )


def test_a_renamed_group_stays_chosen_under_its_new_name(line: ActionsFilterLine) -> None:
    line.show_state(having({**BOTH, TREES: "Комісія з ґрунтів"}))
    assert (line.group.value(), line.group.currentText()) == (TREES, "Комісія з ґрунтів")


def test_a_group_that_is_gone_can_be_seen_and_left_while_it_is_asked_for(line: ActionsFilterLine) -> None:
    only = having({ROADS: BOTH[ROADS]})
    line.show_state(only)
    assert line.group.isVisible()
    assert line.group.currentText() == "Комісія з озеленення"
    line.group.setCurrentIndex(0)
    line.show_state(only)
    assert not line.group.isVisible()
