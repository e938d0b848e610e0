"""A report of a crash is read in full before it is copied or saved for anyone."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from secretariat.app.crash import CrashReporter
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.settings.crash_reports_panel import CrashReportsPanel

OLDER = "20260101T120000Z-0a1b2c3d.txt"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An older report and one that the program writes now; other files are none of its."""
    folder = tmp_path / "crash"
    folder.mkdir()
    (folder / OLDER).write_text("Збій давній\n" * 40, encoding="utf-8")
    (folder / "fault.txt").write_text("", encoding="utf-8")
    (folder / "нотаткаZ-моя.txt").write_text("не звіт", encoding="utf-8")
    CrashReporter(folder, lambda _path: None, lambda _error: None).report(KeyError("Кузьмінов"))
    return folder


def _panel(qtbot: QtBot, folder: Path, *answers: Path | None) -> CrashReportsPanel:
    panel = CrashReportsPanel(folder, ScriptedPrompts(answers))
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_without_a_crash_there_is_nothing_but_a_line(qtbot: QtBot, tmp_path: Path) -> None:
    panel = _panel(qtbot, tmp_path / "немає")
    assert panel.reader.isHidden()
    assert panel.copy.isHidden()
    assert panel._hint.text() == "Збоїв не було."


def test_the_newest_report_stands_open_in_full_and_an_older_one_is_chosen(qtbot: QtBot, folder: Path) -> None:
    panel = _panel(qtbot, folder)
    assert panel.which.count() == 2
    assert "builtins.KeyError" in panel.reader.toPlainText()
    assert "Кузьмінов" not in panel.reader.toPlainText()
    panel.which.setCurrentIndex(1)
    panel.which.activated.emit(1)
    assert panel.which.currentText() == "01.01.2026, 14:00"
    assert panel.reader.toPlainText() == (folder / OLDER).read_text(encoding="utf-8")
    assert panel.reader.isReadOnly()


def test_what_is_copied_or_saved_is_what_was_read(qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "звіт.txt"
    panel = _panel(qtbot, folder, target)
    panel.copy.click()
    assert QGuiApplication.clipboard().text() == panel.reader.toPlainText()
    panel.save.click()
    assert target.read_text(encoding="utf-8") == panel.reader.toPlainText()
    assert panel.note.text() == "Копію збережено."


def test_a_copy_that_cannot_be_saved_is_said_so(qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    panel = _panel(qtbot, folder, tmp_path / "немає" / "звіт.txt")
    panel.save.click()
    assert panel.note.text().startswith("Там копію не вдалося зберегти.")


def test_a_report_that_is_gone_is_said_so(qtbot: QtBot, folder: Path) -> None:
    panel = _panel(qtbot, folder)
    (folder / OLDER).unlink()
    panel.which.setCurrentIndex(1)
    panel.which.activated.emit(1)
    assert panel.reader.toPlainText() == ""
    assert panel.note.text() == "Звіт уже не прочитати."


def test_a_report_that_came_since_is_there_when_the_room_is_entered_again(qtbot: QtBot, folder: Path) -> None:
    panel = _panel(qtbot, folder)
    panel.hide()
    CrashReporter(folder, lambda _path: None, lambda _error: None).report(ValueError())
    panel.show()
    assert panel.which.count() == 3
