"""A passphrase is the same however it was typed, and long."""

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.passphrase import LEAST_LETTERS, new_passphrase, prepared


def test_composed_and_decomposed_letters_are_one_passphrase() -> None:
    assert prepared("їжак у парку") == prepared("ї\u0436ак\u00a0у парку".replace("ї", "і\u0308"))


def test_letters_and_their_case_count() -> None:
    assert prepared("Їжак") != prepared("їжак")
    assert prepared(" їжак ") == " їжак "


@pytest.mark.parametrize("typed", ["", "коротко", "а" * (LEAST_LETTERS - 1), " " * 20, "абв" + " " * 20])
def test_a_short_passphrase_is_refused(typed: str) -> None:
    with pytest.raises(DomainError, match="passphrase_short") as raised:
        new_passphrase(typed)
    assert raised.value.params == {"least": LEAST_LETTERS}


def test_three_words_are_enough() -> None:
    assert new_passphrase("ґава їсть сир") == "ґава їсть сир"
