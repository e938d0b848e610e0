"""The journal: sealed steps, chained by hashes, each with the images of the rows that it changed."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from secretariat.services.changes import Barrier
from secretariat.storage.steps import Direction
from secretariat.storage.tables.base import STRICT, STRICT_KEYED, Base, key, one_of


class ChangeSetRow(Base):
    """One step: a user's action, or its undoing or redoing (`direction`, `step` names the action's own set).

    `undo_step` and `redo_step` are the steps that undo and redo would take after this one. `hash` covers all of it,
    the digests of its rows, and the hash before it.
    """

    __tablename__ = "change_set"
    __table_args__ = STRICT_KEYED

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    time: Mapped[str]
    label: Mapped[str]
    barrier: Mapped[Barrier | None] = one_of(Barrier)
    direction: Mapped[Direction] = one_of(Direction)
    step: Mapped[int] = mapped_column(index=True)
    undo_step: Mapped[int | None]
    redo_step: Mapped[int | None]
    hash: Mapped[str]


class ChangeRow(Base):
    """One changed row of a sealed step, as JSON before and after; `digest` is salted.

    Erasing a person empties `before`, `after` and `salt`; the digest stays, and with it the chain.
    """

    __tablename__ = "change"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    seq: Mapped[int] = mapped_column(ForeignKey("change_set.seq"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[str | None]
    after: Mapped[str | None]
    salt: Mapped[str | None]
    digest: Mapped[str]


class PendingChangeRow(Base):
    """What the triggers caught in the open transaction; empty outside of one."""

    __tablename__ = "pending_change"
    __table_args__ = STRICT_KEYED

    id: Mapped[int] = key()
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[str | None]
    after: Mapped[str | None]
