"""A column whose last button is always seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.button import Button, PrimaryButton
from secretariat.ui.kit.footed import Footed
from tests.ui.looks import settle
from tests.ui.typing import type_text

WIDTH, FIELD, AFTER = 300, 200, 300


class Form(Footed):
    """A field of 200, the button, and something of 300 below it."""

    def __init__(self) -> None:
        inner = QWidget()
        super().__init__(inner)
        self.field, self.button, self.after = QLineEdit(), PrimaryButton("Записати", key="Enter"), QWidget()
        self.field.setFixedHeight(FIELD)
        self.after.setFixedHeight(AFTER)
        column = QVBoxLayout(inner)
        for part in (self.field, self.button, self.after):
            column.addWidget(part)
        self.keep(self.button)

    def twin(self) -> Button | None:
        """What stands in for the button."""
        seen = [part for part in self.findChildren(Button) if part.isVisible() and part is not self.button]
        return seen[0] if seen else None


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    """Too low for its button."""
    form = Form()
    qtbot.addWidget(form)
    settle(form, WIDTH, FIELD)
    return form


def test_a_button_below_the_fold_has_a_twin_at_the_foot(form: Form) -> None:
    twin = form.twin()
    assert twin is not None
    assert (twin.text(), twin.sizeHint()) == ("Записати", form.button.sizeHint())
    assert twin.visibleRegion().boundingRect() == twin.rect()


def test_a_button_that_is_seen_has_none(form: Form) -> None:
    settle(form, WIDTH, FIELD + 100)
    assert form.twin() is None


def test_a_button_scrolled_away_upwards_has_a_twin_too(form: Form) -> None:
    settle(form, WIDTH, FIELD + 100)
    form.after.setFixedHeight(2 * FIELD)
    settle(form, WIDTH, FIELD)
    bottom = form.column.verticalScrollBar()
    bottom.setValue(bottom.maximum())
    assert form.twin() is not None


def test_the_twin_leaves_the_cursor_where_a_click_on_the_button_does(form: Form, qtbot: QtBot) -> None:
    told: list[str] = []
    form.field.editingFinished.connect(lambda: told.append("typed"))
    form.button.clicked.connect(lambda: told.append("clicked"))
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.field.setFocus()
    type_text(form.field, "слово")
    twin = form.twin()
    assert twin is not None
    QTest.mouseClick(twin, Qt.MouseButton.LeftButton)
    assert told == ["typed", "clicked"]


def test_a_button_that_may_not_be_pressed_has_a_twin_that_may_not(form: Form) -> None:
    form.button.setEnabled(False)
    settle(form, WIDTH, FIELD - 20)
    twin = form.twin()
    assert twin is not None
    assert not twin.isEnabled()


def test_a_button_that_is_hidden_or_let_go_has_no_twin(form: Form) -> None:
    form.button.hide()
    settle(form, WIDTH, FIELD - 20)
    assert form.twin() is None
    form.button.show()
    settle(form, WIDTH, FIELD)
    assert form.twin() is not None
    form.keep(None)
    assert form.twin() is None
