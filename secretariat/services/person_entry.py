"""Entering a person whole: name, post and place in a group in one step."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.group import Membership
from secretariat.domain.ids import GroupId, MembershipId, PersonId, PostId
from secretariat.domain.person import Post
from secretariat.services.changes import Changed, Label
from secretariat.services.groups import NewPerson
from secretariat.services.lists_follow import lists_follow
from secretariat.services.membership_past import ensure_protocols_stay
from secretariat.services.ports import NEW, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterPerson:
    """A person with a post, when one is known; a `group_id` makes them a voting member from `since` on."""

    person: NewPerson
    post: str | None = None
    group_id: GroupId | None = None
    since: date | None = None


def enter_person(work: Work, command: EnterPerson) -> tuple[PersonId, Changed]:
    """Store a person with post and membership; undo takes all of it back.

    Raises DomainError("membership_in_protocol", day=…).
    """
    with work() as uow:
        stored = uow.add(command.person.to_value())
        if command.post is not None:
            uow.add(Post(id=PostId(NEW), person_id=stored.id, title=command.post))
        if command.group_id is not None:
            membership = Membership(
                id=MembershipId(NEW),
                group_id=command.group_id,
                person_id=stored.id,
                since=command.since,
            )
            ensure_protocols_stay(uow, None, membership)
            with lists_follow(uow, command.group_id):
                uow.add(membership)
        return stored.id, uow.commit(Label(code="person_added", ids={"person": stored.id}))
