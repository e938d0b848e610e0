"""Languages, dates and hours."""

from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from secretariat.resources import resource
from secretariat.ui import i18n
from secretariat.ui.i18n import Language, date_text, install_language, long_date_text, time_text, weekday_text


def test_the_window_speaks_ukrainian_and_then_english(qapp: QApplication) -> None:
    assert QCoreApplication.translate("Actions", "Undo") == "Скасувати"
    install_language(qapp, Language.ENGLISH)
    assert QCoreApplication.translate("Actions", "Undo") == "Undo"
    assert QLocale().language() is QLocale.Language.English


def test_qts_own_buttons_are_ukrainian_too() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Скасувати"


def test_a_missing_translation_is_an_error(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(i18n, "resource", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(FileNotFoundError, match=r"uk\.qm"):
        install_language(qapp)


def test_words_stay_when_their_file_is_rewritten(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    compiled = tmp_path / "i18n" / "uk.qm"
    compiled.parent.mkdir()
    compiled.write_bytes(resource("i18n", "uk.qm").read_bytes())
    with monkeypatch.context() as patch:
        patch.setattr(i18n, "resource", lambda *parts: tmp_path.joinpath(*parts))
        install_language(qapp)
    compiled.write_bytes(bytes(compiled.stat().st_size))
    assert QCoreApplication.translate("Actions", "Undo") == "Скасувати"


def test_dates_are_figures_with_a_year_of_four() -> None:
    assert date_text(date(2019, 7, 5)) == "05.07.2019"
    assert long_date_text(date(2019, 7, 31)) == "31 липня 2019"
    assert weekday_text(date(2019, 8, 14)) == "середа"


def test_hours_are_those_of_a_clock_of_24() -> None:
    assert time_text(time(9, 5)) == "09:05"
    assert time_text(datetime(2019, 7, 31, 14, 32, 59)) == "14:32"
