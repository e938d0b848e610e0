"""The lists of actions and persons."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.group import Membership, Role, WorkingGroup
from secretariat.domain.person import Person, Post
from secretariat.domain.resolution import ActionItem, ActionState
from secretariat.domain.ukrainian import ALPHABET
from secretariat.services.ports import NEW
from secretariat.services.rows import ActionRow, PersonRow
from secretariat.storage.name_keys import name_keys
from secretariat.storage.store import Store
from tests.records.hard_agenda import points_and_actions
from tests.storage.keeping import LABEL, keep

TODAY = date(2026, 11, 5)
NAMES = st.text(alphabet=f"{ALPHABET}{ALPHABET.upper()}'ʼ’- aZ", min_size=1, max_size=6)
PERSONS = st.builds(
    lambda family, given, patronymic: (family, given, patronymic), NAMES, NAMES, st.none() | NAMES
)


def test_an_action_is_listed_with_the_place_that_it_was_born_at(store: Store) -> None:
    meeting_id = keep(store, points_and_actions())
    with store.work() as work:
        record = work.record(meeting_id)
    expected = []
    for action in record.actions:
        point = next(point for point in record.points if point.id == action.point_id)
        resolution = next(row for row in record.resolutions if row.id == point.resolution_id)
        item = next(item for item in record.items if item.id == resolution.item_id)
        listed = [person.listed for person in record.persons if person.id == action.assignee_id]
        expected.append(
            ActionRow(
                id=action.id,
                meeting_id=meeting_id,
                item_id=item.id,
                text=point.text,
                assignee=listed[0] if listed else action.assignee_label,
                due=action.due,
                standing=action.standing,
                state=action.state,
                closed_on=action.closed_on,
                note=action.note,
                day=record.day,
                number=record.meeting.number,
                item=item.position,
                point=point.position,
            )
        )
    assert len(expected) > 1
    assert sorted(store.rows.actions(), key=lambda row: row.id) == expected


def test_open_actions_come_by_due_date_and_closed_ones_newest_first(store: Store) -> None:
    meeting_id = keep(store, points_and_actions())
    days = [date(2026, 12, 1), None, date(2026, 11, 1)]
    with store.work() as work:
        point = work.record(meeting_id).points[0]
        for action in work.find(ActionItem):
            work.remove(ActionItem, action.id)
        for state, field in ((ActionState.OPEN, "due"), (ActionState.DONE, "closed_on")):
            for day in days:
                if state is ActionState.DONE and day is None:
                    continue
                action = {"point_id": point.id, "assignee_label": "відділ", "state": state, field: day}
                work.add(ActionItem(id=NEW, **action))
        work.commit(LABEL)
    listed = [(row.state, row.due or row.closed_on) for row in store.rows.actions()]
    assert listed == [
        (ActionState.OPEN, date(2026, 11, 1)),
        (ActionState.OPEN, date(2026, 12, 1)),
        (ActionState.OPEN, None),
        (ActionState.DONE, date(2026, 12, 1)),
        (ActionState.DONE, date(2026, 11, 1)),
    ]


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
