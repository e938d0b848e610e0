"""Tables of presence."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from secretariat.domain.attendance import Capacity, Presence
from secretariat.storage.tables.base import STRICT, Base, key, one_of, owner, reference


class AttendanceRow(Base):
    """`Attendance`."""

    __tablename__ = "attendance"
    __table_args__ = (Index(None, "meeting_id", "person_id"), STRICT)

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting", index=False)
    person_id: Mapped[int | None] = reference("person")
    label: Mapped[str | None]
    count: Mapped[int | None]
    capacity: Mapped[Capacity] = one_of(Capacity)
    presence: Mapped[Presence] = one_of(Presence)
    reason: Mapped[str | None]
    paper: Mapped[str | None]
    post_id: Mapped[int | None] = reference("post")
    substitutes_id: Mapped[int | None] = reference("person")


class IntervalRow(Base):
    """`Interval`."""

    __tablename__ = "interval"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    attendance_id: Mapped[int] = owner("attendance")
    came: Mapped[datetime | None]
    came_item_id: Mapped[int | None] = reference("agenda_item")
    left: Mapped[datetime | None]
    left_item_id: Mapped[int | None] = reference("agenda_item")
    online: Mapped[bool]


class RecusalRow(Base):
    """`Recusal`: goes with the attendance and with the item."""

    __tablename__ = "recusal"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    attendance_id: Mapped[int] = owner("attendance")
    item_id: Mapped[int] = owner("agenda_item")
    reason: Mapped[str | None]
