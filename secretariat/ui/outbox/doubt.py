"""The question before one answer is given for several letters of which nobody knows whether they arrived."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from secretariat.services.letter_list import LetterRow
from secretariat.ui.prompts import Question

NAMED = 10
"""More letters than one looks through in a question."""


class _Words(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def question(self, rows: Sequence[LetterRow], *, sent: bool) -> Question:
        count, which = len(rows), self._which(rows)
        if sent:
            return Question(
                title=self.tr("Were all of these letters sent?"),
                text=self.tr("%n letter(s) will be marked as sent by hand:", "", count) + which,
                verb=self.tr("Yes, %n letter(s) went out", "", count),
                refusal=self.tr("Not yet"),
            )
        return Question(
            title=self.tr("Send these letters again?"),
            text=self.tr("Whoever has got a letter already would get it twice. %n letter(s):", "", count)
            + which,
            verb=self.tr("Send %n letter(s) again", "", count),
            refusal=self.tr("Leave as it is"),
        )

    def _which(self, rows: Sequence[LetterRow]) -> str:
        """Whom and about what, a line for each; the rest by number."""
        lines = [f"{row.name} – {row.subject}" for row in rows[:NAMED]]
        more = len(rows) - NAMED
        if more > 0:
            lines.append(self.tr("and %n more letter(s)", "", more))
        return "".join(f"\n• {line}" for line in lines)


def doubt_question(rows: Sequence[LetterRow], *, sent: bool) -> Question:
    """Says how many letters and which; `sent` is the answer that would be given."""
    return _Words().question(rows, sent=sent)
