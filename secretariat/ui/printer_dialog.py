"""The system's dialog of printers: which one, which pages, how many copies."""

from pathlib import Path

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from secretariat.ui.prompts import PrinterChosen, PrintWish

_OPTIONS = (
    QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
    QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage,
    QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies,
)


def open_printer_dialog(parent: QWidget, wish: PrintWish, chosen: PrinterChosen) -> QPrintDialog:
    """Show it over `parent`; `chosen` is called when the user prints. The paper is A4 unless another is chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(wish.name)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(wish.title)
    for option in _OPTIONS:
        dialog.setOption(option)
    dialog.setMinMax(1, wish.pages)

    def on_finished(result: int) -> None:
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            chosen(printer)

    dialog.finished.connect(on_finished)
    # its own `open` wants a slot by name; this is the one of all dialogs
    QDialog.open(dialog)
    return dialog


def file_printer(target: Path) -> QPrinter:
    """A printer whose paper is a PDF file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer
