"""People from a file: shown first, written by one step."""

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace

from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import OrganisationId, PersonId, PostId
from secretariat.domain.person import Organisation, Person, Post
from secretariat.services.changes import Changed, Label
from secretariat.services.lists_follow import lists_follow
from secretariat.services.membership_past import closed_days
from secretariat.services.name_forms import forget_name_forms
from secretariat.services.people_plan import Decision, Joining, KnownOffice, PlannedRow, planned_rows
from secretariat.services.person_cells import ReadRow
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPeople:
    """The rows of a file, what was decided of them, and where those with a role join."""

    rows: tuple[ReadRow, ...]
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    joining: Joining = field(default_factory=Joining)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """How many came in and were filled in, and the numbers of the rows with errors, which were left out."""

    added: int
    filled: int
    left_out: tuple[int, ...]
    changed: Changed


def known_office(work: Work) -> KnownOffice:
    """The people of the store, against whom a file is held."""
    with work() as uow:
        return _known(uow)


def preview_people(office: KnownOffice, command: ImportPeople) -> tuple[PlannedRow, ...]:
    """What `import_people` would do; nothing is written."""
    return planned_rows(command.rows, office, command.joining, command.decisions)


def import_people(work: Work, command: ImportPeople) -> ImportReport:
    """Write the rows without errors by one step, which undo takes back whole.

    A long list takes a second to plan, and a unit of work keeps the window waiting: the plan is made before it, and
    once more in it when the store changed meanwhile. Raises DomainError of `planned_rows`.
    """
    office = known_office(work)
    rows = preview_people(office, command)
    with work() as uow:
        present = _known(uow)
        if present != office:
            rows = preview_people(present, command)
        writer = _Writer(uow)
        with ExitStack() as lists:
            for group_id in sorted({row.membership.group_id for row in rows if row.membership is not None}):
                lists.enter_context(lists_follow(uow, group_id))
            for row in rows:
                if row.adds or row.fills:
                    writer.write(row)
        return ImportReport(
            added=sum(row.adds for row in rows),
            filled=sum(row.fills for row in rows),
            left_out=tuple(row.number for row in rows if row.errors),
            changed=uow.commit(Label(code="people_imported")),
        )


def _known(uow: UnitOfWork) -> KnownOffice:
    groups = uow.find(WorkingGroup)
    return KnownOffice(
        persons=uow.find(Person),
        posts=uow.find(Post),
        memberships=uow.find(Membership),
        groups=groups,
        closed={group.id: closed_days(uow, group.id) for group in groups},
    )


class _Writer:
    """Gives the people of rows the ids of the store."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._ids: dict[PersonId, PersonId] = {}
        self._organisations = {one.name: one.id for one in uow.find(Organisation)}

    def write(self, row: PlannedRow) -> None:
        assert row.person is not None
        person_id = self._person(row.person)
        if row.post is not None:
            self._uow.add(
                Post(
                    id=PostId(NEW),
                    person_id=person_id,
                    title=row.post.title,
                    organisation_id=self._organisation(row.post.organisation),
                    since=row.post.since,
                )
            )
        if row.membership is not None:
            self._uow.add(replace(row.membership, person_id=person_id))

    def _person(self, person: Person) -> PersonId:
        """The stored id: of somebody known, of an earlier row, or a new one."""
        known = self._ids.get(person.id, person.id)
        if known > 0:
            filled = replace(person, id=known)
            forget_name_forms(self._uow, self._uow.get(Person, known), filled)
            self._uow.update(filled)
            return known
        stored = self._uow.add(replace(person, id=PersonId(NEW)))
        self._ids[person.id] = stored.id
        return stored.id

    def _organisation(self, name: str | None) -> OrganisationId | None:
        if name is None:
            return None
        if name not in self._organisations:
            self._organisations[name] = self._uow.add(Organisation(id=OrganisationId(NEW), name=name)).id
        return self._organisations[name]
