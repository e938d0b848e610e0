"""A recovery code tells in which group it was mistyped."""

import re
from itertools import pairwise

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.recovery_code import new_recovery_code, read_recovery_code


def test_a_code_is_eight_groups_of_six_digits_and_new_each_time() -> None:
    codes = {new_recovery_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(re.fullmatch(r"\d{6}(-\d{6}){7}", code) for code in codes)


@pytest.mark.parametrize("between", ["", " ", "-", "\n", " – ", "\u00a0"])
def test_spaces_and_dashes_do_not_matter(between: str) -> None:
    code = new_recovery_code()
    assert read_recovery_code(f" {code.replace('-', between)} ") == code


def test_each_single_wrong_digit_is_told_with_its_group() -> None:
    code = new_recovery_code()
    for place, right in enumerate(code):
        for wrong in set("0123456789") - {right} if right != "-" else ():
            with pytest.raises(DomainError, match="recovery_group_wrong") as raised:
                read_recovery_code(code[:place] + wrong + code[place + 1 :])
            assert raised.value.params == {"group": place // 7 + 1}


def test_groups_that_changed_places_are_seen_nearly_always() -> None:
    seen = tried = 0
    for groups in (new_recovery_code().split("-") for _ in range(100)):
        for first, second in pairwise(range(len(groups))):
            swapped = list(groups)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            tried += 1
            try:
                read_recovery_code("-".join(swapped))
            except DomainError:
                seen += 1
    assert seen / tried > 0.9


@pytest.mark.parametrize("typed", ["", "123456", "1" * 47, "1" * 49, "O" * 48, "а" * 48, "²" * 48])
def test_what_is_no_code_is_told_by_its_length(typed: str) -> None:
    with pytest.raises(DomainError, match="recovery_code_length") as raised:
        read_recovery_code(typed)
    assert raised.value.params == {"digits": 48}
