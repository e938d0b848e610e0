"""The round before signing, folded beside the findings."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from secretariat.domain.approval import ApprovalState, RemarkState
from secretariat.domain.ukrainian import sort_key
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.approval.state import round_state
from secretariat.ui.meeting.protocol.view import ProtocolStage
from tests.ui.looks import cut_words, nameless
from tests.ui.meeting.protocol.test_protocol_view import button, stage_on
from tests.ui.meeting.reading import buttons, click
from tests.ui.meeting.reading import words as words_of
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import press


def named(stage: ProtocolStage, name: str) -> QAbstractButton:
    return next(
        b for b in stage.findChildren(QAbstractButton) if b.isVisible() and b.accessibleName() == name
    )


def line(stage: ProtocolStage, name: str) -> QLineEdit:
    return next(f for f in stage.findChildren(QLineEdit) if f.isVisible() and f.accessibleName() == name)


def asked(workplace: Workplace, qtbot: QtBot) -> ProtocolStage:
    """Everybody who was there is asked."""
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Погодження проєкту"))
    click(button(stage, "Запитати 8 осіб"))
    return stage


def test_the_round_is_folded_and_costs_nothing(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(workplace, qtbot)
    assert "Погодження проєкту" in buttons(stage)
    assert "Необов’язково" not in words_of(stage)
    click(button(stage, "Присвоїти № 1"))
    assert "Погодження проєкту" not in buttons(stage)


def test_all_who_were_there_are_asked_by_one_click(workplace: Workplace, qtbot: QtBot) -> None:
    stage = asked(workplace, qtbot)
    assert "На погодженні: 0 з 8 погодили" in buttons(stage)
    assert "чекаємо до 05.08.2019" in words_of(stage)
    click(named(stage, "Погоджує Білоус Д. Г."))
    assert "На погодженні: 1 з 8 погодили" in buttons(stage)
    assert "погоджено 01.08.2019" in words_of(stage)


def test_who_was_asked_stands_by_the_alphabet(workplace: Workplace, qtbot: QtBot) -> None:
    asked(workplace, qtbot)
    opened = workplace.session.opened
    backwards = tuple(reversed(opened.beside.approvals))
    opened = replace(opened, beside=replace(opened.beside, approvals=backwards))
    names = {person.id: f"{person.family} {person.given}" for person in opened.record.persons}
    shown = [line.name for line in round_state(opened, names, date(2019, 8, 1)).asked]
    assert len(shown) == 8
    assert shown == sorted(shown, key=sort_key)


def test_a_remark_is_written_by_the_keyboard_stops_the_number_and_is_declined(
    workplace: Workplace, qtbot: QtBot
) -> None:
    stage = asked(workplace, qtbot)
    click(named(stage, "Зауваження… Гаєвська Л. І."))
    field = line(stage, "Зауваження")
    assert field.hasFocus()
    field.setText("Додати суму кошторису.")
    press(field, Qt.Key.Key_Return)
    assert "На погодженні: 0 з 8 погодили, 1 зауваження" in buttons(stage)
    assert "увесь протокол · без відповіді" in words_of(stage)
    assert "Зауваження до проєкту без відповіді: 1" in words_of(stage)
    click(button(stage, "Відхилити…"))
    line(stage, "Чому відхилено").setText("сума є в додатку")
    click(button(stage, "Відхилити"))
    assert "увесь протокол · відхилено: сума є в додатку" in words_of(stage)
    assert "без відповіді: 1" not in words_of(stage)
    [remark] = workplace.session.opened.beside.remarks
    assert remark.state is RemarkState.DECLINED
    assert workplace.homeless == []


def test_a_remark_leads_to_its_item(workplace: Workplace, qtbot: QtBot) -> None:
    led: list[Place] = []
    stage = asked(workplace, qtbot)
    stage.place_requested.connect(led.append)
    click(named(stage, "Зауваження… Гаєвська Л. І."))
    line(stage, "Зауваження").setText("Записати повну назву.")
    about = next(c for c in stage.findChildren(QComboBox) if c.isVisible() and c.accessibleName() == "Про що")
    about.setCurrentIndex(4)
    click(button(stage, "Записати"))
    assert "питання 4 · без відповіді" in words_of(stage)
    click(button(stage, "До питання"))
    fourth = next(row.id for row in workplace.session.record.items if row.position == 4)
    assert [(place.part, place.id) for place in led] == [(Part.ITEM, fourth)]


def test_the_finding_of_open_remarks_opens_the_round(workplace: Workplace, qtbot: QtBot) -> None:
    stage = asked(workplace, qtbot)
    click(named(stage, "Зауваження… Гаєвська Л. І."))
    line(stage, "Зауваження").setText("Записати повну назву.")
    click(button(stage, "Записати"))
    click(button(stage, "На погодженні: 0 з 8 погодили, 1 зауваження"))
    assert "без відповіді" not in words_of(stage).replace("без відповіді: 1", "")
    click(button(stage, "Виправити"))
    assert "увесь протокол · без відповіді" in words_of(stage)


def test_each_step_of_the_round_is_undone(workplace: Workplace, qtbot: QtBot) -> None:
    asked(workplace, qtbot)
    history = workplace.office.desk.history
    assert len(workplace.session.opened.beside.approvals) == 8
    history.undo()
    workplace.session.refresh()
    assert workplace.session.opened.beside.approvals == ()


def test_who_is_late_is_told(workplace: Workplace, qtbot: QtBot) -> None:
    stage = asked(workplace, qtbot)
    workplace.moment = workplace.moment.replace(day=9)
    workplace.session.refresh()
    assert "чекали до 05.08.2019, відповіді немає" in words_of(stage)
    state = workplace.session.opened.beside.approvals[0].state
    assert state is ApprovalState.WAITING


def test_no_word_is_cut_and_every_control_has_a_name(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.lengthen()
    stage = asked(workplace, qtbot)
    click(next(b for b in stage.findChildren(QAbstractButton) if b.isVisible() and b.text() == "Зауваження…"))
    line(stage, "Зауваження").setText("Виправити прізвище " * 12)
    click(button(stage, "Записати"))
    assert words_of(stage)
    assert cut_words(stage) == []
    assert nameless(stage) == []
