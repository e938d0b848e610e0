"""The room «Доручення» by keys and clicks, on a real store."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.errors import DomainError
from secretariat.domain.meeting import Meeting, Sitting
from secretariat.domain.resolution import ActionItem, ActionState, Resolution
from secretariat.services.action_register import EVERY_ACTION, ActionsFilter, Shown
from secretariat.services.changes import Changed, Label, Topic
from secretariat.services.ports import NEW
from secretariat.services.rows import ActionRow
from secretariat.ui.action_words import due_words, source_words, state_words
from secretariat.ui.actions_list.extend_form import ExtendForm
from secretariat.ui.actions_list.note_form import ActionNoteForm
from secretariat.ui.actions_list.room import ActionsRoom, ActionsSurroundings
from secretariat.ui.actions_list.state import Doing
from secretariat.ui.kept_files import FileHands
from secretariat.ui.kit.text import Text
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.tasks import InlineTasks
from tests.ui.actions_list.conftest import DUE, Calendar
from tests.ui.ground import Ground
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.typing import press, type_text

Key = Qt.Key
LATE = DUE + timedelta(days=3)


def action(ground: Ground) -> ActionRow:
    register = ground.office.actions
    (row,) = register.rows(register.ids(EVERY_ACTION, DUE))
    return row


def listed(room: ActionsRoom) -> int:
    return room.table.rows.rowCount()


def test_an_action_tells_who_until_when_and_where_it_comes_from(room: ActionsRoom, ground: Ground) -> None:
    row = action(ground)
    assert row.assignee == "Іваненко Г. П."
    assert due_words(row, DUE) == "14.08, середа"
    assert source_words(row) == "Засідання 31.07.2019, питання 4, п. 2"
    assert state_words(row) == "у роботі"


def test_a_late_action_says_by_how_many_days(room: ActionsRoom, ground: Ground) -> None:
    row = action(ground)
    assert row.days_late(DUE) == 0
    assert due_words(row, LATE) == "14.08 · 3\N{NO-BREAK SPACE}дні"
    assert ground.office.actions.counts(LATE).overdue == 1


def test_an_action_is_done_by_one_key_and_undone(
    room: ActionsRoom, ground: Ground, calendar: Calendar
) -> None:
    press(room.table, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = action(ground)
    assert (row.state, row.closed_on) == (ActionState.DONE, calendar.day)
    assert listed(room) == 0
    assert ground.said == [("Виконано: Іваненко Г. П.", True)]
    ground.undo()
    assert action(ground).state is ActionState.OPEN
    assert listed(room) == 1


def test_an_action_that_is_not_needed_keeps_the_reason(room: ActionsRoom, ground: Ground) -> None:
    room.panel.begin(Doing.DROP)
    form = room.panel.form
    assert isinstance(form, ActionNoteForm)
    press(form.text, Key.Key_Return)
    assert "причин" in form.field.note_text()
    type_text(form.text, "  питання вирішено  інакше \n")
    row = action(ground)
    assert (row.state, row.note) == (ActionState.DROPPED, "питання вирішено інакше")
    assert room.panel.form is None


def test_a_closed_action_goes_back_into_work(room: ActionsRoom, ground: Ground) -> None:
    room.panel.done_requested.emit()
    room.filter.shown.set_value(Shown.ALL)
    room.filter.shown.chosen.emit(Shown.ALL)
    assert listed(room) == 1
    room.panel.reopen_requested.emit()
    assert action(ground).state is ActionState.OPEN
    assert action(ground).closed_on is None


def test_only_late_actions_are_listed_when_asked(room: ActionsRoom, calendar: Calendar) -> None:
    room.filter.shown.set_value(Shown.OVERDUE)
    room.filter.shown.chosen.emit(Shown.OVERDUE)
    assert listed(room) == 0
    calendar.day = LATE
    room.filter.shown.chosen.emit(Shown.OVERDUE)
    assert listed(room) == 1


def test_typing_finds_by_words_and_by_name(room: ActionsRoom) -> None:
    room.focus_search()
    type_text(room.filter.search, "звернення іван")
    assert listed(room) == 1
    type_text(room.filter.search, "ґ")
    assert listed(room) == 0


def test_somebody_who_has_no_action_any_more_stays_asked_for(room: ActionsRoom, ground: Ground) -> None:
    room.filter.assignee.setCurrentIndex(1)
    with ground.office.desk.work() as uow:
        (held,) = uow.find(ActionItem)
        uow.update(replace(held, assignee_id=None, assignee_label="управління ЖКГ"))
        ground.publish(uow.commit(Label(code="action_assigned")))
    assert (room.filter.assignee.currentText(), listed(room)) == ("Іваненко Г. П.", 0)
    room.filter.assignee.setCurrentIndex(0)
    assert listed(room) == 1


def test_enter_leads_to_the_meeting_that_decided_it(qtbot: QtBot, room: ActionsRoom) -> None:
    with qtbot.waitSignal(room.meeting_requested) as asked:
        press(room.table, Key.Key_Return)
    assert asked.args == [1]


def test_a_standing_action_is_never_late(ground: Ground) -> None:
    with ground.office.desk.work() as uow:
        (held,) = uow.find(ActionItem)
        uow.update(ActionItem(id=held.id, point_id=held.point_id, assignee_label="усі", standing=True))
        uow.commit(Label(code="action_assigned"))
    row = action(ground)
    assert due_words(row, LATE) == "постійно"
    assert list(ground.office.actions.ids(ActionsFilter(shown=Shown.OVERDUE), LATE)) == []


def extend(room: ActionsRoom, day: str, reason: str, by: str) -> ExtendForm:
    """Type a prolongation by keys alone, Enter at its end."""
    room.panel.begin(Doing.EXTEND)
    form = room.panel.form
    assert isinstance(form, ExtendForm)
    type_text(form.day.input, day)
    press(form.day.input, Key.Key_Tab)
    type_text(form.reason.input, reason)
    type_text(form.by.input, by)
    press(form.by.input, Key.Key_Return)
    return form


def test_in_a_low_window_a_form_begins_whole_in_view(qtbot: QtBot, room: ActionsRoom) -> None:
    settle(room, 807, 456)
    room.panel.begin(Doing.EXTEND)
    form = room.panel.form
    assert isinstance(form, ExtendForm)
    qtbot.waitUntil(lambda: form.visibleRegion().boundingRect() == form.rect())


def test_the_day_is_moved_by_a_decision_and_the_decided_one_stays(room: ActionsRoom, ground: Ground) -> None:
    extend(room, "+14", "не надійшла відповідь ЖКГ", "рішення робочої групи № 6/2")
    row = action(ground)
    assert (row.due, row.decided, row.extensions) == (DUE + timedelta(days=14), DUE, 1)
    assert room.panel.form is None
    assert ground.said == [("Строк до 28.08.2019: Іваненко Г. П.", True)]
    shown = [label.text() for label in room.panel.findChildren(Text)]
    assert "14.08.2019 → 28.08.2019" in shown
    assert "до 28.08.2019 · продовжено 1\N{NO-BREAK SPACE}раз" in shown
    ground.undo()
    assert action(ground).due == DUE


def test_a_refused_prolongation_keeps_what_was_typed_and_says_what_is_wrong(
    room: ActionsRoom, ground: Ground
) -> None:
    form = extend(room, "14.08.2019", "не встигли", "рішення № 6/2")
    assert room.panel.form is form
    assert form.reason.text() == "не встигли"
    assert action(ground).extensions == 0
    press(form.reason.input, Key.Key_Escape)
    assert room.panel.form is None


def test_a_decision_of_a_later_meeting_is_chosen_and_shown_in_the_history(
    room: ActionsRoom, ground: Ground
) -> None:
    with ground.office.desk.work() as uow:
        later = uow.add(Meeting(id=NEW, group_id=uow.find(Meeting)[0].group_id, number=6))
        uow.add(Sitting(id=NEW, meeting_id=later.id, day=DUE))
        item = uow.add(AgendaItem(id=NEW, meeting_id=later.id, position=2, title="Про строки"))
        decision = uow.add(Resolution(id=NEW, item_id=item.id, ordinal=2))
        uow.commit(Label(code="test"))
    ground.publish(Changed(topics={Topic.ACTION: frozenset({1})}))
    room.panel.begin(Doing.EXTEND)
    form = room.panel.form
    assert isinstance(form, ExtendForm)
    form.decision.choice.setCurrentIndex(1)
    assert form.decision.choice.value() == decision.id
    assert form.by.isHidden()
    type_text(form.day.input, "28.08")
    press(form.day.input, Key.Key_Tab)
    type_text(form.reason.input, "відпустка")
    form.accept.click()
    assert action(ground).due == DUE + timedelta(days=14)
    shown = [label.text() for label in room.panel.findChildren(Text)]
    assert "відпустка. Підстава: № 6/2 від 14.08.2019: Про строки. Записано 09.08.2019" in shown


def test_a_note_keeps_a_file_that_is_opened_and_saved_again(
    room: ActionsRoom, ground: Ground, prompts: ScriptedPrompts, opened: list[Path], tmp_path: Path
) -> None:
    proof, copy = tmp_path / "Акт № 5.pdf", tmp_path / "копія.pdf"
    proof.write_bytes(b"%PDF-1.7")
    prompts.will_answer(proof, copy)
    room.panel.begin(Doing.NOTE)
    form = room.panel.form
    assert isinstance(form, ActionNoteForm)
    form.attach.click()
    type_text(form.text, "Надіслано лист до управління ЖКГ.\n")
    proof.unlink()
    (note,) = ground.office.actions.history(action(ground).id).notes
    assert (note.text, note.file_name) == ("Надіслано лист до управління ЖКГ.", "Акт № 5.pdf")
    for verb in ("Відкрити", "Зберегти копію…"):
        button = next(one for one in room.panel.findChildren(QAbstractButton) if one.text() == verb)
        button.click()
    assert copy.read_bytes() == b"%PDF-1.7"
    assert [(path.name, path.read_bytes()) for path in opened] == [("Акт № 5.pdf", b"%PDF-1.7")]


def test_a_file_that_is_dropped_begins_a_note(room: ActionsRoom, tmp_path: Path) -> None:
    proof = tmp_path / "Фото ґанку.jpg"
    proof.write_bytes(b"jpeg")
    room.panel.file_dropped.emit(proof)
    assert isinstance(room.panel.form, ActionNoteForm)
    assert "Фото ґанку.jpg" in [label.text() for label in room.panel.findChildren(Text)]


def test_a_file_that_cannot_be_read_is_told_in_the_panel(room: ActionsRoom, tmp_path: Path) -> None:
    room.panel.file_dropped.emit(tmp_path / "немає.pdf")
    shown = [label.text() for label in room.panel.findChildren(Text)]
    assert "Файл «немає.pdf» не читається." in shown


def test_an_action_is_done_with_a_proof(room: ActionsRoom, ground: Ground, tmp_path: Path) -> None:
    proof = tmp_path / "акт.pdf"
    proof.write_bytes(b"%PDF")
    room.panel.begin(Doing.DONE)
    room.panel.file_dropped.emit(proof)
    form = room.panel.form
    assert isinstance(form, ActionNoteForm)
    form.accept.click()
    row = action(ground)
    assert (row.state, row.notes) == (ActionState.DONE, 1)


def test_a_note_goes_and_comes_back_by_undo(room: ActionsRoom, ground: Ground) -> None:
    room.panel.begin(Doing.NOTE)
    form = room.panel.form
    assert isinstance(form, ActionNoteForm)
    type_text(form.text, "Перевірено.\n")
    (note,) = ground.office.actions.history(action(ground).id).notes
    room.panel.note_removed.emit(note)
    assert action(ground).notes == 0
    ground.undo()
    assert action(ground).notes == 1


def test_words_that_cannot_be_read_are_told_and_no_bug(
    qtbot: QtBot,
    ground: Ground,
    calendar: Calendar,
    prompts: ScriptedPrompts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def busy() -> None:
        raise DomainError("store_busy")

    monkeypatch.setattr(ground.office.actions, "prepare", busy)
    hands = FileHands(tasks=InlineTasks(), prompts=prompts, open_path=lambda _: None)
    around = ActionsSurroundings(today=calendar.today, publish=ground.publish, say=ground.say, hands=hands)
    room = ActionsRoom(ground.office, around)
    qtbot.addWidget(room)
    assert ground.said == [("Дані зайняті іншою програмою. Закрийте її і повторіть.", False)]
    assert listed(room) == 1


def test_the_report_is_a_table_that_is_copied_and_saved(
    qtbot: QtBot, room: ActionsRoom, ground: Ground, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    target = tmp_path / "звіт.csv"
    prompts.will_answer(target)
    room.report.click()
    page = room.report_page
    assert page.isVisible()
    assert page.table.rows.rowCount() == 1
    assert "Станом на 09.08.2019: виконано 0, у роботі 1, прострочено 0" in [
        label.text() for label in page.findChildren(Text)
    ]
    page.copy.click()
    head, line = QApplication.clipboard().text().splitlines()
    assert head.split("\t")[:3] == ["Звідки рішення", "Що вирішили", "Виконавці"]
    assert line.split("\t")[0] == "31.07.2019, пит. 4, п. 2"
    page.save.click()
    assert target.read_text(encoding="utf-8-sig").splitlines()[1].split(";")[3] == "14.08.2019"
    assert cut_words(room) == []
    assert nameless(room) == []
    press(page.table, Key.Key_Escape)
    assert room.table.isVisible()
