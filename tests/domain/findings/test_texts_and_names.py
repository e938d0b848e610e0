"""Findings in what was typed: titles, dates, the word of decisions, names."""

import pytest

from secretariat.domain.agenda import ItemKind
from secretariat.domain.attendance import Capacity
from secretariat.domain.findings import Finding, Weight, findings
from secretariat.domain.norms import DateStyle, DecisionWord
from tests.records.office import OfficeMeeting


def _office(**group: object) -> OfficeMeeting:
    office = OfficeMeeting()
    office.builder.group(**group)
    office.all_present()
    return office


def _waivable(office: OfficeMeeting) -> list[Finding]:
    return [found for found in findings(office.builder.record()) if found.weight is Weight.WAIVABLE]


def _decided(office: OfficeMeeting, words: str, title: str = "Про стан доріг") -> None:
    office.builder.resolution(office.item(title), words, ballot=office.vote())


def test_a_title_begins_with_about() -> None:
    office = _office()
    _decided(office, "Погодити.", title="Стан доріг")
    (found,) = _waivable(office)
    assert (found.code, found.source.kind, found.params["item"]) == ("not_about", "item", 1)


def test_any_other_business_needs_no_about() -> None:
    office = _office()
    office.builder.resolution(office.item("Різне", kind=ItemKind.OTHER), "Погодити.", ballot=office.vote())
    assert _waivable(office) == []


@pytest.mark.parametrize(
    ("style", "text", "written"),
    [
        (DateStyle.WORDS, "Подати до 05.04.2026 звіт.", "05.04.2026"),
        (DateStyle.WORDS, "Подати до 5 квітня 2026 року звіт.", None),
        (DateStyle.WORDS, "Версія 1.2.2026.3 діє.", None),
        (DateStyle.DIGITS, "Погодити з 5 квітня 2026 року.", "5 квітня 2026 року"),
        (DateStyle.DIGITS, "Погодити з 05.04.2026.", None),
        (DateStyle.WORDS, "Виділити 12.50 грн.", None),
    ],
)
def test_dates_are_of_the_groups_one_style(style: DateStyle, text: str, written: str | None) -> None:
    office = _office(date_style=style)
    _decided(office, text.replace("Подати", "Погодити"))
    found = [one.params.get("written") for one in _waivable(office) if one.code == "dates_in_two_styles"]
    assert found == ([written] if written else [])


@pytest.mark.parametrize(
    ("word", "text", "written"),
    [
        (DecisionWord.UKHVALYLY, "ВИРІШИЛИ погодити.", "ВИРІШИЛИ"),
        (DecisionWord.UKHVALYLY, "Вирішили: погодити.", "Вирішили"),
        (DecisionWord.UKHVALYLY, "Члени групи вирішили питання раніше.", None),
        (DecisionWord.VYRISHYLY, "УХВАЛИЛИ погодити.", "УХВАЛИЛИ"),
        (DecisionWord.VYRISHYLY, "ВИРІШИЛИ погодити.", None),
    ],
)
def test_the_word_of_decisions_is_one(word: DecisionWord, text: str, written: str | None) -> None:
    office = _office(decision_word=word)
    _decided(office, text)
    found = [one.params["written"] for one in _waivable(office) if one.code == "words_mixed"]
    assert found == ([written] if written else [])


def test_a_name_with_a_slip_leads_to_its_text() -> None:
    office = _office()
    _decided(office, "Погодити пропозицію Прокопєва та Іванишин.")
    (found,) = _waivable(office)
    assert (found.code, found.source.kind) == ("name_two_ways", "point")
    assert found.params == {"written": "Прокопєва", "name": "Прокопʼєв", "item": 1}


def test_two_people_of_near_names_are_two_people() -> None:
    office = _office()
    for name in ("Іваненко Олег Петрович", "Іванченко Ганна Юріївна"):
        office.builder.attends(office.builder.person(name), capacity=Capacity.INVITED)
    _decided(office, "Погодити пропозиції Іваненка та Іванченко.")
    assert _waivable(office) == []


def test_one_person_kept_twice_is_found() -> None:
    office = _office()
    for name in ("Кузьмінов Олег Вікторович", "Кузмінов Олег"):
        office.builder.attends(office.builder.person(name), capacity=Capacity.INVITED)
    _decided(office, "Погодити.")
    (found,) = _waivable(office)
    assert found.source.kind == "attendance"
    assert found.params == {"written": "Кузмінов Олег", "name": "Кузьмінов Олег Вікторович"}
