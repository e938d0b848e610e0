"""Planning a meeting and opening it: dates, place, officers."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from itertools import pairwise

from secretariat.domain.ballot import Choice, is_tie
from secretariat.domain.casting_vote import chair_of_vote
from secretariat.domain.errors import DomainError
from secretariat.domain.findings import NOTHING_BESIDE, Beside
from secretariat.domain.group import Membership
from secretariat.domain.ids import (
    GroupId,
    ItemId,
    MeetingId,
    OfficerId,
    PersonId,
    SittingId,
    TemplateId,
)
from secretariat.domain.letters import INVITING
from secretariat.domain.log import LogEntry
from secretariat.domain.meeting import (
    CALLED_OFF,
    Meeting,
    MeetingFormat,
    MeetingKind,
    Office,
    Officer,
    ProtocolKind,
    Sitting,
)
from secretariat.domain.numbering import check_move
from secretariat.domain.officers import officers
from secretariat.domain.papers import ProtocolVersion, Signature
from secretariat.domain.presence import ballot_items
from secretariat.domain.record import MeetingRecord
from secretariat.domain.workdays import PLAIN_WEEK, WorkCalendar
from secretariat.services.beside import beside
from secretariat.services.calendar import calendar_of
from secretariat.services.changes import Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.dispatching import take_out
from secretariat.services.guards import (
    ensure_ahead,
    ensure_item_of,
    ensure_not_trashed,
    ensure_open,
    ensure_voters_stay,
)
from secretariat.services.lists_follow import ROLES, list_follows, member_of_meeting
from secretariat.services.numbers import first_day, kept_meetings, numbers_of_others
from secretariat.services.ports import NEW, UnitOfWork, Work
from secretariat.services.successors import Successor, successors_of
from secretariat.services.template_items import begin_with_template


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMeeting:
    """A new meeting of a group on a day; with a template it begins with the template's items."""

    group_id: GroupId
    day: date
    start: time | None = None
    end: time | None = None
    place: str | None = None
    kind: MeetingKind = MeetingKind.REGULAR
    format: MeetingFormat = MeetingFormat.ROOM
    protocol: ProtocolKind = ProtocolKind.FULL
    template_id: TemplateId | None = None


def plan_meeting(desk: Desk, command: PlanMeeting) -> tuple[MeetingId, Changed]:
    """Create a meeting with its sitting, its officers, and the members of that day in its attendance.

    Raises DomainError("meeting_at_that_time"), ("other_group") for a template of another group.
    """
    with desk.work() as uow:
        meeting = planned(uow, command, sample=desk.sample)
        if command.template_id is not None:
            begin_with_template(uow, meeting.id, command.template_id)
        return meeting.id, uow.commit(Label(code="meeting_planned", ids={"meeting": meeting.id}))


def planned(uow: UnitOfWork, command: PlanMeeting, *, sample: bool) -> Meeting:
    """The new meeting with its day, its officers and the members of that day, without items."""
    meeting = uow.add(
        Meeting(
            id=MeetingId(NEW),
            group_id=command.group_id,
            kind=command.kind,
            format=command.format,
            place=command.place,
            protocol=command.protocol,
            sample=sample,
        )
    )
    sitting = Sitting(
        id=SittingId(NEW), meeting_id=meeting.id, day=command.day, start=command.start, end=command.end
    )
    uow.add(sitting)
    ensure_free(uow, command.group_id, sitting)
    _invite_members(uow, meeting, command.day)
    return meeting


def ensure_free(uow: UnitOfWork, group_id: GroupId, sitting: Sitting) -> None:
    """A group does not meet twice at one time; raises DomainError("meeting_at_that_time")."""
    others = {m.id for m in kept_meetings(uow, group_id) if m.state not in CALLED_OFF}
    same_day = [
        s for s in uow.find(Sitting, day=sitting.day) if s.meeting_id in others - {sitting.meeting_id}
    ]
    if any(_hours_overlap(sitting, other) for other in same_day):
        raise DomainError("meeting_at_that_time", field="start")


def _hours_overlap(one: Sitting, other: Sitting) -> bool:
    if one.start is None or other.start is None:
        return one.start == other.start
    one_end, other_end = one.end or one.start, other.end or other.start
    return one.start == other.start or (one.start < other_end and other.start < one_end)


def _invite_members(uow: UnitOfWork, meeting: Meeting, day: date) -> None:
    for membership in uow.find(Membership, group_id=meeting.group_id):
        if not membership.holds_on(day):
            continue
        uow.add(member_of_meeting(meeting.id, membership.person_id))
        for office in (office for office, role in ROLES.items() if role is membership.role):
            uow.add(
                Officer(
                    id=OfficerId(NEW), meeting_id=meeting.id, person_id=membership.person_id, office=office
                )
            )


def change_meeting(desk: Desk, meeting: Meeting) -> Changed:
    """Replace kind, format, place, state, deadline or kind of protocol; the number is given by finalisation alone.

    When it is called off, invitations that still wait are taken out of the outbox.

    Raises DomainError("meeting_at_that_time") when a meeting that was called off is to be held after all, and its
    group has another one at its hour by now; as `ensure_ahead` when it is called off.
    """
    with desk.work() as uow:
        ensure_open(uow, meeting.id)
        current = uow.get(Meeting, meeting.id)
        if current.state in CALLED_OFF and meeting.state not in CALLED_OFF:
            for sitting in uow.find(Sitting, meeting_id=meeting.id):
                ensure_free(uow, current.group_id, sitting)
        if meeting.state in CALLED_OFF and current.state not in CALLED_OFF:
            ensure_ahead(uow, current)
            take_out(uow, meeting.id, INVITING, desk.clock(), why="meeting_called_off")
        uow.update(replace(meeting, number=current.number, sample=current.sample, group_id=current.group_id))
        return uow.commit(Label(code="meeting_changed", ids={"meeting": meeting.id}))


def ensure_can_be_called_off(work: Work, meeting_id: MeetingId) -> None:
    """Refuse before a reason is asked for; raises as `ensure_ahead`, and DomainError("meeting_closed")."""
    with work() as uow:
        ensure_open(uow, meeting_id)
        ensure_ahead(uow, uow.get(Meeting, meeting_id))


def set_hours(
    desk: Desk, sitting_id: SittingId, *, day: date, start: time | None, end: time | None
) -> Changed:
    """Move a sitting or set its hours; invitations to another hour that still wait are taken out of the outbox.

    Raises DomainError: "meeting_at_that_time", "day_twice", "number_taken", "number_out_of_order", "has_voted".
    """
    with desk.work() as uow:
        sitting = uow.get(Sitting, sitting_id)
        ensure_open(uow, sitting.meeting_id)
        changed = replace(sitting, day=day, start=start, end=end)
        _place(uow, changed)
        before = first_day(uow, sitting.meeting_id)
        with list_follows(uow, sitting.meeting_id):
            uow.update(changed)
        _ensure_days_hold(uow, sitting.meeting_id, before)
        if day != sitting.day or sitting.start not in (None, start):
            take_out(uow, sitting.meeting_id, INVITING, desk.clock(), why="meeting_moved")
        return uow.commit(Label(code="hours_set", ids={"meeting": sitting.meeting_id}))


def _place(uow: UnitOfWork, sitting: Sitting) -> None:
    """Refuse a day that the meeting has already, or an hour at which its group meets."""
    own = uow.find(Sitting, meeting_id=sitting.meeting_id)
    if any(other.day == sitting.day and other.id != sitting.id for other in own):
        raise DomainError("day_twice", field="day", day=sitting.day)
    meeting = uow.get(Meeting, sitting.meeting_id)
    if meeting.state not in CALLED_OFF:
        ensure_free(uow, meeting.group_id, sitting)


def _ensure_days_hold(uow: UnitOfWork, meeting_id: MeetingId, before: date) -> None:
    """Refuse days on which the meeting's number is another's, or those who voted were no members."""
    record = uow.record(meeting_id)
    number = record.meeting.number
    if number is not None and record.day != before:
        check_move(record.group, before, record.day, number, numbers_of_others(uow, record))
    ensure_voters_stay(uow, meeting_id)


def add_sitting(
    work: Work, meeting_id: MeetingId, *, day: date, start: time | None, end: time | None
) -> Changed:
    """Continue a meeting on another day; raises as `set_hours`."""
    with work() as uow:
        ensure_open(uow, meeting_id)
        sitting = Sitting(id=SittingId(NEW), meeting_id=meeting_id, day=day, start=start, end=end)
        _place(uow, sitting)
        before = first_day(uow, meeting_id)
        with list_follows(uow, meeting_id):
            uow.add(sitting)
        _ensure_days_hold(uow, meeting_id, before)
        return uow.commit(Label(code="sitting_added", ids={"meeting": meeting_id}))


def remove_sitting(work: Work, sitting_id: SittingId) -> Changed:
    """Take a day out of a meeting.

    Raises DomainError("meeting_needs_day") for its only one, and as `set_hours` where its first day would be another.
    """
    with work() as uow:
        sitting = uow.get(Sitting, sitting_id)
        ensure_open(uow, sitting.meeting_id)
        if len(uow.find(Sitting, meeting_id=sitting.meeting_id)) == 1:
            raise DomainError("meeting_needs_day", field="day")
        before = first_day(uow, sitting.meeting_id)
        with list_follows(uow, sitting.meeting_id):
            uow.remove(Sitting, sitting_id)
        _ensure_days_hold(uow, sitting.meeting_id, before)
        return uow.commit(Label(code="sitting_removed", ids={"meeting": sitting.meeting_id}))


def set_officer(
    work: Work,
    meeting_id: MeetingId,
    person_id: PersonId,
    office: Office,
    *,
    from_item_id: ItemId | None = None,
) -> Changed:
    """Say who presides or takes the minutes, from the beginning or from an item on.

    Who holds the office already takes it over from nobody: such a row is not kept.

    Raises DomainError("tie_was_decided", item=…) when another chair than this one decided an equal vote.
    """
    with work() as uow:
        ensure_open(uow, meeting_id)
        ensure_item_of(uow, meeting_id, from_item_id)
        before = uow.record(meeting_id)
        held = uow.find(Officer, meeting_id=meeting_id, office=office, from_item_id=from_item_id)
        officer = Officer(
            id=OfficerId(NEW),
            meeting_id=meeting_id,
            person_id=person_id,
            office=office,
            from_item_id=from_item_id,
        )
        if held:
            uow.update(replace(officer, id=held[0].id))
        else:
            uow.add(officer)
        _drop_idle_officers(uow, meeting_id, office)
        _ensure_ties_stay(before, uow.record(meeting_id))
        return uow.commit(Label(code="officer_set", ids={"meeting": meeting_id}))


def _ensure_ties_stay(before: MeetingRecord, after: MeetingRecord) -> None:
    """Whoever decided an equal vote stays its chair."""
    for ballot in before.ballots:
        items = ballot_items(before, ballot)
        decided = is_tie(ballot) and ballot.chair_choice not in (None, Choice.NOT_VOTED)
        if decided and items and chair_of_vote(before, items) != chair_of_vote(after, items):
            place = next(item.position for item in before.items if item.id == items[0])
            raise DomainError("tie_was_decided", item=place)


def _drop_idle_officers(uow: UnitOfWork, meeting_id: MeetingId, office: Office) -> None:
    held = officers(uow.record(meeting_id), office)
    for before, row in pairwise(held):
        if row.person_id == before.person_id:
            uow.remove(Officer, row.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMeeting:
    """A meeting as its workspace shows it: the record with store ids, its versions, signatures and log.

    `calendar` tells which days the office works: terms and the protocol's deadline count by it. `beside` is what
    belongs to the check of its protocol. `successors` are the items of later meetings in which its own go on.
    """

    record: MeetingRecord
    versions: tuple[ProtocolVersion, ...]
    signatures: tuple[Signature, ...]
    log: tuple[LogEntry, ...]
    calendar: WorkCalendar = PLAIN_WEEK
    beside: Beside = NOTHING_BESIDE
    successors: Mapping[ItemId, Successor] = field(default_factory=dict)


def open_meeting(work: Work, meeting_id: MeetingId) -> OpenMeeting:
    """Read a whole meeting; raises DomainError("not_found"), also for one in the trash."""
    with work() as uow:
        ensure_not_trashed(uow, meeting_id)
        versions = uow.find(ProtocolVersion, meeting_id=meeting_id)
        signatures = uow.among(Signature, "version_id", [version.id for version in versions])
        log = uow.find(LogEntry, meeting_id=meeting_id)
        record = uow.record(meeting_id)
        return OpenMeeting(
            record=record,
            versions=versions,
            signatures=signatures,
            log=log,
            calendar=calendar_of(uow),
            beside=beside(uow, meeting_id),
            successors=successors_of(uow, record),
        )
