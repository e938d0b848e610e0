"""Tables of the agenda and what was said."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from secretariat.domain.agenda import ItemKind, ItemState, Standing, StatementKind
from secretariat.storage.tables.base import STRICT, Base, key, one_of, owner, reference


class AgendaItemRow(Base):
    """`AgendaItem`."""

    __tablename__ = "agenda_item"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[ItemKind] = one_of(ItemKind)
    state: Mapped[ItemState] = one_of(ItemState)
    reason: Mapped[str | None]
    added: Mapped[bool]
    postponed_to: Mapped[date | None]
    minutes: Mapped[int | None]
    started: Mapped[datetime | None]
    ended: Mapped[datetime | None]
    written_report: Mapped[bool]
    appellant_id: Mapped[int | None] = reference("person")
    appeal_subject: Mapped[str | None]
    standing: Mapped[Standing | None] = one_of(Standing)
    filed_on: Mapped[date | None]


class RapporteurRow(Base):
    """`Rapporteur`."""

    __tablename__ = "rapporteur"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    item_id: Mapped[int] = owner("agenda_item")
    position: Mapped[int]
    person_id: Mapped[int] = reference("person")


class StatementRow(Base):
    """`Statement`."""

    __tablename__ = "statement"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    item_id: Mapped[int] = owner("agenda_item")
    position: Mapped[int]
    kind: Mapped[StatementKind] = one_of(StatementKind)
    text: Mapped[str]
    speaker_id: Mapped[int | None] = reference("person")
    speaker_label: Mapped[str | None]
