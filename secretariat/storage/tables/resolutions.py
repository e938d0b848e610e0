"""Tables of decisions and what follows from them."""

from datetime import date

from sqlalchemy.orm import Mapped

from secretariat.domain.resolution import ActionState
from secretariat.domain.rules import SpecialDecision
from secretariat.storage.tables.base import STRICT, Base, key, one_of, owner, reference


class ResolutionRow(Base):
    """`Resolution`."""

    __tablename__ = "resolution"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    item_id: Mapped[int] = owner("agenda_item")
    ballot_id: Mapped[int | None] = reference("ballot")
    special: Mapped[SpecialDecision | None] = one_of(SpecialDecision)
    ordinal: Mapped[int | None]


class PointRow(Base):
    """`Point`; a sub-point goes with its point."""

    __tablename__ = "point"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    resolution_id: Mapped[int] = owner("resolution")
    position: Mapped[int]
    text: Mapped[str]
    parent_id: Mapped[int | None] = owner("point")


class ActionItemRow(Base):
    """`ActionItem`."""

    __tablename__ = "action_item"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    point_id: Mapped[int] = owner("point")
    assignee_id: Mapped[int | None] = reference("person")
    assignee_label: Mapped[str | None]
    due: Mapped[date | None]
    standing: Mapped[bool]
    state: Mapped[ActionState] = one_of(ActionState)
    closed_on: Mapped[date | None]
    note: Mapped[str | None]
    assignee_email: Mapped[str | None]


class CoAssigneeRow(Base):
    """`CoAssignee`."""

    __tablename__ = "co_assignee"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    action_id: Mapped[int] = owner("action_item")
    position: Mapped[int]
    person_id: Mapped[int | None] = reference("person")
    label: Mapped[str | None]
    email: Mapped[str | None]


class DissentRow(Base):
    """`Dissent`."""

    __tablename__ = "dissent"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    resolution_id: Mapped[int] = owner("resolution")
    person_id: Mapped[int] = reference("person")
    text: Mapped[str]
