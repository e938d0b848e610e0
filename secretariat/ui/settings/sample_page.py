"""The page of the sample meeting as the papers of a group look: the real PDF."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.record import MeetingRecord
from secretariat.services.office import Office
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import protocol_order
from secretariat.ui.failures import refusing
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.page_source import PageSource
from secretariat.ui.kit.pdf_view import PdfView
from secretariat.ui.kit.tone import Tone
from secretariat.ui.refusals import refusal
from secretariat.ui.tasks import Task, Tasks, drop_all

NUMBER = 5
"""Given to the sample, so that it is seen where a number stands."""
SHOWN = [
    "name",
    "name_genitive",
    "council",
    "settlement",
    "decision_word",
    "date_style",
    "norm_profile",
    "own_form",
    "emblem_sha256",
    "emblem_text",
]
"""What of a group is seen on the page of another one's meeting."""


class SamplePage(QWidget):
    """Laid out in the pool when it comes into view, and anew after each change; the last wish wins."""

    def __init__(self, office: Office, tasks: Tasks, sample: Callable[[], MeetingRecord]) -> None:
        super().__init__()
        self._office, self._tasks, self._sample = office, tasks, sample
        self._group: WorkingGroup | None = None
        self._is_behind = False
        self._work: list[Task] = []
        self.destroyed.connect(partial(drop_all, self._work))
        self.view, self.note = PdfView(tasks, can_float=False, can_hide=False), Note()
        self.view.set_title(self.tr("Sample"))
        self._arrange()
        # what covers the whole of its parent is painted alone
        for part in (self, *self.findChildren(QWidget)):
            part.installEventFilter(self)

    def show_group(self, group: WorkingGroup) -> None:
        """Show the papers of a group as it is now."""
        if self._group is None or _seen(group) != _seen(self._group):
            self._is_behind = True
        self._group = group
        if self._is_behind and self._is_seen():
            self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is out of view costs nothing: a page is laid out when any part of its place is to be seen."""
        if self._is_behind and event.type() == QEvent.Type.Paint:
            self._lay_out()
        return False

    def _is_seen(self) -> bool:
        parts = (self, *self.findChildren(QWidget))
        return any(not part.visibleRegion().isEmpty() for part in parts)

    def _lay_out(self) -> None:
        group = self._group
        assert group is not None
        self._is_behind = False
        press, pages, read = self._office.press, self._office.pages, self._sample
        today, files = self._office.desk.clock().date(), self._office.desk.files

        def proof() -> PageSource:
            record = read()
            numbered = replace(record.meeting, number=NUMBER)
            shown = replace(record, meeting=numbered, group=replace(record.group, **_seen(group)))
            order = protocol_order(record.meeting.protocol, on=today)
            return pages.open(press.proof(Material(record=shown, read_file=files.get), order).data)

        drop_all(self._work)
        self._work[:] = [self._tasks.run(proof, self._on_proof, refusing(self._on_refused))]

    def _on_proof(self, source: PageSource) -> None:
        self.note.say("")
        self.view.show_source(source)

    def _on_refused(self, error: DomainError) -> None:
        self.note.say(refusal(error), Tone.DANGER)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)


def _seen(group: WorkingGroup) -> dict[str, Any]:
    return {name: getattr(group, name) for name in SHOWN}
