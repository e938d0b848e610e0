"""Persons, their posts and memberships."""

from dataclasses import dataclass, replace
from datetime import date

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.group import SINGLE_ROLES, Membership
from secretariat.domain.ids import GroupId, MembershipId, OrganisationId, PersonId, PostId
from secretariat.domain.person import Organisation, Person, Post
from secretariat.services.changes import Changed, Label
from secretariat.services.lists_follow import lists_follow
from secretariat.services.membership_past import ensure_protocols_stay
from secretariat.services.name_forms import forget_name_forms, forget_post_forms
from secretariat.services.person_uses import ensure_used_nowhere
from secretariat.services.ports import NEW, UnitOfWork, Work


def add_person(work: Work, person: Person) -> tuple[PersonId, Changed]:
    """Store a person whose id is NEW."""
    with work() as uow:
        stored = uow.add(person)
        return stored.id, uow.commit(Label(code="person_added", ids={"person": stored.id}))


def change_person(work: Work, person: Person) -> Changed:
    """Replace a person's names and contacts; the cases of a changed name are proposed anew.

    Raises DomainError("mail_bad_address") for a new address that no server takes.
    """
    with work() as uow:
        former = uow.get(Person, person.id)
        if person.email != former.email:
            checks.reachable_email(person.email, "email")
        forget_name_forms(uow, former, person)
        uow.update(person)
        return uow.commit(Label(code="person_changed", ids={"person": person.id}))


def remove_person(work: Work, person_id: PersonId) -> Changed:
    """Delete somebody who is used nowhere; otherwise raises as `ensure_used_nowhere`, which says where."""
    with work() as uow:
        ensure_used_nowhere(uow, person_id)
        uow.remove(Person, person_id)
        return uow.commit(Label(code="person_removed", ids={"person": person_id}))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPost:
    """The post of a person from a day on; an organisation is found by its name or created."""

    person_id: PersonId
    title: str
    organisation: str | None = None
    since: date | None = None


def set_post(work: Work, command: SetPost) -> Changed:
    """Correct the post that holds now, or end it the day before `since` and begin the new one."""
    with work() as uow:
        current = _open_posts(uow, command.person_id)
        organisation_id = _organisation(uow, command.organisation)
        if command.since is not None:
            for post in current:
                uow.update(replace(post, until=date.fromordinal(command.since.toordinal() - 1)))
            current = ()
        if current:
            corrected = replace(current[0], title=command.title, organisation_id=organisation_id)
            forget_post_forms(uow, current[0], corrected)
            uow.update(corrected)
        else:
            uow.add(_new_post(command, organisation_id))
        return uow.commit(Label(code="post_set", ids={"person": command.person_id}))


def change_post(work: Work, post: Post, organisation: str | None) -> Changed:
    """Correct a post whenever it was held: title, organisation, days. Raises DomainError("ends_before_start")."""
    with work() as uow:
        current = uow.get(Post, post.id)
        corrected = replace(
            post, person_id=current.person_id, organisation_id=_organisation(uow, organisation)
        )
        forget_post_forms(uow, current, corrected)
        uow.update(corrected)
        return uow.commit(Label(code="post_set", ids={"person": current.person_id}))


def remove_post(work: Work, post_id: PostId) -> Changed:
    """Delete a post entered by mistake."""
    with work() as uow:
        uow.remove(Post, post_id)
        return uow.commit(Label(code="post_removed", ids={"post": post_id}))


def _open_posts(uow: UnitOfWork, person_id: PersonId) -> tuple[Post, ...]:
    return tuple(post for post in uow.find(Post, person_id=person_id) if post.until is None)


def _new_post(command: SetPost, organisation_id: OrganisationId | None) -> Post:
    return Post(
        id=PostId(NEW),
        person_id=command.person_id,
        title=command.title,
        organisation_id=organisation_id,
        since=command.since,
    )


def _organisation(uow: UnitOfWork, name: str | None) -> OrganisationId | None:
    if name is None:
        return None
    found = uow.find(Organisation, name=name)
    return found[0].id if found else uow.add(Organisation(id=OrganisationId(NEW), name=name)).id


def join_group(work: Work, membership: Membership) -> tuple[MembershipId, Changed]:
    """Make a person a member, of meetings that are planned already too.

    Raises DomainError: "membership_overlaps", "membership_in_protocol" (day=…), as `lists_follow`.
    """
    with work() as uow:
        _ensure_no_overlap(uow, membership)
        ensure_protocols_stay(uow, None, membership)
        with lists_follow(uow, membership.group_id):
            stored = uow.add(membership)
        return stored.id, uow.commit(Label(code="member_joined", ids={"person": membership.person_id}))


def change_membership(work: Work, membership: Membership) -> Changed:
    """Replace role, vote or dates; raises as `join_group`."""
    with work() as uow:
        _ensure_no_overlap(uow, membership)
        ensure_protocols_stay(uow, uow.get(Membership, membership.id), membership)
        with lists_follow(uow, membership.group_id):
            uow.update(membership)
        return uow.commit(Label(code="membership_changed", ids={"person": membership.person_id}))


def leave_group(work: Work, membership_id: MembershipId) -> Changed:
    """Delete a membership entered by mistake; one that held is ended by its date instead.

    Raises DomainError("membership_in_protocol", day=…), and as `lists_follow`.
    """
    with work() as uow:
        membership = uow.get(Membership, membership_id)
        ensure_protocols_stay(uow, membership, None)
        with lists_follow(uow, membership.group_id):
            uow.remove(Membership, membership_id)
        return uow.commit(Label(code="membership_removed", ids={"membership": membership_id}))


def _ensure_no_overlap(uow: UnitOfWork, membership: Membership) -> None:
    held = uow.find(Membership, group_id=membership.group_id)
    others = [other for other in held if other.id != membership.id]
    if any(other.person_id == membership.person_id and other.overlaps(membership) for other in others):
        raise DomainError("membership_overlaps", field="since")
    single = membership.role in SINGLE_ROLES
    if single and any(other.role is membership.role and other.overlaps(membership) for other in others):
        raise DomainError("role_taken", field="role", role=membership.role)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """A person with everything that the room «Особи» shows."""

    person: Person
    posts: tuple[Post, ...]
    memberships: tuple[Membership, ...]
    organisations: tuple[Organisation, ...]


def person_card(work: Work, person_id: PersonId) -> PersonCard:
    """One person with posts and memberships."""
    with work() as uow:
        posts = uow.find(Post, person_id=person_id)
        used = {post.organisation_id for post in posts}
        return PersonCard(
            person=uow.get(Person, person_id),
            posts=posts,
            memberships=uow.find(Membership, person_id=person_id),
            organisations=tuple(o for o in uow.find(Organisation) if o.id in used),
        )


def members_on(work: Work, group_id: GroupId, day: date) -> tuple[Membership, ...]:
    """The memberships of a group that hold on a day."""
    with work() as uow:
        return tuple(m for m in uow.find(Membership, group_id=group_id) if m.holds_on(day))
