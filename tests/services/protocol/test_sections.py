"""One section for each item: heard, said, decided."""

from dataclasses import replace

import pytest

from secretariat.domain.document import Document, ParagraphRole
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.normalise import normalised
from secretariat.language.templates import protocol_words
from secretariat.services.protocol import build_protocol
from tests.records import hard_cases, reference_record
from tests.records.office import OfficeMeeting
from tests.records.public import with_a_citizen
from tests.services.protocol.made import block_lines, case, lines, made, paragraphs
from tests.services.protocol.special import special_cases

FULL, SHORT = ProtocolKind.FULL, ProtocolKind.SHORT


def _special(name: str) -> list[str]:
    return lines(made(special_cases()[name]))


def _section(document: Document, number: int) -> list[str]:
    (found,) = [section for section in document.sections if section.title.startswith(f"{number}. ")]
    return [line for block in found.blocks for line in block_lines(block)]


def test_the_fourth_item_of_the_sample_reads_as_an_office_writes() -> None:
    text = _section(made(reference_record()), 4)
    assert [line for line in text if line.isupper() or line.endswith("И:")] == [
        "4. СЛУХАЛИ:",
        "ВИСТУПИЛИ:",
        "УХВАЛИЛИ:",
    ]
    assert text[1].startswith("Іваненко Г. П. – секретар робочої групи, ознайомила присутніх зі зверненням")
    assert text[-5:] == [
        "1. Направити звернення мешканців міста щодо незаконного будівництва асфальтобетонного заводу в районі "
        "Воєводівки до новообраних депутатів Верховної Ради України від Луганської області.",
        "2. Підготувати та надіслати звернення.",
        "Виконавець – Іваненко Г. П., секретар робочої групи.",
        "Строк – до 14 серпня 2019 року.",
        "Голосували: «за» – 6, «проти» – 0, «утрималися» – 1.",
    ]


def test_a_short_protocol_has_items_reporters_and_decisions_alone() -> None:
    text = _section(made(reference_record(), SHORT), 2)
    assert text == [
        "2. СЛУХАЛИ:",
        "Про стан криміногенної обстановки у місті.",
        "Доповідач – Свєтов Е., начальник Сєвєродонецького відділу поліції ГУНП в Луганській області.",
        "УХВАЛИЛИ:",
        "Інформацію взяти до відома.",
    ]


def test_a_section_is_never_empty() -> None:
    text = _special("several_reporters")
    assert "Про спільний звіт." in text
    assert (
        "Доповідачі: Ґалька О. Р., член робочої групи; Дем’янчук Г. Ю., заступник голови робочої групи."
        in text
    )


def test_a_late_comer_is_told_where_it_happened() -> None:
    text = _section(made(reference_record()), 3)
    assert text[0] == "Коваль Ю. А. прибула о 14:31, перед розглядом питання 3."
    assert text[1] == "3. СЛУХАЛИ:"


def test_who_leaves_before_an_item_is_told_in_its_section() -> None:
    document = made(hard_cases()["came_and_left"])
    assert _section(document, 2)[0] == "Ґалька О. Р. залишив засідання до розгляду питання 2."
    assert _section(document, 3)[0] == "Ґалька О. Р. повернувся на засідання перед розглядом питання 3."


def test_every_movement_has_its_sentence_in_time() -> None:
    document = made(special_cases()["everyone_moves"])
    first, second = _section(document, 1), _section(document, 2)
    assert first[2:6] == [
        "Ле Т. не бере участі в розгляді питання 1 та голосуванні.",
        "Ґалька О. Р. залишив засідання о 10:10, під час розгляду питання 1.",
        "Прибуття на засідання: Ле Т. – о 10:10, під час розгляду питання 1.",
        "Дем’янчук Г. Ю. прибула о 10:20, під час розгляду питання 1.",
    ]
    assert second[:2] == [
        "Їжакевич Л. Я. продовжив участь у засіданні в залі перед розглядом питання 2.",
        "Ґалька О. Р. повернувся на засідання дистанційно о 10:35, перед розглядом питання 2.",
    ]
    assert second[4:7] == [
        "Іванишин А.-М. І. продовжила участь у засіданні дистанційно о 10:50, під час розгляду питання 2.",
        "Вибуття із засідання: Ле Т. – об 11:00, під час розгляду питання 2.",
        "Ярема М. С. приєдналася до засідання дистанційно об 11:05, під час розгляду питання 2.",
    ]
    assert second[-1] == "Прокопʼєв Г. Є. залишив засідання об 11:35, після розгляду питання 2."


def test_a_movement_on_the_second_day_tells_the_day() -> None:
    assert (
        "Їжакевич Л. Я. повернувся на засідання дистанційно 13 березня 2026 року о 10:10, "
        "під час розгляду питання 2." in case("two_days")
    )


def test_the_second_day_begins_before_its_first_item() -> None:
    text = _section(made(hard_cases()["two_days"]), 2)
    assert text[:2] == ["Засідання продовжено 13 березня 2026 року о 09:30.", "2. СЛУХАЛИ:"]


def test_a_member_who_steps_out_is_told_before_the_decision() -> None:
    text = case("recusal")
    place = text.index(
        "Їжакевич Л. Я. не брав участі в розгляді питання 1 та голосуванні (конфлікт інтересів)."
    )
    assert text[place + 1] == "УХВАЛИЛИ:"


def test_a_new_chair_is_told_before_the_item() -> None:
    text = _section(made(hard_cases()["chair_replaced"]), 2)
    assert text[:3] == [
        "Євтушенко В. О. залишив засідання до розгляду питання 2.",
        "Починаючи з питання 2 головувала Дем’янчук Г. Ю., заступник голови робочої групи.",
        "2. СЛУХАЛИ:",
    ]


def test_a_withdrawn_item_says_so_with_the_reason() -> None:
    assert _section(made(hard_cases()["withdrawn_item"]), 2) == [
        "2. Про перейменування вулиці Шкільної – знято з розгляду.",
        "Причина: доповідач відкликав питання.",
    ]


def test_a_postponed_item_names_the_meeting_that_takes_it_up() -> None:
    assert _section(made(hard_cases()["postponed_item"]), 1) == [
        "1. Про схему розміщення відеокамер – перенесено на засідання 9 квітня 2026 року.",
        "Причина: не надано кошторису.",
    ]


def test_an_item_postponed_without_a_day_keeps_what_was_said() -> None:
    text = _special("postponed_without_a_day")
    place = text.index("1. Про кошторис – розгляд перенесено.")
    assert text[place + 2 : place + 4] == [
        "ВИСТУПИЛИ:",
        "Ґалька О. Р. – член робочої групи, повідомив, що доповідач захворів.",
    ]


def test_an_item_heard_only_has_no_decision_and_no_vote() -> None:
    text = case("heard_only")
    assert not [line for line in text if "УХВАЛИЛИ" in line or "Голосували" in line]


def test_without_a_quorum_nothing_is_decided_and_the_section_says_so() -> None:
    first, second = (_section(made(special_cases()["quorum_lost_half_way"]), number) for number in (1, 2))
    assert "УХВАЛИЛИ:" in first
    assert "УХВАЛИЛИ:" not in second
    assert second[-3:] == [
        "Рішення не ухвалювали: під час розгляду питання не було кворуму (присутні 3, потрібно 4).",
        "ЗАПРОПОНОВАНО УХВАЛИТИ:",
        "Розпочати підготовку.",
    ]


def test_an_unnamed_speaker_stands_with_the_label() -> None:
    text = case("appeal_of_an_unnamed_speaker")
    assert "Представник мешканців попросив відновити ліхтарі до зими." in text
    assert "Обговорено джерела фінансування." in text


def test_a_guest_without_a_post_is_called_a_guest() -> None:
    line = "Коваль І. І. – запрошений, уточнив, що він не член групи, а запрошений фахівець."
    assert line in case("namesakes")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Наголосив на потребі в освітленні",
            "Ґалька О. Р. – член робочої групи, наголосив на потребі в освітленні.",
        ),
        ("запитав: «Коли?»", "Ґалька О. Р. – член робочої групи, запитав: «Коли?»"),
        ("Київ надав кошти.", "Ґалька О. Р. – член робочої групи. Київ надав кошти."),
        ("Святослав погодився.", "Ґалька О. Р. – член робочої групи. Святослав погодився."),
        ("Повідомив:\nкошти є;\nлюдей бракує", "Ґалька О. Р. – член робочої групи, повідомив:"),
    ],
)
def test_a_statement_becomes_a_sentence_of_the_protocol(typed: str, printed: str) -> None:
    office = OfficeMeeting()
    office.all_present()
    office.builder.spoke(office.item(), office.people.halka, typed)
    assert printed in lines(made(office.builder.record()))


def test_paragraphs_of_a_statement_stay_paragraphs() -> None:
    office = OfficeMeeting()
    office.all_present()
    office.builder.spoke(office.item(), office.people.halka, "Повідомив:\n\nкошти є;\nлюдей бракує")
    assert lines(made(office.builder.record()))[-4:-2] == ["кошти є;", "людей бракує."]


def test_points_have_sub_points_executors_and_terms() -> None:
    text = case("points_and_actions")
    place = text.index("УХВАЛИЛИ:")
    assert text[place + 1 : place + 11] == [
        "1. Звіт узяти до відома.",
        "2. Відділу житлово-комунального господарства:",
        "1) обстежити зливову каналізацію.",
        "Виконавець – Їжакевич Л. Я., директор КП «Ґрунтівський водоканал».",
        "Строк – до 1 квітня 2026 року.",
        "Виконавець – відділ житлово-комунального господарства.",
        "Строк – постійно.",
        "2) подати кошторис.",
        "Виконавець – Прокопʼєв Г. Є., член робочої групи.",
        "Строк – до 20 березня 2026 року.",
    ]


def test_executors_of_one_term_stand_together() -> None:
    text = _special("several_reporters")
    place = next(place for place, line in enumerate(text) if line.startswith("Виконавці:"))
    assert text[place : place + 3] == [
        "Виконавці: Дем’янчук Г. Ю., заступник голови робочої групи; "
        "Їжакевич Л. Я., директор КП «Ґрунтівський водоканал».",
        "Строк – до 1 квітня 2026 року.",
        "Виконавець – старости округів.",
    ]


def test_the_decision_word_is_one_in_the_whole_protocol() -> None:
    labels = paragraphs(made(hard_cases()["short_protocol"]), ParagraphRole.LABEL)
    assert [label.text for label in labels] == ["ПОРЯДОК ДЕННИЙ:", "1. СЛУХАЛИ:", "ВИРІШИЛИ:"]


def test_sub_points_end_as_a_list_does() -> None:
    office = OfficeMeeting()
    office.all_present()
    resolution = office.builder.resolution(office.item())
    point = office.builder.point(resolution, "Доручити відділу освіти")
    for text in ("перевірити укриття", "подати перелік робіт", "звітувати щомісяця"):
        office.builder.point(resolution, text, point)
    assert lines(made(office.builder.record()))[-6:-2] == [
        "1. Доручити відділу освіти:",
        "1) перевірити укриття;",
        "2) подати перелік робіт;",
        "3) звітувати щомісяця.",
    ]


def test_a_decision_has_its_number_under_its_word_once_it_is_given() -> None:
    text = _special("numbered_decisions")
    places = [place for place, line in enumerate(text) if line == "УХВАЛИЛИ:"]
    assert [text[place + 1] for place in places] == ["Рішення № 5/1", "Рішення № 5/2"]


def test_a_draft_has_no_numbers_of_decisions() -> None:
    draft = build_protocol(
        normalised(special_cases()["numbered_decisions"]), protocol_words(), kind=FULL, draft=True
    )
    assert not [line for line in lines(draft) if line.startswith("Рішення №")]


def test_somebody_of_the_public_speaks_as_one_of_it() -> None:
    said = lines(made(with_a_citizen(reference_record())))
    assert "Щур В. – представниця громадськості, попросила полагодити ліхтар." in said


def test_what_was_not_adopted_prints_no_number_of_a_decision() -> None:
    record = hard_cases()["not_adopted"]
    meeting = replace(record.meeting, number=8)
    numbered = tuple(replace(row, ordinal=6) for row in record.resolutions)
    said = lines(made(replace(record, meeting=meeting, resolutions=numbered)))
    assert "ЗАПРОПОНОВАНО УХВАЛИТИ:" in said
    assert [line for line in said if line.startswith("Рішення №")] == []


def test_who_went_on_the_first_day_did_so_before_the_second_began() -> None:
    record = hard_cases()["two_days"]
    went = tuple(row for row in record.intervals if row.left is not None)
    said = lines(made(replace(record, intervals=went)))
    left = said.index("Їжакевич Л. Я. залишив засідання 12 березня 2026 року о 17:00, до розгляду питання 2.")
    assert said[left + 1] == "Засідання продовжено 13 березня 2026 року о 09:30."
    assert said[left + 2] == "2. СЛУХАЛИ:"
