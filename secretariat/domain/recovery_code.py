"""The code on a recovery sheet: eight groups of six digits, the last digit of each checking its group.

Digits look the same in every layout of the keyboard. Forty of them are free: 132 bits. The checking digit is that
of ISO/IEC 7064 (MOD 11,10) over the number of the group and its five digits, so that one wrong digit is always seen,
and mostly digits or groups that changed places too.
"""

import re
import secrets

from secretariat.domain.errors import DomainError

GROUPS, FREE_DIGITS = 8, 5
_BETWEEN = re.compile(r"[\s\u2010-\u2015\u2212-]+")


def new_recovery_code() -> str:
    """A random code as it is printed: groups with hyphens between them."""
    return "-".join(_checked(number, _random_digits()) for number in range(1, GROUPS + 1))


def read_recovery_code(typed: str) -> str:
    """The code as it was printed, however it was spaced.

    Raises DomainError("recovery_code_length", digits=…) or ("recovery_group_wrong", group=1…8).
    """
    digits = _BETWEEN.sub("", typed)
    size = FREE_DIGITS + 1
    if not re.fullmatch(rf"[0-9]{{{GROUPS * size}}}", digits):
        raise DomainError("recovery_code_length", digits=GROUPS * size)
    groups = [digits[start : start + size] for start in range(0, len(digits), size)]
    for number, group in enumerate(groups, start=1):
        if _checked(number, group[:FREE_DIGITS]) != group:
            raise DomainError("recovery_group_wrong", group=number)
    return "-".join(groups)


def groups_of(code: str) -> tuple[str, ...]:
    """The groups of a code as it is printed."""
    return tuple(code.split("-"))


def _random_digits() -> str:
    return f"{secrets.randbelow(10**FREE_DIGITS):0{FREE_DIGITS}d}"


def _checked(number: int, digits: str) -> str:
    """The digits with their checking one (ISO/IEC 7064, hybrid system MOD 11,10)."""
    product = 10
    for digit in f"{number}{digits}":
        product = ((product + int(digit)) % 10 or 10) * 2 % 11
    return f"{digits}{(11 - product) % 10}"
