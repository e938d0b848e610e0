"""The columns of the outbox."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from secretariat.services.letter_list import LetterRow
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.paged_rows import Column
from secretariat.ui.kit.table_cells import draw_with_icon, words_area
from secretariat.ui.mail_words import (
    COUNTED,
    kind_words,
    moment_words,
    paper_words,
    reason_words,
    state_icon,
    state_tone,
    state_words,
)

LETTER, WHO, STATE, WHEN = range(4)
SPARE = (WHEN, LETTER)
"""What the others take the place of, one after the other: it stands in the panel beside the list."""


def letter_columns() -> Sequence[Column[LetterRow]]:
    """What, to whom, how far it has come, and when."""
    return (
        Column(
            title=QCoreApplication.translate("Outbox", "Letter"),
            text=lambda row: row.subject,
            caption=about,
            least=200,
            wraps=True,
        ),
        Column(
            title=QCoreApplication.translate("Outbox", "To whom"),
            text=lambda row: row.name,
            caption=lambda row: f"{kind_words(row.kind)} · {row.address}",
            least=200,
            wraps=True,
        ),
        Column(
            title=QCoreApplication.translate("Outbox", "State"),
            text=spoken_state,
            paint=_paint_state,
            width=208,
            narrow=184,
        ),
        Column(
            title=QCoreApplication.translate("Outbox", "When"),
            text=moment_words,
            width=148,
        ),
    )


def about(row: LetterRow) -> str:
    """«засідання 22.11.2026 · Протокол № 5.pdf · версія 1 · a1b2c3d4», or how many papers there are."""
    said = list[str]()
    if row.day is not None:
        said.append(QCoreApplication.translate("Outbox", "meeting of {day}").format(day=date_text(row.day)))
    if len(row.papers) == 1:
        said.append(paper_words(row.papers[0]))
    elif row.papers:
        said.append(COUNTED.papers(len(row.papers)))
    return " · ".join(said)


def spoken_state(row: LetterRow) -> str:
    """The state, and why."""
    return ": ".join(part for part in (state_words(row.state), reason_words(row)) if part)


def _paint_state(painter: QPainter, option: QStyleOptionViewItem, row: LetterRow) -> None:
    draw_with_icon(
        painter, words_area(option), state_icon(row.state), state_words(row.state), state_tone(row.state)
    )
