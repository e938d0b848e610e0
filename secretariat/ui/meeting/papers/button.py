"""«Документи»: the papers that belong to the open stage, under one button."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from secretariat.domain.document import PaperKind
from secretariat.domain.stage import Stage
from secretariat.services.papers.order import PaperFormat
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, Kind
from secretariat.ui.meeting.papers.kinds import COPIED, OFFERED
from secretariat.ui.meeting.papers.presenter import PapersPresenter
from secretariat.ui.meeting.papers.words import copy_words, paper_words


class PapersButton(Button):
    """Unfolds a menu; while a paper is being made it waits."""

    def __init__(self, presenter: PapersPresenter, lead: Callable[[PaperKind], None]) -> None:
        """`lead` goes to where a paper is made that needs more than a word."""
        super().__init__(self.tr("Papers"), kind=Kind.FLAT, icon=Icon.PRINTER)
        self._presenter, self._lead = presenter, lead
        self._stage = Stage.PREPARATION
        self.menu_of_stage = QMenu(self)
        self.menu_of_stage.aboutToShow.connect(self._fill)
        self.clicked.connect(lambda _checked=False: self._unfold())

    def show_stage(self, stage: Stage) -> None:
        """Offer the papers of a stage."""
        self._stage = stage
        self.setEnabled(not self._presenter.is_busy)

    def _unfold(self) -> None:
        """Without stopping the program."""
        self.menu_of_stage.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _fill(self) -> None:
        self.menu_of_stage.clear()
        for kind in OFFERED[self._stage]:
            self._add(kind, PaperFormat.PDF)
        led_to = self._presenter.led_to
        if led_to:
            self.menu_of_stage.addSeparator()
        for kind in led_to:
            way = self.menu_of_stage.addAction(paper_words(kind))
            way.setData(kind.value)
            way.triggered.connect(lambda _on=False, kind=kind: self._lead(kind))
        if COPIED[self._stage]:
            self.menu_of_stage.addSeparator()
        for kind in COPIED[self._stage]:
            self._add(kind, PaperFormat.DOCX)

    def _add(self, kind: PaperKind, format_: PaperFormat) -> None:
        copied = format_ is PaperFormat.DOCX
        action = self.menu_of_stage.addAction(copy_words(kind) if copied else paper_words(kind))
        action.setData(f"{kind.value}.{format_.value}" if copied else kind.value)
        action.triggered.connect(lambda _on=False: self._presenter.make(kind, format_))
