"""A walk over all screens: everything has a Ukrainian name, no English word is on them, and no word is cut."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.handles import item_handles
from tests.ui.looks import cut_words, settle, spilled
from tests.ui.walk.folders import Folders
from tests.ui.walk.names import badly_named
from tests.ui.walk.program import program
from tests.ui.walk.reading import english_words, is_english, windows
from tests.ui.walk.screens import SCREENS, Screen
from tests.ui.walk.strays import stray_windows

SIZES = ((1366, 740), (911, 484), (960, 512))
"""What 1366×768 leaves at 100 % and at 150 %, and 1920×1080 at 200 %."""


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_screen_is_named_ukrainian_and_whole(
    screen: Screen, folders: Folders, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[str] = []
    folder = folders.copy(screen.folder)
    with stray_windows(qapp) as strays, program(folder, qtbot, monkeypatch) as running:
        screen.lead(running)
        for window in windows():
            faults += [f"English: {found}" for found in sorted(english_words(window))]
            faults += [f"no name: {found}" for found in sorted(badly_named(window))]
        faults += [f"a handle of an item: {found}" for found in item_handles()]
        for width, height in SIZES:
            settle(running.window, width, height)
            faults += [f"cut at {width}×{height}: {found}" for found in cut_words(running.window)]
            faults += [f"hidden at {width}×{height}: {found}" for found in spilled(running.window)]
    faults += [f"shown as a window: {stray}" for stray in strays]
    assert "\n".join(faults) == ""


@pytest.mark.parametrize("said", ["Delete the item", "Кнопка Close", "OK"])
def test_an_english_word_is_found(said: str) -> None:
    assert is_english(said)


@pytest.mark.parametrize(
    "said",
    [
        "Ctrl+PgDn — наступне питання",
        "F10",
        "протокол.pdf",
        "a@b.example.org",
        "№ 58e2d9e7",
        "PDF/A-3",
        "збігається з журналом: c43f cde3 … afad",
        "beef cafe 12fa dada",
    ],
)
def test_names_of_keys_formats_and_addresses_are_no_english(said: str) -> None:
    assert not is_english(said)


def test_what_is_english_or_without_a_name_is_told(qtbot: QtBot) -> None:
    window = QLabel("Save")
    qtbot.addWidget(window)
    QPushButton(window)
    window.show()
    assert english_words(window) == {"QLabel: Save"}
    assert badly_named(window) == {"QPushButton in QLabel «»"}


def test_a_part_that_is_shown_before_it_has_its_place_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    with stray_windows(qapp) as strays:
        part = QPushButton()
        qtbot.addWidget(part)
        part.show()
    assert strays == ["QPushButton «»"]
