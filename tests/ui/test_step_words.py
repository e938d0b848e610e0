"""Every step that the program writes has a Ukrainian name."""

import ast
import re
from collections.abc import Iterator

import pytest

from secretariat.services.changes import Label
from secretariat.services.step_names import StepName
from secretariat.ui.step_words import STEPS, named_step, step_words
from tests.quality.project import ROOT
from tests.services.desk import DAY, TestOffice


def labels() -> set[str]:
    """The codes that stand in the sources: `Label(code="…")`, and the last argument of `_sealed(…)`."""
    found = set()
    for path in (ROOT / "secretariat").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                found |= set(_codes(node, node.func.id))
    return found


def _codes(call: ast.Call, called: str) -> Iterator[str]:
    if called == "Label":
        values = [keyword.value for keyword in call.keywords if keyword.arg == "code"]
    elif called == "_sealed":
        values = call.args[-1:]
    else:
        return
    for value in values:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value


def test_every_step_of_the_sources_has_a_name_and_no_other() -> None:
    assert labels() == set(STEPS)


@pytest.mark.parametrize("code", sorted(STEPS))
def test_a_step_is_named_in_ukrainian(code: str) -> None:
    said = step_words(Label(code=code), TestOffice().desk.work)
    assert re.fullmatch("[а-яґєії’ ]+", said)


def test_a_vote_is_named_with_the_number_of_its_item() -> None:
    office = TestOffice()
    office.item("Про стан доріг")
    second = office.item("Про бюджет")
    label = Label(code="ballot_recorded", ids={"item": second})
    assert step_words(label, office.desk.work) == "голосування щодо питання 2"


@pytest.mark.parametrize(
    ("code", "name", "words"),
    [
        ("item_changed", StepName(item=3, day=DAY), "зміна питання 3"),
        ("item_moved", StepName(item=3, day=DAY), "порядок питань, засідання 12.03.2026"),
        ("annex_changed", StepName(annex=2, day=DAY), "зміна додатка 2"),
        ("annex_moved", StepName(annex=2, day=DAY), "порядок додатків, засідання 12.03.2026"),
        ("annex_removed", StepName(day=DAY), "видалення додатка, засідання 12.03.2026"),
        ("meeting_trashed", StepName(day=DAY), "видалення засідання 12.03.2026"),
        ("hours_set", StepName(day=DAY), "час засідання 12.03.2026"),
        ("presence_marked", StepName(person="Коваль Ю. А.", day=DAY), "присутність: Коваль Ю. А."),
        ("dissent_added", StepName(person="Їжак С. В.", item=2), "окрема думка: Їжак С. В. щодо питання 2"),
        ("calendar_day_set", StepName(day=DAY), "день календаря 12.03.2026"),
        ("template_made", StepName(title="Чергове", day=DAY), "новий шаблон «Чергове»"),
        ("template_made", StepName(title="Рада «Зоря»", day=DAY), "новий шаблон «Рада „Зоря“»"),
        (
            "proposal_added",
            StepName(title="Про " + "дороги " * 12),
            "нова пропозиція «Про дороги дороги дороги дороги дороги дороги…»",
        ),
        ("person_changed", StepName(person="Ґалаґан А. Ю."), "зміна даних особи: Ґалаґан А. Ю."),
    ],
)
def test_a_step_names_what_it_was_about(code: str, name: StepName, words: str) -> None:
    assert named_step(Label(code=code), name) == words


def test_a_step_whose_item_is_gone_is_named_without_a_number() -> None:
    label = Label(code="point_added", ids={"item": 77})
    assert step_words(label, TestOffice().desk.work) == "новий пункт рішення"
