"""«Для публікації»: the two papers for everybody, offered once the protocol is finalised."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.document import PaperKind, Source
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_3
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.file_wishes import wish_to_save
from secretariat.ui.meeting.place import place_of
from secretariat.ui.meeting.public.masked_card import MaskedCard
from secretariat.ui.meeting.public.news_card import NewsCard
from secretariat.ui.meeting.public.presenter import PublicPresenter
from secretariat.ui.typography import Role


class PublicPanel(QWidget):
    """`place_requested` leads to a part of the meeting. Nothing is looked for while both cards are folded."""

    place_requested = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.presenter = PublicPresenter(bench.session, bench.tasks)
        self.masked = MaskedCard(self.presenter, self._lead, self._fill)
        self.news = NewsCard(self.presenter, self._lead, self._fill)
        self.masked.save.clicked.connect(lambda _checked=False: self._on_save(PaperKind.PROTOCOL_PUBLIC))
        self.news.save.clicked.connect(lambda _checked=False: self._on_save(PaperKind.PRESS_RELEASE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(Text(self.tr("For publication"), Role.SECTION))
        column.addWidget(self.masked)
        column.addWidget(self.news)

    def open_paper(self, kind: PaperKind) -> None:
        """Show what is to be looked at of one of the two."""
        card = self.news if kind is PaperKind.PRESS_RELEASE else self.masked
        card.open_with_cursor()

    def refresh(self) -> None:
        """Follow the meeting."""
        offered = self.presenter.is_offered
        self.setVisible(offered)
        if not offered:
            for card in (self.masked, self.news):
                card.unfold(False)
        elif self.masked.is_open or self.news.is_open:
            self._fill()

    def _fill(self) -> None:
        state = self.presenter.state()
        self.masked.show_state(state)
        self.news.show_state(state)

    def _lead(self, source: Source) -> None:
        self.place_requested.emit(place_of(source))

    def _on_save(self, kind: PaperKind) -> None:
        folder, name = self._bench.session.office.protocols, self.presenter.file_name(kind)
        wish = wish_to_save(self.tr("Save for publication"), self.tr("PDF document"), folder, name)
        self._bench.prompts.save_file(wish, lambda target: self.presenter.save(kind, target))
