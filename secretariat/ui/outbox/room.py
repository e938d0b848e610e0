"""The room «Вихідні»: the letters with their filter, and beside them the chosen one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import LetterId, MeetingId
from secretariat.services.changes import Changed, Topic
from secretariat.services.letter_export import LettersExported
from secretariat.services.letter_list import LetterRow, Shown
from secretariat.services.office import Office
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, Kind, PrimaryButton, SecondaryButton
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.kit.following_room import FollowingRoom
from secretariat.ui.kit.list_room import ListRoom
from secretariat.ui.kit.paged_table import PagedTable
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.mail_words import COUNTED, reason_words
from secretariat.ui.mailing import Mailing
from secretariat.ui.measures import ACTION_ROW, SPACE_3
from secretariat.ui.outbox.columns import LETTER, SPARE, STATE, WHEN, WHO, letter_columns
from secretariat.ui.outbox.details_panel import LetterPanel
from secretariat.ui.outbox.doubt import doubt_question
from secretariat.ui.outbox.filter_line import OutboxFilter
from secretariat.ui.outbox.presenter import OutboxPresenter
from secretariat.ui.outbox.state import LetterDetails, OutboxState, Wish, is_overtaken, needs_question
from secretariat.ui.outbox.strip import OutboxStrip
from secretariat.ui.prompts import Prompts, Question
from secretariat.ui.refusals import refusal
from secretariat.ui.tasks import Tasks

TOPICS = (Topic.LETTER, Topic.MEETING, Topic.PROTOCOL)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxSurroundings:
    """What the room needs of the program. `folder` is where letters are put that the mail program opens."""

    publish: Callable[[Changed], None]
    say: Callable[[str, bool], None]
    tasks: Tasks
    prompts: Prompts
    mailing: Mailing
    open_path: Callable[[Path], None]


class OutboxRoom(FollowingRoom):
    """A `Searchable` of the frame; emits `meeting_requested` with the meeting of a letter, and `settings_requested`."""

    meeting_requested = Signal(int)
    settings_requested = Signal()

    def __init__(self, office: Office, around: OutboxSurroundings) -> None:
        super().__init__(TOPICS)
        self._office, self._around, self._is_asking = office, around, False
        self._state = OutboxState()
        self.filter, self.panel = OutboxFilter(), LetterPanel()
        self.strip = OutboxStrip(around.mailing)
        self.table = PagedTable(
            self.tr("Letters"), letter_columns(), self._fetch, row_height=ACTION_ROW, several=True
        )
        self.send = PrimaryButton(self.tr("Send now"), icon=Icon.SEND)
        self.export = SecondaryButton(self.tr("Save as files…"), icon=Icon.EXPORT)
        self.settings = FlatButton(self.tr("How letters are sent"), icon=Icon.SETTINGS)
        self._head = RoomHead(self.tr("Outbox"), [self.settings, self.export, self.send])
        self._list = QStackedWidget()
        self._presenter = OutboxPresenter(self, office, around.tasks, around.publish)
        self._arrange()
        self._connect()
        self._follow_by(self._presenter.refresh)
        self.setFocusProxy(self.table)
        self._presenter.refresh()
        self._show_mailing()

    def focus_search(self) -> None:
        """See `Searchable`; what is looked for may be of any meeting."""
        self._presenter.keep_to(None)
        self.filter.search.focus_whole()

    def show_only(self, shown: Shown) -> None:
        """List the letters of a state."""
        self.filter.ask_for(shown)
        self.table.setFocus()

    def show_meeting(self, meeting_id: MeetingId) -> None:
        """List the letters of a meeting in every state."""
        self.filter.ask_for(Shown.ALL)
        self._presenter.keep_to(meeting_id)
        self.table.setFocus()

    def show_list(self, state: OutboxState) -> None:
        """See `OutboxView`."""
        self._state = state
        newest = self._presenter.row_of(state.ids[0]) if state.ids and state.meeting_id is not None else None
        self.filter.show_meeting(
            newest.day if newest is not None else None, is_one=state.meeting_id is not None
        )
        self.filter.show_state(state)
        self.filter.setVisible(bool(state.total) or state.meeting_id is not None)
        waiting = state.waiting
        told = [COUNTED.letters(len(state.ids))] if state.total else []
        self._head.show_aside(" · ".join([*told, *([COUNTED.waiting(waiting)] if waiting else [])]))
        self.table.show_ids(state.ids)
        self._show_undecided()
        nothing = 2 if state.total or state.meeting_id is not None else 1
        self._list.setCurrentIndex(0 if state.ids else nothing)
        self._show_mailing()

    def show_details(self, details: LetterDetails | None) -> None:
        """See `OutboxView`."""
        self.panel.show_letter(details)
        self._room.show_side(details is not None)

    def show_refusal(self, error: DomainError) -> None:
        """See `OutboxView`."""
        self._around.say(refusal(error), False)

    def _show_mailing(self) -> None:
        """The way that she chose is the button to press; with a server files are still possible."""
        mailing, waiting = self._around.mailing, self._state.waiting
        by_server = mailing.account.is_ready
        self.send.setVisible(by_server and bool(self._state.total))
        self.export.setVisible(bool(self._state.total))
        self.send.setEnabled(bool(waiting) and not mailing.is_sending)
        self.export.set_kind(Kind.SECONDARY if by_server else Kind.PRIMARY)
        self.export.setEnabled(bool(waiting) and not mailing.is_sending)
        self.strip.show_now()
        if self._is_asking and not mailing.is_sending:
            self._is_asking = False
            if mailing.wants_password:
                self.strip.password.setFocus()

    def _show_undecided(self) -> None:
        """What stands above the list depends on what is selected in it."""
        counts = self._state.counts
        chosen = self._presenter.in_doubt(self.table.selected_ids())
        unknown = counts.get(Shown.UNKNOWN, 0)
        self.strip.show_undecided(
            exported=counts.get(Shown.EXPORTED, 0),
            unknown=unknown,
            chosen=len(chosen) if len(chosen) < unknown else 0,
        )

    def _on_doubt(self, sent: bool) -> None:
        """One answer for several letters, after a question that names them."""
        ids = self._presenter.in_doubt(self.table.selected_ids())
        question = doubt_question(self._presenter.rows(ids), sent=sent)
        self._around.prompts.ask(
            question, lambda yes: self._presenter.answer_doubt(ids, sent=sent) if yes else None
        )

    def _on_wish(self, wish: Wish) -> None:
        row = self._chosen()
        if row is None:
            return
        if wish is Wish.OPEN:
            self._export([row.id], self._office.outgoing, self._on_opened)
        elif wish is Wish.AGAIN and (needs_question(row.state) or is_overtaken(row)):
            question = self._outdated(row) if is_overtaken(row) else self._question(row)
            self._around.prompts.ask(question, lambda yes: self._presenter.act(wish, row.id) if yes else None)
        else:
            self._presenter.act(wish, row.id)

    def _question(self, row: LetterRow) -> Question:
        return Question(
            title=self.tr("Send this letter again?"),
            text=self.tr("{name} may have got it already and would get it twice.").format(name=row.name),
            verb=self.tr("Send again"),
            refusal=self.tr("Leave as it is"),
        )

    def _outdated(self, row: LetterRow) -> Question:
        text = self.tr("It was taken out: {why}. A letter of what counts now is written from the meeting.")
        return Question(
            title=self.tr("Put an outdated letter back into the queue?"),
            text=text.format(why=reason_words(row)),
            verb=self.tr("Put back into the queue"),
            refusal=self.tr("Leave as it is"),
        )

    def _on_confirm_all(self) -> None:
        count = self._state.counts.get(Shown.EXPORTED, 0)
        question = Question(
            title=self.tr("Were all of these letters sent?"),
            text=self.tr("%n letter(s) will be marked as sent by hand.", "", count),
            verb=self.tr("Yes, all were sent"),
            refusal=self.tr("Not yet"),
        )
        self._around.prompts.ask(question, lambda yes: self._presenter.confirm_exported() if yes else None)

    def _on_export(self) -> None:
        ids = self._presenter.waiting()
        self._around.prompts.choose_folder(
            self.tr("Where to save the letters"),
            Path.home(),
            lambda folder: self._export(ids, folder, partial(self._on_exported, folder)),
        )

    def _export(self, ids: Sequence[LetterId], folder: Path, done: Callable[[LettersExported], None]) -> None:
        self.export.setEnabled(False)
        self._presenter.export(ids, folder, self._around.mailing.account.sender, done)

    def _on_opened(self, result: LettersExported) -> None:
        for path in result.files:
            self._around.open_path(path)
        self._tell(refused=len(result.refused))

    def _on_exported(self, folder: Path, result: LettersExported) -> None:
        saved = self.tr("%n letter(s) saved: {folder}", "", len(result.files)).format(folder=folder.name)
        self._tell(*([saved] if result.files else []), refused=len(result.refused))

    def _tell(self, *said: str, refused: int) -> None:
        """One line for all; why a letter was refused stands beside it."""
        told = [*said, *([COUNTED.refused(refused)] if refused else [])]
        if told:
            self._around.say(" · ".join(told), False)

    def _on_password(self, password: str) -> None:
        self._around.mailing.give_password(password)
        self._on_send()

    def _on_send(self) -> None:
        """What she asked for may have to ask her for the password: then the cursor is there."""
        self._is_asking = True
        self._around.mailing.send()

    def _on_meeting(self) -> None:
        row = self._chosen()
        if row is not None and row.meeting_id is not None:
            self.meeting_requested.emit(row.meeting_id)

    def _chosen(self) -> LetterRow | None:
        current = self.table.current_id()
        return self._presenter.row_of(current) if current is not None else None

    def _fetch(self, ids: Sequence[int]) -> Sequence[LetterRow]:
        return self._presenter.rows(ids)

    def _connect(self) -> None:
        mailing, strip = self._around.mailing, self.strip
        self.filter.filter_changed.connect(self._presenter.filter_by)
        self.filter.left_downwards.connect(self.table.setFocus)
        self.table.chosen.connect(self._presenter.choose)
        self.panel.wished.connect(self._on_wish)
        self.panel.meeting_requested.connect(self._on_meeting)
        self.send.clicked.connect(lambda _checked=False: self._on_send())
        self.export.clicked.connect(self._on_export)
        self.settings.clicked.connect(self.settings_requested)
        strip.settings_requested.connect(self.settings_requested)
        strip.stop_requested.connect(mailing.stop)
        strip.password_given.connect(self._on_password)
        strip.confirm_requested.connect(self._on_confirm_all)
        strip.doubt_answered.connect(self._on_doubt)
        self.table.selection_changed.connect(self._show_undecided)
        self.filter.all_requested.connect(lambda: self._presenter.keep_to(None))
        mailing.changed.connect(self._show_mailing)

    def _arrange(self) -> None:
        empty = EmptyState(
            self.tr(
                "Here wait the letters of all meetings until they leave, and here stands what was sent to whom. "
                "Letters come from the stage “Sending” of a meeting."
            )
        )
        missed = EmptyState(self.tr("There is no such letter."))
        for page in (self.table, empty, missed):
            self._list.addWidget(page)
        self.table.show_columns((LETTER, WHO, STATE, WHEN), SPARE)
        above = QWidget()
        lines = QVBoxLayout(above)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_3)
        lines.addWidget(self.strip)
        lines.addWidget(self.filter)
        room = self._room = ListRoom(self._head, above, self._list, self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(room)
