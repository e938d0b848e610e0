"""Printing through the system; a file stands for the paper."""

from pathlib import Path

import pypdfium2
import pytest
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


def test_the_paper_shows_what_the_page_shows(printer: QPrinter, qtbot: QtBot) -> None:
    data = render(sample.protocol())
    sheets, paper = _printed(_chosen(printer, "2-3"), qtbot, data)
    assert sheets == 2
    assert paper is not None
    assert len(paper) == 2
    assert paper[0].get_size() == pytest.approx((595, 842), abs=1)
    with pypdfium2.PdfDocument(data) as original:
        one, other = (pdf[page].render(scale=0.5).to_pil() for pdf, page in ((paper, 0), (original, 1)))
        size = (30, 42)
        near = zip(
            one.convert("L").resize(size).tobytes(), other.convert("L").resize(size).tobytes(), strict=True
        )
        assert max(abs(here - there) for here, there in near) < 25
    paper.close()


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
