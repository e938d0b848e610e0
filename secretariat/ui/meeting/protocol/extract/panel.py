"""«Витяг з протоколу»: folded it is one line; open, the items to tick and the buttons that save the extract."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.ids import ItemId
from secretariat.services.papers.order import PaperFormat
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import ComboField, Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import bring_into_view, focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_1, SPACE_2, SPACE_3
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.ticked_row import TickedRow
from secretariat.ui.meeting.file_wishes import paper_copy_wish, paper_wish
from secretariat.ui.meeting.protocol.extract.presenter import ExtractPresenter
from secretariat.ui.meeting.protocol.extract.state import ExtractItem, ExtractState
from secretariat.ui.prompts import FileWish
from secretariat.ui.typography import Role


class ExtractPanel(QWidget):
    """Hidden while the text is open for changes; a choice stays while the meeting is open."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.presenter = ExtractPresenter(bench.session, bench.tasks)
        self.fold = FlatButton(self.tr("Extract from the protocol"), icon=Icon.DOWN, icon_after=True)
        self.fold.clicked.connect(lambda _checked=False: self._turn())
        self.assignee = ComboField(self.tr("All items of somebody who carries them out"), {}, wraps=True)
        self.assignee.choice.currentIndexChanged.connect(lambda _place: self._on_assignee())
        self.count = Note()
        self._make_buttons()
        self._body = self._make_body()
        column = QVBoxLayout(self)
        column.setContentsMargins(MEETING_MARGIN - SPACE_2, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)
        self.unfold(False)

    @property
    def is_open(self) -> bool:
        """Whether the form is shown."""
        return not self._body.isHidden()

    def refresh(self) -> None:
        """Follow the meeting."""
        offered = self.presenter.is_offered
        self.setVisible(offered)
        if not offered:
            self.unfold(False)
        elif self.is_open:
            self._fill()

    def unfold(self, open_: bool) -> None:
        """Show or hide the form."""
        if open_:
            self._fill()
        self._body.setVisible(open_)
        self.fold.set_icon(Icon.UP if open_ else Icon.DOWN)
        self.fold.setAccessibleDescription(self.tr("open") if open_ else self.tr("folded"))

    def take_focus(self) -> None:
        """Open the form and put the keyboard onto the first item that can be taken."""
        self.unfold(True)
        ticks = [row.tick for row in self.rows.rows() if row.tick.isEnabled()]
        focus_in_view(ticks[0] if ticks else self.fold)

    def _turn(self) -> None:
        self.unfold(not self.is_open)
        if self.is_open:
            bring_into_view(self.fold, self._buttons)

    def _fill(self) -> None:
        state = self.presenter.state()
        self.rows.sync(one.item.id for one in state.items)
        for one in state.items:
            self._show_item(one)
        self._show_assignees(state)
        chosen = len(state.chosen)
        words = (
            self.tr("Items in the extract: %n.", "", chosen) if chosen else self.tr("Tick at least one item.")
        )
        self.count.say(words, Tone.MUTED)
        for button in (self.save, self.copy):
            button.setEnabled(state.can_save)

    def _show_item(self, one: ExtractItem) -> None:
        row = self.rows.row(one.item.id)
        assert row is not None
        undecided = self.tr("Nothing was decided under this item, so it cannot go into an extract.")
        row.show_words(
            f"{one.item.position}. {one.item.title}",
            name=self.tr("Take item {item} into the extract").format(item=one.item.position),
            ticked=one.chosen,
            why_not="" if one.decided else undecided,
        )

    def _show_assignees(self, state: ExtractState) -> None:
        self.assignee.setVisible(bool(state.assignees))
        by_hand: dict[object, str] = {None: self.tr("not chosen, items are ticked one by one")}
        self.assignee.choice.set_options({**by_hand, **state.assignees})
        self.assignee.choice.set_value(state.assignee)

    def _on_assignee(self) -> None:
        key = self.assignee.choice.value()
        self.presenter.take_all_of(key if isinstance(key, str) else None)

    def _on_save(self) -> None:
        self._ask(paper_wish(self.presenter.file_name(), self._folder), PaperFormat.PDF)

    def _on_copy(self) -> None:
        self._ask(paper_copy_wish(self.presenter.file_name(), self._folder), PaperFormat.DOCX)

    def _ask(self, wish: FileWish, format_: PaperFormat) -> None:
        self._bench.prompts.save_file(wish, lambda target: self.presenter.save(format_, target))

    @property
    def _folder(self) -> Path:
        return self._bench.session.office.papers

    def _make_row(self, item_id: ItemId) -> TickedRow:
        return TickedRow(lambda on: self.presenter.tick(item_id, on))

    def _make_buttons(self) -> None:
        self._note = Note()
        self.save = SecondaryButton(self.tr("Save as PDF…"), icon=Icon.SAVE)
        self.copy = FlatButton(self.tr("Save as DOCX, a working copy…"), icon=Icon.EXPORT)
        self.save.clicked.connect(lambda _checked=False: self._on_save())
        self.copy.clicked.connect(lambda _checked=False: self._on_copy())
        bind(self.save, self.presenter.place(PaperFormat.PDF), self._note)
        bind(self.copy, self.presenter.place(PaperFormat.DOCX), self._note)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, spacing=SPACE_2)
        flow.addWidget(self.save)
        flow.addWidget(self.copy)

    def _make_body(self) -> QWidget:
        body, rows = QWidget(), QVBoxLayout()
        rows.setSpacing(SPACE_1)
        self.rows: KeyedRows[ItemId, TickedRow] = KeyedRows(rows, self._make_row)
        use = self.tr(
            "The chosen items under their numbers, certified by the secretary; no word of the others."
        )
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_2, 0, SPACE_2, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(Text(use, Role.CAPTION, Tone.MUTED, wraps=True))
        column.addWidget(self.assignee)
        nest(column, rows)
        column.addWidget(self.count)
        column.addWidget(self._buttons)
        column.addWidget(self._note)
        return body
