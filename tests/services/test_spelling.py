"""Names of people as words that are right."""

from secretariat.services.spelling import known_words


def test_every_part_of_a_name_is_known_in_lower_case_and_with_one_apostrophe() -> None:
    known = known_words(["Нечуй-Левицький Лук’ян Гаврилович", "Лук'яну"])
    assert known == {"нечуй-левицький", "нечуй", "левицький", "лукʼян", "гаврилович", "лукʼяну"}
