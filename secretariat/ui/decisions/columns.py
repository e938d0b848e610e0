"""The columns of the register."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from secretariat.services.register import DecisionRow
from secretariat.ui.decisions.words import NOTHING, number_words, points_words, result_tone, result_words
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.list_room import Space
from secretariat.ui.kit.paged_rows import Column
from secretariat.ui.kit.tone import Tone

NUMBER, DAY, DECISION, GROUP, RESULT = range(5)


def shown_columns(space: Space, *, with_groups: bool) -> Iterable[int]:
    """Places of the columns that there is room for."""
    if space is Space.WIDE:
        return (NUMBER, DAY, DECISION, GROUP, RESULT) if with_groups else (NUMBER, DAY, DECISION, RESULT)
    return (NUMBER, DAY, DECISION, RESULT) if space is Space.MIDDLE else (NUMBER, DECISION, RESULT)


def decision_columns(group: Callable[[DecisionRow], str]) -> Sequence[Column[DecisionRow]]:
    """Number, day, what was decided, by which group, and how the vote ended; `group` gives the short name."""
    return (
        Column(
            title=QCoreApplication.translate("Decisions", "No."),
            text=number_words,
            width=76,
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
        ),
        Column(title=QCoreApplication.translate("Decisions", "Group"), text=group, width=168),
        Column(
            title=QCoreApplication.translate("Decisions", "Result"),
            text=result_words,
            tone=result_tone,
            width=176,
        ),
    )
