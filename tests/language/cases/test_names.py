"""Names in the grammatical cases."""

from tests.language.cases.scoring import ENOUGH, read_set, report, share_right, wrong_names


def test_names_of_the_gold_set_come_out_right() -> None:
    people = read_set("gold.json")
    wrong = wrong_names(people)
    assert share_right(wrong, people) >= ENOUGH, report(wrong, people)
