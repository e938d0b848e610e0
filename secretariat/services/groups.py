"""Setting an office up: its council, group, chair and secretary; changing a group's rules."""

from dataclasses import dataclass, replace

from secretariat.domain.group import Membership, Role, WorkingGroup
from secretariat.domain.ids import GroupId, MembershipId, OrganisationId, PersonId
from secretariat.domain.person import Gender, Organisation, Person
from secretariat.domain.rules import MORE_THAN_HALF, QuorumRule
from secretariat.services.changes import Changed, Label
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """A person as first entered."""

    family: str
    given: str
    patronymic: str | None = None
    gender: Gender | None = None
    email: str | None = None

    def to_value(self) -> Person:
        """The person, not yet stored."""
        return Person(
            id=PersonId(NEW),
            family=self.family,
            given=self.given,
            patronymic=self.patronymic,
            gender=self.gender,
            email=self.email,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUpOffice:
    """What the first run asks: group, council, settlement, quorum, next number, chair and secretary."""

    name: str
    name_genitive: str
    council: str
    settlement: str
    chair: NewPerson
    secretary: NewPerson
    secretary_votes: bool = False
    quorum: QuorumRule = MORE_THAN_HALF
    first_number: int = 1


def set_up_office(work: Work, command: SetUpOffice) -> tuple[GroupId, Changed]:
    """Create the council, the group, and its two officers in one step."""
    with work() as uow:
        uow.add(Organisation(id=OrganisationId(NEW), name=command.council))
        group = uow.add(
            WorkingGroup(
                id=GroupId(NEW),
                name=command.name,
                name_genitive=command.name_genitive,
                council=command.council,
                settlement=command.settlement,
                quorum=command.quorum,
                first_number=command.first_number,
            )
        )
        _join(uow, group.id, command.chair, Role.CHAIR, votes=True)
        _join(uow, group.id, command.secretary, Role.SECRETARY, votes=command.secretary_votes)
        return group.id, uow.commit(Label(code="office_set_up", ids={"group": group.id}))


def _join(uow: UnitOfWork, group_id: GroupId, person: NewPerson, role: Role, *, votes: bool) -> None:
    stored = uow.add(person.to_value())
    uow.add(Membership(id=MembershipId(NEW), group_id=group_id, person_id=stored.id, role=role, voting=votes))


def change_group(work: Work, group: WorkingGroup) -> Changed:
    """Replace a group's names and rules; protocols already made keep what they printed."""
    with work() as uow:
        uow.update(replace(group))
        return uow.commit(Label(code="group_changed", ids={"group": group.id}))


def groups(work: Work) -> tuple[WorkingGroup, ...]:
    """All groups of the office."""
    with work() as uow:
        return uow.find(WorkingGroup)
