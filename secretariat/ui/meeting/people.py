"""The people whom a meeting may name, for lists that open after two letters."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.composition import members
from secretariat.domain.gender import gender_of
from secretariat.domain.group import Role
from secretariat.domain.ids import PersonId
from secretariat.domain.person import Gender, Person
from secretariat.domain.record import MeetingRecord
from secretariat.services.changes import Changed
from secretariat.services.groups import NewPerson
from secretariat.services.people import add_person
from secretariat.ui.kit.person_picker import has_names
from secretariat.ui.meeting.entries import parse_name
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.session import MeetingSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """A person to choose: «Іваненко Г. П.», the whole name, and what they are."""

    id: PersonId
    listed: str
    full: str
    post: str | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """What was chosen or typed where a person is asked for: somebody known, or an unnamed one by a label."""

    person_id: PersonId | None = None
    label: str | None = None


NOBODY = Who()


def everybody(session: MeetingSession) -> tuple[Somebody, ...]:
    """Those of the meeting first, then everybody else, both in the Ukrainian order."""
    record = session.record
    here = {row.person_id for row in record.attendance} | {row.person_id for row in record.officers}
    roles = {member.person_id: member.role for member in members(record)}
    found = [
        Somebody(id=row.id, listed=row.listed, full=row.full, post=row.post, role=roles.get(row.id))
        for row in session.persons()
    ]
    return tuple(sorted(found, key=lambda person: person.id not in here))


def matching(people: tuple[Somebody, ...], typed: str) -> tuple[Somebody, ...]:
    """Those one of whose names begins with each typed word."""
    return tuple(person for person in people if has_names(person.full, typed))


def person_of(record: MeetingRecord, person_id: PersonId) -> Person | None:
    """A person of the record."""
    return next((person for person in record.persons if person.id == person_id), None)


def name_of(record: MeetingRecord, person_id: PersonId | None) -> str:
    """«Іваненко Г. П.»; empty for nobody."""
    person = person_of(record, person_id) if person_id is not None else None
    return person.listed if person is not None else ""


def gender_in(record: MeetingRecord, person_id: PersonId | None) -> Gender | None:
    """The grammatical gender of a person of the record, when it is known."""
    person = person_of(record, person_id) if person_id is not None else None
    return gender_of(person) if person is not None else None


def post_of(record: MeetingRecord, person_id: PersonId | None, day: date | None = None) -> str | None:
    """The post that a person holds on the meeting's day, if one is known."""
    held = [post for post in record.posts if post.person_id == person_id and post.held_on(day or record.day)]
    return held[0].title if held else None


def enter_person(session: MeetingSession, place: Place, typed: str) -> PersonId | None:
    """Make a person of a typed name; None when it was refused, with the reason at the place."""
    made: list[int] = []

    def enter() -> tuple[int, Changed]:
        name = parse_name(typed, place.field)
        person = NewPerson(family=name.family, given=name.given, patronymic=name.patronymic)
        return add_person(session.work, person.to_value())

    session.create(place, enter, made.append)
    return PersonId(made[0]) if made else None
