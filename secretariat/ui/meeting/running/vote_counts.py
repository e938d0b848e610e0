"""За, проти, утрималися: three counts, of which the first fills itself."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.kit.vote_spin import VoteSpin
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.meeting.running.vote_state import Totals
from secretariat.ui.typography import Role


class VoteCounts(QWidget):
    """`typed` follows each change; `left` is sent once when the row is left or Enter is pressed after a change."""

    typed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entitled = 0
        self._for_typed = self._changed = False
        names = (self.tr("For"), self.tr("Against"), self.tr("Abstained"))
        self.for_, self.against, self.abstained = (VoteSpin(name) for name in names)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        for name, spin in zip(names, self._spins(), strict=True):
            column = QVBoxLayout()
            column.setSpacing(SPACE_1)
            column.addWidget(Text(name, Role.CAPTION, Tone.MUTED))
            column.addWidget(spin)
            nest(row, column)
            field = spin.focusProxy()
            assert field is not None
            field.installEventFilter(self)
        self.for_.typed.connect(self._on_for)
        for spin in (self.against, self.abstained):
            spin.typed.connect(self._on_other)
        self.setFocusProxy(self.for_)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def show_totals(self, totals: Totals, entitled: int, *, recorded: bool) -> None:
        """Show a recorded vote, or pale what «за» would be; a vote that is being typed stays."""
        self._entitled = entitled
        if self._changed:
            return
        self._for_typed = totals.for_ is not None and totals.counted != entitled
        self._show_offered(not recorded)
        full = totals.filled(entitled)
        for spin, value in zip(self._spins(), (full.for_, full.against, full.abstained), strict=True):
            spin.set_value(value or 0)

    def totals(self) -> Totals:
        """What is typed now."""
        return Totals(
            for_=self.for_.value() if self._for_typed else None,
            against=self.against.value(),
            abstained=self.abstained.value(),
        )

    def forget(self) -> None:
        """Nothing is being typed any more."""
        self._changed = False

    def is_changed(self) -> bool:
        """True while a vote was typed and not recorded."""
        return self._changed

    def settle(self) -> None:
        """Send `left` for a vote that was typed."""
        if self._changed:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter records at once."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.modifiers():
            return False
        self._changed = True
        self.settle()
        return True

    def _show_offered(self, offered: bool) -> None:
        for spin in self._spins():
            spin.show_offered(offered)

    def _on_for(self, _value: int) -> None:
        self._for_typed = self._changed = True
        self._show_offered(False)
        self.typed.emit()

    def _on_other(self, _value: int) -> None:
        self._changed = True
        self._show_offered(False)
        if not self._for_typed:
            self.for_.set_value(self.totals().filled(self._entitled).for_ or 0)
        self.typed.emit()

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        was_here = old is not None and self.isAncestorOf(old)
        is_here = now is not None and self.isAncestorOf(now)
        if was_here and not is_here:
            self.settle()

    def _spins(self) -> tuple[VoteSpin, VoteSpin, VoteSpin]:
        return self.for_, self.against, self.abstained
