"""Tables of the outbox: letters and their papers, which nothing changes, and how far each letter has come."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from secretariat.domain.letters import DispatchState, LetterKind
from secretariat.storage.tables.base import STRICT, Base, key, one_of, owner, reference


class LetterRow(Base):
    """`Letter`; neither a meeting nor a person that letters tell of can go."""

    __tablename__ = "letter"
    __table_args__ = (UniqueConstraint("message_id"), STRICT)

    id: Mapped[int] = key()
    kind: Mapped[LetterKind] = one_of(LetterKind)
    name: Mapped[str]
    address: Mapped[str]
    subject: Mapped[str]
    text: Mapped[str]
    html: Mapped[str]
    message_id: Mapped[str]
    queued_at: Mapped[datetime]
    meeting_id: Mapped[int | None] = reference("meeting")
    person_id: Mapped[int | None] = reference("person")
    calendar: Mapped[str | None]
    calendar_uid: Mapped[str | None]
    calendar_sequence: Mapped[int | None]


class LetterPaperRow(Base):
    """`LetterPaper`."""

    __tablename__ = "letter_paper"
    __table_args__ = (UniqueConstraint("letter_id", "position"), STRICT)

    id: Mapped[int] = key()
    letter_id: Mapped[int] = owner("letter")
    position: Mapped[int]
    file_name: Mapped[str]
    ascii_name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str]


class DispatchRow(Base):
    """`Dispatch`; outside the journal, for no undo brings a letter back."""

    __tablename__ = "dispatch"
    __table_args__ = (UniqueConstraint("letter_id"), STRICT)

    id: Mapped[int] = key()
    letter_id: Mapped[int] = owner("letter")
    state: Mapped[DispatchState] = one_of(DispatchState)
    moment: Mapped[datetime]
    tries: Mapped[int]
    handed_over: Mapped[bool]
    next_at: Mapped[datetime | None]
    reply: Mapped[str | None]
