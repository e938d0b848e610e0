"""Tables of people and what they hold."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from secretariat.domain.person import Gender
from secretariat.storage.tables.base import STRICT, Base, key, one_of, owner, reference


class OrganisationRow(Base):
    """`Organisation`."""

    __tablename__ = "organisation"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    name: Mapped[str]


class PersonRow(Base):
    """`Person`, with its place in the Ukrainian alphabet and the form in which it is searched (`name_keys`)."""

    __tablename__ = "person"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    family: Mapped[str]
    given: Mapped[str]
    patronymic: Mapped[str | None]
    gender: Mapped[Gender | None] = one_of(Gender)
    email: Mapped[str | None]
    phone: Mapped[str | None]
    note: Mapped[str | None]
    sort_key: Mapped[str] = mapped_column(index=True)
    search: Mapped[str]


class PostRow(Base):
    """`Post`."""

    __tablename__ = "post"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    person_id: Mapped[int] = owner("person")
    title: Mapped[str]
    organisation_id: Mapped[int | None] = reference("organisation")
    since: Mapped[date | None]
    until: Mapped[date | None]
