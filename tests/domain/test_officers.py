"""Who presides and takes the minutes."""

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.meeting import Office
from secretariat.domain.officers import final_officer, officer_at_item, officer_at_opening, officers
from tests.records import hard_cases, reference_record


def test_one_chair_presides_over_everything() -> None:
    record = reference_record()
    chair = officer_at_opening(record, Office.CHAIR)
    assert {officer_at_item(record, Office.CHAIR, item.id) for item in record.items} == {chair}


def test_a_replaced_chair_presides_over_the_items_before() -> None:
    record = hard_cases()["chair_replaced"]
    first, second = (row.person_id for row in officers(record, Office.CHAIR))
    assert [officer_at_item(record, Office.CHAIR, item.id) for item in record.items] == [first, second]


def test_who_presided_last_signs() -> None:
    record = hard_cases()["chair_replaced"]
    assert final_officer(record, Office.CHAIR).person_id != officer_at_opening(record, Office.CHAIR)


def test_nobody_signs_for_an_office_that_nobody_holds() -> None:
    record = hard_cases()["planned"]
    assert officer_at_opening(record, Office.CHAIR) is None
    with pytest.raises(DomainError, match="no_officer"):
        final_officer(record, Office.CHAIR)
