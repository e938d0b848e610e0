"""Who is in the group today: to be read here, changed in «Особи»."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.settings.state import Member
from secretariat.ui.typography import Role as Letters
from secretariat.ui.words import role


class MembersList(QWidget):
    """One line a person: name, role, vote."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", Letters.STRONG)
        self._lines = Text("", tone=Tone.MUTED, wraps=True)
        self._hint = Text(
            self.tr("People join and leave the group in the room “People”."), Letters.CAPTION, Tone.MUTED
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, 0)
        column.setSpacing(SPACE_1)
        for part in (self._title, self._lines, self._hint):
            column.addWidget(part)

    def show_members(self, members: Sequence[Member]) -> None:
        """Show the composition of today."""
        voting = sum(member.voting for member in members)
        self._title.setText(
            self.tr("In the group today: {all}, with a vote {voting}").format(all=len(members), voting=voting)
        )
        self._lines.setText("\n".join(self._line(member) for member in members))
        self._lines.setVisible(bool(members))

    def _line(self, member: Member) -> str:
        vote = "" if member.voting else self.tr(", without a vote")
        return f"{member.name} — {role(member.role)}{vote}"
