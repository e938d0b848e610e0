"""Printing through the system; a file stands for the paper."""

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat.output.pdf import render
from secretariat.output.preview import Preview
from secretariat.ui.printer_dialog import file_printer, open_printer_dialog
from secretariat.ui.printing import PrintJob, chosen_pages
from secretariat.ui.prompts import PrintWish
from secretariat.ui.tasks import InlineTasks
from tests.output.pdf import sample

Range = QPrinter.PrintRange


@pytest.fixture
def printer(qapp: QObject, tmp_path: Path) -> QPrinter:
    return file_printer(tmp_path / "paper.pdf")


def _chosen(printer: QPrinter, pages: str) -> QPrinter:
    printer.setPrintRange(Range.PageRange)
    printer.setPageRanges(QPageRanges.fromString(pages))
    return printer


def test_all_pages_are_printed_unless_some_are_chosen(printer: QPrinter) -> None:
    assert chosen_pages(printer, 4, 2) == [0, 1, 2, 3]
    assert chosen_pages(_chosen(printer, "2-3,7"), 4, 0) == [1, 2]
    printer.setPrintRange(Range.CurrentPage)
    assert chosen_pages(printer, 4, 2) == [2]


def test_copies_are_made_for_a_printer_that_makes_none(printer: QPrinter) -> None:
    printer.setCopyCount(2)
    assert not printer.supportsMultipleCopies()
    assert chosen_pages(printer, 2, 0) == [0, 1, 0, 1]
    printer.setCollateCopies(False)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 2, 0) == [1, 1, 0, 0]


def _printed(printer: QPrinter, qtbot: QtBot, data: bytes) -> tuple[object, pypdfium2.PdfDocument | None]:
    """What the job tells, and the paper."""
    owner = QObject()
    with Preview(data) as source:
        job = PrintJob(InlineTasks(), printer, source, owner)
        with qtbot.waitSignal(job.ended) as ended:
            job.start()
    assert ended.args is not None
    path = Path(printer.outputFileName())
    return ended.args[0], pypdfium2.PdfDocument(path) if path.is_file() else None


def _pictures(data: bytes) -> list[bytes]:
    """A small grey picture of each page, as the screen shows it, as high and wide for every page."""
    with Preview(data) as source:
        images = [source.render(page, 0.5) for page in range(len(source.sizes))]
    rows = [
        Image.frombytes("RGB", (one.width, one.height), one.data, "raw", "BGR", one.stride) for one in images
    ]
    return [row.convert("L").resize((60, 84)).tobytes() for row in rows]


def _unlike(one: bytes, other: bytes) -> float:
    """The mean difference of two greys."""
    return sum(abs(here - there) for here, there in zip(one, other, strict=True)) / len(one)


def _originals(paper: bytes, data: bytes) -> list[int | None]:
    """Which page (from 0) of the document each printed one shows; None is an empty page."""
    known, found = _pictures(data), list[int | None]()
    blank = bytes([255]) * len(known[0])
    for shown in _pictures(paper):
        differences = [_unlike(shown, one) for one in known]
        nearest = min(range(len(known)), key=differences.__getitem__)
        assert shown == blank or differences[nearest] < 4, "what is on paper is what was on the screen"
        found.append(None if shown == blank else nearest)
    return found


class BothSides(QPrinter):
    """A printer of files that says it prints on both sides of the paper."""

    def duplex(self) -> QPrinter.DuplexMode:
        return QPrinter.DuplexMode.DuplexLongSide


def _wanted(
    printer: QPrinter, pages: str = "", copies: int = 1, *, collated: bool = True, reversed_: bool = False
) -> QPrinter:
    if pages:
        _chosen(printer, pages)
    printer.setCopyCount(copies)
    printer.setCollateCopies(collated)
    order = QPrinter.PageOrder
    printer.setPageOrder(order.LastPageFirst if reversed_ else order.FirstPageFirst)
    return printer


@pytest.mark.parametrize(
    ("wanted", "pages"),
    [
        ({}, [0, 1, 2, 3]),
        ({"pages": "2-3"}, [1, 2]),
        ({"pages": "1,4"}, [0, 3]),
        ({"pages": "3-9"}, [2, 3]),
        ({"pages": "2-3", "reversed_": True}, [2, 1]),
        ({"pages": "2-3", "copies": 2}, [1, 2, 1, 2]),
        ({"pages": "2-3", "copies": 2, "collated": False}, [1, 1, 2, 2]),
    ],
)
def test_the_paper_shows_the_chosen_pages_as_they_are_on_the_screen(
    wanted: dict[str, Any], pages: list[int], printer: QPrinter, qtbot: QtBot
) -> None:
    data = render(sample.protocol())
    told, paper = _printed(_wanted(printer, **wanted), qtbot, data)
    assert told == len(pages)
    assert paper is not None
    assert _originals(Path(printer.outputFileName()).read_bytes(), data) == pages
    assert all(page.get_size() == pytest.approx((595, 842), abs=1) for page in paper)
    paper.close()


def test_a_range_typed_from_the_end_to_the_beginning_is_put_right(printer: QPrinter) -> None:
    printer.setPrintRange(Range.PageRange)
    printer.setFromTo(3, 2)
    assert chosen_pages(printer, 4, 0) == [1, 2]


@pytest.mark.parametrize(
    ("wanted", "pages", "told"),
    [
        ({"pages": "1-3", "copies": 2}, [0, 1, 2, None, 0, 1, 2], 6),
        ({"pages": "1-3", "copies": 2, "collated": False}, [0, 1, 2, None, 0, 1, 2], 6),
        ({"pages": "1-2", "copies": 2}, [0, 1, 0, 1], 4),
        ({"pages": "1-3"}, [0, 1, 2], 3),
    ],
)
def test_on_both_sides_of_the_paper_each_copy_begins_on_a_sheet_of_its_own(
    wanted: dict[str, Any], pages: list[int | None], told: int, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = BothSides(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    data = render(sample.protocol())
    printed, paper = _printed(_wanted(printer, **wanted), qtbot, data)
    assert printed == told
    assert paper is not None
    assert _originals(Path(printer.outputFileName()).read_bytes(), data) == pages
    paper.close()


def test_pages_that_are_not_there_are_told_apart_from_a_printer_that_refuses(
    printer: QPrinter, qtbot: QtBot
) -> None:
    assert _printed(_chosen(printer, "7-9"), qtbot, render(sample.protocol())) == (0, None)


def test_a_page_is_made_smaller_where_the_paper_is(printer: QPrinter, qtbot: QtBot) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    _, paper = _printed(_chosen(printer, "1"), qtbot, render(sample.protocol()))
    assert paper is not None
    assert paper[0].get_size() == pytest.approx((420, 595), abs=1)
    left = paper[0].render(scale=1).to_pil().convert("L").point(lambda shade: 255 * (shade < 128)).getbbox()
    assert left is not None
    assert left[2] == pytest.approx((595 - 10 / 25.4 * 72) * 420 / 595, abs=6)
    paper.close()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_told(printer: QPrinter, qtbot: QtBot, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "no folder" / "paper.pdf"))
    assert _printed(printer, qtbot, render(sample.protocol())) == (None, None)


def test_the_dialog_offers_the_pages_of_the_document(qtbot: QtBot) -> None:
    parent, printers = QWidget(), list[QPrinter]()
    qtbot.addWidget(parent)
    wish = PrintWish(title="Друк протоколу", name="Протокол № 1 від 31.07.2019", pages=7)
    dialog: QPrintDialog = open_printer_dialog(parent, wish, printers.append)
    assert (dialog.minPage(), dialog.maxPage()) == (1, 7)
    assert dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    assert dialog.isVisible()
    dialog.reject()
    assert printers == []
    again = open_printer_dialog(parent, wish, printers.append)
    again.done(QPrintDialog.DialogCode.Accepted)
    assert [printer.docName() for printer in printers] == [wish.name]
