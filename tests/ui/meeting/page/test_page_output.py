"""The page on paper and in a file, by real clicks and keys."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from secretariat.storage.store import Store
from secretariat.ui.meeting.page.live_page import LivePage
from secretariat.ui.meeting.page.side_page import SidePage
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.printer_dialog import file_printer
from secretariat.ui.prompts import FileWish, PrinterChosen, PrintWish
from secretariat.ui.tasks import InlineTasks
from tests.ui.looks import settle
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def real(store: Store, tmp_path: Path, qapp: object) -> Workplace:
    return Workplace(store, tmp_path, tasks=InlineTasks(), papers=True)


def _shown(real: Workplace, qtbot: QtBot) -> LivePage:
    page = LivePage(real.bench)
    qtbot.addWidget(page)
    settle(page, 388, 600)
    page.refresh()
    qtbot.waitUntil(lambda: page.view.page_text() != "", timeout=10000)
    return page


def _press(page: LivePage, name: str, qtbot: QtBot) -> None:
    button = next(tool for tool in page.findChildren(QPushButton) if tool.accessibleName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as paper:
        return "".join(page.get_textpage().get_text_range() for page in paper)


def test_a_draft_is_saved_under_its_name(real: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    page = _shown(real, qtbot)
    real.prompts.will_answer(tmp_path / "draft.pdf")
    _press(page, "Зберегти як PDF…", qtbot)
    (wish,) = real.prompts.asked
    assert isinstance(wish, FileWish)
    assert wish.start.name == "Протокол від 31.07.2019 (проєкт).pdf"
    assert "ПРОЄКТ" in _text(tmp_path / "draft.pdf")
    page.stop()


def test_a_closed_protocol_is_saved_byte_for_byte_with_its_number(
    real: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    real.finalise()
    page = _shown(real, qtbot)
    real.prompts.will_answer(tmp_path / "saved.pdf")
    _press(page, "Зберегти як PDF…", qtbot)
    (wish,) = real.prompts.asked
    assert isinstance(wish, FileWish)
    assert wish.start.name == "Протокол № 1 від 31.07.2019.pdf"
    kept = real.office.desk.files.get(real.session.opened.versions[0].sha256)
    assert (tmp_path / "saved.pdf").read_bytes() == kept
    page.stop()


def test_the_pages_are_printed_and_it_is_said(real: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    page = _shown(real, qtbot)
    real.prompts.will_answer(tmp_path / "paper.pdf")
    _press(page, "Друкувати…", qtbot)
    (wish,) = real.prompts.asked
    assert isinstance(wish, PrintWish)
    assert (wish.pages, wish.name) == (3, "Протокол від 31.07.2019 (проєкт)")
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as paper:
        assert len(paper) == 3
    assert page.said() == "3 сторінки надіслано на принтер"
    page.stop()


def test_a_range_is_printed_and_one_that_is_not_there_is_said(
    real: Workplace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, ranges = _shown(real, qtbot), ["2-3", "7-9"]

    def choose(wish: PrintWish, chosen: PrinterChosen) -> None:
        printer = file_printer(tmp_path / f"{len(ranges)}.pdf")
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setPageRanges(QPageRanges.fromString(ranges.pop(0)))
        chosen(printer)

    monkeypatch.setattr(real.prompts, "choose_printer", choose)
    _press(page, "Друкувати…", qtbot)
    assert page.said() == "2 сторінки надіслано на принтер"
    with pypdfium2.PdfDocument(tmp_path / "2.pdf") as paper:
        assert len(paper) == 2
    _press(page, "Друкувати…", qtbot)
    assert page.said() == "Нічого не надруковано: таких сторінок у документі немає."
    assert not (tmp_path / "1.pdf").exists()
    page.stop()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_said(real: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    page = _shown(real, qtbot)
    real.prompts.will_answer(tmp_path / "no folder" / "paper.pdf")
    _press(page, "Друкувати…", qtbot)
    assert "принтер відмовив" in page.said()
    page.stop()


def test_what_is_printed_is_never_older_than_what_is_typed(
    real: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    page = _shown(real, qtbot)
    item = real.session.record.items[0].id
    long = "Дуже довгий виступ про благоустрій. " * 150
    real.typing.typed(Place(part=Part.NEW_SPOKEN, id=item, field="text"), long)
    real.prompts.will_answer(tmp_path / "paper.pdf")
    page.print_pages()
    qtbot.waitUntil(lambda: bool(real.prompts.asked), timeout=10000)
    (wish,) = real.prompts.asked
    assert isinstance(wish, PrintWish)
    assert wish.pages > 3
    real.typing.keep()
    page.stop()


def test_a_hidden_page_is_shown_for_printing_and_for_searching(
    real: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    side = SidePage(real.bench)
    qtbot.addWidget(side)
    settle(side, 600, 600)
    side.toggle()
    assert side.isHidden()
    real.prompts.will_answer(tmp_path / "paper.pdf")
    side.print_pages()
    assert not side.isHidden()
    qtbot.waitUntil(lambda: (tmp_path / "paper.pdf").is_file(), timeout=10000)
    side.toggle()
    side.open_search()
    assert not side.isHidden()
    assert side.page.view.search.isVisible()
    side.stop()


def test_keys_of_the_page_work_in_its_own_window(real: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    side = SidePage(real.bench)
    qtbot.addWidget(side)
    settle(side, 600, 600)
    side.refresh()
    qtbot.waitUntil(lambda: side.page.view.page_text() != "", timeout=10000)
    side.page.view.float_requested.emit()
    press(side.page.window(), Qt.Key.Key_F, CTRL)
    assert side.page.view.search.isVisible()
    real.prompts.will_answer(tmp_path / "paper.pdf")
    press(side.page.window(), Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: (tmp_path / "paper.pdf").is_file(), timeout=10000)
    side.stop()
