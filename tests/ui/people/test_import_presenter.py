"""The preview without its widgets."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import GroupId, PersonId
from secretariat.domain.person import Person
from secretariat.services.changes import Changed
from secretariat.services.office import Office
from secretariat.services.people_files import Column, FileRow, PeopleSheet
from secretariat.services.people_import import ImportReport
from secretariat.services.people_plan import Decision, Deed
from secretariat.services.ports import NEW
from secretariat.ui.people.import_presenter import ImportHands, ImportPresenter
from secretariat.ui.people.import_state import ImportState, Standing
from secretariat.ui.prompts import FileWish, ScriptedPrompts
from secretariat.ui.tasks import InlineTasks
from tests.services.desk import TestOffice

FILE = Path("/десь/Склад групи.xlsx")


class View:
    """Keeps what it is shown."""

    def __init__(self) -> None:
        self.states: list[ImportState] = []
        self.reports: list[ImportReport] = []
        self.saved: list[Path] = []
        self.refused: list[str] = []

    def show_preview(self, state: ImportState) -> None:
        self.states.append(state)

    def show_file_refused(self, error: DomainError) -> None:
        self.refused.append(error.code)

    def show_imported(self, report: ImportReport) -> None:
        self.reports.append(report)

    def show_saved(self, path: Path) -> None:
        self.saved.append(path)

    def show_refusal(self, error: DomainError) -> None:
        self.refused.append(error.code)


class Files:
    """One file, and what is written."""

    def __init__(self, *rows: dict[Column, str]) -> None:
        self.rows = tuple(FileRow(number=number, cells=cells) for number, cells in enumerate(rows, 2))
        self.written: list[FileRow] = []
        self.error: DomainError | None = None

    def read(self, path: Path) -> PeopleSheet:
        if self.error is not None:
            raise self.error
        return PeopleSheet(rows=self.rows, unknown=("Вік",))

    def write(self, path: Path, rows: tuple[FileRow, ...]) -> None:
        self.written = list(rows)


class Bench:
    """A presenter with everything that it touches."""

    def __init__(self) -> None:
        self.office = TestOffice()
        self.view, self.prompts = View(), ScriptedPrompts([])
        self.files = Files(
            {Column.FULL: "Ґонта Ярина", Column.ROLE: "член"},
            {Column.FULL: "Білоус Олег", Column.PHONE: "0501112233"},
            {Column.FULL: "Iваненко Іван"},
        )
        self.published: list[Changed] = []
        office = SimpleNamespace(
            desk=self.office.desk,
            people_files=self.files,
            rows=SimpleNamespace(meetings=lambda: [SimpleNamespace(finalised=False)]),
        )
        hands = ImportHands(
            tasks=InlineTasks(),
            prompts=self.prompts,
            today=lambda: date(2026, 3, 12),
            publish=self.published.append,
        )
        self.presenter = ImportPresenter(self.view, cast(Office, office), hands)

    @property
    def state(self) -> ImportState:
        return self.view.states[-1]


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_chosen_file_is_shown_and_nothing_is_written(bench: Bench) -> None:
    bench.prompts.will_answer(FILE)
    bench.presenter.begin()
    asked = cast(FileWish, bench.prompts.asked[0])
    assert set(asked.pattern.split()) == {"*.csv", "*.xlsx", "*.vcf"}
    assert (bench.state.name, bench.state.unknown) == ("Склад групи.xlsx", ("Вік",))
    assert [bench.state.count(one) for one in Standing] == [1, 1, 1]
    assert (bench.state.adds, bench.state.fills) == (1, 1)
    assert bench.published == []


def test_a_file_that_is_refused_is_told(bench: Bench) -> None:
    bench.files.error = DomainError("people_file_locked")
    bench.presenter.read(FILE)
    assert bench.view.refused == ["people_file_locked"]


def test_a_bug_while_reading_is_no_refusal(bench: Bench) -> None:
    bench.files.rows = cast(Any, None)
    with pytest.raises(TypeError):
        bench.presenter.read(FILE)


def test_what_is_shown_is_written_once(bench: Bench) -> None:
    bench.presenter.read(FILE)
    bench.presenter.apply()
    bench.presenter.apply()
    assert len(bench.published) == 1
    (report,) = bench.view.reports
    assert (report.added, report.filled, report.left_out) == (1, 1, (4,))


def test_a_decision_changes_what_will_come(bench: Bench) -> None:
    bench.presenter.read(FILE)
    bench.presenter.decide(3, Decision(deed=Deed.SKIP))
    assert bench.state.fills == 0
    bench.presenter.decide(3, Decision(deed=Deed.ADD))
    assert bench.state.adds == 2


def test_rows_of_one_standing_are_listed_alone(bench: Bench) -> None:
    bench.presenter.read(FILE)
    bench.presenter.list_only(Standing.WRONG)
    assert [row.number for row in bench.state.listed] == [4]
    bench.presenter.list_only(None)
    assert len(bench.state.listed) == 3


def test_the_rows_with_errors_are_saved_as_they_stand_in_the_file(bench: Bench) -> None:
    bench.presenter.read(FILE)
    bench.prompts.will_answer(Path("/десь/Помилки.csv"))
    bench.presenter.save_wrong()
    assert bench.files.written == [bench.files.rows[2]]
    assert bench.view.saved == [Path("/десь/Помилки.csv")]


def test_all_people_are_saved_under_a_name_with_the_day(bench: Bench) -> None:
    bench.prompts.will_answer(Path("/десь/Особи.xlsx"))
    bench.presenter.take_out()
    assert cast(FileWish, bench.prompts.asked[0]).start.name == "Особи 2026-03-12.xlsx"
    assert len(bench.files.written) == 12


def test_the_preview_follows_the_store(bench: Bench) -> None:
    bench.presenter.read(FILE)
    with bench.office.store.work() as uow:
        uow.add(Person(id=PersonId(NEW), family="Ґонта", given="Ярина"))
        uow.commit(bench.office.store.labels[0])
    bench.presenter.refresh()
    assert bench.state.count(Standing.NEW) == 0


def test_with_several_groups_it_is_asked_which_one_those_with_a_role_join(bench: Bench) -> None:
    bench.presenter.read(FILE)
    assert bench.state.groups == {}
    second = second_group(bench)
    bench.presenter.read(FILE)
    assert len(bench.state.groups) == 2
    bench.presenter.join_group(second)
    membership = bench.state.rows[0].membership
    assert membership is not None
    assert membership.group_id == second


def test_a_group_that_is_gone_is_joined_no_more(bench: Bench) -> None:
    first, second = first_group(bench), second_group(bench)
    third = second_group(bench)
    bench.presenter.read(FILE)
    bench.presenter.join_group(second)
    with bench.office.store.work() as uow:
        uow.remove(WorkingGroup, second)
        uow.commit(bench.office.store.labels[0])
    bench.presenter.refresh()
    assert (set(bench.state.groups), bench.state.group_id) == ({first, third}, first)
    bench.presenter.apply()
    assert len(bench.view.reports) == 1


def test_a_group_that_is_still_there_stays_chosen(bench: Bench) -> None:
    second = second_group(bench)
    bench.presenter.read(FILE)
    bench.presenter.join_group(second)
    bench.presenter.refresh()
    assert bench.state.group_id == second


def first_group(bench: Bench) -> GroupId:
    with bench.office.store.work() as uow:
        return uow.find(WorkingGroup)[0].id


def second_group(bench: Bench) -> GroupId:
    with bench.office.store.work() as uow:
        first = uow.find(WorkingGroup)[0]
        added = uow.add(replace(first, id=GroupId(NEW), name="Комісія з озеленення"))
        uow.commit(bench.office.store.labels[0])
    return added.id
