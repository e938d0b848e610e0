"""The news: which items it tells of, and its sentences, each of which leads to what it tells of."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.document import PaperKind, Source
from secretariat.domain.ids import ItemId
from secretariat.services.news import Sentence
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.ticked_row import TickedRow
from secretariat.ui.meeting.public.paper_card import PaperCard
from secretariat.ui.meeting.public.presenter import PublicPresenter
from secretariat.ui.meeting.public.state import PublicState
from secretariat.ui.typography import Role


class NewsCard(PaperCard):
    """`lead` goes to a part of the meeting, `opened` is called before the text is seen."""

    def __init__(
        self, presenter: PublicPresenter, lead: Callable[[Source], None], opened: Callable[[], None]
    ) -> None:
        super().__init__(
            self.tr("Press release"),
            self.tr("A draft of news about what was considered and decided; masked as the public version."),
            self.tr("Look through the news"),
            presenter.place(PaperKind.PRESS_RELEASE.value),
            opened,
        )
        self._presenter, self._lead = presenter, lead
        items, sentences = QVBoxLayout(), QVBoxLayout()
        items.setSpacing(0)
        sentences.setSpacing(0)
        self.items: KeyedRows[ItemId, TickedRow] = KeyedRows(items, self._make_item)
        self.sentences: KeyedRows[int, SentenceRow] = KeyedRows(sentences, lambda _place: SentenceRow(lead))
        self._none = Text(self.tr("Nothing that was decided is chosen."), tone=Tone.MUTED, wraps=True)
        self.column_of_body.addWidget(Text(self.tr("What it tells of"), Role.CAPTION, Tone.MUTED))
        nest(self.column_of_body, items)
        self.column_of_body.addSpacing(SPACE_2)
        self.column_of_body.addWidget(Text(self.tr("Its sentences"), Role.CAPTION, Tone.MUTED))
        self.column_of_body.addWidget(self._none)
        nest(self.column_of_body, sentences)

    def show_state(self, state: PublicState) -> None:
        """Show the items that may be told of and the text as it would be saved."""
        self.items.sync(item.id for item in state.items)
        for item in state.items:
            row = self.items.row(item.id)
            assert row is not None
            row.show_words(
                f"{item.position}. {item.title}",
                name=self.tr("Tell of item {item}").format(item=item.position),
                ticked=item.id in state.told,
            )
        told = [(one, place == 0) for paragraph in state.paragraphs for place, one in enumerate(paragraph)]
        self.sentences.sync(range(len(told)))
        for place, (sentence, begins) in enumerate(told):
            line = self.sentences.row(place)
            assert line is not None
            line.show_sentence(sentence, begins=begins)
        self._none.setVisible(not told)
        self.save.setEnabled(bool(told))

    def _make_item(self, item_id: ItemId) -> TickedRow:
        return TickedRow(lambda told: self._presenter.tell(item_id, told))


class SentenceRow(QWidget):
    """A sentence with the way to the part of the meeting from which it comes."""

    def __init__(self, lead: Callable[[Source], None]) -> None:
        super().__init__()
        self._sentence: Sentence | None = None
        self._words = Text(wraps=True)
        self.origin = IconButton(Icon.NEXT, "", small=True)
        self.origin.clicked.connect(lambda _checked=False: self._on_origin(lead))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(SPACE_2)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.origin, 0, Qt.AlignmentFlag.AlignTop)

    def show_sentence(self, sentence: Sentence, *, begins: bool) -> None:
        """Show it; the first of a paragraph stands apart."""
        self._sentence = sentence
        self._words.setText(sentence.text)
        self._row.setContentsMargins(0, SPACE_3 if begins else 0, 0, 0)
        self.origin.setToolTip(self.tr("Show where it comes from"))
        self.origin.setAccessibleName(self.tr("Show where it comes from: {text}").format(text=sentence.text))

    def _on_origin(self, lead: Callable[[Source], None]) -> None:
        if self._sentence is not None:
            lead(self._sentence.source)
