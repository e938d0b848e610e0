"""Annexes are made in the real window by mouse and keyboard, found on the paper, deleted and brought back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from secretariat.app.demo import import_sample
from secretariat.ui.history import HistoryPresenter
from secretariat.ui.i18n import install_language
from secretariat.ui.kit.toast import Toast
from secretariat.ui.meeting.page.overlay import NOT_YET
from secretariat.ui.meeting.place import Part
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.hands import ALT, CTRL, Hands
from tests.e2e.meeting_window import MeetingWindow, meeting_window
from tests.ui.looks import dress
from tests.ui.meeting.workplace import MOMENT

Key = Qt.Key
Opened = tuple[MeetingWindow, MeetingWorkspace]
PDF = b"%PDF-1.7"
PATIENCE = 20_000
"""Milliseconds: a paper is really laid out."""


@pytest.fixture
def opened(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Opened]:
    """The sample at the check of its protocol."""
    dress()
    install_language(qapp)
    with meeting_window(tmp_path / "data", now=MOMENT) as frame:
        workspace = frame.open(import_sample(frame.office))
        with qtbot.waitActive(frame.window):
            frame.window.activateWindow()
        workspace.open_stage(3)
        yield frame, workspace


def next_undo(frame: MeetingWindow) -> str:
    """What the menu says of undo now."""
    history = HistoryPresenter(frame.office.desk, frame.bridge.publish, lambda _text: None)
    return history.moves()[0].text


def titles(workspace: MeetingWorkspace) -> list[str]:
    annexes = sorted(workspace.session.record.annexes, key=lambda annex: annex.position)
    return [annex.title for annex in annexes]


def on_paper(workspace: MeetingWorkspace) -> set[int]:
    """The annexes that stand on the pages."""
    return {spot.source.id for spot in workspace.page.page.spots if spot.source.kind == Part.ANNEX.value}


def write_streets(hands: Hands) -> None:
    """A text, by the keyboard alone; the cursor stays in its words."""
    hands.key(Key.Key_Return, CTRL)
    hands.type("Перелік вулиць")
    hands.key(Key.Key_Return)
    hands.type("вул. Ґанкова, 5\nпров. Їжаковий, 12")


def attach_report(frame: MeetingWindow, hands: Hands, folder: Path) -> None:
    """A file, by a click."""
    report = folder / "Звіт КП «Світло».pdf"
    report.write_bytes(PDF)
    frame.prompts.will_answer(report)
    hands.click(hands.button("Додати файл…"))


def test_a_text_stands_on_the_paper_before_it_is_a_step(opened: Opened, qtbot: QtBot) -> None:
    frame, workspace = opened
    hands = Hands(frame.window)
    write_streets(hands)
    qtbot.waitUntil(lambda: on_paper(workspace) == {NOT_YET}, timeout=PATIENCE)
    assert titles(workspace) == []
    hands.key(Key.Key_Tab)
    assert titles(workspace) == ["Перелік вулиць"]
    assert next_undo(frame) == "Скасувати: новий додаток 1"
    first = workspace.session.record.items[0].id
    hands.choose(hands.find(QComboBox, "Якого питання стосується додаток"), first)
    assert next_undo(frame) == "Скасувати: зміна додатка 1"
    (annex,) = workspace.session.record.annexes
    assert annex.item_id == first
    qtbot.waitUntil(lambda: on_paper(workspace) == {annex.id}, timeout=PATIENCE)


def test_annexes_are_ordered_deleted_and_brought_back(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    frame, workspace = opened
    hands = Hands(frame.window)
    write_streets(hands)
    hands.key(Key.Key_Tab)
    attach_report(frame, hands, tmp_path)
    qtbot.waitUntil(lambda: titles(workspace) == ["Перелік вулиць", "Звіт КП «Світло»"])
    hands.key(Key.Key_Up, ALT)
    assert titles(workspace) == ["Звіт КП «Світло»", "Перелік вулиць"]
    assert next_undo(frame) == "Скасувати: порядок додатків, засідання 31.07.2019"
    hands.key(Key.Key_Delete, CTRL)
    assert titles(workspace) == ["Перелік вулиць"]
    assert workspace.session.record.attachments == ()
    toast = frame.window.findChild(Toast)
    assert toast is not None
    assert toast.text() == "Додаток 1 видалено"
    assert next_undo(frame) == "Скасувати: видалення додатка, засідання 31.07.2019"
    hands.key(Key.Key_Z, CTRL)
    assert titles(workspace) == ["Звіт КП «Світло»", "Перелік вулиць"]
    (attachment,) = workspace.session.record.attachments
    assert frame.office.desk.files.get(attachment.sha256) == PDF
    ids = {annex.id for annex in workspace.session.record.annexes}
    qtbot.waitUntil(lambda: on_paper(workspace) == ids, timeout=PATIENCE)
    while titles(workspace):
        hands.key(Key.Key_Z, CTRL)
    assert workspace.session.record.attachments == ()
