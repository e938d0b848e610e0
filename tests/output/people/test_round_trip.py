"""Out of an office into a file, and out of the file into another office: the same people."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.ids import PersonId
from secretariat.domain.person import Gender, Person
from secretariat.domain.ukrainian import tidy
from secretariat.output.people.files import OfficePeopleFiles
from secretariat.services.people import add_person
from secretariat.services.people_export import people_rows
from secretariat.services.people_import import ImportPeople, import_people
from secretariat.services.people_plan import Decision, Deed
from secretariat.services.person_cells import read_row
from secretariat.services.ports import NEW
from tests.services.fake_work import FakeStore

TODAY = date(2026, 3, 12)

letters = st.text(st.sampled_from("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ʼ'-"), max_size=9)
names = st.builds("{}{}".format, st.sampled_from("АБВГҐЄІЇЮЯ"), letters)
texts = st.text(st.sampled_from("=+-@'\t;,\"\\\n абвґєії0123:"), max_size=30).map(
    lambda text: tidy(text) or None
)
persons = st.builds(
    Person,
    id=st.just(PersonId(NEW)),
    family=names,
    given=names,
    patronymic=st.none() | names,
    gender=st.none() | st.sampled_from(Gender),
    email=st.none() | st.from_regex(r"[a-z]{1,9}@[a-z]{1,9}\.ua", fullmatch=True),
    phone=texts,
    note=texts,
)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".vcf"])
@settings(max_examples=40, deadline=None)
@given(listed=st.lists(persons, min_size=1, max_size=6, unique_by=repr))
def test_people_come_back_from_a_file_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, listed: list[Person]
) -> None:
    path = tmp_path_factory.getbasetemp() / f"особи{suffix}"
    one, other = FakeStore(), FakeStore()
    for person in listed:
        add_person(one.work, person)
    OfficePeopleFiles().write(path, people_rows(one.work, TODAY))
    sheet = OfficePeopleFiles().read(path)
    each_is_another = {row.number: Decision(deed=Deed.ADD) for row in sheet.rows}
    import_people(other.work, ImportPeople(rows=tuple(map(read_row, sheet.rows)), decisions=each_is_another))
    with other.work() as uow:
        assert without_ids(uow.find(Person)) == without_ids(listed)


def without_ids(listed: Sequence[Person]) -> list[Person]:
    return sorted((replace(one, id=PersonId(NEW)) for one in listed), key=repr)
