"""The head of a meeting: which one it is, and the five stages."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from secretariat.domain.stage import StageState, StageStatus, stages
from secretariat.services.meetings import OpenMeeting
from secretariat.ui import words
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Ground, Rule
from secretariat.ui.kit.stage_bar import Stage, StageBar
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_HEAD, MEETING_MARGIN, SPACE_4, scaled
from secretariat.ui.meeting.closing import current_version
from secretariat.ui.meeting.fields.lengths import keep_least_height
from secretariat.ui.meeting.papers.button import PapersButton
from secretariat.ui.meeting.stage_words import protocol_number, stage_fact, stage_name, version_number
from secretariat.ui.typography import Role

ROOM_FOR_WORDS = 1240
"""Pixels of the head, in which stages, papers and the page have their words."""


class MeetingHead(Ground):
    """`stage_requested` carries the number of a stage, from 1; `page_requested` brings the folded page back."""

    stage_requested = Signal(int)
    page_requested = Signal()

    def __init__(self, papers: PapersButton) -> None:
        super().__init__("surface")
        self.papers = papers
        keep_least_height(self, MEETING_HEAD)
        self._title = Text(role=Role.SECTION)
        self._subtitle = Text(role=Role.CAPTION, tone=Tone.MUTED)
        self.bar = StageBar()
        self.bar.stage_requested.connect(self.stage_requested)
        self._page = FlatButton(self.tr("Page"), icon=Icon.FILE, key=key_text(ActionId.PAGE))
        self._page.clicked.connect(lambda _checked=False: self.page_requested.emit())
        self._page.hide()
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._title)
        text.addWidget(self._subtitle)
        text.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(MEETING_MARGIN, 0, SPACE_4, 0)
        nest(row, text)
        row.addWidget(self.bar, 1)
        row.addWidget(self.papers)
        row.addWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, row, 1)
        column.addWidget(Rule())

    def show_meeting(self, opened: OpenMeeting, stage: int) -> None:
        """Show the meeting with the stage that is open."""
        self._title.setText(self.tr("Meeting {day}").format(day=_days(opened)))
        self._subtitle.setText(" · ".join(_subtitle(opened)))
        known = stages(opened.record, opened.versions, opened.signatures, opened.log, opened.beside)
        self.bar.show_stages([_shown(status) for status in known], stage)
        self.papers.show_stage(known[stage - 1].stage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stages have the first claim to the width: without much of it the papers keep their drawing only."""
        super().resizeEvent(event)
        self.papers.set_folded(self.width() < scaled(ROOM_FOR_WORDS))

    def offer_page(self, folded: bool) -> None:
        """A way to the page while it is folded away."""
        self._page.setVisible(folded)


def _shown(status: StageStatus) -> Stage:
    return Stage(name=stage_name(status.stage), fact=stage_fact(status), done=status.state is StageState.DONE)


def _days(opened: OpenMeeting) -> str:
    days = sorted({sitting.day for sitting in opened.record.sittings})
    return "–".join(date_text(day) for day in ((days[0], days[-1]) if len(days) > 1 else days))


def _subtitle(opened: OpenMeeting) -> list[str]:
    """«чергове · 14:00–15:04 · міська рада», or the number of a finalised protocol."""
    record, version = opened.record, current_version(opened)
    if version is not None:
        return [protocol_number(version.number), version_number(version.version)]
    first = min(record.sittings, key=lambda sitting: sitting.day)
    hours = "–".join(f"{clock:%H:%M}" for clock in (first.start, first.end) if clock is not None)
    parts = [words.meeting_kind(record.meeting.kind), hours, record.meeting.place or ""]
    return [part for part in parts if part]
