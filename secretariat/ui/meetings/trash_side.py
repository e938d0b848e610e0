"""What is done with the trash: it is shown beside the list, meetings come back, or go for good after a question."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.services.changes import Changed
from secretariat.services.trash import TrashedMeeting
from secretariat.ui.i18n import date_text
from secretariat.ui.meetings.desk import MeetingsDesk
from secretariat.ui.meetings.list_page import MeetingsPage
from secretariat.ui.meetings.trash_panel import TrashPanel
from secretariat.ui.prompts import Prompts, Question
from secretariat.ui.refusals import refusal


class TrashSide(QObject):
    """Shows its panel in the side of `page`."""

    def __init__(
        self,
        page: MeetingsPage,
        desk: MeetingsDesk,
        prompts: Prompts,
        publish: Callable[[Changed], None],
        say: Callable[[str, bool], None],
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._prompts = page, desk, prompts
        self._publish, self._say = publish, say
        self.panel = TrashPanel(self._restore, self._ask_to_remove)
        self.panel.left.connect(page.show_chosen)

    def open(self) -> None:
        """Show what lies in the trash."""
        self._page.show_side(self.panel)
        self.refresh()
        self.panel.back.setFocus()

    def refresh(self) -> None:
        """Follow a change of the store."""
        if self.panel.isVisible():
            self.panel.show_trash(self._desk.trashed())

    def _restore(self, meeting_id: MeetingId) -> None:
        if self._attempt(lambda: self._desk.restore(meeting_id)):
            self._say(QCoreApplication.translate("TrashPanel", "The meeting is back"), True)

    def _ask_to_remove(self, meeting: TrashedMeeting) -> None:
        def answered(yes: bool) -> None:
            if yes:
                self._attempt(lambda: self._desk.remove_for_good(meeting.id))

        self._prompts.ask(_question(meeting), answered)

    def _attempt(self, step: Callable[[], Changed]) -> bool:
        try:
            changed = step()
        except DomainError as error:
            self.panel.show_refusal(refusal(error))
            return False
        self._publish(changed)
        return True


def _question(meeting: TrashedMeeting) -> Question:
    day = date_text(meeting.day)
    text = QCoreApplication.translate(
        "TrashPanel", "The meeting of {day} goes with its agenda, presence, texts and decisions."
    )
    return Question(
        title=QCoreApplication.translate("TrashPanel", "Delete the meeting for good"),
        text=text.format(day=day),
        verb=QCoreApplication.translate("TrashPanel", "Delete the meeting of {day}").format(day=day),
        refusal=QCoreApplication.translate("TrashPanel", "Keep it in the trash"),
    )
