"""The workspace in the real window: stages, the status line, undo, drafts, the way to a field."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretariat.app.demo import import_sample
from secretariat.domain.agenda import ItemState
from secretariat.domain.errors import DomainError
from secretariat.domain.stage import Stage
from secretariat.services.agenda import AddItem, add_item, change_item
from secretariat.services.meetings import change_meeting
from secretariat.services.protocols import finalise
from secretariat.services.trash import trash_meeting
from secretariat.ui.icons import Icon
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.workspace import MeetingWorkspace
from secretariat.ui.rooms import Room
from secretariat.ui.status_line import Fact, StatusLine
from tests.e2e.meeting_window import MeetingWindow, meeting_window
from tests.ui.meeting.on_screen import ALT, CTRL, cursor, keys, shown_words, typed

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def status(desk: MeetingWindow) -> str:
    return desk.window.findChildren(StatusLine)[0].accessibleName()


def said(desk: MeetingWindow) -> str:
    return desk.window._toast.text()


@pytest.mark.parametrize(("number", "stage"), list(enumerate(Stage, start=1)))
def test_every_stage_can_be_entered_at_any_time(
    workspace: MeetingWorkspace, number: int, stage: Stage
) -> None:
    assert workspace.open_stage(number)
    assert workspace.stage is stage
    assert workspace.view(stage).isVisible()


def test_there_is_no_sixth_stage(workspace: MeetingWorkspace) -> None:
    assert not workspace.open_stage(6)


def test_the_status_line_tells_presence_and_quorum(desk: MeetingWindow, workspace: MeetingWorkspace) -> None:
    workspace.open_stage(2)
    workspace.running.course.go_to_number(4)
    assert "Присутні 7 з 11" in status(desk)
    assert "кворум є (потрібно 6)" in status(desk)


def test_a_refusal_stays_with_its_item(workspace: MeetingWorkspace) -> None:
    workspace.open_stage(2)
    workspace.running.course.go_to_number(4)
    assert not workspace.running.about._presenter.set_state(ItemState.POSTPONED)
    assert "Вкажіть причину." in shown_words(workspace.running.about)
    workspace.running.course.go_to_number(5)
    assert "Вкажіть причину." not in shown_words(workspace.running.about)
    workspace.running.course.go_to_number(4)
    assert "Вкажіть причину." in shown_words(workspace.running.about)


def test_undo_takes_the_step_back_and_names_it(desk: MeetingWindow, workspace: MeetingWorkspace) -> None:
    workspace.open_stage(2)
    workspace.running.course.go_to_number(5)
    workspace.running.about.started.setFocus()
    typed_over("1457")
    keys(Key.Key_Tab)
    item = next(item for item in workspace.session.record.items if item.position == 5)
    assert f"{item.started:%H:%M}" == "14:57"
    keys(Key.Key_Z, modifiers=CTRL)
    item = next(item for item in workspace.session.record.items if item.position == 5)
    assert f"{item.started:%H:%M}" == "14:56"
    assert said(desk).startswith("Скасовано:")


def test_undo_in_a_text_takes_back_the_typing_first(workspace: MeetingWorkspace) -> None:
    workspace.open_stage(2)
    row = workspace.running.heard._rows.rows()[0]
    stored = row.text.text()
    row.text.setFocus()
    typed("Отже, ")
    keys(Key.Key_Z, modifiers=CTRL)
    assert row.text.text() == stored


def test_another_stage_stores_what_is_being_typed(workspace: MeetingWorkspace) -> None:
    workspace.open_stage(2)
    keys(Key.Key_F5, Key.Key_Tab)
    typed("Недописане")
    keys(Key.Key_Escape)
    keys(Key.Key_3, modifiers=CTRL)
    assert workspace.stage is Stage.PROTOCOL
    assert workspace.session.record.statements[-1].text == "Недописане"


def test_typing_of_a_lost_session_is_back_and_told(tmp_path: Path, moment: datetime, qtbot: QtBot) -> None:
    with meeting_window(tmp_path / "data", now=moment) as before:
        meeting_id = import_sample(before.office)
        item = before.open(meeting_id).session.record.items[0]
        before.office.desk.drafts.put("new-spoken", item.id, "text", "Підтримала")
    with meeting_window(tmp_path / "data", now=moment) as after:
        workspace = after.open(meeting_id)
        workspace.open_stage(2)
        workspace.running.course.go_to_number(1)
        assert workspace.running.spoken.new.text.text() == "Підтримала"
        assert "знову в полях" in said(after)


def test_a_refusal_without_a_field_on_the_screen_is_said(
    desk: MeetingWindow, workspace: MeetingWorkspace
) -> None:
    workspace.open_stage(2)
    marks = workspace.running.presence.presenter
    voter = next(line for line in marks.state().voters if line.name.startswith("Білоус"))
    from secretariat.services.attendance import Mark

    marks.mark(voter.id, Mark.AWAY)
    assert "питання 4" in said(desk)


def test_the_way_leads_to_stage_item_and_field(workspace: MeetingWorkspace) -> None:
    item = workspace.session.record.items[2]
    workspace.lead_to(Place(part=Part.ITEM, id=item.id, field="rapporteurs"))
    assert workspace.stage is Stage.PREPARATION
    assert cursor().accessibleName() == "Доповідач"
    statement = next(s for s in workspace.session.record.statements if s.item_id == item.id)
    workspace.lead_to(Place(part=Part.STATEMENT, id=statement.id))
    assert workspace.stage is Stage.MEETING
    assert workspace.running.course.item == item


def test_the_way_to_a_missing_decision_opens_its_line(workspace: MeetingWorkspace) -> None:
    command = AddItem(meeting_id=workspace.session.meeting_id, title="Про різне")
    item_id, _ = add_item(workspace.session.work, command)
    workspace.session.refresh()
    workspace.lead_to(Place(part=Part.ITEM, id=item_id, field="decision"))
    assert cursor().accessibleName() == "Текст нового пункту"


def test_f11_hides_the_page_and_brings_it_back(workspace: MeetingWorkspace) -> None:
    assert workspace.page.isVisible()
    workspace.setFocus()
    keys(Key.Key_F11)
    assert not workspace.page.isVisible()
    keys(Key.Key_F11)
    assert workspace.page.isVisible()


def test_the_page_goes_into_a_window_of_its_own_and_back(workspace: MeetingWorkspace) -> None:
    workspace.page.page.view.float_requested.emit()
    assert workspace.page.is_floating()
    assert not workspace.page.isVisible()
    workspace.page.page.window().close()
    assert not workspace.page.is_floating()
    assert workspace.page.page.isVisible()


def test_a_narrow_window_folds_page_and_presence(desk: MeetingWindow, workspace: MeetingWorkspace) -> None:
    workspace.open_stage(2)
    desk.window.setMinimumSize(1, 1)
    desk.window.resize(930, 560)
    assert not workspace.page.isVisible()
    assert not workspace.running.presence.isVisible()
    keys(Key.Key_F2)
    assert workspace.running.presence.isVisible()


def test_alt_and_a_digit_walk_items_not_rooms(workspace: MeetingWorkspace) -> None:
    workspace.open_stage(2)
    keys(Key.Key_3, modifiers=ALT)
    assert workspace.running.course.item is not None
    assert workspace.running.course.item.position == 3


def test_a_meeting_that_is_gone_is_left_in_peace(desk: MeetingWindow, workspace: MeetingWorkspace) -> None:
    changed = trash_meeting(desk.office.desk, workspace.session.meeting_id)
    desk.bridge.publish(changed)
    assert workspace.session.record.items


def test_a_line_of_the_program_outlives_the_workspace(
    desk: MeetingWindow, workspace: MeetingWorkspace, qapp: QApplication
) -> None:
    desk.window.add_room(Room(id="other", title="Інше", icon=Icon.SUN, make=QWidget))
    desk.window.enter_room("other")
    workspace.deleteLater()
    qapp.sendPostedEvents(workspace, QEvent.Type.DeferredDelete)
    desk.window.say("Готово")
    assert said(desk) == "Готово"


def test_another_room_keeps_its_own_status_line(desk: MeetingWindow, workspace: MeetingWorkspace) -> None:
    desk.window.add_room(Room(id="other", title="Інше", icon=Icon.SUN, make=QWidget))
    desk.window.enter_room("other")
    desk.window.show_facts([Fact(text="тут інше")])
    workspace.session.refresh()
    assert "тут інше" in status(desk)


def typed_over(text: str) -> None:
    keys(Key.Key_A, modifiers=CTRL)
    typed(text)


def test_a_stage_is_built_when_it_is_entered_and_the_next_one_behind_it(
    desk: MeetingWindow, qtbot: QtBot
) -> None:
    workspace = desk.open(import_sample(desk.office))
    assert built(workspace) == ["prepare"]
    qtbot.waitUntil(lambda: built(workspace) == ["prepare", "running"])
    workspace.open_stage(4)
    assert built(workspace) == ["prepare", "running", "signing"]


def built(workspace: MeetingWorkspace) -> list[str]:
    names = ("prepare", "running", "protocol", "signing", "sending")
    return [name for name in names if name in workspace.__dict__]


def test_a_refusal_without_a_field_is_told_once(
    desk: MeetingWindow, workspace: MeetingWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.open_stage(3)
    told: list[str] = []
    around = replace(workspace._around, say=lambda words, _undoable: told.append(words))
    monkeypatch.setattr(workspace, "_around", around)
    nowhere = Place(part=Part.ITEM, id=workspace.session.record.items[0].id, field="why nowhere")
    workspace.session.refuse(nowhere, DomainError("reason_needed"))
    assert len(told) == 1
    meeting = workspace.session.record.meeting
    desk.bridge.publish(change_meeting(workspace.session.office.desk, replace(meeting, place="Зала 2")))
    workspace.open_stage(2)
    assert len(told) == 1
    workspace.session.refuse(nowhere, DomainError("reason_needed"))
    assert len(told) == 2


def test_what_is_told_over_the_registration_sheet_is_seen(
    desk: MeetingWindow, workspace: MeetingWorkspace
) -> None:
    workspace.open_stage(2)
    keys(Key.Key_F2, modifiers=SHIFT)
    workspace.session.say("point_removed", undoable=True)
    assert desk.window._toast.isVisible()


def test_a_way_to_the_presence_opens_the_folded_panel(
    desk: MeetingWindow, workspace: MeetingWorkspace
) -> None:
    workspace.open_stage(2)
    desk.window.resize(911, 484)
    workspace.running.fit(500)
    assert workspace.running.presence.isHidden()
    workspace.lead_to(Place(part=Part.MEETING, id=workspace.session.meeting_id, field="presence"))
    assert cursor().isVisible()
    assert workspace.running.presence.isAncestorOf(cursor())


def test_a_day_that_is_being_typed_is_stored_before_another_item_comes(workspace: MeetingWorkspace) -> None:
    workspace.open_stage(2)
    running, session = workspace.running, workspace.session
    command = AddItem(meeting_id=session.meeting_id, title="Про ґанки")
    item_id, _ = add_item(session.work, command)
    session.refresh()
    item = next(row for row in session.record.items if row.id == item_id)
    change_item(session.work, replace(item, state=ItemState.POSTPONED, reason="бракує документів"))
    session.refresh()
    running.go_to(item.id)
    running.about.postponed_to.input.setFocus()
    typed("14.08.2019")
    keys(Key.Key_PageUp, modifiers=CTRL)
    days = {row.id: row.postponed_to for row in session.record.items}
    assert days.pop(item.id) == date(2019, 8, 14)
    assert set(days.values()) == {None}


def is_seen(widget: QWidget) -> bool:
    """Whether the whole of it is in what its window shows."""
    return widget.visibleRegion().boundingRect().height() >= widget.height() - 1


def test_on_a_small_window_what_a_key_opens_is_seen(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    desk.window.resize(911, 484)
    workspace.open_stage(1)
    keys(Key.Key_Return, modifiers=CTRL)
    qtbot.waitUntil(lambda: is_seen(cursor()))
    assert workspace.prepare.agenda.is_adding()
    workspace.open_stage(2)
    workspace.running.go_to(workspace.session.record.items[2].id)
    where = cursor()
    keys(Key.Key_F8)
    qtbot.waitUntil(lambda: is_seen(workspace.running.vote) or cursor() is not where)


def test_a_closed_meeting_says_so_and_leads_to_its_protocol(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    workspace.open_stage(2)
    assert not workspace.running._closed.isVisible()
    office = desk.office
    desk.bridge.publish(finalise(office.desk, office.press, workspace.session.meeting_id, reserve=True)[1])
    assert workspace.running._closed.isVisible()
    assert "текст закрито для змін" in status(desk)
    keys(Key.Key_Return, modifiers=CTRL)
    assert not workspace.running.head._new.isVisible()
    qtbot.mouseClick(workspace.running._closed.way, Qt.MouseButton.LeftButton)
    assert workspace.stage is Stage.PROTOCOL


def test_a_folded_page_is_offered_in_the_head(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    desk.window.resize(1366, 740)
    workspace.open_stage(2)
    assert not workspace.page.isHidden()
    assert not workspace.head._page.isVisible()
    keys(Key.Key_F11)
    assert workspace.head._page.isVisible()
    qtbot.mouseClick(workspace.head._page, Qt.MouseButton.LeftButton)
    assert not workspace.page.isHidden()
    assert not workspace.head._page.isVisible()


def test_undo_takes_back_what_was_refused_before_anything_that_was_done(
    desk: MeetingWindow, workspace: MeetingWorkspace
) -> None:
    workspace.open_stage(2)
    workspace.running.course.go_to_number(5)
    workspace.running.about.started.setFocus()
    typed_over("1457")
    keys(Key.Key_Tab)
    assert cursor() is workspace.running.about.ended
    typed_over("о пів")
    keys(Key.Key_Tab)
    assert workspace.session.errors
    keys(Key.Key_Z, modifiers=CTRL)
    assert not workspace.session.errors
    assert workspace.running.about.ended.text() == "15:03"
    assert workspace.running.about.started.text() == "14:57"
    keys(Key.Key_Z, modifiers=CTRL)
    assert workspace.running.about.started.text() == "14:56"
