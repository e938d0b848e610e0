"""The workspace of one meeting: the stage bar, the stage that is open, and the page beside it."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.document import PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.letters import LetterKind
from secretariat.domain.stage import Stage
from secretariat.services.changes import Changed
from secretariat.services.office import Office
from secretariat.ui.actions import ActionId, make_action
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.underliner import underline_in
from secretariat.ui.measures import scaled
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import settle_fields
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.places import place_under, refused_fields
from secretariat.ui.meeting.fields.typing_keeper import TypingKeeper
from secretariat.ui.meeting.head import MeetingHead
from secretariat.ui.meeting.notice import Notice
from secretariat.ui.meeting.notice_words import notice_text
from secretariat.ui.meeting.offers import offers_of
from secretariat.ui.meeting.page.beginning import beginning_of
from secretariat.ui.meeting.page.finding_marks import Findings
from secretariat.ui.meeting.page.side_page import SidePage
from secretariat.ui.meeting.page.spelling_marks import with_misspelt
from secretariat.ui.meeting.papers.button import PapersButton
from secretariat.ui.meeting.papers.presenter import PapersPresenter
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.prepare.view import PrepareStage
from secretariat.ui.meeting.protocol.view import FINDINGS_WIDTH, ProtocolStage
from secretariat.ui.meeting.running.view import RunStage
from secretariat.ui.meeting.sending.view import SendingStage
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.meeting.signing.view import SigningStage
from secretariat.ui.meeting.status import status_facts, useful_keys
from secretariat.ui.meeting.surroundings import MeetingSurroundings
from secretariat.ui.meeting.told_errors import ToldErrors
from secretariat.ui.meeting.typing_watch import TypingWatch, belongs_here
from secretariat.ui.meeting.way_to import WayTo
from secretariat.ui.palette.entry import Entry
from secretariat.ui.refusals import refusal

StageView = PrepareStage | RunStage | ProtocolStage | SigningStage | SendingStage
View = TypeVar("View", bound=StageView)

AHEAD_MS = 600
"""How long nothing has been typed in a new stage before the next one is built behind it."""

WIDEST = 16777215
"""No limit, in Qt's own number."""


class MeetingWorkspace(QWidget):
    """Shows one meeting; a `StageHost` and `Leavable` of the frame."""

    def __init__(self, office: Office, meeting_id: MeetingId, around: MeetingSurroundings) -> None:
        super().__init__()
        self._around = around
        self._stage = Stage.PREPARATION
        self._built: dict[Stage, StageView] = {}
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._build_ahead)
        self._told_restored = False
        self._errors = ToldErrors(lambda text: self._around.say(text, False))
        self.session = MeetingSession(
            office,
            meeting_id,
            around.bridge.publish,
            voice=self._say,
            refused=lambda error: self._around.say(refusal(error), False),
        )
        self._typing = TypingKeeper(TypingWatch(office.desk.drafts), self)
        self._bench = Bench(
            session=self.session,
            typing=self._typing,
            tasks=around.tasks,
            prompts=around.prompts,
            open_path=around.open_path,
            open_letters=lambda: around.open_letters(meeting_id),
        )
        self.papers = PapersPresenter(self.session, around.tasks, around.open_path)
        self.page = SidePage(self._bench)
        self._way = WayTo(self, self.session)
        self._arrange()
        self._connect()
        self.session.watch(self.refresh)
        self.destroyed.connect(self.session.close)

    @property
    def stage(self) -> Stage:
        """The stage that is open."""
        return self._stage

    def open_stage(self, number: int) -> bool:
        """See `StageHost`."""
        stages = list(Stage)
        if not 1 <= number <= len(stages):
            return False
        self.enter(stages[number - 1])
        self._tell_restored()
        return True

    def enter(self, stage: Stage) -> None:
        """Open a stage; what is being typed is stored first."""
        self.settle()
        self._stage = stage
        self.page.show_stage(stage)
        # filled before it is seen: each row that is added to a visible stage is laid out by itself
        self.refresh()
        self._stack.setCurrentWidget(self.view(stage))
        self._anchor_toast()
        self._share_width()
        if self.isVisible():
            self._ahead.start()

    def offers(self) -> Sequence[Entry]:
        """See `Offering`."""
        return [*offers_of(self)]

    def focus_search(self) -> None:
        """See `Searchable`: what is sought here is sought on the pages."""
        self.page.open_search()

    def settle(self) -> None:
        """See `Leavable`."""
        shown = self._built.get(self._stage)
        if isinstance(shown, RunStage):
            shown.settle()
        if shown is not None:
            settle_fields(shown)
        self._typing.keep()

    def take_back(self) -> bool:
        """See `TakingBack`; a text of several words is never thrown away so."""
        refused = refused_fields(self.view(self._stage), self.session.errors)
        for field, place in refused:
            if isinstance(field, MeetingLine | DateEntry):
                field.reset()
            self.session.forgive(place)
        return bool(refused)

    def lead_to(self, place: Place) -> None:
        """Open the stage of a place and put the cursor into its field."""
        self._way.lead(place)

    def refresh(self) -> None:
        """Show the meeting as it is now."""
        session = self.session
        number = list(Stage).index(self._stage) + 1
        self.head.show_meeting(session.opened, number)
        self.view(self._stage).refresh()
        underline_in(self.view(self._stage), self._around.spelling)
        self.page.refresh()
        self._mark_page()
        self._show_errors()
        self._show_status()

    def _mark_page(self) -> None:
        """What is wrong stands at the edge of the page while the protocol is looked through."""
        found: Findings = {}
        if self._stage is Stage.PROTOCOL:
            found = with_misspelt(self.protocol.marks(), self.session.record, self._around.spelling)
        self.page.show_findings(found)

    def _on_judged(self) -> None:
        if self._stage is Stage.PROTOCOL:
            self._mark_page()

    def _show_errors(self) -> None:
        self._errors.show(self.view(self._stage), self.session.errors)

    def showEvent(self, event: QShowEvent) -> None:
        """Speak of this meeting in the status line, over its stage, which is built now if none was asked for."""
        super().showEvent(event)
        if not self._built:
            self.enter(self._stage)
        self._ahead.start()
        self._anchor_toast()
        self._show_status()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the status line to the next room; nothing runs on behind it."""
        super().hideEvent(event)
        self._ahead.stop()
        self._around.frame.anchor_toast(None)
        self.page.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the page away where there is no room for it."""
        super().resizeEvent(event)
        self.page.fit(self.width())
        self._share_width()
        if Stage.MEETING in self._built:
            self.running.fit(self.width())

    def _share_width(self) -> None:
        """Beside the findings the page takes what is left; elsewhere the stage does."""
        findings = self._stage is Stage.PROTOCOL and not self.page.isHidden()
        self._body.setStretchFactor(self._stack, 0 if findings else 1)
        self._body.setStretchFactor(self.page, 1 if findings else 0)
        self._stack.setMinimumWidth(scaled(FINDINGS_WIDTH) if findings else 1)
        self._stack.setMaximumWidth(scaled(FINDINGS_WIDTH) if findings else WIDEST)

    def _offer_page(self) -> None:
        self.head.offer_page(self.page.isHidden() and not self.page.is_floating())

    def _anchor_toast(self) -> None:
        """Lines of the program stand at the foot of what is being edited."""
        if self.isVisible():
            self._around.frame.anchor_toast(self.view(self._stage).editor)

    def _tell_restored(self) -> None:
        """Say once that drafts came back into their fields."""
        if not self._told_restored and belongs_here(self.session.record, self._typing.watch.texts):
            self.session.say("text_restored")
        self._told_restored = True

    def view(self, stage: Stage) -> StageView:
        """The widget of a stage; each is built when it is first wanted, for opening a meeting must not take long."""
        views: dict[Stage, Callable[[], StageView]] = {
            Stage.PREPARATION: lambda: self.prepare,
            Stage.MEETING: lambda: self.running,
            Stage.PROTOCOL: lambda: self.protocol,
            Stage.SIGNING: lambda: self.signing,
            Stage.SENDING: lambda: self.sending,
        }
        return views[stage]()

    @cached_property
    def prepare(self) -> PrepareStage:
        """Підготовка."""
        begun = partial(self.enter, Stage.MEETING)
        stage = PrepareStage(self._bench, begun, self._to_invitation, self._stack)
        return self._added(Stage.PREPARATION, stage)

    @cached_property
    def running(self) -> RunStage:
        """Засідання."""
        made = self._added(
            Stage.MEETING, RunStage(self._bench, lambda: self.enter(Stage.PROTOCOL), self._stack)
        )
        made.course.watch(self._on_item)
        made.fit(self.width())
        return made

    @cached_property
    def protocol(self) -> ProtocolStage:
        """Протокол."""
        ways = {stage: partial(self.enter, stage) for stage in (Stage.SIGNING, Stage.SENDING)}
        made = self._added(
            Stage.PROTOCOL, ProtocolStage(self._bench, ways[Stage.SIGNING], ways[Stage.SENDING])
        )
        made.place_requested.connect(self.lead_to)
        return made

    @cached_property
    def signing(self) -> SigningStage:
        """Підписання."""
        back, on = (lambda: self.enter(Stage.PROTOCOL)), (lambda: self.enter(Stage.SENDING))
        return self._added(Stage.SIGNING, SigningStage(self._bench, back, on))

    @cached_property
    def sending(self) -> SendingStage:
        """Розсилка."""
        back, to_protocol = (lambda: self.enter(Stage.SIGNING)), (lambda: self.enter(Stage.PROTOCOL))
        made = self._added(Stage.SENDING, SendingStage(self._bench, back, to_protocol))
        made.place_requested.connect(self.lead_to)
        return made

    def to_paper(self, kind: PaperKind) -> None:
        """To where a paper of the finalised protocol is made."""
        if kind is PaperKind.EXTRACT:
            self.enter(Stage.PROTOCOL)
            self.protocol.extract.take_focus()
            return
        self.enter(Stage.SENDING)
        if kind is PaperKind.COVER_LETTER:
            self.sending.open_mailing((LetterKind.EXTRACT,))
        else:
            self.sending.public.open_paper(kind)

    def _to_invitation(self) -> None:
        """To the letters that tell of the agenda."""
        self.enter(Stage.SENDING)
        self.sending.open_mailing((LetterKind.AGENDA_CHANGE, LetterKind.INVITATION))

    def _build_ahead(self) -> None:
        """The stage that comes next, while nobody waits for it."""
        for following in list(Stage)[list(Stage).index(self._stage) + 1 :][:1]:
            self.view(following)

    def _added(self, stage: Stage, made: View) -> View:
        self._built[stage] = made
        self._stack.addWidget(made)
        return made

    def _say(self, notice: Notice) -> None:
        self._around.say(notice_text(notice), notice.undoable)

    def _show_status(self) -> None:
        if not self.isVisible():
            return
        frame, session = self._around.frame, self.session
        item = self.running.course.item if self._stage is Stage.MEETING else None
        now = session.office.desk.clock()
        item_id = item.id if item is not None else None
        frame.show_facts(status_facts(session.opened, self._stage, item_id, now))
        frame.show_keys(useful_keys(session.opened, self._stage))

    def _on_changed(self, changed: Changed) -> None:
        """Somebody changed something; a meeting that is gone is left by its room."""
        if not changed.topics:
            return
        try:
            self.session.refresh(changed)
        except DomainError as error:
            if error.code != "not_found":
                raise

    def _on_typing(self) -> None:
        if self._ahead.isActive():
            self._ahead.start()
        if self._typing.watch.has_unkept and not self._typing.is_troubled:
            self._around.frame.show_storing()

    def _on_kept(self) -> None:
        self._around.frame.show_stored(self.session.office.desk.clock())

    def _on_not_kept(self, error: DomainError) -> None:
        self._around.frame.show_not_stored(refusal(error))

    def _on_item(self) -> None:
        """Another item is on the screen: the page turns to it, and what is wrong with it stands there."""
        self._show_errors()
        self._show_status()
        item = self.running.course.item
        underline_in(self.view(self._stage), self._around.spelling)
        if item is not None:
            self.page.follow(beginning_of(self.session.record, item.id))

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.page.follow(place_under(now))

    def _connect(self) -> None:
        self.head.stage_requested.connect(self.open_stage)
        self.page.place_clicked.connect(self.lead_to)
        self._around.bridge.changed.connect(self._on_changed)
        self._typing.changed.connect(self._on_typing)
        self._typing.kept.connect(self._on_kept)
        self._typing.failed.connect(self._on_not_kept)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        for judged in (self._around.spelling.judged, self._around.spelling.changed):
            judged.connect(self._on_judged)
        self.page.folded.connect(self._share_width)
        self.page.folded.connect(self._offer_page)
        self.head.page_requested.connect(self.page.toggle)
        make_action(ActionId.PAGE, self, self.page.toggle)
        make_action(ActionId.PRINT, self, self.page.print_pages)

    def _arrange(self) -> None:
        self.head = MeetingHead(PapersButton(self.papers, self.to_paper))
        self._stack = QStackedWidget()
        # narrower than its stages would like: then they fold what folds, and scroll
        self._stack.setMinimumSize(1, 1)
        self._body = body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._stack, 1)
        body.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        nest(column, body, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
