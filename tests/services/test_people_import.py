"""People from a file: the preview, and the one step that it becomes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from secretariat.domain.cases import NameForms
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, Role
from secretariat.domain.ids import GroupId, NameFormsId, PersonId
from secretariat.domain.person import Organisation, Person, Post
from secretariat.services import people_import
from secretariat.services.people import add_person
from secretariat.services.people_files import Column, FileRow
from secretariat.services.people_import import ImportPeople, import_people, known_office, preview_people
from secretariat.services.people_plan import Decision, Deed, Joining, KnownOffice, PlannedRow
from secretariat.services.people_twins import Alike
from secretariat.services.person_cells import read_row
from secretariat.services.ports import NEW
from secretariat.services.row_faults import Fault
from tests.services.desk import TestOffice

FILL_NOBODY, ANOTHER = Decision(deed=Deed.SKIP), Decision(deed=Deed.ADD)


def command(
    office: TestOffice, *rows: dict[str, str], decisions: dict[int, Decision] | None = None
) -> ImportPeople:
    """The rows as they stand below the headings, from row 2 on."""
    filed = [
        FileRow(number=number, cells={Column(name): text for name, text in cells.items()})
        for number, cells in enumerate(rows, 2)
    ]
    joining = Joining(group_id=office.group_id, since=date(2026, 3, 12))
    return ImportPeople(rows=tuple(map(read_row, filed)), joining=joining, decisions=decisions or {})


def preview(office: TestOffice, *rows: dict[str, str]) -> tuple[PlannedRow, ...]:
    return preview_people(known_office(office.store.work), command(office, *rows))


def people(office: TestOffice, family: str) -> tuple[Person, ...]:
    with office.store.work() as uow:
        return uow.find(Person, family=family)


def membership(office: TestOffice, family: str) -> Membership:
    with office.store.work() as uow:
        return uow.find(Membership, person_id=people(office, family)[0].id)[0]


def test_a_new_person_comes_with_post_and_place_in_one_step(office: TestOffice) -> None:
    before = len(office.store.labels)
    row = {
        "full": "Ґонта Ярина Іванівна",
        "post": "директорка",
        "organisation": "Бібліотека",
        "post_since": "01.02.2024",
        "role": "член",
        "since": "12.03.2018",
    }
    report = import_people(office.store.work, command(office, row))
    assert (report.added, report.filled, report.left_out) == (1, 0, ())
    assert [label.code for label in office.store.labels[before:]] == ["people_imported"]
    (person,) = people(office, "Ґонта")
    with office.store.work() as uow:
        (post,) = uow.find(Post, person_id=person.id)
        assert uow.get(Organisation, post.organisation_id or 0).name == "Бібліотека"
    assert (post.title, post.since) == ("директорка", date(2024, 2, 1))
    held = membership(office, "Ґонта")
    assert (held.role, held.voting, held.since) == (Role.MEMBER, True, date(2018, 3, 12))


def name_forms(person_id: PersonId) -> NameForms:
    return NameForms(
        id=NameFormsId(NEW),
        person_id=person_id,
        genitive="Білоуса Олега",
        dative="Білоусу Олегу",
        accusative="Білоуса Олега",
        instrumental="Білоусом Олегом",
        vocative="Олеже",
        checked=True,
    )


def test_a_list_is_planned_before_the_store_is_held(
    office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_now: list[object] = []
    planned_while: list[int] = []

    @contextmanager
    def work() -> Iterator[Any]:
        with office.store.work() as uow:
            open_now.append(uow)
            yield uow
            open_now.clear()

    def plan(known: KnownOffice, wanted: ImportPeople) -> tuple[PlannedRow, ...]:
        planned_while.append(len(open_now))
        return preview_people(known, wanted)

    monkeypatch.setattr(people_import, "preview_people", plan)
    import_people(work, command(office, {"full": "Ґонта Ярина"}))  # type: ignore[arg-type] # enough of a Work
    assert planned_while == [0]


def test_a_plan_is_made_anew_when_the_store_changed_meanwhile(
    office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plan(known: KnownOffice, wanted: ImportPeople) -> tuple[PlannedRow, ...]:
        if not people(office, "Ґонта"):
            add_person(office.store.work, Person(id=PersonId(NEW), family="Ґонта", given="Ярина"))
        return preview_people(known, wanted)

    monkeypatch.setattr(people_import, "preview_people", plan)
    report = import_people(office.store.work, command(office, {"full": "Ґонта Ярина", "phone": "1"}))
    assert (report.added, report.filled) == (0, 1)
    assert [person.phone for person in people(office, "Ґонта")] == ["1"]


def test_nothing_is_written_by_the_preview(office: TestOffice) -> None:
    before = office.store.rows
    preview(office, {"family": "Ґонта", "given": "Ярина"})
    assert office.store.rows is before


def test_rows_with_errors_are_left_out_and_stop_nobody(office: TestOffice) -> None:
    rows = ({"family": "Ґонта", "given": "Ярина"}, {"family": "Iваненко", "given": "Іван"}, {"given": "Лука"})
    report = import_people(office.store.work, command(office, *rows))
    assert (report.added, report.left_out) == (1, (3, 4))


def test_who_names_no_day_joins_on_the_day_of_joining(office: TestOffice) -> None:
    import_people(office.store.work, command(office, {"full": "Ґонта Ярина", "role": "член"}))
    assert membership(office, "Ґонта").since == date(2026, 3, 12)


def test_a_secretary_votes_only_when_the_file_says_so(office: TestOffice) -> None:
    read, _ = preview(office, {"full": "Ґонта Ярина"}, {"full": "Ґонта Яна"})
    assert read.membership is None
    with office.store.work() as uow:
        held = next(one for one in uow.find(Membership) if one.role is Role.SECRETARY)
        uow.update(replace(held, until=date(2026, 1, 1)))
        uow.commit(office.store.labels[0])
    (row,) = preview(office, {"full": "Ґонта Ярина", "role": "секретар"})
    assert row.membership is not None
    assert row.membership.voting is False


def test_a_second_chair_is_told_and_stops_nobody(office: TestOffice) -> None:
    first, second = preview(office, {"full": "Ґонта Ярина", "role": "голова"}, {"full": "Яценко Лука"})
    assert [(error.column, error.fault) for error in first.errors] == [(Column.ROLE, Fault.ROLE_TAKEN)]
    assert second.adds


def test_of_two_chairs_of_a_file_the_second_is_told(office: TestOffice) -> None:
    rows = [
        {"full": "Ґонта Ярина", "role": "секретар", "since": "01.01.2030"},
        {"full": "Яценко Лука", "role": "секретар", "since": "01.01.2031"},
    ]
    with office.store.work() as uow:
        held = next(one for one in uow.find(Membership) if one.role is Role.SECRETARY)
        uow.update(replace(held, until=date(2026, 1, 1)))
        uow.commit(office.store.labels[0])
    first, second = preview(office, *rows)
    assert first.adds
    assert second.errors[0].fault is Fault.ROLE_TAKEN


def test_an_unknown_group_is_told(office: TestOffice) -> None:
    (row,) = preview(office, {"full": "Ґонта Ярина", "role": "член", "group": "Комісія з озеленення"})
    assert row.errors[0].fault is Fault.UNKNOWN_GROUP


def test_a_group_to_join_that_is_gone_is_refused_when_somebody_joins_it(office: TestOffice) -> None:
    gone = Joining(group_id=GroupId(999))
    known = known_office(office.store.work)
    (row,) = preview_people(known, replace(command(office, {"full": "Ґонта Ярина"}), joining=gone))
    assert row.adds
    with pytest.raises(DomainError) as refused:
        preview_people(known, replace(command(office, {"full": "Ґонта Ярина", "role": "член"}), joining=gone))
    assert (refused.value.code, refused.value.params["kind"]) == ("not_found", "group")


@pytest.mark.parametrize("name", ["білоус", "БІЛОУС", "Білоус"])
def test_the_same_name_in_any_case_is_somebody_known(office: TestOffice, name: str) -> None:
    (row,) = preview(office, {"family": name, "given": "олег", "phone": "0501112233"})
    assert [(twin.person.family, twin.alike) for twin in row.twins] == [("Білоус", Alike.NAME)]
    assert row.decision == Decision(deed=Deed.FILL, person_id=office.person("Білоус"))
    assert row.gains == (Column.PHONE,)


@pytest.mark.parametrize(("stored", "filed"), [("Мар’яна", "Мар'яна"), ("Алёна", "Алена")])
def test_apostrophes_and_yo_make_nobody_another(office: TestOffice, stored: str, filed: str) -> None:
    add_person(office.store.work, Person(id=PersonId(NEW), family="Ґонта", given=stored))
    (row,) = preview(office, {"family": "Ґонта", "given": filed})
    assert len(row.twins) == 1


def test_another_patronymic_is_another_person(office: TestOffice) -> None:
    add_person(
        office.store.work, Person(id=PersonId(NEW), family="Ґонта", given="Яна", patronymic="Іванівна")
    )
    other, same = preview(
        office, {"full": "Ґонта Яна Петрівна"}, {"family": "Ґонта", "given": "Яна", "patronymic": "ІВАНІВНА"}
    )
    assert other.twins == ()
    assert same.decision.deed is Deed.FILL


def test_only_what_is_empty_is_filled_in(office: TestOffice) -> None:
    row = {"full": "Єременко Ігор", "email": "other@example.org", "phone": "0501112233"}
    report = import_people(office.store.work, command(office, row))
    (person,) = people(office, "Єременко")
    assert (report.added, report.filled) == (0, 1)
    assert (person.email, person.phone, person.patronymic) == (
        "chair@example.org",
        "0501112233",
        "Григорович",
    )


def test_a_name_that_grew_a_patronymic_is_put_into_cases_anew(office: TestOffice) -> None:
    person_id = office.person("Білоус")
    with office.store.work() as uow:
        uow.add(name_forms(person_id))
        uow.commit(office.store.labels[0])
    import_people(office.store.work, command(office, {"full": "Білоус Олег", "phone": "1"}))
    with office.store.work() as uow:
        assert len(uow.find(NameForms, person_id=person_id)) == 1
    import_people(office.store.work, command(office, {"full": "Білоус Олег Іванович"}))
    with office.store.work() as uow:
        assert uow.find(NameForms, person_id=person_id) == ()


def test_somebody_known_completely_gains_nothing_and_is_not_written(office: TestOffice) -> None:
    report = import_people(office.store.work, command(office, {"full": "Білоус Олег", "role": "член"}))
    assert (report.added, report.filled) == (0, 0)
    assert report.changed.topics == {}


def test_a_post_and_a_place_that_are_held_stay(office: TestOffice) -> None:
    import_people(office.store.work, command(office, {"full": "Білоус Олег", "post": "інженер"}))
    (row,) = preview(office, {"full": "Білоус Олег", "post": "директор", "role": "заступник голови"})
    assert (row.post, row.membership, row.gains) == (None, None, ())


def test_known_somebody_may_be_skipped_or_added_as_another(office: TestOffice) -> None:
    rows = ({"full": "Білоус Олег", "phone": "1"}, {"full": "Коваль Олег", "phone": "2"})
    report = import_people(office.store.work, command(office, *rows, decisions={2: FILL_NOBODY, 3: ANOTHER}))
    assert (report.added, report.filled) == (1, 0)
    assert len(people(office, "Білоус")) == 1
    assert [person.phone for person in people(office, "Коваль")] == [None, "2"]


def test_among_namesakes_the_one_with_the_same_address_is_meant(office: TestOffice) -> None:
    named = Person(id=PersonId(NEW), family="Коваль", given="Олег", email="koval@example.org")
    second, _ = add_person(office.store.work, named)
    (row,) = preview(office, {"full": "Коваль Олег", "email": "Koval@Example.org", "phone": "1"})
    assert len(row.twins) == 2
    assert row.decision.person_id == second


def test_among_namesakes_none_of_whom_stands_out_nobody_is_touched(office: TestOffice) -> None:
    add_person(office.store.work, Person(id=PersonId(NEW), family="Коваль", given="Олег"))
    (row,) = preview(office, {"full": "Коваль Олег", "phone": "1"})
    assert (row.decision.deed, row.undecided) == (Deed.SKIP, True)
    chosen = command(office, {"full": "Коваль Олег"}, decisions={2: FILL_NOBODY})
    (row,) = preview_people(known_office(office.store.work), chosen)
    assert row.undecided is False


def test_the_same_address_with_the_same_given_name_is_a_changed_family_name(office: TestOffice) -> None:
    (row,) = preview(office, {"full": "Коваленко Ігор", "email": "CHAIR@example.org"})
    assert [twin.alike for twin in row.twins] == [Alike.EMAIL]
    assert row.decision.person_id == office.person("Єременко")


def test_an_address_that_an_office_shares_makes_nobody_the_same(office: TestOffice) -> None:
    (row,) = preview(office, {"full": "Ґонта Ярина", "email": "chair@example.org"})
    assert len(row.twins) == 1
    assert row.adds


def test_the_same_person_twice_in_a_file_comes_once(office: TestOffice) -> None:
    rows = ({"full": "Ґонта Ярина", "phone": "1"}, {"full": "ҐОНТА ЯРИНА", "email": "g@example.org"})
    _, second = preview(office, *rows)
    assert [twin.row for twin in second.twins] == [2]
    report = import_people(office.store.work, command(office, *rows))
    (person,) = people(office, "Ґонта")
    assert (report.added, report.filled) == (1, 1)
    assert (person.phone, person.email) == ("1", "g@example.org")


def test_a_decision_about_somebody_who_is_gone_gives_way_to_the_default(office: TestOffice) -> None:
    gone = {2: Decision(deed=Deed.FILL, person_id=PersonId(999))}
    report = import_people(office.store.work, command(office, {"full": "Ґонта Ярина"}, decisions=gone))
    assert report.added == 1
