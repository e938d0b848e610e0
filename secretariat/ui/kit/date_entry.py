"""A day, typed in any short way; the weekday appears beside it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.workdays import PLAIN_WEEK, parse_due
from secretariat.ui.i18n import date_text, weekday_text
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, scaled
from secretariat.ui.typography import Role

WIDTH = 120


class DateEntry(QWidget):
    """Emits `day_chosen` with a date, or None for an emptied field, when the user has typed another one.

    `today` is what «14» and «+14» count from; a day for which `is_workday` says no turns amber.
    """

    day_chosen = Signal(object)

    def __init__(
        self,
        name: str,
        today: Callable[[], date],
        *,
        is_workday: Callable[[date], bool] = PLAIN_WEEK.is_workday,
        small: bool = False,
    ) -> None:
        super().__init__()
        self._today, self._is_workday = today, is_workday
        self._day: date | None = None
        self._stored: date | None = None
        self._released = False
        self.input = LineEdit(name=name, placeholder=self.tr("day"), small=small)
        self._fit()
        self.input.setToolTip(self.tr("14.08, 14 or +14"))
        self._weekday = Text("", Role.CAPTION, Tone.MUTED)
        self.setFocusProxy(self.input)
        self.input.editingFinished.connect(self.settle)
        self.input.textEdited.connect(self._on_edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.input)
        row.addWidget(self._weekday, 1)

    def day(self) -> date | None:
        """The day chosen last."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show `day` without sending a signal."""
        self._stored = day
        self._show_day(day)

    def load(self, stored: date | None) -> None:
        """Show the stored day, unless another one is being typed over this very one, or was refused."""
        if stored != self._stored or self.input.text() == _text(stored):
            self.set_day(stored)

    def reset(self) -> None:
        """Show the stored day again."""
        self.set_day(self._stored)

    def settle(self) -> None:
        """Tell the day that was typed; what is no date stays to be corrected."""
        if self._released:
            return
        text = self.input.text().strip()
        day = self._meant(text)
        if text and day is None:
            self._show_wrong()
            return
        changed = day != self._day
        self._show_day(day)
        if changed:
            self.day_chosen.emit(day)

    def release(self) -> None:
        """Tell nothing any more: what the field stood for is gone."""
        self._released = True

    def note(self) -> str:
        """What stands beside the field."""
        return self._weekday.text()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.input.setFixedWidth(scaled(WIDTH))

    def _on_edited(self, text: str) -> None:
        self._show_weekday(self._meant(text))

    def _show_day(self, day: date | None) -> None:
        self._day = day
        self.input.setText(_text(day))
        self._show_weekday(day)

    def _meant(self, text: str) -> date | None:
        try:
            return parse_due(text, self._today())
        except DomainError:
            return None

    def _show_weekday(self, day: date | None) -> None:
        self.input.set_wrong(False)
        off = day is not None and not self._is_workday(day)
        words = weekday_text(day) if day is not None else ""
        self._weekday.setText(self.tr("{weekday} · day off").format(weekday=words) if off else words)
        self._weekday.set_tone(Tone.WARN if off else Tone.MUTED)

    def _show_wrong(self) -> None:
        self.input.set_wrong(True)
        self._weekday.setText(self.tr("not a date: type 14.08 or +14"))
        self._weekday.set_tone(Tone.DANGER)


def _text(day: date | None) -> str:
    return date_text(day) if day is not None else ""
