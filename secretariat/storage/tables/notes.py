"""The office's own calendar, and the table outside the journal: typing that is not yet a step."""

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from secretariat.storage.tables.base import STRICT, STRICT_KEYED, Base, key


class DraftRow(Base):
    """The text that stands in a field now."""

    __tablename__ = "draft"
    __table_args__ = STRICT_KEYED

    kind: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    field: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]


class CalendarDayRow(Base):
    """`CalendarDay`."""

    __tablename__ = "calendar_day"
    __table_args__ = (UniqueConstraint("day"), STRICT)

    id: Mapped[int] = key()
    day: Mapped[date]
    worked: Mapped[bool]
    title: Mapped[str | None]
