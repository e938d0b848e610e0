"""An end is after its beginning by the true time, also in the hour that autumn repeats."""

from datetime import date, time

import pytest

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.kyiv import at

NIGHT = date(2026, 10, 25)


def test_the_repeated_half_past_three_is_later() -> None:
    first, second = at(NIGHT, time(3, 40)), at(NIGHT, time(3, 10)).replace(fold=1)
    checks.ordered(first, second, "left")
    with pytest.raises(DomainError, match="ends_before_start"):
        checks.ordered(second, first, "left")
