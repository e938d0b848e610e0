"""A day is typed in any short way, and nothing that is typed goes without a word."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.date_entry import DateEntry
from tests.ui.typing import type_text

TODAY, STORED = date(2026, 8, 3), date(2026, 8, 10)


@pytest.fixture
def entry(qtbot: QtBot) -> DateEntry:
    made = DateEntry("День", lambda: TODAY)
    qtbot.addWidget(made)
    made.load(STORED)
    return made


def test_a_reading_anew_leaves_what_is_being_typed(entry: DateEntry) -> None:
    entry.input.clear()
    type_text(entry.input, "14.0")
    entry.load(STORED)
    assert entry.input.text() == "14.0"


def test_a_refused_day_stays_to_be_corrected(entry: DateEntry) -> None:
    entry.input.setText("01.08.2026")
    entry.settle()
    entry.load(STORED)
    assert entry.input.text() == "01.08.2026"


def test_another_stored_day_is_shown(entry: DateEntry) -> None:
    entry.input.setText("14.0")
    entry.load(date(2026, 8, 20))
    assert entry.input.text() == "20.08.2026"


def test_a_typed_day_is_told_once_when_it_is_settled(entry: DateEntry, qtbot: QtBot) -> None:
    told: list[date] = []
    entry.day_chosen.connect(told.append)
    entry.input.setText("14")
    entry.settle()
    entry.settle()
    assert told == [date(2026, 8, 14)]


def test_a_field_of_something_gone_tells_nothing(entry: DateEntry) -> None:
    told: list[date] = []
    entry.day_chosen.connect(told.append)
    entry.input.setText("14")
    entry.release()
    entry.settle()
    assert told == []
