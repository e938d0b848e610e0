"""Setting an office up: its council, group, chair and secretary; changing a group's rules."""

from dataclasses import dataclass, replace

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
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
        """The person, not yet stored; raises DomainError("mail_bad_address") for an address that no server takes."""
        checks.reachable_email(self.email, "email")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class AddGroup:
    """A further group of the office; its rules begin as the usual ones, its people are joined in «Особи»."""

    name: str
    name_genitive: str
    council: str
    settlement: str


def add_group(work: Work, command: AddGroup) -> tuple[GroupId, Changed]:
    """Create a group; raises DomainError("group_exists", field="name") where the council has one of that name."""
    with work() as uow:
        group = WorkingGroup(
            id=GroupId(NEW),
            name=command.name,
            name_genitive=command.name_genitive,
            council=command.council,
            settlement=command.settlement,
        )
        _ensure_single(uow, group)
        added = uow.add(group)
        return added.id, uow.commit(Label(code="group_added", ids={"group": added.id}))


def _ensure_single(uow: UnitOfWork, group: WorkingGroup) -> None:
    """An imported record finds its group by council and name, so there is one of them."""
    alike = uow.find(WorkingGroup, name=group.name, council=group.council)
    if any(other.id != group.id for other in alike):
        raise DomainError("group_exists", field="name")


def remove_group(work: Work, group_id: GroupId) -> Changed:
    """Delete a group entered by mistake, with its memberships.

    Raises DomainError: "in_use" when it has a meeting, also one in the trash, "last_group".
    """
    with work() as uow:
        if len(uow.find(WorkingGroup)) == 1:
            raise DomainError("last_group")
        uow.remove(WorkingGroup, group_id)
        return uow.commit(Label(code="group_removed", ids={"group": group_id}))


def change_group(work: Work, group: WorkingGroup) -> Changed:
    """Replace a group's names and rules; protocols already made keep what they printed; raises as `add_group`."""
    with work() as uow:
        _ensure_single(uow, group)
        uow.update(replace(group))
        return uow.commit(Label(code="group_changed", ids={"group": group.id}))


def groups(work: Work) -> tuple[WorkingGroup, ...]:
    """All groups of the office."""
    with work() as uow:
        return uow.find(WorkingGroup)
