"""The introduction: requisites, officers, people, quorum, hours, agenda."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from secretariat.domain.attendance import Capacity
from secretariat.domain.document import ParagraphRole, ReferenceLine
from secretariat.domain.meeting import MeetingKind
from secretariat.domain.norms import DateStyle, NumberPlace
from secretariat.domain.own_form import OwnForm
from secretariat.domain.record import MeetingRecord
from tests.records import hard_cases, reference_record
from tests.records.office import OfficeMeeting
from tests.services.protocol.made import block_lines, case, lines, made, paragraphs
from tests.services.protocol.special import special_cases

SAMPLE_HEAD = [
    "СЄВЄРОДОНЕЦЬКА МІСЬКА РАДА",
    "ПРОТОКОЛ",
    "31 липня 2019 року",
    "м. Сєвєродонецьк",
    "№ ___",
    "засідання робочої групи з питань громадської безпеки і соціальної згуртованості",
    "Голова – Єременко І. Г.",
    "Секретар – Іваненко Г. П.",
    "Присутні: Білоус Д. Г., Гаєвська Л. І., Зінченко Р. І. (дистанційно), Коваль Ю. А., Кузьмінов О., Свєтов Е.",
    "Відсутні: Ґалаґан А. Ю. (відпустка), Їжак С. В., Мельник Л. І. (відрядження), Щербань В. О.",
    "Запрошені: представники громадськості.",
    "Кворум: із 11 членів із правом голосу присутні 7 (на початок засідання – 6), потрібно 6.",
    "Місце проведення – міська рада.",
    "Засідання проведено в змішаному форматі: у приміщенні та дистанційно.",
    "Засідання розпочато о 14:00, закінчено о 15:04.",
    "ПОРЯДОК ДЕННИЙ:",
]


def _formed(record: MeetingRecord, **own: Any) -> MeetingRecord:
    return replace(record, group=replace(record.group, own_form=OwnForm(**own)))


def _special(name: str) -> list[str]:
    return lines(made(special_cases()[name]))


def test_the_sample_begins_as_the_norm_asks() -> None:
    assert lines(made(reference_record()))[: len(SAMPLE_HEAD)] == SAMPLE_HEAD


def test_a_given_number_is_printed() -> None:
    record = reference_record()
    numbered = made(replace(record, meeting=replace(record.meeting, number=5)))
    assert "№ 5" in lines(numbered)
    assert numbered.title.startswith("Протокол № 5 засідання робочої групи")


def test_the_number_may_stand_after_the_name_of_the_paper() -> None:
    record = reference_record()
    numbered = replace(record, meeting=replace(record.meeting, number=5))
    document = made(_formed(numbered, number_place=NumberPlace.TITLE))
    (title,) = paragraphs(document, ParagraphRole.TITLE)
    (line,) = (block for block in document.sections[0].blocks if isinstance(block, ReferenceLine))
    assert title.text == "ПРОТОКОЛ № 5"
    assert (line.left, line.centre, line.right) == ("31 липня 2019 року", "", "м. Сєвєродонецьк")


def test_reference_data_stand_under_the_councils_name() -> None:
    text = lines(made(_formed(reference_record(), letterhead="вул. Ґонти, 1, код ЄДРПОУ 04334860")))
    assert text[:3] == ["СЄВЄРОДОНЕЦЬКА МІСЬКА РАДА", "вул. Ґонти, 1, код ЄДРПОУ 04334860", "ПРОТОКОЛ"]


def test_more_members_than_the_group_lists_are_counted_and_annexed() -> None:
    document = made(_formed(reference_record(), listed_members_limit=3))
    assert len(document.annexes) == len(made(reference_record()).annexes) + 1
    assert not [line for line in lines(document) if line.startswith("Присутні: Білоус")]


def test_an_agenda_longer_than_the_group_lists_is_an_annex() -> None:
    whole = made(_formed(reference_record(), listed_items_limit=5))
    document = made(_formed(reference_record(), listed_items_limit=4))
    listed = lines(whole)[lines(whole).index("ПОРЯДОК ДЕННИЙ:") + 1 :]
    number = len(whole.annexes) + 1
    assert f"Порядок денний засідання додається (додаток {number})." in lines(document)
    assert "ПОРЯДОК ДЕННИЙ:" not in lines(document)
    added = document.annexes[-1]
    assert added.mark.text.startswith(f"Додаток {number} до протоколу засідання")
    text = [line for block in added.blocks for line in block_lines(block)]
    assert text == ["Порядок денний засідання", *listed[: len(text) - 1]]
    assert [line[:2] for line in text if line[:1].isdecimal()] == ["1.", "2.", "3.", "4.", "5."]


def test_an_annexed_agenda_follows_the_annexed_list_of_people() -> None:
    document = made(_formed(reference_record(), listed_items_limit=0, listed_members_limit=3))
    titles = [annex.title for annex in document.annexes[-2:]]
    assert titles == ["Список присутніх на засіданні", "Порядок денний засідання"]
    number = len(document.annexes)
    assert f"Порядок денний засідання додається (додаток {number})." in lines(document)
    assert document.annexes[-1].mark.text.startswith(f"Додаток {number} ")


def test_an_extraordinary_meeting_is_called_so() -> None:
    record = reference_record()
    meeting = replace(record.meeting, kind=MeetingKind.EXTRAORDINARY)
    (subject,) = paragraphs(made(replace(record, meeting=meeting)), ParagraphRole.SUBJECT)
    assert subject.text.startswith("позачергового засідання робочої групи")


def test_every_date_is_in_the_groups_style() -> None:
    record = reference_record()
    group = replace(record.group, date_style=DateStyle.DIGITS)
    document = made(replace(record, group=group))
    assert "31.07.2019" in lines(document)
    assert not [line for line in lines(document) if " року" in line]
    assert document.profile.date_style is DateStyle.DIGITS


def test_a_deputy_who_presides_is_called_presiding() -> None:
    text = _special("deputy_presides")
    assert "Головуюча – Дем’янчук Г. Ю., заступник голови робочої групи" in text
    assert "Починаючи з питання 2 протокол вів Ґалька О. Р., член робочої групи." in text


def test_a_paper_excuses_beside_the_reason() -> None:
    line = "Відсутні: Ґалька О. Р. (лікарняний, листок непрацездатності від 10.03.2026 № 118)."
    assert line in case("excused_with_paper")


def test_a_substitute_is_named_with_the_member() -> None:
    text = case("substitute")
    assert any(line.endswith("Щур З. Ф. (у порядку заміщення).") for line in text)
    assert (
        "Повноваження відсутнього члена робочої групи (Іванишин А.-М. І.) здійснює "
        "Щур З. Ф., головна спеціалістка (Відділ освіти)." in text
    )


def test_guests_come_by_name_and_then_in_companies() -> None:
    text = case("unnamed_participants")
    invited = text.index(
        "Запрошені: О’Ніл Д., експерт (Програма розвитку ООН); представники громадськості; "
        "учні Ґрунтівського ліцею (12 осіб)."
    )
    assert text[invited + 1] == "Представники ЗМІ: журналісти обласного телебачення (2 особи)."


def test_of_two_posts_the_one_held_since_later_is_printed() -> None:
    office = OfficeMeeting()
    office.all_present()
    for family, titles in (("О’Ніл", ("експерт", "радник")), ("Щур", ("радник", "експерт"))):
        guest = office.builder.person(f"{family} Зоя Феофанівна", "f")
        office.builder.attends(guest, capacity=Capacity.INVITED)
        for title in titles:
            since = date(2025, 9, 1) if title == "експерт" else date(2022, 9, 1)
            office.builder.post(guest, title, since=since)
    assert "Запрошені: О’Ніл З. Ф., експерт; Щур З. Ф., експерт." in lines(made(office.builder.record()))


def test_a_journalist_is_listed_with_the_press_and_speaks_for_it() -> None:
    text = _special("journalist_speaks")
    assert "Представники ЗМІ: Їжакевич Ґ." in text
    assert not [line for line in text if line.startswith("Запрошені")]
    assert "Їжакевич Ґ. – представниця ЗМІ, запитала про кошторис." in text


def test_a_lost_quorum_is_told() -> None:
    text = case("no_quorum")
    assert "Кворуму немає: із 6 членів із правом голосу присутні 2, потрібно 4." in text
    assert "Засідання визнано таким, що не відбулося, через відсутність кворуму." in text
    assert not [line for line in text if "СЛУХАЛИ" in line or "розпочато" in line]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("meeting_cancelled", "Засідання скасовано. Причина: повітряна тривога."),
        ("meeting_postponed", "Засідання перенесено. Причина: повітряна тривога."),
        ("meeting_not-held", "Засідання визнано таким, що не відбулося. Причина: повітряна тривога."),
    ],
)
def test_a_meeting_that_fell_through_says_why(name: str, sentence: str) -> None:
    text = _special(name)
    assert sentence in text
    assert not [line for line in text if "СЛУХАЛИ" in line]


def test_members_without_a_vote_are_not_in_a_quorum_of_voters() -> None:
    assert "Кворум: із 6 членів із правом голосу присутні 5, потрібно 4." in _special(
        "members_without_a_vote"
    )


def test_a_meeting_over_two_days_tells_both() -> None:
    text = case("two_days")
    assert "12–13 березня 2026 року" in text
    assert "Кворум 13 березня 2026 року: із 6 членів із правом голосу присутні 6, потрібно 4." in text
    assert "Засідання розпочато 12 березня 2026 року о 10:00, перервано о 17:00." in text
    assert "Засідання продовжено 13 березня 2026 року о 09:30, закінчено о 12:00." in text


def test_a_quorum_can_be_lost_on_the_second_day() -> None:
    line = "Кворуму 13 березня 2026 року немає: із 6 членів із правом голосу присутні 3, потрібно 4."
    assert line in _special("no_quorum_on_the_second_day")


def test_movements_that_no_item_claims_stand_in_the_introduction() -> None:
    text = case("came_and_left")
    agenda = text.index("ПОРЯДОК ДЕННИЙ:")
    assert text.index("Дем’янчук Г. Ю. прибула о 10:20.") < agenda
    assert text.index("Дем’янчук Г. Ю. залишила засідання об 11:10.") < agenda


def test_before_anybody_is_there_no_people_and_no_course_are_told() -> None:
    assert case("planned") == [
        *("РАДА", "ПРОТОКОЛ", "3 грудня 2026 року", "м. Київ", "№ ___"),
        "засідання комісії з обліку",
        "ПОРЯДОК ДЕННИЙ:",
        "1. Про облік.",
    ]


def test_rapporteurs_stand_under_their_item_with_their_posts() -> None:
    text = lines(made(reference_record()))
    place = text.index("2. Про стан криміногенної обстановки у місті.")
    assert text[place + 1] == (
        "Доповідає Свєтов Е. – начальник Сєвєродонецького відділу поліції ГУНП в Луганській області."
    )
    assert text[place + 2].startswith("3. Про доцільність")


def test_a_second_rapporteur_reports_too() -> None:
    text = _special("several_reporters")
    assert "Доповідає Ґалька О. Р. – член робочої групи." in text
    assert "Співдоповідає Дем’янчук Г. Ю. – заступник голови робочої групи." in text


def test_an_item_added_during_the_meeting_is_marked() -> None:
    text = case("added_item")
    place = text.index("Питання включено до порядку денного під час засідання.")
    assert text[place - 2] == "2. Про аварійний стан містка через річку Ґрунь."


def _present(count: int) -> list[str]:
    """The protocol of a meeting with so many members present, the secretary among them."""
    office = OfficeMeeting()
    office.all_present()
    for number in range(count - 7):
        person = office.builder.person(f"Новак Олег{'абвгґдеєжзиі'[number]}", "m")
        office.builder.attends(office.builder.member(person))
    office.builder.resolution(office.item(), "Узяти до відома.")
    return lines(made(office.builder.record()))


def test_fifteen_present_members_are_still_listed() -> None:
    text = _present(15)
    (listed,) = [line for line in text if line.startswith("Присутні: ")]
    assert listed.count("Новак") == 8
    assert not [line for line in text if "список додається" in line]


@pytest.mark.parametrize(("count", "words"), [(16, "16 осіб"), (17, "17 осіб")])
def test_more_than_fifteen_are_counted_and_their_list_is_an_annex(count: int, words: str) -> None:
    text = _present(count)
    assert f"Присутні: {words} (список додається) – додаток 1." in text
    assert "Список присутніх на засіданні" in text
    assert [line.partition(" | ")[0] for line in text if " | " in line] == [
        str(number) for number in range(1, count + 1)
    ]


def test_names_are_in_the_ukrainian_order() -> None:
    text = lines(made(hard_cases()["sixteen_members"]))
    families = [line.split(" | ")[1].split()[0] for line in text if " | " in line]
    assert families[:12] == [
        *("Гончар", "Ґалька", "Ґринь", "Дем’янчук", "Едельман", "Євтушенко", "Єфремов"),
        *("Іванишин", "Іщенко", "Їжак", "Їжакевич", "Йосипенко"),
    ]
