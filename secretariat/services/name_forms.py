"""Names and posts in the cases: proposed by rules, corrected by hand, looked at once, stored with the person."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from secretariat.domain.cases import NameForms, PostForms
from secretariat.domain.gender import gender_of
from secretariat.domain.ids import NameFormsId, PersonId, PostFormsId, PostId
from secretariat.domain.person import Person, Post
from secretariat.services.cases import Cases
from secretariat.services.changes import Changed, Label
from secretariat.services.ports import NEW, UnitOfWork, Work


class Case(StrEnum):
    """A field of `NameForms` and, without the form of address, of `PostForms`."""

    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    VOCATIVE = "vocative"


POST_CASES = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfPost:
    """A post with its forms as they stand and as the rules propose them."""

    post: Post
    forms: PostForms
    proposed: PostForms


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonForms:
    """A person's forms as they stand and as the rules propose them; `posts` are those held on the day."""

    person: Person
    forms: NameForms
    proposed: NameForms
    posts: tuple[OfPost, ...]

    @property
    def checked(self) -> bool:
        """True once somebody has looked at all of them."""
        return self.forms.checked and all(one.forms.checked for one in self.posts)


def person_forms(work: Work, cases: Cases, person_id: PersonId, day: date) -> PersonForms:
    """What is stored of a person's forms; what is not is proposed. Raises DomainError("not_found")."""
    with work() as uow:
        person = uow.get(Person, person_id)
        proposed = proposed_name(cases, person)
        return PersonForms(
            person=person,
            forms=_stored_name(uow, person_id) or proposed,
            proposed=proposed,
            posts=tuple(_of_post(uow, cases, post) for post in _held(uow, person_id, day)),
        )


def set_name_form(work: Work, cases: Cases, person_id: PersonId, case: Case, text: str) -> Changed:
    """Correct one form of a name; the others are stored as they stand. Raises DomainError("required", field=case)."""
    with work() as uow:
        forms = _stored_name(uow, person_id) or proposed_name(cases, uow.get(Person, person_id))
        changed: dict[str, Any] = {case.value: text}
        _keep(uow, replace(forms, **changed))
        return uow.commit(Label(code="form_changed", ids={"person": person_id}))


def set_post_form(work: Work, cases: Cases, post_id: PostId, case: Case, text: str) -> Changed:
    """Correct one form of a post; raises DomainError("required", field=case)."""
    with work() as uow:
        post = uow.get(Post, post_id)
        forms = _stored_post(uow, post_id) or proposed_post(cases, post)
        changed: dict[str, Any] = {case.value: text}
        _keep(uow, replace(forms, **changed))
        return uow.commit(Label(code="form_changed", ids={"person": post.person_id}))


def approve_forms(work: Work, cases: Cases, person_id: PersonId, day: date) -> Changed:
    """Somebody has looked at the forms of a name and of the posts held on the day: they are right."""
    with work() as uow:
        person = uow.get(Person, person_id)
        forms = _stored_name(uow, person_id) or proposed_name(cases, person)
        _keep(uow, replace(forms, checked=True))
        for post in _held(uow, person_id, day):
            _keep(uow, replace(_of_post(uow, cases, post).forms, checked=True))
        return uow.commit(Label(code="forms_approved", ids={"person": person_id}))


def forget_name_forms(uow: UnitOfWork, before: Person, after: Person) -> None:
    """A changed name has other forms, which are to be looked at again."""
    if _spelled(before) == _spelled(after):
        return
    for row in uow.find(NameForms, person_id=after.id):
        uow.remove(NameForms, row.id)


def forget_post_forms(uow: UnitOfWork, before: Post, after: Post) -> None:
    """A changed title has other forms, which are to be looked at again."""
    if before.title == after.title:
        return
    for row in uow.find(PostForms, post_id=after.id):
        uow.remove(PostForms, row.id)


def _spelled(person: Person) -> tuple[object, ...]:
    return person.family, person.given, person.patronymic, person.gender


def _keep(uow: UnitOfWork, forms: NameForms | PostForms) -> None:
    if forms.id == NEW:
        uow.add(forms)
    else:
        uow.update(forms)


def _stored_name(uow: UnitOfWork, person_id: PersonId) -> NameForms | None:
    return next(iter(uow.find(NameForms, person_id=person_id)), None)


def _stored_post(uow: UnitOfWork, post_id: PostId) -> PostForms | None:
    return next(iter(uow.find(PostForms, post_id=post_id)), None)


def _held(uow: UnitOfWork, person_id: PersonId, day: date) -> Iterable[Post]:
    return [post for post in uow.find(Post, person_id=person_id) if post.held_on(day)]


def _of_post(uow: UnitOfWork, cases: Cases, post: Post) -> OfPost:
    proposed = proposed_post(cases, post)
    return OfPost(post=post, forms=_stored_post(uow, post.id) or proposed, proposed=proposed)


def proposed_name(cases: Cases, person: Person) -> NameForms:
    """The forms of a name by the rules alone, unchecked."""
    made = cases.name(
        family=person.family, given=person.given, patronymic=person.patronymic, gender=gender_of(person)
    )
    return NameForms(
        id=NameFormsId(NEW),
        person_id=person.id,
        genitive=made.genitive,
        dative=made.dative,
        accusative=made.accusative,
        instrumental=made.instrumental,
        vocative=made.vocative,
    )


def proposed_post(cases: Cases, post: Post) -> PostForms:
    """The forms of a post by the rules alone, unchecked."""
    made = cases.post(post.title)
    return PostForms(
        id=PostFormsId(NEW),
        post_id=post.id,
        genitive=made.genitive,
        dative=made.dative,
        accusative=made.accusative,
        instrumental=made.instrumental,
    )
