"""«Перенести з минулих засідань», by mouse and by keyboard."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretariat.domain.agenda import ItemState
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import at
from secretariat.services.agenda import AddItem, add_item, change_item
from secretariat.services.meetings import PlanMeeting, open_meeting, plan_meeting
from secretariat.ui.meeting.prepare.view import PrepareStage
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.on_screen import cursor, keys, put_on_screen, shown_words
from tests.ui.meeting.workplace import Workplace

Key = Qt.Key
LONG = "Про " + "невідкладне впорядкування територій загального користування, ґанків і підʼїздів " * 5


def plan_before(workplace: Workplace, *titles: str) -> MeetingId:
    """A meeting two months earlier that has reached none of its items."""
    desk, group = workplace.office.desk, workplace.session.record.group
    command = PlanMeeting(group_id=group.id, day=date(2019, 5, 29), start=time(14))
    meeting_id, _ = plan_meeting(desk, command)
    for title in titles:
        add_item(desk.work, AddItem(meeting_id=meeting_id, title=title))
    return meeting_id


def plan_next(workplace: Workplace) -> None:
    """The workplace goes on with a meeting in September."""
    group = workplace.session.record.group
    command = PlanMeeting(group_id=group.id, day=date(2019, 9, 25), start=time(14))
    meeting_id, _ = plan_meeting(workplace.office.desk, command)
    workplace.open(meeting_id)


@pytest.fixture
def stage(workplace: Workplace, qtbot: QtBot) -> PrepareStage:
    """The preparation of September; July was held, May left two items."""
    workplace.moment = at(date(2019, 9, 2), time(9))
    plan_before(workplace, "Про роботу гарячих ліній", "Про ґанки")
    plan_next(workplace)
    return put_on_screen(PrepareStage(workplace.bench, lambda: None, lambda: None), workplace, qtbot)


def titles(workplace: Workplace) -> list[str]:
    items = sorted(workplace.session.record.items, key=lambda item: item.position)
    return [item.title for item in items]


def test_each_offer_tells_why_it_is_made(stage: PrepareStage) -> None:
    words = shown_words(stage.carry)
    assert "Перенести з минулих засідань" in words
    assert "Про роботу гарячих ліній" in words
    assert "не розглянуто 29.05.2019" in words
    assert "протокол ще не остаточний" in words


def test_an_offer_is_added_by_a_click(workplace: Workplace, stage: PrepareStage) -> None:
    row = next(row for row in stage.carry.rows() if "ґанки" in row.add.accessibleName())
    QTest.mouseClick(row.add, Qt.MouseButton.LeftButton)
    assert titles(workplace) == ["Про ґанки"]
    assert "Про ґанки" not in shown_words(stage.carry)
    assert stage.agenda.isVisible()


def test_offers_are_added_one_after_the_other_by_the_keyboard(
    workplace: Workplace, stage: PrepareStage
) -> None:
    offered = len(stage.carry.rows())
    stage.carry.rows()[0].add.setFocus()
    for _ in range(offered):
        keys(Key.Key_Space)
    assert len(titles(workplace)) == offered
    assert stage.carry.isHidden()
    assert cursor() is not None


def test_all_offers_are_added_at_once_and_undone_at_once(workplace: Workplace, stage: PrepareStage) -> None:
    offered = len(stage.carry.rows())
    QTest.mouseClick(stage.carry.all, Qt.MouseButton.LeftButton)
    assert len(titles(workplace)) == offered
    workplace.office.desk.history.undo()
    workplace.session.refresh()
    assert titles(workplace) == []
    assert len(stage.carry.rows()) == offered


def test_an_offer_is_dismissed_for_good_and_undo_brings_it_back(
    workplace: Workplace, stage: PrepareStage
) -> None:
    row = next(row for row in stage.carry.rows() if "ґанки" in row.add.accessibleName())
    QTest.mouseClick(row.dismiss, Qt.MouseButton.LeftButton)
    assert "Про ґанки" not in shown_words(stage.carry)
    assert titles(workplace) == []
    workplace.office.desk.history.undo()
    workplace.session.refresh()
    assert "Про ґанки" in shown_words(stage.carry)


def test_what_the_program_itself_puts_on_each_agenda_is_not_dismissed(stage: PrepareStage) -> None:
    assert [row.dismiss.isHidden() for row in stage.carry.rows()[:3]] == [True, True, False]


def test_an_offer_of_a_held_meeting_goes_when_its_item_is_settled(
    workplace: Workplace, stage: PrepareStage
) -> None:
    work = workplace.office.desk.work
    may = next(row for row in workplace.office.rows.meetings() if row.day == date(2019, 5, 29))
    (first, _) = open_meeting(work, may.id).record.items
    change_item(work, replace(first, state=ItemState.CONSIDERED))
    workplace.session.refresh()
    assert "гарячих ліній" not in shown_words(stage.carry)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("width", "height"), [(858, 648), (920, 548), (807, 388)])
def test_many_long_offers_are_shown_whole(
    workplace: Workplace, stage: PrepareStage, width: int, height: int, *, dark: bool
) -> None:
    desk = workplace.office.desk
    may = next(row for row in workplace.office.rows.meetings() if row.day == date(2019, 5, 29))
    for number in range(12):
        add_item(desk.work, AddItem(meeting_id=may.id, title=f"{LONG}{number}"))
    workplace.session.refresh()
    dress(dark=dark)
    settle(stage, width, height)
    assert cut_words(stage) == []
    assert nameless(stage) == []
