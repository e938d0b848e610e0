"""Spelling in the real window: after the store, in a thread of its own, absent without complaint."""

import builtins
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.app.paths import open_data_folder
from secretariat.app.settings import Settings, load_settings
from secretariat.app.shell import Shell
from secretariat.ui.i18n import install_language
from secretariat.ui.kit.spelling import SpellingState
from secretariat.ui.kit.toast import Toast
from secretariat.ui.theme import Scheme, apply_theme
from tests.judges import need_enchant

Start = Callable[[], Shell]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with the sample."""
    with opened_office(tmp_path) as office:
        import_sample(office)
    return tmp_path


@pytest.fixture
def start(folder: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the window, and ends it; what the window tells enchant is forgotten with it."""
    begun: list[Shell] = []
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", "")
    install_language(qapp)
    apply_theme(qapp, Scheme.LIGHT)

    def start() -> Shell:
        shell = Shell(open_data_folder(folder), Settings())
        begun.append(shell)
        assert shell.spelling.state is SpellingState.AWAITED
        with qtbot.waitSignal(shell.ready, timeout=20_000):
            shell.begin()
        return shell

    yield start
    for shell in begun:
        shell.window.close()
        shell.end()
        shell.window.deleteLater()


def without_enchant(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a system that has no libenchant."""
    imported = builtins.__import__

    def guarded(name: str, *rest: Any) -> Any:
        if name == "enchant":
            raise ImportError("The 'enchant' C library was not found")
        return imported(name, *rest)

    monkeypatch.setattr(builtins, "__import__", guarded)


def test_without_the_library_nothing_is_said(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_enchant(monkeypatch)
    shell = start()
    qtbot.waitUntil(lambda: shell.spelling.state is SpellingState.ABSENT, timeout=10_000)
    (toast,) = shell.window.findChildren(Toast)
    assert not toast.isVisible()


def test_the_dictionary_comes_after_the_store_and_knows_the_names_of_people(
    start: Start, qtbot: QtBot
) -> None:
    need_enchant()
    shell = start()
    qtbot.waitUntil(lambda: shell.spelling.state is SpellingState.READY, timeout=20_000)
    words = ("Кузьмінов", "засідання", "рішеня")

    def known() -> bool:
        found = [shell.spelling.faults(word) for word in words]
        shell.spelling.ask()
        return None not in found

    qtbot.waitUntil(known, timeout=10_000)
    assert [bool(shell.spelling.faults(word)) for word in words] == [False, False, True]


def test_the_switch_is_remembered(start: Start, folder: Path) -> None:
    shell = start()
    around = shell._settings_around()
    around.switch_spelling(False)
    assert not shell.spelling.is_on
    assert not load_settings(folder / "settings.json").spelling
