"""«Змінено після розсилки»: each change of the hour, the place and the agenda in a line."""

from secretariat.services.agenda_versions import SentAgenda
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_4
from secretariat.ui.meeting.prepare.sent.words import change_words, notice_words
from secretariat.ui.typography import Role


class ChangesPanel(Panel):
    """Hidden while people have this very agenda with its day and place, or none."""

    def __init__(self) -> None:
        super().__init__(margin=SPACE_4, spacing=SPACE_1)
        self._title = Text(role=Role.STRONG, wraps=True)
        self._lines = Text(tone=Tone.MUTED, wraps=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._lines)

    def show_sent(self, sent: SentAgenda | None) -> None:
        """Show what is different from the agenda that was sent."""
        self.setVisible(sent is not None and sent.differences > 0)
        if sent is None:
            return
        moment = f"{date_text(sent.sent_at.date())} {time_text(sent.sent_at)}"
        self._title.setText(self.tr("Changed since it was sent on {moment}").format(moment=moment))
        lines = [*map(notice_words, sent.notice), *map(change_words, sent.changes)]
        self._lines.setText("\n".join(lines))
