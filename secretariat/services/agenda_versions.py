"""The agenda as it was sent out, and what has changed since."""

from dataclasses import dataclass
from datetime import datetime

from secretariat.domain.agenda_changes import AgendaChange, AgendaLine, agenda_changes
from secretariat.domain.errors import DomainError
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import AgendaVersionId, AgendaVersionItemId, MeetingId
from secretariat.domain.notice_changes import Notice, NoticeChange, notice_changes, notice_of
from secretariat.domain.planning import AgendaVersion, AgendaVersionItem
from secretariat.domain.record import MeetingRecord
from secretariat.services.changes import Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.guards import ensure_open
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SentAgenda:
    """The newest version that was sent out, and what is different now: on the agenda, and of when and where."""

    version: int
    sent_at: datetime
    changes: tuple[AgendaChange, ...]
    notice: tuple[NoticeChange, ...]

    @property
    def differences(self) -> int:
        """How many changes people have not been told of."""
        return len(self.changes) + len(self.notice)


def sent_agenda(work: Work, meeting_id: MeetingId) -> SentAgenda | None:
    """What people have got last; None before anything was sent."""
    with work() as uow:
        return sent_agenda_in(uow, uow.record(meeting_id))


def sent_agenda_in(uow: UnitOfWork, record: MeetingRecord) -> SentAgenda | None:
    """As `sent_agenda`, within a unit of work."""
    newest = _newest(uow, record.meeting.id)
    return None if newest is None else _compared(uow, newest, record)


def sent_agendas_in(uow: UnitOfWork, record: MeetingRecord) -> tuple[SentAgenda, ...]:
    """All that were sent, oldest first, each with what is different now."""
    versions = sorted(uow.find(AgendaVersion, meeting_id=record.meeting.id), key=lambda row: row.version)
    return tuple(_compared(uow, version, record) for version in versions)


def send_agenda(desk: Desk, meeting_id: MeetingId) -> Changed:
    """Keep the agenda as it was sent out now.

    Raises DomainError("agenda_empty"), ("agenda_unchanged") when people have this very one, ("meeting_closed").
    """
    with desk.work() as uow:
        ensure_open(uow, meeting_id)
        keep_agenda(uow, uow.record(meeting_id), desk.clock())
        return uow.commit(Label(code="agenda_sent", ids={"meeting": meeting_id}))


def keep_agenda(uow: UnitOfWork, record: MeetingRecord, moment: datetime) -> None:
    """As `send_agenda`, as a part of another step."""
    newest = _newest(uow, record.meeting.id)
    if not record.items:
        raise DomainError("agenda_empty")
    if newest is not None and not _compared(uow, newest, record).differences:
        raise DomainError("agenda_unchanged")
    _keep(uow, record, newest.version + 1 if newest is not None else 1, moment)


def _newest(uow: UnitOfWork, meeting_id: MeetingId) -> AgendaVersion | None:
    return max(uow.find(AgendaVersion, meeting_id=meeting_id), key=lambda row: row.version, default=None)


def _compared(uow: UnitOfWork, sent: AgendaVersion, record: MeetingRecord) -> SentAgenda:
    return SentAgenda(
        version=sent.version,
        sent_at=sent.sent_at,
        changes=agenda_changes(_lines_of(uow, sent), _lines_now(record)),
        notice=_notice_since(sent, record),
    )


def _notice_since(sent: AgendaVersion, record: MeetingRecord) -> tuple[NoticeChange, ...]:
    """Nothing is known to have changed since an agenda that did not keep when and where."""
    if sent.day is None or sent.format is None:
        return ()
    told = Notice(day=sent.day, start=sent.start, place=sent.place, format=sent.format)
    return notice_changes(told, notice_of(record))


def _keep(uow: UnitOfWork, record: MeetingRecord, number: int, moment: datetime) -> None:
    notice = notice_of(record)
    version = uow.add(
        AgendaVersion(
            id=AgendaVersionId(NEW),
            meeting_id=record.meeting.id,
            version=number,
            sent_at=moment,
            day=notice.day,
            start=notice.start,
            place=notice.place,
            format=notice.format,
        )
    )
    for line in _lines_now(record):
        uow.add(
            AgendaVersionItem(
                id=AgendaVersionItemId(NEW),
                version_id=version.id,
                position=line.position,
                title=line.title,
                rapporteurs=line.rapporteurs,
                item_id=line.item_id,
            )
        )


def _lines_of(uow: UnitOfWork, version: AgendaVersion) -> list[AgendaLine]:
    rows = sorted(uow.find(AgendaVersionItem, version_id=version.id), key=lambda row: row.position)
    return [
        AgendaLine(position=row.position, title=row.title, rapporteurs=row.rapporteurs, item_id=row.item_id)
        for row in rows
    ]


def _lines_now(record: MeetingRecord) -> list[AgendaLine]:
    listed = {person.id: person.listed for person in record.persons}
    reporters = sorted(record.rapporteurs, key=lambda row: row.position)
    return [
        AgendaLine(
            position=item.position,
            title=item.title,
            rapporteurs=", ".join(listed[r.person_id] for r in reporters if r.item_id == item.id) or None,
            item_id=item.id,
        )
        for item in items_in_order(record)
    ]
