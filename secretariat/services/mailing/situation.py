"""All that the letters of a meeting depend on, read at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from secretariat.domain.approval import Approval
from secretariat.domain.cases import NameForms
from secretariat.domain.ids import MeetingId, PersonId
from secretariat.domain.letters import INVITING, Dispatch, DispatchState, Letter, LetterKind
from secretariat.domain.log import LogEntry
from secretariat.domain.meeting import Meeting, MeetingState, Sitting
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.person import Person
from secretariat.domain.planning import AgendaVersion
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem, CoAssignee
from secretariat.domain.stage import is_over, is_under_way
from secretariat.services.action_register import ActionsFilter
from secretariat.services.agenda_versions import SentAgenda, sent_agendas_in
from secretariat.services.approval import due_to_agree
from secretariat.services.due_actions import DAYS_AHEAD
from secretariat.services.guards import ensure_not_trashed
from secretariat.services.mailing.mailroom import Mailroom
from secretariat.services.numbers import kept_meetings
from secretariat.services.ports import UnitOfWork
from secretariat.services.rows import ActionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """An action of the group that is overdue or due soon, with everybody who carries it out."""

    row: ActionRow
    action: ActionItem
    others: tuple[CoAssignee, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A meeting and what was told of it so far.

    `version` is the protocol that counts now, `superseded` are those before it. `letters` are those of the meeting and
    the group's reminders that wait or have left, `gone` those that were refused or taken out, each oldest first, as are
    the `agendas` that were told.
    `given_by_hand`: an agenda was marked as sent without letters. `successor` is the day on which a postponed meeting
    is held. `people` holds everybody of the record and of the tasks.
    """

    now: datetime
    record: MeetingRecord
    version: ProtocolVersion | None
    superseded: tuple[ProtocolVersion, ...]
    log: tuple[LogEntry, ...]
    approvals: tuple[Approval, ...]
    agree_by: date
    agendas: tuple[SentAgenda, ...]
    letters: tuple[Letter, ...]
    gone: tuple[Letter, ...]
    given_by_hand: bool
    successor: Sitting | None
    tasks: tuple[Task, ...]
    people: Mapping[PersonId, Person]
    forms: Mapping[PersonId, NameForms]

    @property
    def sent(self) -> SentAgenda | None:
        """The agenda that was told last; None before any was."""
        return self.agendas[-1] if self.agendas else None

    @property
    def is_ahead(self) -> bool:
        """The meeting is planned, and nobody has come yet."""
        return self.record.meeting.state is MeetingState.PLANNED and not is_under_way(self.record)

    @property
    def is_over(self) -> bool:
        """Everything was considered."""
        return is_over(self.record)

    @property
    def is_signed(self) -> bool:
        """The protocol that counts now has both signatures."""
        return self.version is not None and self.version.state is VersionState.SIGNED

    @property
    def written(self) -> int:
        """How many letters of the meeting itself stand in the outbox, whatever became of them."""
        return sum(letter.meeting_id == self.record.meeting.id for letter in (*self.letters, *self.gone))

    @property
    def is_told(self) -> bool:
        """Somebody has the agenda, or will: by a letter that left or waits, or by hand."""
        if self.sent is None or self.letters_of(*INVITING):
            return self.sent is not None
        brought = {letter.queued_at for letter in self.gone if letter.kind in INVITING}
        return self.sent.sent_at not in brought

    def letters_of(self, *kinds: LetterKind) -> list[Letter]:
        """The letters of these kinds, oldest first."""
        return [letter for letter in self.letters if letter.kind in kinds]


def read_situation(room: Mailroom, meeting_id: MeetingId) -> Situation:
    """The situation now; raises DomainError("not_found"), also for a meeting in the trash."""
    now = room.desk.clock()
    with room.desk.work() as uow:
        ensure_not_trashed(uow, meeting_id)
        record = uow.record(meeting_id)
    rows = _due_rows(room, record, now.date())
    with room.desk.work() as uow:
        versions = uow.find(ProtocolVersion, meeting_id=meeting_id)
        tasks = _tasks(uow, rows)
        people = _people(uow, record, tasks)
        letters, gone = _letters(uow, record)
        return Situation(
            now=now,
            record=record,
            version=next((row for row in versions if row.state is not VersionState.SUPERSEDED), None),
            superseded=tuple(row for row in versions if row.state is VersionState.SUPERSEDED),
            log=uow.find(LogEntry, meeting_id=meeting_id),
            approvals=uow.find(Approval, meeting_id=meeting_id),
            agree_by=due_to_agree(uow, now.date()),
            agendas=sent_agendas_in(uow, record),
            letters=letters,
            gone=gone,
            given_by_hand=_given_by_hand(uow, meeting_id, (*letters, *gone)),
            successor=_successor(uow, record),
            tasks=tasks,
            people=people,
            forms={row.person_id: row for row in uow.among(NameForms, "person_id", people)},
        )


def _due_rows(room: Mailroom, record: MeetingRecord, today: date) -> Sequence[ActionRow]:
    wanted = ActionsFilter(group_id=record.group.id, until=today + timedelta(days=DAYS_AHEAD))
    return room.actions.rows(room.actions.ids(wanted, today))


def _tasks(uow: UnitOfWork, rows: Sequence[ActionRow]) -> tuple[Task, ...]:
    ids = [row.id for row in rows]
    actions = {action.id: action for action in uow.among(ActionItem, "id", ids)}
    others = uow.among(CoAssignee, "action_id", ids)
    return tuple(
        Task(
            row=row,
            action=actions[row.id],
            others=tuple(sorted((o for o in others if o.action_id == row.id), key=lambda o: o.position)),
        )
        for row in rows
        if row.id in actions
    )


def _people(uow: UnitOfWork, record: MeetingRecord, tasks: Sequence[Task]) -> dict[PersonId, Person]:
    known = {person.id: person for person in record.persons}
    asked = {task.action.assignee_id for task in tasks}
    asked |= {other.person_id for task in tasks for other in task.others}
    beyond = {person for person in asked if person is not None} - known.keys()
    # an approval may be asked of anybody
    beyond |= {row.person_id for row in uow.find(Approval, meeting_id=record.meeting.id)} - known.keys()
    # and whoever was invited once is known still
    written = {letter.person_id for letter in uow.find(Letter, meeting_id=record.meeting.id)}
    beyond |= {person for person in written if person is not None} - known.keys()
    return known | {person.id: person for person in uow.among(Person, "id", beyond)}


_GONE = frozenset({DispatchState.FAILED, DispatchState.WITHDRAWN})


def _letters(uow: UnitOfWork, record: MeetingRecord) -> tuple[tuple[Letter, ...], tuple[Letter, ...]]:
    """The meeting's own and the group's reminders: those that count, and those that never will."""
    others = {row.id for row in uow.find(Meeting, group_id=record.group.id)} - {record.meeting.id}
    reminders = uow.find(Letter, kind=LetterKind.REMINDER)
    own = [
        *uow.find(Letter, meeting_id=record.meeting.id),
        *(letter for letter in reminders if letter.meeting_id in others),
    ]
    ways = {way.letter_id: way.state for way in uow.among(Dispatch, "letter_id", [row.id for row in own])}
    own.sort(key=lambda letter: letter.id)
    counting = tuple(letter for letter in own if ways.get(letter.id) not in _GONE)
    return counting, tuple(letter for letter in own if ways.get(letter.id) in _GONE)


def _given_by_hand(uow: UnitOfWork, meeting_id: MeetingId, letters: Iterable[Letter]) -> bool:
    """An agenda is kept at the very moment of the letters that bring it; one of another moment went without any."""
    moments = {letter.queued_at for letter in letters if letter.kind in INVITING}
    return any(row.sent_at not in moments for row in uow.find(AgendaVersion, meeting_id=meeting_id))


def _successor(uow: UnitOfWork, record: MeetingRecord) -> Sitting | None:
    """The first sitting of the meeting that is held on the new day, with its hour."""
    day = record.meeting.postponed_to
    if day is None:
        return None
    meetings = [row.id for row in kept_meetings(uow, record.group.id) if row.id != record.meeting.id]
    sittings = [row for row in uow.among(Sitting, "meeting_id", meetings) if row.day == day]
    return min(sittings, key=lambda row: row.id, default=None)
