"""What the register says of a decision."""

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.decision_result import DecisionResult
from secretariat.services.register import DecisionRow
from secretariat.ui.decisions.state import Ending
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.tone import Tone

NOTHING = "—"


class DecisionCounts(QObject):
    """Words after a number; Qt's tools find them in `tr` of a QObject only."""

    def all(self, count: int) -> str:
        """«5 рішень»"""
        return self.tr("%n decision(s)", "", count)

    def more(self, count: int) -> str:
        """«ще 2 пункти»"""
        return self.tr("%n more point(s)", "", count)


COUNTED = DecisionCounts()


def number_words(row: DecisionRow) -> str:
    """«5/1»; a dash until the meeting is finalised."""
    if row.number is None or row.ordinal is None:
        return NOTHING
    return f"{row.number}/{row.ordinal}"


def points_words(row: DecisionRow) -> str:
    """The first point, and how many follow."""
    if not row.points:
        return QCoreApplication.translate("Decisions", "no points yet")
    first = " ".join(row.text.split())
    return first if row.points == 1 else f"{first} · {COUNTED.more(row.points - 1)}"


def result_words(row: DecisionRow) -> str:
    """«ухвалено одноголосно», «ухвалено 6–0–1», «без голосування»."""
    totals = f"{row.for_}–{row.against}–{row.abstained}"
    return {
        DecisionResult.UNANIMOUS: QCoreApplication.translate("Decisions", "adopted unanimously"),
        DecisionResult.ADOPTED: QCoreApplication.translate("Decisions", "adopted {totals}"),
        DecisionResult.NOT_ADOPTED: QCoreApplication.translate("Decisions", "not adopted {totals}"),
        DecisionResult.TIE: QCoreApplication.translate("Decisions", "equal vote {totals}"),
        DecisionResult.NO_VOTE: QCoreApplication.translate("Decisions", "without a vote"),
    }[row.result].format(totals=totals)


def result_tone(row: DecisionRow) -> Tone:
    """Amber where nothing was decided."""
    if row.result in (DecisionResult.NOT_ADOPTED, DecisionResult.TIE):
        return Tone.WARN
    return Tone.MUTED if row.result is DecisionResult.NO_VOTE else Tone.PLAIN


def ending_words(ending: Ending) -> str:
    """A result that can be filtered by."""
    return {
        Ending.ADOPTED: QCoreApplication.translate("Decisions", "adopted"),
        Ending.UNANIMOUS: QCoreApplication.translate("Decisions", "adopted unanimously"),
        Ending.NOT_ADOPTED: QCoreApplication.translate("Decisions", "not adopted"),
        Ending.NO_VOTE: QCoreApplication.translate("Decisions", "without a vote"),
    }[ending]


def source_words(row: DecisionRow) -> str:
    """«Рішення № 5/1 від 31.07.2019, питання 2» or «Засідання 31.07.2019, питання 2»."""
    if number_words(row) == NOTHING:
        words = QCoreApplication.translate("Decisions", "Meeting of {day}, item {item}")
    else:
        words = QCoreApplication.translate("Decisions", "Decision No. {number} of {day}, item {item}")
    return words.format(number=number_words(row), day=date_text(row.day), item=row.item)
