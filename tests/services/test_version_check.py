"""Versions of protocols that no use case leaves behind, and those that one does."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.document import SignerRole
from secretariat.domain.papers import SigningWay, VersionState
from secretariat.services.data_findings import DataCode
from secretariat.services.version_check import VersionFacts, check_versions

UNSIGNED, HALF, WHOLE = ("a" * 64, "b" * 64, "c" * 64)
CHAIR, SECRETARY = (
    (role.value, SigningWay.OFFICE.value) for role in (SignerRole.CHAIR, SignerRole.SECRETARY)
)
BY_PEN = tuple((role.value, SigningWay.PAPER.value) for role in SignerRole)
FINAL = VersionFacts(
    meeting_id=1,
    meeting_number=4,
    day=date(2026, 3, 12),
    version=1,
    number=4,
    state=VersionState.FINAL,
    unsigned_sha256=UNSIGNED,
    sha256=UNSIGNED,
    signatures=(),
)
HALF_SIGNED = replace(FINAL, sha256=HALF, signatures=(CHAIR,))
SIGNED = replace(FINAL, state=VersionState.SIGNED, sha256=WHOLE, signatures=(CHAIR, SECRETARY))
ON_PAPER = replace(FINAL, state=VersionState.SIGNED, signatures=BY_PEN)
REOPENED = replace(SIGNED, state=VersionState.SUPERSEDED)
SECOND = replace(FINAL, version=2)


@pytest.mark.parametrize(
    "versions",
    [
        (FINAL,),
        (HALF_SIGNED,),
        (SIGNED,),
        (ON_PAPER,),
        (REOPENED,),
        (replace(HALF_SIGNED, state=VersionState.SUPERSEDED), SECOND),
        (SECOND, REOPENED),
        (FINAL, replace(SIGNED, meeting_id=2)),
    ],
)
def test_what_the_program_leaves_is_right(versions: tuple[VersionFacts, ...]) -> None:
    assert list(check_versions(versions)) == []


@pytest.mark.parametrize(
    ("versions", "code"),
    [
        ((FINAL, SECOND), DataCode.VERSION_STATE),
        ((SECOND,), DataCode.VERSION_ORDER),
        ((REOPENED, replace(FINAL, version=3)), DataCode.VERSION_ORDER),
        ((replace(FINAL, meeting_number=5),), DataCode.VERSION_NUMBER),
        ((replace(FINAL, meeting_number=None),), DataCode.VERSION_NUMBER),
        ((replace(SIGNED, state=VersionState.FINAL),), DataCode.VERSION_STATE),
        ((replace(HALF_SIGNED, state=VersionState.SIGNED),), DataCode.VERSION_STATE),
        ((replace(HALF_SIGNED, signatures=(CHAIR, CHAIR)),), DataCode.VERSION_STATE),
        ((replace(SIGNED, sha256=UNSIGNED),), DataCode.VERSION_FILE),
        ((replace(FINAL, sha256=WHOLE),), DataCode.VERSION_FILE),
        ((replace(ON_PAPER, sha256=WHOLE),), DataCode.VERSION_FILE),
    ],
)
def test_what_it_never_leaves_is_named(versions: tuple[VersionFacts, ...], code: DataCode) -> None:
    assert [found.code for found in check_versions(versions)] == [code]
