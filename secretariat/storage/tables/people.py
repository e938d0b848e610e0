"""Tables of people and what they hold."""

from datetime import date

from sqlalchemy import UniqueConstraint
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


class NameFormsRow(Base):
    """`NameForms`."""

    __tablename__ = "name_forms"
    __table_args__ = (UniqueConstraint("person_id"), STRICT)

    id: Mapped[int] = key()
    person_id: Mapped[int] = owner("person")
    genitive: Mapped[str]
    dative: Mapped[str]
    accusative: Mapped[str]
    instrumental: Mapped[str]
    vocative: Mapped[str]
    checked: Mapped[bool]


class PostFormsRow(Base):
    """`PostForms`."""

    __tablename__ = "post_forms"
    __table_args__ = (UniqueConstraint("post_id"), STRICT)

    id: Mapped[int] = key()
    post_id: Mapped[int] = owner("post")
    genitive: Mapped[str]
    dative: Mapped[str]
    accusative: Mapped[str]
    instrumental: Mapped[str]
    checked: Mapped[bool]
