"""Letting a finding stay for a reason, beside the page."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from secretariat.services.agenda import change_item
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.protocol.view import ProtocolStage
from tests.ui.looks import cut_words, nameless
from tests.ui.meeting.protocol.test_protocol_view import button, stage_on
from tests.ui.meeting.reading import buttons, click
from tests.ui.meeting.reading import words as words_of
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import press

REASON = "так названо в рішенні міської ради"


def without_about(workplace: Workplace) -> None:
    """Item 3 does not begin with «Про»."""
    item = next(row for row in workplace.session.record.items if row.position == 3)
    change_item(workplace.session.work, replace(item, title="Платформа «Розумне місто»"))
    workplace.session.refresh()


def reason_line(stage: ProtocolStage) -> QLineEdit:
    return next(
        f for f in stage.findChildren(QLineEdit) if f.isVisible() and f.accessibleName() == "Чому лишаємо так"
    )


def test_a_finding_stays_for_a_reason_and_the_number_is_given(workplace: Workplace, qtbot: QtBot) -> None:
    without_about(workplace)
    stage = stage_on(workplace, qtbot)
    assert "Питання 3: назва не починається з «Про»" in words_of(stage)
    assert "Підписувати можна, коли виправлено 2 пункти." in words_of(stage)
    click(button(stage, "Лишити як є…"))
    line = reason_line(stage)
    assert line.hasFocus()
    line.setText(REASON)
    led: list[Place] = []
    stage.place_requested.connect(led.append)
    press(line, Qt.Key.Key_Return)
    assert f"залишено: {REASON}" in words_of(stage)
    assert led == []
    assert "Ніщо не заважає: присвойте номер." in words_of(stage)
    click(button(stage, "Присвоїти № 1"))
    assert len(workplace.session.opened.versions) == 1


def test_a_reason_is_not_left_out(workplace: Workplace, qtbot: QtBot) -> None:
    without_about(workplace)
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Лишити як є…"))
    click(button(stage, "Лишити"))
    assert "Вкажіть причину" in words_of(stage)
    assert workplace.homeless == []
    press(reason_line(stage), Qt.Key.Key_Escape)
    assert "Чому лишаємо так" not in words_of(stage)


def test_what_was_left_is_checked_again(workplace: Workplace, qtbot: QtBot) -> None:
    without_about(workplace)
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Лишити як є…"))
    reason_line(stage).setText(REASON)
    click(button(stage, "Лишити"))
    assert Tone.DANGER not in [mark.tone for mark in stage.marks().values()]
    click(button(stage, "Перевіряти знову"))
    assert "залишено" not in words_of(stage)
    assert "Лишити як є…" in buttons(stage)


def test_a_long_reason_is_not_cut_and_every_control_has_a_name(workplace: Workplace, qtbot: QtBot) -> None:
    without_about(workplace)
    stage = stage_on(workplace, qtbot)
    click(button(stage, "Лишити як є…"))
    assert nameless(stage) == []
    reason_line(stage).setText(f"{REASON} від 12 березня 2019 року, і змінити назву може лише сама рада " * 2)
    click(button(stage, "Лишити"))
    assert words_of(stage)
    assert cut_words(stage) == []
