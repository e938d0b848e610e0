"""Annexes in words: what one is beside its title."""

from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from secretariat.services.kept_files import KeptFile
from secretariat.ui.meeting.protocol.annexes.state import AnnexLine

LONGEST_BEGINNING, LONGEST_TITLE = 60, 90
_KILO = 1024


def size_text(size: int) -> str:
    """«48 КБ», «1,2 МБ»: bytes as people count them, never nothing."""
    if size < _KILO * _KILO:
        words = QCoreApplication.translate("Annexes", "{size} KB")
        return words.format(size=max(1, round(size / _KILO)))
    words = QCoreApplication.translate("Annexes", "{size} MB")
    return words.format(size=f"{size / _KILO / _KILO:.1f}".replace(".", ","))


def file_text(file: KeptFile) -> str:
    """The name of a file and how large it is."""
    return f"{file.file_name}, {size_text(file.size)}"


def about(line: AnnexLine) -> str:
    """To which item an annex belongs, and its file or the beginning of its words."""
    own = (
        file_text(line.file)
        if line.file is not None
        else shorten(line.text, LONGEST_BEGINNING, placeholder="…")
    )
    if line.item is None:
        return own
    words = QCoreApplication.translate("Annexes", "Item {item} · {own}")
    return words.format(item=line.item, own=own)


def item_title(position: int, title: str) -> str:
    """An item as it is offered."""
    return f"{position}. {shorten(title, LONGEST_TITLE, placeholder='…')}"
