"""People as rows for a file, in the words that an import understands."""

from collections.abc import Iterable
from datetime import date

from secretariat.domain.dates import printed_date
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import GroupId, OrganisationId
from secretariat.domain.norms import DateStyle
from secretariat.domain.person import Organisation, Person, Post
from secretariat.services.people_files import Column, FileRow
from secretariat.services.person_words import GENDERS, NO, ROLES, YES
from secretariat.services.ports import Work

FIRST_ROW = 2
"""Below the row of headings."""


def people_rows(work: Work, today: date) -> tuple[FileRow, ...]:
    """All people in the Ukrainian order with the post and the places in groups that they hold today.

    Somebody in several groups has a row for each; an import puts the rows together again.
    """
    with work() as uow:
        persons = sorted(uow.find(Person), key=lambda person: person.order)
        posts = [post for post in uow.find(Post) if post.held_on(today)]
        places = [one for one in uow.find(Membership) if one.holds_on(today)]
        groups = {group.id: group.name for group in uow.find(WorkingGroup)}
        organisations = {one.id: one.name for one in uow.find(Organisation)}
    newest = {post.person_id: post for post in sorted(posts, key=lambda post: post.since or date.min)}
    cells = [
        _person(person) | _post(newest.get(person.id), organisations) | place
        for person in persons
        for place in _places((one for one in places if one.person_id == person.id), groups)
    ]
    return tuple(_row(number, one) for number, one in enumerate(cells, FIRST_ROW))


def _row(number: int, cells: dict[Column, str | None]) -> FileRow:
    return FileRow(number=number, cells={column: text for column, text in cells.items() if text})


def _person(person: Person) -> dict[Column, str | None]:
    return {
        Column.FAMILY: person.family,
        Column.GIVEN: person.given,
        Column.PATRONYMIC: person.patronymic,
        Column.GENDER: GENDERS[person.gender] if person.gender is not None else None,
        Column.EMAIL: person.email,
        Column.PHONE: person.phone,
        Column.NOTE: person.note,
    }


def _post(post: Post | None, organisations: dict[OrganisationId, str]) -> dict[Column, str | None]:
    if post is None:
        return {}
    organisation = organisations[post.organisation_id] if post.organisation_id is not None else None
    return {Column.POST: post.title, Column.ORGANISATION: organisation, Column.POST_SINCE: _day(post.since)}


def _places(held: Iterable[Membership], groups: dict[GroupId, str]) -> list[dict[Column, str | None]]:
    """The cells of each membership; one empty place for somebody in no group."""
    return [
        {
            Column.GROUP: groups[one.group_id],
            Column.ROLE: ROLES[one.role],
            Column.VOTING: YES if one.voting else NO,
            Column.SINCE: _day(one.since),
        }
        for one in held
    ] or [{}]


def _day(day: date | None) -> str | None:
    return printed_date(day, DateStyle.DIGITS) if day is not None else None
