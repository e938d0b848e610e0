"""The lines of a vote (N24) and what follows it (N25)."""

import pytest

from tests.services.protocol.made import case, lines, made
from tests.services.protocol.special import special_cases


def _after(text: list[str], line: str) -> list[str]:
    return text[text.index(line) + 1 :]


def _special(name: str) -> list[str]:
    return lines(made(special_cases()[name]))


def test_a_unanimous_vote_says_so() -> None:
    rest = _after(case("added_item"), "Голосували: «за» – 6, «проти» – 0, «утрималися» – 0.")
    assert rest[0] == "Рішення ухвалено одноголосно."


def test_a_divided_vote_that_adopts_says_no_more() -> None:
    rest = _after(case("dissent"), "Голосували: «за» – 5, «проти» – 1, «утрималися» – 0.")
    assert rest[0] == "Окрема думка (Прокопʼєв Г. Є.): Перенесення робіт на осінь подвоїть витрати на щебінь."


def test_who_did_not_vote_is_counted_when_there_was_anybody() -> None:
    line = "Голосували: «за» – 3, «проти» – 1, «утрималися» – 1, «не голосували» – 1."
    assert _after(case("not_adopted"), line)[0] == "Рішення не ухвалено: потрібно щонайменше 4 голоси «за»."


def test_what_was_not_adopted_was_proposed() -> None:
    assert _after(case("not_adopted"), "ЗАПРОПОНОВАНО УХВАЛИТИ:")[0] == "Оголосити конкурс."
    assert "УХВАЛИЛИ:" not in case("not_adopted")


def test_a_plain_rejection_needs_no_explanation() -> None:
    rest = _after(_special("plainly_rejected"), "Голосували: «за» – 1, «проти» – 4, «утрималися» – 1.")
    assert rest[0] == "Рішення не ухвалено."


def test_a_vote_by_name_lists_the_names() -> None:
    rest = _after(case("vote_by_name"), "Голосування поіменне.")
    assert rest[:3] == [
        "Голосували: «за» – 5, «проти» – 0, «утрималися» – 0, «не голосували» – 1.",
        "«За»: Ґалька О. Р., Дем’янчук Г. Ю., Євтушенко В. О., Іванишин А.-М. І., Їжакевич Л. Я.",
        "«Не голосували»: Прокопʼєв Г. Є.",
    ]
    assert not [line for line in rest if "одноголосно" in line]


def test_a_secret_vote_gives_totals_alone() -> None:
    rest = _after(case("secret_vote"), "Голосування таємне.")
    assert rest[0] == "Голосували: «за» – 4, «проти» – 3, «утрималися» – 0."
    assert not [line for line in rest if line.startswith("«За»")]


def test_a_consensus_has_no_count() -> None:
    text = case("consensus")
    assert "Рішення ухвалено консенсусом (без підрахунку голосів)." in text
    assert not [line for line in text if "Голосували" in line]


def test_the_chairs_vote_decides_a_tie() -> None:
    rest = _after(case("equal_vote_chair_decides"), "Голосували: «за» – 3, «проти» – 3, «утрималися» – 0.")
    assert rest[:2] == [
        "Голоси розділилися порівну; вирішальним є голос головуючого – «за».",
        "Рішення ухвалено.",
    ]


def test_the_chairs_vote_can_decide_against() -> None:
    text = _special("chair_breaks_a_tie_against")
    rest = _after(text, "Голоси розділилися порівну; вирішальним є голос головуючого – «проти».")
    assert rest[0] == "Рішення не ухвалено."


def test_a_chair_who_took_no_side_leaves_the_vote_equal() -> None:
    text = _special("chair_chose_otherwise")
    assert text.count("Голоси розділилися порівну.") == 2
    assert text.count("Рішення не ухвалено.") == 2


def test_an_open_tie_claims_no_result() -> None:
    text = _special("tie_is_open")
    assert (
        _after(text, "Голосували: «за» – 3, «проти» – 3, «утрималися» – 0.")[0]
        == "Голоси розділилися порівну."
    )
    assert "ЗАПРОПОНОВАНО ВИРІШИТИ:" in text
    assert not [line for line in text if "ухвалено" in line]


def test_one_vote_over_several_items_stands_under_the_last() -> None:
    text = case("one_vote_for_several_items")
    assert text.count("Голосування проведено разом із питанням 3.") == 2
    assert [line for line in text if line.startswith("Голосували")] == [
        "Голосували: «за» – 6, «проти» – 0, «утрималися» – 0."
    ]
    rest = _after(text, "Голосування проведено разом щодо питань 1, 2 і 3.")
    assert rest[0].startswith("Голосували")


def test_dissenting_opinions_follow_in_alphabetical_order() -> None:
    rest = _after(_special("divided_by_name"), "«Утрималися»: Прокопʼєв Г. Є.")
    assert rest[:2] == [
        "Окрема думка (Їжакевич Л. Я.): Ділянку слід оглянути ще раз.",
        "Окрема думка (Прокопʼєв Г. Є.): Ділянку слід оглянути ще раз.",
    ]


@pytest.mark.parametrize(
    ("name", "count"),
    [("recusal", 5), ("chair_replaced", 5), ("substitute", 6), ("online_member", 6)],
)
def test_totals_are_of_those_entitled_and_present(name: str, count: int) -> None:
    assert f"Голосували: «за» – {count}, «проти» – 0, «утрималися» – 0." in case(name)
