"""The check before a protocol is finalised: what stops it, and what the secretary should look at.

A missing number is not a finding: finalising gives it.
"""

from functools import lru_cache

from secretariat.domain.findings import (
    agenda,
    approving,
    decisions,
    listing,
    names,
    people,
    pictures,
    presiding,
    speeches,
    texts,
    votes,
)
from secretariat.domain.findings.finding import NOTHING_BESIDE, Beside, Check, Finding, Weight
from secretariat.domain.record import MeetingRecord

_THEMES = (people, listing, presiding, agenda, decisions, votes, names, texts, speeches, pictures)
_CHECKS: tuple[Check, ...] = tuple(check for theme in _THEMES for check in theme.CHECKS)
CODES: tuple[str, ...] = tuple(code for theme in (*_THEMES, approving) for code in theme.CODES)
"""What each check may find, in the order in which they are made."""

_ORDER = {Weight.STOPS: 0, Weight.WAIVABLE: 1, Weight.NOTE: 2}


@lru_cache(maxsize=4)
def findings(record: MeetingRecord, beside: Beside = NOTHING_BESIDE) -> tuple[Finding, ...]:
    """All findings of a record: first those that stop, then those that may be waived, then those to look at.

    Those of one weight stand in the order of the checks, each in the order of the record. Several parts of a screen
    ask for those of the same record: they are found once.
    """
    found = [finding for check in _CHECKS for finding in check(record)]
    found += approving.remarks_open(record, beside)
    waivers = {(row.code, row.source_kind, row.source_id): row for row in beside.waivers}
    judged = [finding.waived_by(waivers.get(finding.key)) for finding in found]
    return tuple(sorted(judged, key=lambda finding: _ORDER[finding.weight]))


def to_put_right(record: MeetingRecord, beside: Beside = NOTHING_BESIDE) -> int:
    """How many things must be done before the protocol can be signed: the findings that stop, and then its number.

    0 when the number is all that is missing.
    """
    stopping = sum(finding.stops for finding in findings(record, beside))
    return stopping + 1 if stopping else 0
