"""What the preparation shows."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from secretariat.domain.agenda import AgendaItem, ItemKind, Standing
from secretariat.domain.deadline import is_late
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ItemId, PersonId, SittingId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.meeting import MeetingFormat, MeetingKind, MeetingState, Office, Sitting
from secretariat.domain.officers import officer_at_opening
from secretariat.domain.record import MeetingRecord
from secretariat.domain.stage import is_under_way
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.meeting.closing import is_closed
from secretariat.ui.meeting.people import Somebody, name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """One day of the meeting with its hours."""

    id: SittingId
    day: date
    start: time | None
    end: time | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Of which kind the meeting is, when and where, and who presides from its beginning."""

    kind: MeetingKind
    format: MeetingFormat
    place: str
    state: MeetingState
    reason: str
    days: tuple[DayLine, ...]
    chair_id: PersonId | None
    chair: str
    secretary_id: PersonId | None
    secretary: str
    items_due: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporter:
    """A rapporteur of an item."""

    id: PersonId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLine:
    """A row of the agenda. `late`: it was filed when questions were not taken any more."""

    id: ItemId
    position: int
    title: str
    kind: ItemKind
    reporters: tuple[Reporter, ...]
    minutes: int | None
    appellant_id: PersonId | None
    appellant: str
    subject: str
    standing: Standing | None
    filed_on: date | None
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepareState:
    """The whole preparation. `ends` is when the planned minutes are over; None when too little is known.

    `without_time` counts the items that have no planned minutes.

    `ahead`: the meeting was neither begun nor called off; `invited` counts those whom its papers go to.
    """

    details: Details
    items: tuple[ItemLine, ...]
    people: tuple[Somebody, ...]
    minutes: int
    without_time: int
    ends: time | None
    without_reporter: int
    begun: bool
    closed: bool
    ahead: bool
    invited: int


def prepare_state(opened: OpenMeeting, people: tuple[Somebody, ...]) -> PrepareState:
    """What the preparation shows of a meeting."""
    record = opened.record
    items = tuple(_line(record, item) for item in items_in_order(record))
    begun = is_under_way(record)
    minutes = sum(item.minutes or 0 for item in items)
    without_time = sum(item.minutes is None for item in items)
    return PrepareState(
        details=_details(record),
        items=items,
        people=people,
        minutes=minutes,
        without_time=without_time,
        ends=_ends(record, minutes) if not without_time else None,
        without_reporter=sum(not item.reporters for item in items),
        begun=begun,
        closed=is_closed(opened),
        ahead=record.meeting.state is MeetingState.PLANNED and not begun,
        invited=len({row.person_id for row in record.attendance if row.person_id is not None}),
    )


def _details(record: MeetingRecord) -> Details:
    chair = officer_at_opening(record, Office.CHAIR)
    secretary = officer_at_opening(record, Office.SECRETARY)
    return Details(
        kind=record.meeting.kind,
        format=record.meeting.format,
        place=record.meeting.place or "",
        state=record.meeting.state,
        reason=record.meeting.reason or "",
        days=tuple(_day(sitting) for sitting in sorted(record.sittings, key=lambda s: s.day)),
        chair_id=chair,
        chair=name_of(record, chair),
        secretary_id=secretary,
        secretary=name_of(record, secretary),
        items_due=_day_of(record.meeting.items_due),
    )


def _day(sitting: Sitting) -> DayLine:
    return DayLine(id=sitting.id, day=sitting.day, start=sitting.start, end=sitting.end)


def _line(record: MeetingRecord, item: AgendaItem) -> ItemLine:
    rows = sorted((r for r in record.rapporteurs if r.item_id == item.id), key=lambda r: r.position)
    return ItemLine(
        id=item.id,
        position=item.position,
        title=item.title,
        kind=item.kind,
        reporters=tuple(Reporter(id=r.person_id, name=name_of(record, r.person_id)) for r in rows),
        minutes=item.minutes,
        appellant_id=item.appellant_id,
        appellant=name_of(record, item.appellant_id),
        subject=item.appeal_subject or "",
        standing=item.standing,
        filed_on=item.filed_on,
        late=is_late(item, record.meeting),
    )


def _day_of(moment: datetime | None) -> date | None:
    return moment.astimezone(KYIV).date() if moment is not None else None


def _ends(record: MeetingRecord, minutes: int) -> time | None:
    first = min(record.sittings, key=lambda sitting: sitting.day)
    if first.start is None or not minutes:
        return None
    return (datetime.combine(first.day, first.start) + timedelta(minutes=minutes)).time()
