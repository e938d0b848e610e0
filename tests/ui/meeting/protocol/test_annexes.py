"""Annexes as the secretary meets them: typed, attached, put in order, deleted."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from secretariat.domain.papers import Annex
from secretariat.services.annexes import AddAnnex, add_annex
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.page.overlay import with_typing
from secretariat.ui.meeting.protocol.annexes.panel import AnnexesPanel
from secretariat.ui.meeting.protocol.annexes.words import size_text
from secretariat.ui.meeting.protocol.view import ProtocolStage
from secretariat.ui.prompts import FileWish
from tests.ui.later_tasks import LaterTasks
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.on_screen import ALT, CTRL, cursor, keys, put_on_screen, shown_words, typed
from tests.ui.meeting.protocol.test_protocol_view import STAGE, button
from tests.ui.meeting.reading import buttons, click
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import NO_MODIFIER, press

Key = Qt.Key
PDF = b"%PDF-1.7 " + "звіт".encode()
LONG = (
    "Перелік обʼєктів водопостачання, що потребують невідкладного ремонту у Лісовому мікрорайоні, " * 3
    + "Сєвєродонецьк"
)
WORDS = "вул. Ґанкова, 5\nпров. Їжаковий, 12\n" * 30 + "пл. Перемоги"


@pytest.fixture
def stage(workplace: Workplace, qtbot: QtBot) -> ProtocolStage:
    """The check of the protocol with the keyboard."""
    return shown(workplace, qtbot)


def shown(workplace: Workplace, qtbot: QtBot) -> ProtocolStage:
    made = ProtocolStage(workplace.bench, lambda: None, lambda: None)
    return put_on_screen(made, workplace, qtbot, width=STAGE[0], height=STAGE[1])


def annexed(workplace: Workplace, *titles: str, text: str = "вул. Ґанкова") -> None:
    """Annexes in words that stand there already."""
    for title in titles:
        add_annex(workplace.session.work, AddAnnex(meeting_id=workplace.meeting_id, title=title, text=text))
    workplace.session.refresh()


def annexes(workplace: Workplace) -> list[Annex]:
    return sorted(workplace.session.record.annexes, key=lambda annex: annex.position)


def titles(workplace: Workplace) -> list[str]:
    return [annex.title for annex in annexes(workplace)]


def report(folder: Path, name: str = "Звіт за липень.pdf", data: bytes = PDF) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def named_buttons(stage: ProtocolStage) -> set[str]:
    found = stage.findChildren(QAbstractButton)
    return {button.accessibleName() for button in found if button.isVisible()}


def rows(stage: ProtocolStage) -> list[str]:
    return [row.accessibleName() for row in stage.annexes.rows()]


def test_without_annexes_the_section_says_what_they_are_for(stage: ProtocolStage) -> None:
    assert "Додатки" in shown_words(stage.annexes)
    assert "Звіти, переліки, таблиці" in shown_words(stage.annexes)


def test_a_text_becomes_an_annex_by_the_keyboard_alone(workplace: Workplace, stage: ProtocolStage) -> None:
    press(stage, Key.Key_Return, CTRL)
    assert cursor().accessibleName() == "Назва нового додатка"
    typed("Перелік вулиць")
    keys(Key.Key_Return)
    assert cursor().accessibleName() == "Текст нового додатка"
    typed("вул. Ґанкова\nпров. Їжаковий")
    keys(Key.Key_Tab)
    (made,) = annexes(workplace)
    assert (made.title, made.text, made.item_id) == (
        "Перелік вулиць",
        "вул. Ґанкова\nпров. Їжаковий",
        None,
    )
    assert cursor().accessibleName() == "Якого питання стосується додаток", "the typing goes on there"
    keys(Key.Key_Down, Key.Key_Down)
    items = sorted(workplace.session.record.items, key=lambda item: item.position)
    assert annexes(workplace)[0].item_id == items[1].id
    assert rows(stage) == ["1. Перелік вулиць. Питання 2 · вул. Ґанкова пров. Їжаковий"]


def test_the_next_one_is_begun_while_the_first_is_typed(workplace: Workplace, stage: ProtocolStage) -> None:
    stage.annexes.start_new()
    typed("Перелік")
    keys(Key.Key_Tab)
    typed("вул. Садова")
    keys(Key.Key_Return, modifiers=CTRL)
    assert titles(workplace) == ["Перелік"]
    assert cursor().accessibleName() == "Назва нового додатка"
    assert stage.annexes.new.title.text() == ""
    keys(Key.Key_Escape)
    assert not stage.annexes.new.is_started()


def test_words_without_a_title_wait_for_it(workplace: Workplace, stage: ProtocolStage) -> None:
    stage.annexes.start_new()
    keys(Key.Key_Tab)
    typed("вул. Садова")
    keys(Key.Key_Backtab)
    assert "Заповніть" not in shown_words(stage.annexes), "the title is being typed"
    keys(Key.Key_Tab, Key.Key_Tab)
    assert titles(workplace) == []
    assert "Заповніть це" in shown_words(stage.annexes)
    stage.annexes.new.title.setFocus()
    typed("Перелік")
    keys(Key.Key_Backtab)
    assert titles(workplace) == ["Перелік"]


def test_what_is_being_typed_stands_on_the_page_and_comes_back(
    workplace: Workplace, stage: ProtocolStage, qtbot: QtBot
) -> None:
    stage.annexes.start_new()
    typed("Перелік")
    keys(Key.Key_Return)
    typed("вул. Садова")
    session = workplace.session
    page = with_typing(session.record, workplace.typing.watch.texts)
    assert [(annex.position, annex.title, annex.text) for annex in page.annexes] == [
        (1, "Перелік", "вул. Садова")
    ]
    again = AnnexesPanel(workplace.bench)
    qtbot.addWidget(again)
    assert again.new.isVisibleTo(again)
    assert (again.new.title.text(), again.new.text.text()) == ("Перелік", "вул. Садова")


def test_a_change_of_a_stored_annex_stands_on_the_page_while_it_is_typed(
    workplace: Workplace, stage: ProtocolStage
) -> None:
    annexed(workplace, "Перелік")
    stage.annexes.open_annex(annexes(workplace)[0].id, "text")
    keys(Key.Key_End, modifiers=CTRL)
    typed(", 5")
    page = with_typing(workplace.session.record, workplace.typing.watch.texts)
    assert page.annexes[0].text == "вул. Ґанкова, 5"
    assert annexes(workplace)[0].text == "вул. Ґанкова"
    keys(Key.Key_Backtab)
    assert annexes(workplace)[0].text == "вул. Ґанкова, 5"
    assert workplace.typing.watch.texts == {}


def test_a_file_becomes_an_annex_and_is_called_as_the_file(
    workplace: Workplace, stage: ProtocolStage, tmp_path: Path
) -> None:
    workplace.prompts.will_answer(report(tmp_path))
    click(button(stage, "Додати файл…"))
    (wish,) = workplace.prompts.asked
    assert isinstance(wish, FileWish)
    assert {"*.pdf", "*.docx", "*.png"} <= set(wish.pattern.split())
    (made,) = annexes(workplace)
    (kept,) = workplace.session.record.attachments
    assert (made.title, made.text, made.attachment_id) == ("Звіт за липень", None, kept.id)
    assert workplace.office.desk.files.get(kept.sha256) == PDF
    assert cursor().accessibleName() == "Назва додатка"
    assert "Звіт за липень.pdf, 1 КБ" in shown_words(stage.annexes)


def test_the_title_that_was_typed_is_that_of_the_file(
    workplace: Workplace, stage: ProtocolStage, tmp_path: Path
) -> None:
    stage.annexes.start_new()
    typed("Звіт КП «Світло»")
    workplace.prompts.will_answer(report(tmp_path))
    click(button(stage, "Додати файл…"))
    assert titles(workplace) == ["Звіт КП «Світло»"]
    assert workplace.typing.watch.texts == {}


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("програма.exe", b"MZ", "«програма.exe» не можна додати: файл додатка — це PDF, зображення"),
        ("Звіт.pdf", b"PK\x03\x04", "Уміст файлу «Звіт.pdf» не відповідає його назві"),
        ("Звіт.pdf", b"", "Файл «Звіт.pdf» порожній"),
    ],
)
def test_another_file_is_refused_in_the_section_and_forgiven_by_a_right_one(
    workplace: Workplace, stage: ProtocolStage, tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    workplace.prompts.will_answer(report(tmp_path, name, data), report(tmp_path, "Акт.pdf"))
    click(button(stage, "Додати файл…"))
    assert told in shown_words(stage.annexes)
    assert titles(workplace) == []
    assert workplace.homeless == []
    click(button(stage, "Додати файл…"))
    assert titles(workplace) == ["Акт"]
    assert told not in shown_words(stage.annexes)


def test_a_file_is_dropped_onto_the_section(
    workplace: Workplace, stage: ProtocolStage, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(report(tmp_path)))])
    entering = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_MODIFIER
    )
    QApplication.sendEvent(stage.annexes, entering)
    assert entering.isAccepted()
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_MODIFIER)
    QApplication.sendEvent(stage.annexes, drop)
    assert titles(workplace) == ["Звіт за липень"]


def test_a_file_that_was_chosen_becomes_an_annex_although_its_meeting_was_left(
    workplace: Workplace, tmp_path: Path
) -> None:
    later = LaterTasks()
    workplace.prompts.will_answer(report(tmp_path))
    panel = AnnexesPanel(replace(workplace.bench, tasks=later))
    panel.choose_file()
    assert titles(workplace) == []
    panel.deleteLater()
    QApplication.sendPostedEvents(panel, QEvent.Type.DeferredDelete)
    later.do()
    assert titles(workplace) == ["Звіт за липень"]


def test_a_file_is_opened_and_copied_out(workplace: Workplace, stage: ProtocolStage, tmp_path: Path) -> None:
    workplace.prompts.will_answer(report(tmp_path), tmp_path / "копія.pdf")
    click(button(stage, "Додати файл…"))
    click(button(stage, "Відкрити"))
    assert [(path.name, path.read_bytes()) for path in workplace.opened] == [("Звіт за липень.pdf", PDF)]
    click(button(stage, "Зберегти копію…"))
    assert (tmp_path / "копія.pdf").read_bytes() == PDF


def test_a_file_that_is_lost_is_told(workplace: Workplace, stage: ProtocolStage, tmp_path: Path) -> None:
    workplace.prompts.will_answer(report(tmp_path))
    click(button(stage, "Додати файл…"))
    for path in (tmp_path / "data").rglob(workplace.session.record.attachments[0].sha256 + "*"):
        path.write_bytes(b"rot")
    click(button(stage, "Відкрити"))
    assert "Файлу «Звіт за липень.pdf» немає або його пошкоджено" in shown_words(stage.annexes)


def test_annexes_change_places_by_keys_and_the_cursor_stays(
    workplace: Workplace, stage: ProtocolStage
) -> None:
    annexed(workplace, "Перший", "Другий", "Третій")
    stage.annexes.open_annex(annexes(workplace)[0].id)
    keys(Key.Key_Down, modifiers=ALT)
    assert titles(workplace) == ["Другий", "Перший", "Третій"]
    field = cursor()
    assert isinstance(field, MeetingText)
    assert field.text() == "Перший"
    keys(Key.Key_Down, Key.Key_Down, modifiers=ALT)
    assert titles(workplace) == ["Другий", "Третій", "Перший"], "there is nothing below the last"
    keys(Key.Key_Up, modifiers=ALT)
    assert titles(workplace) == ["Другий", "Перший", "Третій"]
    assert [name.partition(". ")[0] for name in rows(stage)] == ["1", "2", "3"]


def test_the_annex_with_the_keyboard_moves_and_not_the_one_that_is_open(
    workplace: Workplace, stage: ProtocolStage
) -> None:
    annexed(workplace, "Перший", "Другий", "Третій")
    stage.annexes.open_annex(annexes(workplace)[0].id)
    stage.annexes.rows()[1].setFocus()
    keys(Key.Key_Down, Key.Key_Down)
    assert stage.annexes.rows()[2].hasFocus()
    keys(Key.Key_Up, modifiers=ALT)
    assert titles(workplace) == ["Перший", "Третій", "Другий"]
    keys(Key.Key_Delete)
    assert titles(workplace) == ["Перший", "Другий"]


def test_a_deleted_annex_leaves_the_keyboard_to_the_next_one(
    workplace: Workplace, stage: ProtocolStage
) -> None:
    annexed(workplace, "Перший", "Другий")
    stage.annexes.open_annex(annexes(workplace)[0].id)
    keys(Key.Key_Delete, modifiers=CTRL)
    assert titles(workplace) == ["Другий"]
    assert stage.annexes.rows()[0].hasFocus()
    keys(Key.Key_Delete, modifiers=CTRL)
    assert titles(workplace) == []
    assert cursor() is button(stage, "Додати текст")


def test_a_title_cannot_be_taken_away(workplace: Workplace, stage: ProtocolStage) -> None:
    annexed(workplace, "Перелік")
    stage.annexes.open_annex(annexes(workplace)[0].id)
    keys(Key.Key_A, modifiers=CTRL)
    keys(Key.Key_Delete, Key.Key_Tab)
    assert titles(workplace) == ["Перелік"]
    assert "Заповніть це" in shown_words(stage.annexes)


def test_a_closed_text_shows_its_annexes_and_lets_nobody_change_them(
    workplace: Workplace, stage: ProtocolStage, tmp_path: Path
) -> None:
    workplace.prompts.will_answer(report(tmp_path))
    click(button(stage, "Додати файл…"))
    annexed(workplace, "Перелік")
    assert {"Видалити додаток", "Перемістити додаток униз"} <= named_buttons(stage)
    workplace.finalise()
    stage.annexes.open_annex(annexes(workplace)[0].id)
    assert {"Додати текст", "Додати файл…"} & set(buttons(stage)) == set()
    assert {"Видалити додаток", "Перемістити додаток униз"} & named_buttons(stage) == set()
    assert not stage.annexes.rows()[0].editor.title.isEnabled()  # type: ignore[union-attr] # it is open
    stage.annexes.remove_current()
    stage.annexes.move_current(1)
    stage.annexes.start_new()
    assert titles(workplace) == ["Звіт за липень", "Перелік"]
    click(button(stage, "Відкрити"))
    assert [path.name for path in workplace.opened] == ["Звіт за липень.pdf"]


def test_a_closed_text_without_annexes_has_no_section(workplace: Workplace, stage: ProtocolStage) -> None:
    workplace.finalise()
    assert stage.annexes.isHidden()


@pytest.mark.parametrize("points", [10, 15])
@pytest.mark.parametrize("dark", [False, True])
def test_the_section_is_whole_and_named(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path, points: int, dark: bool
) -> None:
    dress(dark=dark, points=points)
    annexed(workplace, "Стислий", LONG, text=WORDS)
    stage = shown(workplace, qtbot)
    workplace.prompts.will_answer(report(tmp_path, f"{LONG[:90].strip()}.pdf"))
    click(button(stage, "Додати файл…"))
    for annex in annexes(workplace):
        stage.annexes.open_annex(annex.id)
        settle(stage, *STAGE)
        assert cut_words(stage) == []
        assert nameless(stage) == []


@pytest.mark.parametrize(
    ("size", "words"),
    [(1, "1 КБ"), (48213, "47 КБ"), (1024 * 1024, "1,0 МБ"), (5_600_000, "5,3 МБ")],
)
def test_a_size_is_said_as_people_count(qapp: QApplication, size: int, words: str) -> None:
    assert size_text(size) == words
