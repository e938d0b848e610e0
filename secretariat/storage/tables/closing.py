"""Tables of what goes on between the meeting and its signed protocol."""

from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from secretariat.domain.approval import ApprovalState, RemarkState
from secretariat.storage.tables.base import STRICT, Base, key, mention, one_of, owner, reference


class WaiverRow(Base):
    """`Waiver`."""

    __tablename__ = "waiver"
    __table_args__ = (UniqueConstraint("meeting_id", "code", "source_kind", "source_id"), STRICT)

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    code: Mapped[str]
    source_kind: Mapped[str]
    source_id: Mapped[int]
    reason: Mapped[str]
    moment: Mapped[datetime]
    said: Mapped[str]


class ApprovalRow(Base):
    """`Approval`."""

    __tablename__ = "approval"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    person_id: Mapped[int] = reference("person")
    asked_on: Mapped[date]
    due: Mapped[date | None]
    state: Mapped[ApprovalState] = one_of(ApprovalState)
    answered_on: Mapped[date | None]


class RemarkRow(Base):
    """`Remark`; one about an item that goes is about the whole."""

    __tablename__ = "remark"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    approval_id: Mapped[int] = owner("approval")
    text: Mapped[str]
    item_id: Mapped[int | None] = mention("agenda_item")
    state: Mapped[RemarkState] = one_of(RemarkState)
    answer: Mapped[str | None]
