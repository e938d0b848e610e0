"""Phrases of minutes agree with the speaker."""

from secretariat.domain.person import Gender
from secretariat.ui.meeting.running.phrases import beginning_with, continued, phrases, word_before


def test_a_verb_agrees_with_the_gender_of_the_speaker() -> None:
    assert beginning_with(phrases("spoken", Gender.MASCULINE), "підтрим")[0] == "підтримав пропозицію"
    assert beginning_with(phrases("spoken", Gender.FEMININE), "підтрим")[0] == "підтримала пропозицію"


def test_of_an_unknown_gender_both_are_offered() -> None:
    assert len(beginning_with(phrases("spoken"), "запит")) == 2


def test_a_typed_capital_stays() -> None:
    assert continued("підтримав пропозицію", "Під") == "Підтримав пропозицію"
    assert continued("підтримав пропозицію", "під") == "підтримав пропозицію"


def test_only_the_word_before_the_cursor_counts() -> None:
    assert word_before("Він запит", 9) == "запит"
    assert word_before("Він запит", 3) == "Він"


def test_no_phrase_keeps_the_mark_of_a_pair() -> None:
    assert not [phrase for kind in ("spoken", "decided") for phrase in phrases(kind) if "|" in phrase]
