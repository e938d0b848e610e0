"""The line above the letters: words to find, and in which state."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.services.letter_list import Shown
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.search_line import SearchLine
from secretariat.ui.measures import SPACE_2, scaled
from secretariat.ui.outbox.state import OutboxState

SEARCH_WIDTH = 320


class OutboxFilter(QWidget):
    """Emits `filter_changed` with a `Shown` and the words when either changes.

    `all_requested` asks for the letters of all meetings instead of those of one.
    """

    filter_changed = Signal(object, str)
    all_requested = Signal()
    left_downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchLine(
            name=self.tr("Find a letter"), placeholder=self.tr("Name, address or subject"), icon=Icon.SEARCH
        )
        self.search.setMaximumWidth(scaled(SEARCH_WIDTH))
        self.shown = Choice(name=self.tr("Which letters"))
        self.search.textChanged.connect(self._on_changed)
        self.search.left_downwards.connect(self.left_downwards)
        self.shown.currentIndexChanged.connect(self._on_changed)
        self.meeting = SecondaryButton("", icon=Icon.CLOSE)
        self.meeting.setToolTip(self.tr("Show the letters of all meetings"))
        self.meeting.clicked.connect(lambda _checked=False: self.all_requested.emit())
        self.meeting.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.search, 1)
        row.addWidget(self.meeting)
        row.addWidget(self.shown)
        row.addStretch()

    def show_state(self, state: OutboxState) -> None:
        """Offer the states that some letter is in, with how many."""
        words = self._words()
        offered = [one for one in Shown if one in (Shown.ALL, Shown.WAITING) or state.counts.get(one)]
        self.shown.offer({one: f"{words[one]} ({state.counts.get(one, 0)})" for one in offered})
        if self.shown.value() != state.shown:
            self.shown.set_value(state.shown)

    def show_meeting(self, day: date | None, *, is_one: bool) -> None:
        """Say that only the letters of one meeting, held on a day, are listed; so few need no words to be found by."""
        if is_one:
            words = self.tr("Meeting of {day}").format(day=date_text(day)) if day else self.tr("One meeting")
            self.meeting.setText(words)
        self.meeting.setVisible(is_one)
        self.search.setVisible(not is_one)

    def ask_for(self, shown: Shown) -> None:
        """Show the letters of one state, and nothing but them."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.shown.set_value(shown)
        self._on_changed()

    def _on_changed(self) -> None:
        self.filter_changed.emit(Shown(str(self.shown.value())), self.search.text())

    def _words(self) -> dict[Shown, str]:
        return {
            Shown.ALL: self.tr("All letters"),
            Shown.WAITING: self.tr("Waiting"),
            Shown.EXPORTED: self.tr("To be sent by hand"),
            Shown.UNKNOWN: self.tr("Unknown"),
            Shown.FAILED: self.tr("Refused"),
            Shown.SENT: self.tr("Sent"),
            Shown.WITHDRAWN: self.tr("Taken out"),
        }
