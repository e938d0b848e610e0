"""What was done to send the protocol, newest first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from secretariat.domain.log import DRAFTS_WRITTEN, LogEntry
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.meeting.sending.words import moment_words
from secretariat.ui.typography import Role


class LogPanel(Panel):
    """Day and hour at the left, what was done at the right; nothing done, nothing shown."""

    def __init__(self) -> None:
        super().__init__(margin=0, spacing=SPACE_2)
        self._lines: list[Text] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_1)
        self._grid.setColumnStretch(1, 1)
        self.column.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_4)
        self.column.addWidget(Text(self.tr("What was done"), Role.STRONG))
        self.column.addLayout(self._grid)

    def show_log(self, log: Sequence[LogEntry]) -> None:
        """Show what concerns the sending."""
        for line in self._lines:
            self._grid.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        told = [entry for entry in log if entry.code == DRAFTS_WRITTEN]
        for place, entry in enumerate(told):
            moment = Text(moment_words(entry), tone=Tone.MUTED)
            words = Text(self._words(entry), wraps=True)
            self._grid.addWidget(moment, place, 0)
            self._grid.addWidget(words, place, 1)
            self._lines += [moment, words]
        self.setVisible(bool(told))

    def _words(self, entry: LogEntry) -> str:
        """«Підготовлено 8 листів, без адреси: 4»"""
        written, without = (int(entry.params.get(name, 0)) for name in ("written", "without_address"))
        words = self.tr("%n letter(s) made ready", "", written)
        if not without:
            return words
        return self.tr("{letters}, without an address: {count}").format(letters=words, count=without)
