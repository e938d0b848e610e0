"""The reference meeting in a store in memory, with a mailroom whose papers are plain words."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from secretariat.domain.agenda import ItemState
from secretariat.domain.ids import GroupId, ItemId, MeetingId
from secretariat.domain.kyiv import at
from secretariat.domain.letters import Letter, LetterKind, LetterPaper
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.person import Person
from secretariat.domain.resolution import ActionItem, ActionState, Point, Resolution
from secretariat.language.cases.proposals import UkrainianCases
from secretariat.language.templates import letter_words
from secretariat.output.mail.forms import MailForms
from secretariat.services.action_register import ActionsFilter
from secretariat.services.changes import Label
from secretariat.services.desk import Desk
from secretariat.services.mailing.mailings import Mailing, mailings
from secretariat.services.mailing.mailroom import Mailroom
from secretariat.services.mailing.recipient import Guest
from secretariat.services.mailing.send import SendMailing, send_mailing
from secretariat.services.mailing.situation import read_situation
from secretariat.services.ports import Work
from secretariat.services.protocols import finalise
from secretariat.services.record_import import import_record
from secretariat.services.rows import ActionRow
from secretariat.services.signing import mark_signed_on_paper
from secretariat.storage.store import Store
from tests.records.reference import reference_record
from tests.records.unheld import unheld
from tests.services.desk import MemoryDrafts, MemoryFiles
from tests.services.fake_work import FakeStore
from tests.services.finalising import PRESS

NOW = at(date(2019, 8, 19), time(10, 24))


class MemoryRegister:
    """Open actions of the store in memory; enough of an `ActionRegister` for reminders."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def ids(self, wanted: ActionsFilter, today: date) -> list[int]:
        with self._work() as uow:
            found = [row for row in uow.find(ActionItem) if row.state is ActionState.OPEN]
        due = [row.id for row in found if row.due is not None and row.due <= (wanted.until or date.max)]
        return [one for one in due if wanted.group_id in (None, self._row(one).group_id)]

    def rows(self, ids: Sequence[int], by: date | None = None) -> list[ActionRow]:
        return [self._row(action_id) for action_id in ids]

    def _row(self, action_id: int) -> ActionRow:
        with self._work() as uow:
            action = uow.get(ActionItem, action_id)
            point = uow.get(Point, action.point_id)
            resolution = uow.get(Resolution, point.resolution_id)
            (record,) = [
                record
                for record in (uow.record(row.id) for row in uow.find(Meeting))
                if resolution.item_id in [item.id for item in record.items]
            ]
            person = uow.get(Person, action.assignee_id) if action.assignee_id is not None else None
        return ActionRow(
            id=action.id,
            meeting_id=record.meeting.id,
            item_id=resolution.item_id,
            group_id=record.group.id,
            group=record.group.name,
            text=point.text,
            assignee=person.listed if person is not None else action.assignee_label or "",
            email=None,
            others=(),
            due=action.due,
            decided=action.due,
            extensions=0,
            standing=action.standing,
            state=action.state,
            closed_on=None,
            note=None,
            day=record.day,
            number=record.meeting.number,
            ordinal=resolution.ordinal,
            item=next(item.position for item in record.items if item.id == resolution.item_id),
            point=str(point.position),
            notes=0,
            last_note=None,
        )


def mailroom_on(desk: Desk) -> Mailroom:
    """A mailroom whose papers are plain words."""
    return Mailroom(
        desk=desk,
        press=PRESS,
        forms=MailForms(),
        words=letter_words(),
        cases=UkrainianCases(),
        actions=MemoryRegister(desk.work),  # type: ignore[arg-type] # only what reminders ask for
    )


@dataclass
class Room:
    """The meeting of a record, and what a secretary does to send its letters."""

    store: FakeStore | Store = field(default_factory=FakeStore)
    files: MemoryFiles = field(default_factory=MemoryFiles)
    moment: datetime = NOW

    def __post_init__(self) -> None:
        self.meeting_id: MeetingId = import_record(self.store.work, self.files, reference_record()).meeting_id

    @property
    def mailroom(self) -> Mailroom:
        desk = Desk(
            work=self.store.work,
            history=getattr(self.store, "history", None),  # type: ignore[arg-type] # that in memory has none
            drafts=MemoryDrafts(),
            files=self.files,
            clock=lambda: self.moment,
        )
        return mailroom_on(desk)

    def ahead(self, store: Store | None = None) -> "Room":
        """Make the meeting one that is planned: nobody was marked, nothing was said. `store` is a real one."""
        self.store = FakeStore() if store is None else store
        record = reference_record()
        meeting = replace(record.meeting, state=MeetingState.PLANNED)
        items = tuple(replace(row, state=ItemState.OPEN, started=None, ended=None) for row in record.items)
        bare = replace(unheld(record), meeting=meeting, items=items)
        self.meeting_id = import_record(self.store.work, self.files, bare).meeting_id
        self.moment = at(date(2019, 7, 24), time(9, 5))
        return self

    def signed(self) -> "Room":
        """Give the protocol its number and both signatures, by pen."""
        desk = self.mailroom.desk
        finalise(desk, PRESS, self.meeting_id, reserve=True)
        mark_signed_on_paper(desk, self.meeting_id, on=date(2019, 8, 1))
        return self

    def mailing(self, kind: LetterKind) -> Mailing:
        """A mailing as it is offered now."""
        found = mailings(read_situation(self.mailroom, self.meeting_id))
        return next(mailing for mailing in found if mailing.kind is kind)

    def kinds(self) -> list[LetterKind]:
        """All that are offered, in their order."""
        return [one.kind for one in mailings(read_situation(self.mailroom, self.meeting_id))]

    def send(
        self,
        kind: LetterKind,
        *,
        keys: frozenset[str] | None = None,
        guests: tuple[Guest, ...] = (),
        again: bool = False,
    ) -> list[Letter]:
        """Send to these, or to everybody with an address; returns the new letters."""
        before = {letter.id for letter in self.letters()}
        everybody = frozenset(one.key for one in self.mailing(kind).reachable)
        command = SendMailing(
            meeting_id=self.meeting_id,
            kind=kind,
            keys=everybody if keys is None else keys,
            guests=guests,
            again=again,
        )
        send_mailing(self.mailroom, command)
        return [letter for letter in self.letters() if letter.id not in before]

    def letters(self) -> tuple[Letter, ...]:
        with self.store.work() as uow:
            return tuple(uow.find(Letter))

    def papers(self, letter: Letter) -> list[tuple[str, bytes]]:
        """The files of a letter with their contents."""
        with self.store.work() as uow:
            rows = uow.find(LetterPaper, letter_id=letter.id)
        return [(row.file_name, self.files.held[row.sha256]) for row in rows]

    def change(self, value: object) -> None:
        """Put a changed value into the store."""
        with self.store.work() as uow:
            uow.update(value)
            uow.commit(Label(code="changed"))

    @property
    def group_id(self) -> GroupId:
        with self.store.work() as uow:
            return uow.record(self.meeting_id).group.id

    def item(self, position: int) -> ItemId:
        """The item of a number."""
        with self.store.work() as uow:
            items = uow.record(self.meeting_id).items
        return next(item.id for item in items if item.position == position)

    def person(self, family: str) -> Person:
        with self.store.work() as uow:
            return uow.find(Person, family=family)[0]
