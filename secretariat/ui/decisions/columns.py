"""The columns of the register."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from secretariat.services.register import DecisionRow
from secretariat.ui.decisions.words import NOTHING, number_words, points_words, result_tone, result_words
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.paged_rows import Column
from secretariat.ui.kit.tone import Tone

NUMBER, DAY, DECISION, GROUP, RESULT = range(5)


SPARE = (GROUP, DAY)
"""What the decision itself takes the place of: both stand in the panel beside the list."""


def shown_columns(*, with_groups: bool) -> Iterable[int]:
    """Places of the columns, if there is room for all of them."""
    return (NUMBER, DAY, DECISION, GROUP, RESULT) if with_groups else (NUMBER, DAY, DECISION, RESULT)


def decision_columns(group: Callable[[DecisionRow], str]) -> Sequence[Column[DecisionRow]]:
    """Number, day, what was decided, by which group, and how the vote ended; `group` gives the short name."""
    return (
        Column(
            title=QCoreApplication.translate("Decisions", "No."),
            text=number_words,
            width=76,
            narrow=64,
            strong=True,
            tone=lambda row: Tone.MUTED if number_words(row) == NOTHING else Tone.PLAIN,
        ),
        Column(
            title=QCoreApplication.translate("Decisions", "Date"),
            text=lambda row: date_text(row.day),
            width=112,
        ),
        Column(
            title=QCoreApplication.translate("Decisions", "Item and decision"),
            text=lambda row: row.title,
            caption=points_words,
            least=240,
            wraps=True,
        ),
        Column(
            title=QCoreApplication.translate("Decisions", "Group"),
            text=group,
            width=168,
            narrow=128,
            wraps=True,
        ),
        Column(
            title=QCoreApplication.translate("Decisions", "Result"),
            text=result_words,
            tone=result_tone,
            width=176,
            narrow=128,
            wraps=True,
        ),
    )
