"""The registration sheet is filled in on the screen, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain.attendance import Capacity, Presence
from secretariat.ui.kit.presence_segments import Seat
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.register.row import RegisterRow
from secretariat.ui.meeting.running.register.sheet import RegisterSheet
from secretariat.ui.meeting.running.view import RunStage
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.on_screen import cursor, keys, put_on_screen, shown_words, typed
from tests.ui.meeting.running.planned import LiveMeeting
from tests.ui.meeting.workplace import Workplace

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def stage(live: LiveMeeting, qtbot: QtBot) -> RunStage:
    return put_on_screen(RunStage(live.workplace.bench, lambda: None), live.workplace, qtbot)


@pytest.fixture
def sheet(stage: RunStage) -> RegisterSheet:
    keys(Key.Key_F2, modifiers=SHIFT)
    assert stage.sheet is not None
    return stage.sheet


def row(sheet: RegisterSheet, live: LiveMeeting, family: str) -> RegisterRow:
    wanted = live.attendance(family)
    return next(one for one in sheet.rows() if one.id == wanted)


def test_everybody_who_is_listed_stands_on_it_once(sheet: RegisterSheet, live: LiveMeeting) -> None:
    assert sorted(one.id for one in sheet.rows()) == sorted(one.id for one in live.session.record.attendance)


def test_digits_register_one_after_the_other(sheet: RegisterSheet, live: LiveMeeting) -> None:
    keys(Key.Key_1, Key.Key_Down, Key.Key_2, Key.Key_Down, Key.Key_3)
    shown = [live.row(family).presence for family in ("Білоус", "Гаєвська", "Ґалаґан")]
    assert shown == [Presence.PRESENT, Presence.PRESENT, Presence.ABSENT]


def test_why_somebody_is_absent_and_by_which_paper(sheet: RegisterSheet, live: LiveMeeting) -> None:
    line = row(sheet, live, "Ґалаґан")
    line.setFocus()
    keys(Key.Key_3)
    line.reason.setFocus()
    typed("відпустка")
    keys(Key.Key_Tab)
    assert cursor() is line.paper
    typed("наказ № 14")
    line.paper.settle()
    held = live.row("Ґалаґан")
    assert (held.presence, held.reason, held.paper) == (Presence.EXCUSED, "відпустка", "наказ № 14")


def test_when_somebody_came_late(sheet: RegisterSheet, live: LiveMeeting) -> None:
    line = row(sheet, live, "Коваль")
    line.setFocus()
    keys(Key.Key_1)
    line.came.setFocus()
    line.came.selectAll()
    typed("14:31")
    line.came.settle()
    held = live.row("Коваль").id
    (interval,) = [one for one in live.session.record.intervals if one.attendance_id == held]
    assert interval.came is not None
    assert f"{interval.came:%H:%M}" == "14:31"


def test_a_wrong_hour_is_told_at_its_line_and_stays_to_be_mended(
    sheet: RegisterSheet, live: LiveMeeting
) -> None:
    line = row(sheet, live, "Коваль")
    line.setFocus()
    keys(Key.Key_1)
    line.came.setFocus()
    line.came.selectAll()
    typed("о пів")
    line.came.settle()
    assert line.came.text() == "о пів"
    assert live.session.errors


def test_a_guest_is_entered_in_free_words(sheet: RegisterSheet, live: LiveMeeting) -> None:
    sheet.new_guest.start()
    typed("жителі вулиці Ґоголя")
    keys(Key.Key_Return)
    typed("12")
    keys(Key.Key_Return)
    guest = next(one for one in live.session.record.attendance if one.label == "жителі вулиці Ґоголя")
    assert (guest.count, guest.capacity) == (12, Capacity.PUBLIC)
    assert len(sheet.rows()) == len(live.session.record.attendance)


def test_escape_goes_back_to_the_items(sheet: RegisterSheet, stage: RunStage) -> None:
    keys(Key.Key_Escape)
    assert sheet.isHidden()
    assert not stage.head.isHidden()


def test_an_item_by_number_leaves_the_sheet(sheet: RegisterSheet, stage: RunStage, live: LiveMeeting) -> None:
    stage.go_to(live.item(2).id)
    assert sheet.isHidden()


@pytest.mark.parametrize(("dark", "points"), [(False, 10), (True, 14)])
def test_nothing_is_cut_and_everything_has_a_name(
    sheet: RegisterSheet, stage: RunStage, dark: bool, points: int
) -> None:
    dress(dark=dark, points=points)
    settle(stage, 1262, 676)
    assert cut_words(sheet) == []
    assert nameless(sheet) == []


def test_a_closed_sheet_is_read_and_left(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    stage = put_on_screen(RunStage(workplace.bench, lambda: None), workplace, qtbot)
    keys(Key.Key_F2, modifiers=SHIFT)
    assert stage.sheet is not None
    assert not any(line.isEnabled() for line in stage.sheet.rows())
    assert cursor() is stage.sheet._back
    keys(Key.Key_Escape)
    assert stage.sheet.isHidden()


def test_a_folded_panel_gets_no_cursor_that_nobody_sees(stage: RunStage) -> None:
    stage.fit(500)
    assert stage.presence.isHidden()
    keys(Key.Key_F2, modifiers=SHIFT)
    keys(Key.Key_F2, modifiers=SHIFT)
    assert cursor().isVisible()
    assert cursor() is stage._folded


def test_a_refused_reason_is_kept_as_a_draft(sheet: RegisterSheet, live: LiveMeeting) -> None:
    line = row(sheet, live, "Ґалаґан")
    line.setFocus()
    keys(Key.Key_3)
    line.reason.setFocus()
    typed("відпустка")
    place = Place(part=Part.ATTENDANCE, id=line.id, field="reason")
    assert live.workplace.bench.typing.draft(place) == "відпустка"


def test_the_sheet_is_of_the_whole_meeting(workplace: Workplace, qtbot: QtBot) -> None:
    """Коваль came at 14:31, after the first item; the protocol counts him."""
    stage = put_on_screen(RunStage(workplace.bench, lambda: None), workplace, qtbot)
    keys(Key.Key_F2, modifiers=SHIFT)
    assert stage.sheet is not None
    record = workplace.session.record
    person = next(one.id for one in record.persons if one.family == "Коваль")
    held = next(one.id for one in record.attendance if one.person_id == person)
    line = next(one for one in stage.sheet.rows() if one.id == held)
    assert line.segments.seat() is Seat.IN_HALL
    assert "7 з 11" in shown_words(stage.sheet)
    line.setFocus()
    keys(Key.Key_1, Key.Key_2)
    (interval,) = [one for one in workplace.session.record.intervals if one.attendance_id == held]
    assert (f"{interval.came:%H:%M}", interval.online) == ("14:31", True)


def test_how_many_came_is_asked_where_a_company_stands(workplace: Workplace, qtbot: QtBot) -> None:
    stage = put_on_screen(RunStage(workplace.bench, lambda: None), workplace, qtbot)
    keys(Key.Key_F2, modifiers=SHIFT)
    assert stage.sheet is not None
    (line,) = [one for one in stage.sheet.rows() if one.count.isVisible()]
    line.count.setFocus()
    typed("12")
    keys(Key.Key_Return)
    (company,) = [one for one in workplace.session.record.attendance if one.person_id is None]
    assert company.count == 12
