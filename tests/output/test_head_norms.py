"""The introduction (N7–N17) as it stands on the pages of the reference meeting and of every hard case."""

import re
from itertools import takewhile

import pytest

from secretariat.domain.ukrainian import sort_key
from secretariat.output.pdf import render
from tests.output.pdf.reading import MM, lines
from tests.output.printed import EVERY, check_order, first_line, printed_lines, records, running_text, text_of
from tests.records.office import OfficeMeeting
from tests.services.protocol.made import made

REQUISITES = (
    "Голова",
    "Секретар",
    "Присутні",
    "Відсутні",
    "Повноваження",
    "Запрошені",
    "Представники ЗМІ",
    "Кворум",
    "Місце",
    "Засідання",
)


def _requisite(name: str, label: str) -> str:
    """A requisite of the first page with all its lines; empty when there is none."""
    found = [line for line in printed_lines(name) if line.page == 0]
    starts = [place for place, line in enumerate(found) if line.text.startswith(label)]
    if not starts:
        return ""
    ends = (*REQUISITES, "ПОРЯДОК")
    rest = takewhile(lambda line: not line.text.startswith(ends), found[starts[0] + 1 :])
    return running_text([found[starts[0]], *rest])


def test_n7_the_head_has_itscheck_order() -> None:
    check_order(
        text_of("reference"),
        "СЄВЄРОДОНЕЦЬКА МІСЬКА РАДА",
        "ПРОТОКОЛ",
        "31 липня 2019 року",
        "м. Сєвєродонецьк",
        "№ 5",
        "засідання робочої групи з питань громадської безпеки і соціальної згуртованості",
        "Голова",
    )


def test_n7_the_name_of_the_paper_stands_in_the_middle_in_capitals() -> None:
    for beginning in ("СЄВЄРОДОНЕЦЬКА МІСЬКА РАДА", "ПРОТОКОЛ"):
        line = first_line("reference", beginning)
        assert line.text == beginning
        assert (line.left + line.right) / 2 / MM == pytest.approx(115, abs=0.7)


def test_n8_the_date_is_the_meetings_and_two_days_are_a_range() -> None:
    assert first_line("reference", "31 липня 2019 року").left / MM == pytest.approx(30.3, abs=0.5)
    assert first_line("two_days", "12–13 березня 2026 року")


@EVERY
def test_n9_dates_are_in_one_style(name: str) -> None:
    text = running_text([line for line in printed_lines(name) if "листок непрацездатності" not in line.text])
    text = text.replace("від 10.03.2026 № 118", "")
    words = re.search(r"\d{1,2} (?:січня|лютого|березня|квітня|липня|серпня|жовтня|грудня) \d{4} року", text)
    digits = re.search(r"\b\d{2}\.\d{2}\.\d{4}\b", text)
    assert bool(words) != bool(digits)


def test_n10_the_given_number_is_printed_and_a_missing_one_is_a_blank() -> None:
    assert "№ 5" in text_of("reference")
    assert "№ ___" in text_of("consensus")


def test_n11_the_place_is_the_settlement() -> None:
    line = first_line("reference", "31 липня 2019 року")
    assert "м. Сєвєродонецьк" in line.text


@EVERY
def test_n12_people_come_in_their_order_from_the_left_margin(name: str) -> None:
    guests = ("Запрошені:", "Представники ЗМІ:")
    labels = ("Голова –", "Головуюча –", "Секретар –", "Присутні:", "Відсутні:", *guests, "Кворум")
    found = [
        (label, line)
        for line in printed_lines(name)
        for label in labels
        if line.text.startswith(label) and line.page == 0
    ]
    assert [label for label, _ in found] == sorted((label for label, _ in found), key=labels.index)
    assert all(line.left / MM == pytest.approx(30.3, abs=0.5) for _, line in found)


def test_n12_those_present_do_not_repeat_chair_and_secretary() -> None:
    present = _requisite("reference", "Присутні")
    assert "Білоус Д. Г." in present
    assert "Єременко" not in present
    assert "Іваненко" not in present


NOBODY_LISTED = ("planned", "postponed_meeting", "no_quorum", "sixteen_members", "held_without_quorum")


@EVERY
def test_n13_members_are_in_the_ukrainiancheck_order(name: str) -> None:
    names = re.findall(r"[А-ЯҐЄІЇ][\w’-]+(?= [А-ЯҐЄІЇ]\.)", _requisite(name, "Присутні"))
    assert names == sorted(names, key=sort_key)
    assert len(names) > 1 or name in NOBODY_LISTED


def test_n13_the_absent_are_in_the_ukrainiancheck_order() -> None:
    names = re.findall(r"[А-ЯҐЄІЇ][\w’-]+(?= [А-ЯҐЄІЇ]\.)", _requisite("reference", "Відсутні"))
    assert names == ["Ґалаґан", "Їжак", "Мельник", "Щербань"]


def test_n13_guests_come_after_the_members_with_their_posts() -> None:
    check_order(
        text_of("unnamed_participants"),
        "Присутні: Ґалька О. Р.",
        "Запрошені: О’Ніл Д., експерт (Програма розвитку ООН); представники громадськості",
    )


def _crowd(count: int) -> bytes:
    office = OfficeMeeting()
    office.all_present()
    for number in range(count - 7):
        person = office.builder.person(f"Новак Олег{'абвгґдеєж'[number]}", "m")
        office.builder.attends(office.builder.member(person))
    office.builder.resolution(office.item(), "Узяти до відома.")
    return render(made(office.builder.record()))


def test_n14_fifteen_are_listed_and_sixteen_are_counted() -> None:
    fifteen, sixteen = running_text(lines(_crowd(15))), running_text(lines(_crowd(16)))
    assert "список додається" not in fifteen
    assert fifteen.count("Новак") == 8
    assert "Присутні: 16 осіб (список додається) – додаток 1." in sixteen
    assert "Список присутніх на засіданні" in sixteen
    assert sixteen.count("Новак") == 9


def test_n15_the_quorum_and_the_absent_with_their_reasons_are_told() -> None:
    text = text_of("reference")
    assert "Кворум: із 11 членів із правом голосу присутні 7 (на початок засідання – 6), потрібно 6." in text
    assert (
        "Відсутні: Ґалаґан А. Ю. (відпустка), Їжак С. В., Мельник Л. І. (відрядження), Щербань В. О." in text
    )


@EVERY
def test_n16_the_agenda_ends_the_introduction_and_every_item_begins_with_about(name: str) -> None:
    text = text_of(name)
    head, _, rest = text.partition("ПОРЯДОК ДЕННИЙ:")
    assert "СЛУХАЛИ" not in head
    assert rest.strip().startswith("1. Про")
    for item in records()[name].items:
        assert f"{item.position}. Про" in rest


def test_n17_a_long_agenda_is_printed_in_full() -> None:
    office = OfficeMeeting()
    office.all_present()
    for number in range(1, 31):
        office.item(f"Про ділянку {number}")
    text = running_text(lines(render(made(office.builder.record()))))
    agenda = text.partition("1. СЛУХАЛИ")[0]
    assert [f"{number}. Про ділянку {number}." in agenda for number in range(1, 31)] == [True] * 30
