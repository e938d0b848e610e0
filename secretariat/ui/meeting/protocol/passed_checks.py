"""Гаразд: what was checked and found right, folded to one line."""

from collections.abc import Set

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, Kind
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_2, SPACE_3
from secretariat.ui.meeting.protocol.finding_words import CHECKS, right


class PassedChecks(QWidget):
    """A click unfolds the list."""

    def __init__(self) -> None:
        super().__init__()
        self._list = Text(tone=Tone.MUTED, wraps=True)
        self._list.setContentsMargins(MEETING_MARGIN + SPACE_2, 0, SPACE_3, 0)
        self._list.hide()
        self._toggle = Button(kind=Kind.FLAT, icon=Icon.CIRCLE_CHECK, name=self.tr("In order"))
        self._toggle.clicked.connect(lambda _checked=False: self._list.setVisible(self._list.isHidden()))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, 0, 0)
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list)

    def show_passed(self, found: Set[str]) -> None:
        """Count the checks that are not among those that `found` something."""
        passed = [code for code in CHECKS if code not in found]
        self._toggle.setText(self.tr("In order: %n check(s)", "", len(passed)))
        self._toggle.updateGeometry()
        self._list.setText("\n".join(right(code) for code in passed))
