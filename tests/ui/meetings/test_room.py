"""The room «Засідання» by keys and clicks, on a real store."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat.domain.meeting import MeetingFormat, MeetingKind
from secretariat.resources import resource
from secretariat.services.groups import groups
from secretariat.services.meetings import PlanMeeting, open_meeting, plan_meeting
from secretariat.ui.kit.text import Text
from secretariat.ui.meetings.room import MeetingsRoom
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.meetings.conftest import MeetingsGround
from tests.ui.typing import press, type_text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def listed(room: MeetingsRoom) -> list[int]:
    rows = room.page.table.rows
    return [rows.id_at(place) for place in range(rows.rowCount())]


def said(report: QWidget) -> str:
    """All words of a report, one line each."""
    return "\n".join(words.text() for words in report.findChildren(Text))


def plan_by_keys(room: MeetingsRoom, day: str, start: str) -> None:
    """Ctrl+N, the day, Tab, the hour, Enter."""
    press(room.page.table, Key.Key_N, CTRL)
    plan = room.page.plan_form()
    assert plan.day.input.hasFocus()
    type_text(plan.day.input, day)
    press(plan.day.input, Key.Key_Tab)
    assert plan.start.input.hasFocus()
    plan.start.input.selectAll()
    type_text(plan.start.input, start)
    press(plan.start.input, Key.Key_Return)


def test_the_rows_of_the_start_are_shown_before_the_store_is_open(
    qtbot: QtBot, ground: MeetingsGround
) -> None:
    room = ground.make_room()
    qtbot.addWidget(room)
    room.show_rows(ground.office.rows.meetings())
    assert room.has_rows()
    press(room.page.table, Key.Key_Return)
    assert ground.opened == []
    ground.attach(room)
    press(room.page.table, Key.Key_Return)
    assert len(ground.opened) == 1


def test_nothing_is_called_empty_before_the_store_is_open(qtbot: QtBot, ground: MeetingsGround) -> None:
    room = ground.make_room()
    qtbot.addWidget(room)
    room.show()
    room.show_rows(())
    assert room.page.table.isVisible()
    assert not room.page.first.isVisible()


def test_enter_opens_a_meeting_at_its_stage_and_back_settles_it(
    room: MeetingsRoom, ground: MeetingsGround, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(room.place_changed):
        press(room.page.table, Key.Key_Return)
    (workspace,) = ground.opened
    assert workspace.stages == [3]
    assert room.place() == "Засідання 31.07.2019"
    assert room.open_stage(4)
    room.go_back()
    assert workspace.stages == [3, 4]
    assert workspace.settled == 1
    assert room.place() == "Засідання"
    assert not room.open_stage(1)


def test_a_meeting_is_planned_by_keys_and_opened_at_its_preparation(
    room: MeetingsRoom, ground: MeetingsGround
) -> None:
    plan_by_keys(room, "14.08", "11")
    (workspace,) = ground.opened
    assert workspace.stages == [1]
    record = open_meeting(ground.office.desk.work, workspace.meeting_id).record
    assert record.day == date(2019, 8, 14)
    assert [row.start and f"{row.start:%H:%M}" for row in record.sittings] == ["11:00"]
    assert record.meeting.place == "міська рада"
    assert (record.meeting.kind, record.meeting.format) == (MeetingKind.REGULAR, MeetingFormat.ROOM)
    assert ground.said[-1] == ("Засідання заплановано", True)


def test_undo_of_a_new_meeting_leaves_its_workspace(room: MeetingsRoom, ground: MeetingsGround) -> None:
    plan_by_keys(room, "14.08", "11")
    assert len(listed(room)) == 2
    ground.undo()
    assert not room.has_open_meeting()
    assert len(listed(room)) == 1


@pytest.mark.parametrize(("day", "start", "field"), [("", "11", "day"), ("14.08", "77", "start")])
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_planned(
    room: MeetingsRoom, ground: MeetingsGround, day: str, start: str, field: str
) -> None:
    plan_by_keys(room, day, start)
    assert ground.opened == []
    assert room.page.plan_form().fields[field].note_text()
    assert len(listed(room)) == 1


def test_a_group_does_not_meet_twice_at_one_time(room: MeetingsRoom, ground: MeetingsGround) -> None:
    plan_by_keys(room, "31.07", "14")
    assert ground.opened == []
    assert room.page.plan_form().fields["start"].note_text() == "На цей час у групи вже є засідання."


def test_escape_leaves_the_form_without_a_meeting(room: MeetingsRoom, ground: MeetingsGround) -> None:
    press(room.page.table, Key.Key_N, CTRL)
    press(room.page.plan_form().place.input, Key.Key_Escape)
    assert ground.changes == []
    assert room.page.details.isVisible()


def test_a_deleted_meeting_comes_back_by_undo(room: MeetingsRoom, ground: MeetingsGround) -> None:
    before = ground.office.rows.meetings()
    room.page.details.remove_requested.emit()
    assert listed(room) == []
    assert ground.said == [("Засідання 31.07.2019 видалено", True)]
    ground.undo()
    assert ground.office.rows.meetings() == before
    assert len(listed(room)) == 1


def test_typing_finds_by_the_title_of_an_item(room: MeetingsRoom, ground: MeetingsGround) -> None:
    group = groups(ground.office.desk.work)[0]
    _, changed = plan_meeting(ground.office.desk, PlanMeeting(group_id=group.id, day=date(2019, 9, 4)))
    ground.publish(changed)
    assert len(listed(room)) == 2
    room.focus_search()
    type_text(room.page.filter.search, "асфальтобетонного")
    assert listed(room) == [1]
    press(room.page.filter.search, Key.Key_Escape)
    assert len(listed(room)) == 2


def test_a_year_and_a_stage_that_are_gone_stay_asked_for(room: MeetingsRoom, ground: MeetingsGround) -> None:
    group = groups(ground.office.desk.work)[0]
    planned, changed = plan_meeting(ground.office.desk, PlanMeeting(group_id=group.id, day=date(2020, 9, 4)))
    ground.publish(changed)
    year, stage = room.page.filter.year, room.page.filter.standing
    year.setCurrentIndex(year.findText("2020"))
    stage.setCurrentIndex(stage.findText("Підготовка"))
    assert listed(room) == [planned]
    ground.undo()
    assert (year.currentText(), stage.currentText(), listed(room)) == ("2020", "Підготовка", [])
    room.page.filter.clear()
    assert (year.currentText(), stage.currentText(), listed(room)) == ("Усі роки", "Усі етапи", [1])


def test_the_head_turns_the_order_round(room: MeetingsRoom, ground: MeetingsGround) -> None:
    group = groups(ground.office.desk.work)[0]
    _, changed = plan_meeting(ground.office.desk, PlanMeeting(group_id=group.id, day=date(2019, 9, 4)))
    ground.publish(changed)
    newest_first = listed(room)
    QTest.mouseClick(room.page.table.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 18))
    assert listed(room) == newest_first[::-1]


def test_a_meeting_goes_out_as_a_file_and_comes_back(
    room: MeetingsRoom, ground: MeetingsGround, tmp_path: Path
) -> None:
    file = tmp_path / "засідання.json"
    ground.prompts.will_answer(file, file)
    room.page.details.export_requested.emit()
    assert ground.said[-1] == ("Збережено: засідання.json", False)
    room.page.details.remove_requested.emit()
    room.page.import_requested.emit()
    assert len(listed(room)) == 1
    assert said(room.page.report()).startswith("Засідання внесено")


def test_everything_wrong_with_a_file_is_said_at_once(
    room: MeetingsRoom, ground: MeetingsGround, tmp_path: Path
) -> None:
    file = tmp_path / "погане.json"
    record = json.loads(resource("sample", "reference-meeting.record.json").read_text(encoding="utf-8"))
    record["agenda"][0]["title"] = ""
    record["agenda"][1]["kind"] = "танець"
    file.write_text(json.dumps(record), encoding="utf-8")
    ground.prompts.will_answer(file)
    room.page.import_requested.emit()
    title, *sentences = said(room.page.report()).splitlines()
    assert title == "Нічого не внесено"
    assert len(sentences) > 1
    assert ground.changes == []


def test_an_empty_room_says_what_to_do_first(room: MeetingsRoom, ground: MeetingsGround) -> None:
    room.page.details.remove_requested.emit()
    room.page.focus_first()
    press(room.page.first, Key.Key_Space)
    assert room.page.plan_form().isVisible()


@pytest.mark.parametrize("width", [1366, 1024])
def test_no_word_is_cut_and_every_control_has_a_name(room: MeetingsRoom, width: int) -> None:
    settle(room, width, 640)
    assert cut_words(room) == []
    assert nameless(room) == []
    press(room.page.table, Key.Key_N, CTRL)
    assert cut_words(room) == []
    assert nameless(room) == []


def test_no_empty_panel_stands_beside_an_empty_list(room: MeetingsRoom) -> None:
    assert room.page.details.isVisible()
    room.page.details.remove_requested.emit()
    assert not room.page.details.isVisible()
    press(room.page.first, Key.Key_Space)
    assert room.page.plan_form().isVisible()
