"""Records that several test suites share: the reference meeting, and one record for each hard case."""

from tests.records.hard import hard_cases
from tests.records.reference import reference_record

__all__ = ["hard_cases", "reference_record"]
