"""Tables of what lies before a meeting."""

from datetime import date, datetime, time

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from secretariat.domain.agenda import ItemKind, Standing
from secretariat.domain.meeting import MeetingFormat, MeetingKind, ProtocolKind
from secretariat.domain.planning import CarryReason, ProposalState
from secretariat.storage.tables.base import STRICT, Base, key, mention, one_of, owner, reference


class MeetingTemplateRow(Base):
    """`MeetingTemplate`."""

    __tablename__ = "meeting_template"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    group_id: Mapped[int] = owner("working_group")
    name: Mapped[str]
    kind: Mapped[MeetingKind] = one_of(MeetingKind)
    format: Mapped[MeetingFormat] = one_of(MeetingFormat)
    place: Mapped[str | None]
    start: Mapped[time | None]
    end: Mapped[time | None]
    protocol: Mapped[ProtocolKind] = one_of(ProtocolKind)


class TemplateItemRow(Base):
    """`TemplateItem`."""

    __tablename__ = "template_item"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    template_id: Mapped[int] = owner("meeting_template")
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[ItemKind] = one_of(ItemKind)
    standing: Mapped[Standing | None] = one_of(Standing)
    minutes: Mapped[int | None]
    rapporteur_id: Mapped[int | None] = reference("person")


class ProposalRow(Base):
    """`Proposal`; an item that goes leaves the proposal that it was."""

    __tablename__ = "proposal"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    group_id: Mapped[int] = owner("working_group")
    title: Mapped[str]
    kind: Mapped[ItemKind] = one_of(ItemKind)
    proposer_id: Mapped[int | None] = reference("person")
    proposer_label: Mapped[str | None]
    filed_on: Mapped[date | None]
    note: Mapped[str | None]
    state: Mapped[ProposalState] = one_of(ProposalState)
    reason: Mapped[str | None]
    item_id: Mapped[int | None] = mention("agenda_item")


class CarryOverRow(Base):
    """`CarryOver`; goes with either of its items."""

    __tablename__ = "carry_over"
    __table_args__ = (UniqueConstraint("item_id", "from_item_id"), STRICT)

    id: Mapped[int] = key()
    item_id: Mapped[int] = owner("agenda_item")
    from_item_id: Mapped[int] = owner("agenda_item")
    reason: Mapped[CarryReason] = one_of(CarryReason)


class CarryDismissalRow(Base):
    """`CarryDismissal`."""

    __tablename__ = "carry_dismissal"
    __table_args__ = (UniqueConstraint("item_id"), STRICT)

    id: Mapped[int] = key()
    item_id: Mapped[int] = owner("agenda_item")


class AgendaVersionRow(Base):
    """`AgendaVersion`."""

    __tablename__ = "agenda_version"
    __table_args__ = (UniqueConstraint("meeting_id", "version"), STRICT)

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    version: Mapped[int]
    sent_at: Mapped[datetime]
    day: Mapped[date | None]
    start: Mapped[time | None]
    place: Mapped[str | None]
    format: Mapped[MeetingFormat | None] = one_of(MeetingFormat)


class AgendaVersionItemRow(Base):
    """`AgendaVersionItem`; an item that goes stays in what was sent."""

    __tablename__ = "agenda_version_item"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    version_id: Mapped[int] = owner("agenda_version")
    position: Mapped[int]
    title: Mapped[str]
    rapporteurs: Mapped[str | None]
    item_id: Mapped[int | None] = mention("agenda_item")
