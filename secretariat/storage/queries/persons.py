"""The list of persons."""

from datetime import date
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, or_, select

from secretariat.domain.cases import NameForms, PostForms
from secretariat.domain.group import Membership, Role
from secretariat.domain.person import Person, Post
from secretariat.services.rows import PersonRow
from secretariat.storage.mapping import Mapper, mapper_of

Value = TypeVar("Value")
_ORDER = tuple(Role)
"""Chair before deputy before secretary before member: the role that is shown of somebody with several."""


def person_rows(connection: Connection, today: date) -> tuple[PersonRow, ...]:
    """All persons in the Ukrainian order, with the newest post and the highest role that they hold on the day."""
    mapper = mapper_of(Person)
    statement = select(*mapper.columns).order_by(mapper.table.c.sort_key, mapper.table.c.id)
    persons: list[Person] = [mapper.value(row) for row in connection.execute(statement)]
    posts = {post.person_id: post for post in sorted(_held(connection, Post, today), key=_age)}
    roles = {
        row.person_id: row for row in sorted(_held(connection, Membership, today), key=_rank, reverse=True)
    }
    unseen = _unseen(connection, today)
    return tuple(
        _row(person, posts.get(person.id), roles.get(person.id), seen=person.id not in unseen)
        for person in persons
    )


def _unseen(connection: Connection, today: date) -> frozenset[int]:
    """Whose name, or a post of today, nobody has looked at in its cases."""
    person, post = mapper_of(Person).table, mapper_of(Post)
    names, titles = mapper_of(NameForms).table, mapper_of(PostForms).table
    named = select(names.c.person_id).where(names.c.checked)
    titled = select(titles.c.post_id).where(titles.c.checked)
    by_name = select(person.c.id).where(person.c.id.not_in(named))
    by_post = select(post.table.c.person_id).where(_on_day(post, today), post.table.c.id.not_in(titled))
    return frozenset(connection.scalars(by_name.union(by_post)))


def person_names(connection: Connection) -> tuple[str, ...]:
    """The full names of all persons, and each form of them that is stored for the cases."""
    persons, forms = mapper_of(Person), mapper_of(NameForms)
    named = [persons.value(row).full for row in connection.execute(select(*persons.columns))]
    cases = [forms.value(row) for row in connection.execute(select(*forms.columns))]
    return (*named, *(name for case in cases for name in (*_declined(case), case.vocative)))


def _declined(forms: NameForms) -> tuple[str, str, str, str]:
    return forms.genitive, forms.dative, forms.accusative, forms.instrumental


def _held(connection: Connection, kind: type[Value], day: date) -> list[Value]:
    mapper = mapper_of(kind)
    rows = connection.execute(select(*mapper.columns).where(_on_day(mapper, day)).order_by(mapper.table.c.id))
    return [mapper.value(row) for row in rows]


def _on_day(mapper: Mapper, day: date) -> ColumnElement[Any]:
    since, until = mapper.table.c.since, mapper.table.c.until
    return or_(since.is_(None), since <= day) & or_(until.is_(None), until >= day)


def _age(post: Post) -> date:
    return post.since or date.min


def _rank(membership: Membership) -> int:
    return _ORDER.index(membership.role)


def _row(person: Person, post: Post | None, membership: Membership | None, *, seen: bool) -> PersonRow:
    return PersonRow(
        id=person.id,
        full=person.full,
        listed=person.listed,
        post=post.title if post is not None else None,
        role=membership.role if membership is not None else None,
        voting=membership is not None and membership.voting,
        email=person.email,
        forms_seen=seen,
    )
