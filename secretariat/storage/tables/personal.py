"""Tables of what the law asks to be kept about personal data: who was erased, and to whom data was given."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from secretariat.storage.tables.base import STRICT, Base, key, owner


class ErasureRow(Base):
    """`Erasure`; `person_id` refers to nothing: in an older backup that comes back the number means the same."""

    __tablename__ = "erasure"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    person_id: Mapped[int]
    moment: Mapped[datetime]
    salt: Mapped[str]
    digest: Mapped[str]


class DisclosureRow(Base):
    """`Disclosure`; goes with the person."""

    __tablename__ = "disclosure"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    person_id: Mapped[int] = owner("person")
    moment: Mapped[datetime]
    recipient: Mapped[str]
    content: Mapped[str]
    ground: Mapped[str | None]
