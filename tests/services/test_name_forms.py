"""Cases of names and posts: proposed, corrected, looked at once; and why somebody stays."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.cases import listed_form
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import Meeting
from secretariat.domain.person import Gender, Person, Post
from secretariat.language.cases.proposals import UkrainianCases
from secretariat.services.agenda import AddItem, add_item, set_rapporteurs
from secretariat.services.name_forms import (
    Case,
    approve_forms,
    person_forms,
    set_name_form,
    set_post_form,
)
from secretariat.services.people import (
    SetPost,
    add_person,
    change_person,
    change_post,
    remove_person,
    set_post,
)
from tests.services.desk import DAY, TestOffice

CASES = UkrainianCases()
TODAY = date(2026, 11, 5)


@pytest.fixture
def person_id(office: TestOffice) -> PersonId:
    person = Person(
        id=PersonId(0), family="Ґалаґан", given="Андрій", patronymic="Юрійович", gender=Gender.MASCULINE
    )
    found, _ = add_person(office.desk.work, person)
    set_post(office.desk.work, SetPost(person_id=found, title="начальник відділу благоустрою"))
    return found


def test_forms_are_proposed_and_unchecked_until_somebody_looks(
    office: TestOffice, person_id: PersonId
) -> None:
    forms = person_forms(office.desk.work, CASES, person_id, TODAY)
    assert forms.forms.dative == forms.proposed.dative
    assert forms.forms.genitive == "Ґалаґана Андрія Юрійовича"
    assert forms.posts[0].forms.dative == "начальнику відділу благоустрою"
    assert not forms.checked
    approve_forms(office.desk.work, CASES, person_id, TODAY)
    assert person_forms(office.desk.work, CASES, person_id, TODAY).checked


def test_a_corrected_form_stays_beside_what_was_proposed(office: TestOffice, person_id: PersonId) -> None:
    set_name_form(office.desk.work, CASES, person_id, Case.DATIVE, "Ґалаґанові Андрію Юрійовичу")
    forms = person_forms(office.desk.work, CASES, person_id, TODAY)
    assert forms.forms.dative == "Ґалаґанові Андрію Юрійовичу"
    assert forms.forms.genitive == forms.proposed.genitive
    assert not forms.checked


def test_an_empty_form_is_refused_at_its_field(office: TestOffice, person_id: PersonId) -> None:
    with pytest.raises(DomainError) as refused:
        set_name_form(office.desk.work, CASES, person_id, Case.DATIVE, "")
    assert (refused.value.code, refused.value.field) == ("required", "dative")


def test_a_changed_name_is_to_be_looked_at_again(office: TestOffice, person_id: PersonId) -> None:
    approve_forms(office.desk.work, CASES, person_id, TODAY)
    person = person_forms(office.desk.work, CASES, person_id, TODAY).person
    change_person(office.desk.work, replace(person, phone="0645 00 00 00"))
    assert person_forms(office.desk.work, CASES, person_id, TODAY).checked
    change_person(office.desk.work, replace(person, family="Ґалаґаненко"))
    forms = person_forms(office.desk.work, CASES, person_id, TODAY)
    assert not forms.checked
    assert forms.forms.genitive.startswith("Ґалаґаненка ")


def test_a_corrected_post_keeps_its_forms_while_the_title_stays(
    office: TestOffice, person_id: PersonId
) -> None:
    work = office.desk.work
    post: Post = person_forms(work, CASES, person_id, TODAY).posts[0].post
    set_post_form(work, CASES, post.id, Case.DATIVE, "начальникові відділу благоустрою")
    change_post(work, replace(post, since=date(2018, 3, 12)), None)
    assert person_forms(work, CASES, person_id, TODAY).posts[0].forms.dative.startswith("начальникові")
    change_post(work, replace(post, title="керівник відділу"), None)
    assert person_forms(work, CASES, person_id, TODAY).posts[0].forms.dative == "керівнику відділу"


def test_only_posts_of_the_day_wait_for_a_look(office: TestOffice, person_id: PersonId) -> None:
    set_post(
        office.desk.work,
        SetPost(person_id=person_id, title="перший заступник голови", since=date(2026, 12, 1)),
    )
    before = person_forms(office.desk.work, CASES, person_id, TODAY).posts
    after = person_forms(office.desk.work, CASES, person_id, date(2026, 12, 1)).posts
    assert [one.post.title for one in before] == ["начальник відділу благоустрою"]
    assert [one.post.title for one in after] == ["перший заступник голови"]


@pytest.mark.parametrize(
    ("form", "family", "listed"),
    [
        ("Ґалаґана Андрія Юрійовича", "Ґалаґан", "Ґалаґана А. Ю."),
        ("Ван дер Ґота Андрія Юрійовича", "Ван дер Ґот", "Ван дер Ґота А. Ю."),
    ],
)
def test_a_form_is_shortened_as_in_lists(form: str, family: str, listed: str) -> None:
    person = Person(id=PersonId(1), family=family, given="Андрій", patronymic="Юрійович")
    assert listed_form(form, person) == listed


def test_somebody_named_nowhere_can_go(office: TestOffice) -> None:
    alone, _ = add_person(office.desk.work, Person(id=PersonId(0), family="Їжак", given="Степан"))
    remove_person(office.desk.work, alone)
    with pytest.raises(DomainError, match="not_found"):
        person_forms(office.desk.work, CASES, alone, TODAY)


def test_somebody_named_in_a_meeting_stays_and_the_meeting_is_told(
    office: TestOffice, person_id: PersonId
) -> None:
    with office.desk.work() as uow:
        (meeting,) = uow.find(Meeting)
    item_id, _ = add_item(office.desk.work, AddItem(meeting_id=meeting.id, title="Про стан доріг"))
    set_rapporteurs(office.desk.work, item_id, [person_id])
    with pytest.raises(DomainError) as refused:
        remove_person(office.desk.work, person_id)
    assert refused.value.code == "person_in_meetings"
    assert (refused.value.params["day"], refused.value.params["count"]) == (DAY, 1)
