"""Lists of people between two real stores: one step, which undo takes back whole."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from secretariat.domain.group import Membership, Role, WorkingGroup
from secretariat.domain.ids import GroupId, MembershipId, PersonId
from secretariat.domain.person import Gender, Person
from secretariat.output.people.files import OfficePeopleFiles
from secretariat.services.changes import Label
from secretariat.services.people import SetPost, add_person, join_group, set_post
from secretariat.services.people_export import people_rows
from secretariat.services.people_import import ImportPeople, ImportReport, import_people
from secretariat.services.person_cells import read_row
from secretariat.services.ports import NEW
from secretariat.storage.store import Store
from tests.storage.dumps import dump

TODAY = date(2026, 3, 12)
GROUPS = ("Робоча група з питань громадської безпеки", "Комісія з озеленення")
LABEL = Label(code="group_added")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "other")
    yield store
    store.close()


def add_groups(store: Store) -> list[GroupId]:
    with store.work() as uow:
        added = [uow.add(group(name)).id for name in GROUPS]
        uow.commit(LABEL)
    return added


def group(name: str) -> WorkingGroup:
    return WorkingGroup(
        id=GroupId(NEW), name=name, name_genitive=name, council="Міська рада", settlement="м. Сєвєродонецьк"
    )


def fill(store: Store) -> None:
    """Somebody in two groups with a post, somebody who was a member once, somebody who is nothing."""
    first, second = add_groups(store)
    work = store.work
    yizhak = Person(
        id=PersonId(NEW), family="Їжак", given="Степан", gender=Gender.MASCULINE, phone="0501112233"
    )
    busy, _ = add_person(work, yizhak)
    former, _ = add_person(work, Person(id=PersonId(NEW), family="Ґалаґан", given="Мар’яна"))
    add_person(work, Person(id=PersonId(NEW), family="Є", given="Лі", note="=1+1\nдва"))
    set_post(work, SetPost(person_id=busy, title="інженер", organisation="Рада", since=date(2020, 2, 1)))
    for group_id, person_id, role, voting, until in (
        (first, busy, Role.CHAIR, True, None),
        (second, busy, Role.SECRETARY, False, None),
        (first, former, Role.MEMBER, True, date(2021, 1, 1)),
    ):
        held = Membership(
            id=MembershipId(NEW),
            group_id=group_id,
            person_id=person_id,
            role=role,
            voting=voting,
            since=date(2018, 3, 12),
            until=until,
        )
        join_group(work, held)


def carried(store: Store, other: Store, path: Path) -> ImportReport:
    OfficePeopleFiles().write(path, people_rows(store.work, TODAY))
    rows = OfficePeopleFiles().read(path).rows
    return import_people(other.work, ImportPeople(rows=tuple(map(read_row, rows))))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_people_come_with_posts_and_places_in_several_groups(
    store: Store, other: Store, tmp_path: Path, suffix: str
) -> None:
    fill(store)
    add_groups(other)
    report = carried(store, other, tmp_path / f"особи{suffix}")
    assert (report.added, report.filled, report.left_out) == (3, 1, ())
    assert people_rows(other.work, TODAY) == people_rows(store.work, TODAY)


def test_one_undo_takes_a_whole_file_back_and_redo_brings_it_again(
    store: Store, other: Store, tmp_path: Path
) -> None:
    fill(store)
    add_groups(other)
    before = dump(other)
    carried(store, other, tmp_path / "особи.csv")
    after = people_rows(other.work, TODAY)
    other.history.undo()
    assert dump(other) == before
    other.history.redo()
    assert people_rows(other.work, TODAY) == after


def test_the_same_file_again_changes_nothing(store: Store, other: Store, tmp_path: Path) -> None:
    fill(store)
    add_groups(other)
    carried(store, other, tmp_path / "особи.xlsx")
    again = carried(store, other, tmp_path / "особи.xlsx")
    assert (again.added, again.filled, again.changed.topics) == (0, 0, {})
