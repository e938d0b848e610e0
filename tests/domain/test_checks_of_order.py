"""An end is after its beginning by the true time, also in the hour that autumn repeats."""

from datetime import date, time

import pytest

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId, MeetingId, SittingId, TemplateId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Sitting
from secretariat.domain.planning import MeetingTemplate

NIGHT = date(2026, 10, 25)


def test_the_repeated_half_past_three_is_later() -> None:
    first, second = at(NIGHT, time(3, 40)), at(NIGHT, time(3, 10)).replace(fold=1)
    checks.ordered(first, second, "left")
    with pytest.raises(DomainError, match="ends_before_start"):
        checks.ordered(second, first, "left")


def test_a_day_of_a_meeting_does_not_end_when_it_begins() -> None:
    hours = {"start": time(10), "end": time(10)}
    with pytest.raises(DomainError, match="ends_before_start"):
        Sitting(id=SittingId(1), meeting_id=MeetingId(1), day=NIGHT, **hours)
    with pytest.raises(DomainError, match="ends_before_start"):
        MeetingTemplate(id=TemplateId(1), group_id=GroupId(1), name="Чергове", **hours)
