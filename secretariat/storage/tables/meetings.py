"""Tables of meetings: days, officers, log."""

from collections.abc import Mapping
from datetime import date, datetime, time

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from secretariat.domain.meeting import MeetingFormat, MeetingKind, MeetingState, Office, ProtocolKind
from secretariat.storage.tables.base import STRICT, Base, key, one_of, owner, reference


class MeetingRow(Base):
    """`Meeting`."""

    __tablename__ = "meeting"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    group_id: Mapped[int] = reference("working_group")
    kind: Mapped[MeetingKind] = one_of(MeetingKind)
    format: Mapped[MeetingFormat] = one_of(MeetingFormat)
    place: Mapped[str | None]
    state: Mapped[MeetingState] = one_of(MeetingState)
    reason: Mapped[str | None]
    number: Mapped[int | None]
    protocol: Mapped[ProtocolKind] = one_of(ProtocolKind)
    sample: Mapped[bool]
    items_due: Mapped[datetime | None]
    postponed_to: Mapped[date | None]


class SittingRow(Base):
    """`Sitting`."""

    __tablename__ = "sitting"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    day: Mapped[date] = mapped_column(index=True)
    start: Mapped[time | None]
    end: Mapped[time | None]


class OfficerRow(Base):
    """`Officer`."""

    __tablename__ = "officer"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    person_id: Mapped[int] = reference("person")
    office: Mapped[Office] = one_of(Office)
    from_item_id: Mapped[int | None] = reference("agenda_item")


class TrashedRow(Base):
    """`Trashed`."""

    __tablename__ = "trashed"
    __table_args__ = (UniqueConstraint("meeting_id"), STRICT)

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    moment: Mapped[datetime]


class LogRow(Base):
    """`LogEntry`."""

    __tablename__ = "meeting_log"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    moment: Mapped[datetime]
    code: Mapped[str]
    params: Mapped[Mapping[str, str | int]]
