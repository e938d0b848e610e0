"""The register «Рішення» by keys and clicks, on a real store."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.domain.agenda import AgendaItem
from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.meeting import Meeting, Sitting
from secretariat.domain.resolution import Point, Resolution
from secretariat.services.changes import Label
from secretariat.services.groups import change_group, groups
from secretariat.services.ports import NEW
from secretariat.services.register import DecisionRow
from secretariat.ui.decisions.columns import DAY, DECISION
from secretariat.ui.decisions.room import DecisionsRoom
from secretariat.ui.decisions.state import Ending
from secretariat.ui.decisions.words import number_words, points_words, result_words, source_words
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.refusals import refusal
from secretariat.ui.tasks import InlineTasks
from tests.ui.ground import Ground
from tests.ui.later_tasks import LaterTasks
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.typing import press, type_text

Key = Qt.Key


@pytest.fixture
def room(qtbot: QtBot, ground: Ground) -> DecisionsRoom:
    """The register on the screen."""
    return shown(qtbot, ground)


def shown(qtbot: QtBot, ground: Ground, tasks: Any = None) -> DecisionsRoom:
    room = DecisionsRoom(
        ground.office, tasks or InlineTasks(), QWidget(), lambda error: ground.say(refusal(error), False)
    )
    ground.follow = room.refresh
    qtbot.addWidget(room)
    room.resize(1262, 712)
    room.show()
    with qtbot.waitActive(room):
        room.activateWindow()
    return room


def test_words_that_cannot_be_read_are_told_and_no_bug(
    qtbot: QtBot, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy() -> None:
        raise DomainError("store_busy")

    monkeypatch.setattr(ground.office.register, "prepare", busy)
    room = shown(qtbot, ground)
    assert [text for text, _ in ground.said] == ["Дані зайняті іншою програмою. Закрийте її і повторіть."]
    assert len(rows(room)) == 5
    monkeypatch.undo()
    room.focus_search()
    type_text(room.filter.search, "нічого такого немає")
    assert rows(room) == []


def rows(room: DecisionsRoom) -> list[DecisionRow]:
    model = room.table.rows
    return [model.row_at(place) for place in range(model.rowCount())]


def number(ground: Ground) -> None:
    """Give the numbers that finalisation gives."""
    with ground.office.desk.work() as work:
        (meeting,) = work.find(type(work.record(rows_of(ground)[0].meeting_id).meeting))
        work.update(replace(meeting, number=5))
        for ordinal, resolution in enumerate(work.find(Resolution), start=1):
            work.update(replace(resolution, ordinal=ordinal))
        ground.publish(work.commit(Label(code="protocol_finalised")))


def rows_of(ground: Ground) -> list[DecisionRow]:
    register = ground.office.register
    return list(register.rows(register.ids()))


def test_decisions_of_a_meeting_stand_in_the_order_of_its_agenda(room: DecisionsRoom) -> None:
    assert [row.item for row in rows(room)] == [1, 2, 3, 4, 5]
    first = rows(room)[0]
    assert number_words(first) == "—"
    assert source_words(first) == "Засідання 31.07.2019, питання 1"


def test_a_finalised_decision_has_its_number(room: DecisionsRoom, ground: Ground) -> None:
    number(ground)
    first = rows(room)[0]
    assert number_words(first) == "5/1"
    assert source_words(first) == "Рішення № 5/1 від 31.07.2019, питання 1"
    type_text(room.filter.search, "5/2")
    assert [number_words(row) for row in rows(room)] == ["5/2"]


def test_the_result_is_told_in_words(room: DecisionsRoom) -> None:
    told = {result_words(row) for row in rows(room)}
    assert told <= {"ухвалено одноголосно", "без голосування"} | {
        w for w in told if w.startswith("ухвалено ")
    }


def test_further_points_are_counted(room: DecisionsRoom, ground: Ground) -> None:
    before = rows(room)[0]
    with ground.office.desk.work() as work:
        for place in (8, 9):
            work.add(Point(id=0, resolution_id=before.id, position=place, text="Ще одне."))
        ground.publish(work.commit(Label(code="point_added")))
    after = rows(room)[0]
    assert points_words(after).endswith("ще 2 пункти")


def test_typing_finds_by_beginnings_of_words_and_esc_shows_all(room: DecisionsRoom) -> None:
    room.focus_search()
    type_text(room.filter.search, "асфальт")
    assert [row.item for row in rows(room)] == [4]
    press(room.filter.search, Key.Key_Escape)
    assert len(rows(room)) == 5


def test_down_leads_from_the_words_to_the_list(room: DecisionsRoom) -> None:
    room.focus_search()
    press(room.filter.search, Key.Key_Down)
    assert room.table.hasFocus()


def test_nothing_found_says_so_and_offers_everything(room: DecisionsRoom) -> None:
    type_text(room.filter.search, "ґґґ")
    assert rows(room) == []
    (visible,) = [page for page in room.findChildren(EmptyState) if page.isVisible()]
    assert visible is not None
    room.filter.clear()
    assert len(rows(room)) == 5


def test_a_register_without_decisions_says_what_it_is_for(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_office(tmp_path / "empty") as office:
        room = shown(qtbot, Ground(office))
        assert not room.filter.isVisible()
        assert len([page for page in room.findChildren(EmptyState) if page.isVisible()]) == 1


def test_results_are_chosen_from_a_list(room: DecisionsRoom) -> None:
    def choose(ending: Ending | None) -> int:
        values = [room.filter.result.itemData(place) for place in range(room.filter.result.count())]
        room.filter.result.setCurrentIndex(values.index(ending))
        return len(rows(room))

    every = len(rows(room))
    assert choose(Ending.ADOPTED) + choose(Ending.NOT_ADOPTED) + choose(Ending.NO_VOTE) == every
    assert choose(Ending.UNANIMOUS) <= choose(Ending.ADOPTED)


def test_the_group_is_asked_for_only_when_there_are_several(room: DecisionsRoom, ground: Ground) -> None:
    settle(room, 1366, 740)
    assert not room.filter.group.isVisible()
    assert room.filter.year.isVisible()


def second_group(ground: Ground) -> Meeting:
    """The meeting of another group in 2015, with one decision."""
    with ground.office.desk.work() as work:
        first = work.find(WorkingGroup)[0]
        group = work.add(replace(first, id=NEW, name="Комісія з озеленення"))
        meeting = work.add(Meeting(id=NEW, group_id=group.id))
        work.add(Sitting(id=NEW, meeting_id=meeting.id, day=date(2015, 6, 1)))
        item = work.add(AgendaItem(id=NEW, meeting_id=meeting.id, position=1, title="Про ялини"))
        work.add(Resolution(id=NEW, item_id=item.id))
        ground.publish(work.commit(Label(code="meeting_planned")))
    return meeting


def ask_for(choice: Choice, value: object) -> None:
    """Choose as a user does, who is told of it."""
    choice.setCurrentIndex([choice.itemData(place) for place in range(choice.count())].index(value))


def test_a_renamed_group_is_offered_under_its_new_name(room: DecisionsRoom, ground: Ground) -> None:
    asked = second_group(ground).group_id
    ask_for(room.filter.group, asked)
    work = ground.office.desk.work
    (group,) = [one for one in groups(work) if one.id == asked]
    ground.publish(change_group(work, replace(group, name="Комісія з ґрунтів")))
    assert room.filter.group.currentText() == "Комісія з ґрунтів"
    assert len(rows(room)) == 1


def test_a_year_that_is_gone_stays_asked_for_and_says_so(room: DecisionsRoom, ground: Ground) -> None:
    meeting = second_group(ground)
    ask_for(room.filter.year, 2015)
    with ground.office.desk.work() as work:
        (sitting,) = work.find(Sitting, meeting_id=meeting.id)
        work.update(replace(sitting, day=date(2019, 6, 1)))
        ground.publish(work.commit(Label(code="hours_set")))
    assert (room.filter.year.currentText(), rows(room)) == ("2015", [])
    ask_for(room.filter.year, None)
    assert len(rows(room)) == 6


def test_a_group_that_is_gone_can_be_seen_and_left_while_it_is_asked_for(
    room: DecisionsRoom, ground: Ground
) -> None:
    settle(room, 1366, 740)
    ask_for(room.filter.group, second_group(ground).group_id)
    ground.undo()
    assert room.filter.group.isVisible()
    assert (room.filter.group.currentText(), rows(room)) == ("Комісія з озеленення", [])
    ask_for(room.filter.group, None)
    assert not room.filter.group.isVisible()
    assert len(rows(room)) == 5


def test_enter_leads_to_the_item_of_the_meeting(qtbot: QtBot, room: DecisionsRoom) -> None:
    press(room.table, Key.Key_Down)
    second = rows(room)[1]
    with qtbot.waitSignal(room.item_requested) as asked:
        press(room.table, Key.Key_Return)
    assert asked.args == [second.meeting_id, second.item_id]


def test_a_change_is_followed_and_undone(room: DecisionsRoom, ground: Ground) -> None:
    with ground.office.desk.work() as work:
        item = next(item for item in work.find(AgendaItem) if item.position == 1)
        work.update(replace(item, title="Про ґанок"))
        ground.publish(work.commit(Label(code="item_changed")))
    assert rows(room)[0].title == "Про ґанок"
    ground.undo()
    assert rows(room)[0].title != "Про ґанок"


def test_behind_another_screen_the_list_waits_until_it_is_seen(room: DecisionsRoom, ground: Ground) -> None:
    asked: list[int] = []
    register = ground.office.register
    room.hide()
    kept: Callable[..., Any] = register.ids
    room._presenter._register = _Counting(register, asked)  # type: ignore[assignment]
    test_title = "Про міст"
    with ground.office.desk.work() as work:
        item = next(item for item in work.find(AgendaItem) if item.position == 1)
        work.update(replace(item, title=test_title))
        ground.publish(work.commit(Label(code="item_changed")))
    assert (asked, kept) == ([], register.ids)
    room.show()
    assert asked
    assert rows(room)[0].title == test_title


class _Counting:
    """A register that tells how often its ids were asked for."""

    def __init__(self, register: Any, asked: list[int]) -> None:
        self._register, self._asked = register, asked

    def __getattr__(self, name: str) -> Any:
        if name == "ids":
            self._asked.append(1)
        return getattr(self._register, name)


def test_words_typed_before_the_index_is_ready_are_answered_when_it_is(qtbot: QtBot, ground: Ground) -> None:
    tasks = LaterTasks()
    room = shown(qtbot, ground, tasks)
    type_text(room.filter.search, "асфальт")
    assert len(rows(room)) == 5
    tasks.do()
    assert [row.item for row in rows(room)] == [4]


@pytest.mark.parametrize("width", [1366, 1024, 911])
def test_no_word_is_cut_and_every_control_has_a_name(room: DecisionsRoom, width: int) -> None:
    settle(room, width, 640)
    assert cut_words(room) == []
    assert nameless(room) == []


def test_a_decision_deleted_under_the_list_is_an_empty_line_until_the_list_follows(
    room: DecisionsRoom, ground: Ground
) -> None:
    gone = rows(room)[0].id
    ground.follow = lambda _: None
    with ground.office.desk.work() as work:
        work.remove(Resolution, gone)
        changed = work.commit(Label(code="point_removed"))
    room.table.rows.show_ids(room.table.rows.row_at(place).id for place in range(5))
    assert [row.title for row in rows(room) if row.id == gone] == ["–"]
    room.table.opened.emit(gone)
    room.refresh(changed)
    assert gone not in [row.id for row in rows(room)]


@pytest.mark.parametrize(("width", "has_day"), [(856, False), (807, False), (1262, True)])
def test_the_decision_takes_the_place_of_its_day_where_width_is_short(
    room: DecisionsRoom, width: int, has_day: bool
) -> None:
    settle(room, width, 440)
    assert room.table.columnWidth(DECISION) >= 230
    assert room.table.isColumnHidden(DAY) is not has_day


def test_no_empty_panel_stands_beside_a_list_in_which_nothing_is_found(room: DecisionsRoom) -> None:
    assert room.panel.isVisible()
    type_text(room.filter.search, "ґґґ")
    assert not room.panel.isVisible()
    room.filter.clear()
    assert room.panel.isVisible()
