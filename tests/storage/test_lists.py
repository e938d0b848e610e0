"""The list of persons."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.cases import NameForms
from secretariat.domain.group import Membership, Role, WorkingGroup
from secretariat.domain.person import Person, Post
from secretariat.domain.ukrainian import ALPHABET
from secretariat.services.ports import NEW
from secretariat.services.rows import PersonRow
from secretariat.storage.name_keys import name_keys
from secretariat.storage.store import Store
from tests.storage.keeping import LABEL

TODAY = date(2026, 11, 5)
NAMES = st.text(alphabet=f"{ALPHABET}{ALPHABET.upper()}'ʼ’- aZ", min_size=1, max_size=6)
PERSONS = st.builds(
    lambda family, given, patronymic: (family, given, patronymic), NAMES, NAMES, st.none() | NAMES
)


def test_a_person_is_listed_with_post_and_role_of_the_day(store: Store) -> None:
    past = {"since": date(2020, 1, 1), "until": date(2026, 11, 4)}
    with store.work() as work:
        group = work.add(
            WorkingGroup(id=NEW, name="Група", name_genitive="групи", council="Рада", settlement="м. Ізюм")
        )
        person = work.add(Person(id=NEW, family="Їжак", given="Ґалина", patronymic="Юріївна", email="g@x.ua"))
        for title, dates in (("колишня", past), ("давня", {}), ("нинішня", {"since": TODAY})):
            work.add(Post(id=NEW, person_id=person.id, title=title, **dates))
        member = Membership(id=NEW, group_id=group.id, person_id=person.id, voting=False)
        work.add(replace(member, role=Role.CHAIR, **past))
        work.add(member)
        work.add(replace(member, role=Role.SECRETARY, voting=True))
        work.commit(LABEL)
    assert store.rows.persons(TODAY) == (
        PersonRow(
            id=person.id,
            full="Їжак Ґалина Юріївна",
            listed="Їжак Ґ. Ю.",
            post="нинішня",
            role=Role.SECRETARY,
            voting=True,
            email="g@x.ua",
        ),
    )


def test_persons_come_in_the_order_of_the_ukrainian_alphabet(store: Store) -> None:
    families = ["Яр", "Ґава", "Гак", "Івах", "Їжак", "Иваш", "Євко", "Ель", "Обʼєд", "Обєдко"]
    with store.work() as work:
        for family in families:
            work.add(Person(id=NEW, family=family, given="Олег"))
        work.commit(LABEL)
    listed = [row.full.split()[0] for row in store.rows.persons(TODAY)]
    assert listed == ["Гак", "Ґава", "Ель", "Євко", "Иваш", "Івах", "Їжак", "Обʼєд", "Обєдко", "Яр"]


def test_names_come_in_every_case_that_is_stored(store: Store) -> None:
    with store.work() as work:
        work.add(Person(id=NEW, family="Яр", given="Ія"))
        person = work.add(Person(id=NEW, family="Їжак", given="Ґалина", patronymic="Юріївна"))
        work.add(
            NameForms(
                id=NEW,
                person_id=person.id,
                genitive="Їжак Ґалини Юріївни",
                dative="Їжак Ґалині Юріївні",
                accusative="Їжак Ґалину Юріївну",
                instrumental="Їжак Ґалиною Юріївною",
                vocative="Ґалино Юріївно",
            )
        )
        work.commit(LABEL)
    assert store.rows.names() == (
        "Яр Ія",
        "Їжак Ґалина Юріївна",
        "Їжак Ґалини Юріївни",
        "Їжак Ґалині Юріївні",
        "Їжак Ґалину Юріївну",
        "Їжак Ґалиною Юріївною",
        "Ґалино Юріївно",
    )


@given(names=st.lists(PERSONS, min_size=2, max_size=2))
def test_the_stored_key_orders_as_the_domain_does(names: list[tuple[str, str, str | None]]) -> None:
    one, other = (_person(*parts) for parts in names)
    keys = [name_keys(person)["sort_key"].encode() for person in (one, other)]
    assert (keys[0] < keys[1]) == (one.order < other.order)


def _person(family: str, given: str, patronymic: str | None) -> Person:
    def word(name: str) -> str:
        return " ".join(name.split()) or "Я"

    return Person(
        id=NEW,
        family=word(family),
        given=word(given),
        patronymic=word(patronymic) if patronymic is not None else None,
    )


def test_all_apostrophes_are_one_in_the_searched_form() -> None:
    forms = {name_keys(Person(id=NEW, family=f"Дем{sign}ян", given="Дарʼя"))["search"] for sign in "'’ʼ`"}
    assert forms == {"демʼян дарʼя"}
