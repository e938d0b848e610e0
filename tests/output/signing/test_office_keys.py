"""The office's folder of keys: what a new key does to the former one, and how the revocation list stays in force."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.output.signing.authority import LIST_LIFE
from secretariat.output.signing.findings import ProblemCode, Verdict, VerdictKind
from secretariat.output.signing.keys import open_key
from secretariat.output.signing.office import OfficeKeys
from secretariat.output.signing.sign import sign_as_chair, sign_as_secretary
from secretariat.output.signing.verdict import verify
from tests.output.signing.people import BEFORE, CHAIR, COUNCIL, NOW, PASSWORD, SECRETARY

CHAIR_ID, SECRETARY_ID = 1, 2


@pytest.fixture
def keys(tmp_path: Path) -> OfficeKeys:
    """An office with an authority and the keys of both signers."""
    keys = OfficeKeys(folder=tmp_path / "keys")
    keys.create_authority(COUNCIL, PASSWORD, BEFORE)
    issue(keys, CHAIR_ID, BEFORE)
    issue(keys, SECRETARY_ID, BEFORE)
    return keys


def issue(keys: OfficeKeys, person_id: int, moment: datetime, authority_password: str = PASSWORD) -> None:
    name, role = {
        CHAIR_ID: (CHAIR, SignerRole.CHAIR),
        SECRETARY_ID: (SECRETARY, SignerRole.SECRETARY),
    }[person_id]
    keys.issue(
        person_id,
        (name.family, name.given, name.patronymic),
        role,
        authority_password=authority_password,
        password=PASSWORD,
        moment=moment,
    )


def key_of(keys: OfficeKeys, person_id: int) -> bytes:
    held = keys.key_of(person_id)
    assert held is not None
    return held


def signed(keys: OfficeKeys, paper: bytes, chair: bytes, now: datetime) -> bytes:
    half = sign_as_chair(paper, open_key(chair, PASSWORD), now=now)
    return sign_as_secretary(half, open_key(key_of(keys, SECRETARY_ID), PASSWORD), now=now)


def judged(keys: OfficeKeys, pdf: bytes, now: datetime) -> Verdict:
    return verify(pdf, trust=keys.trust(), crls=keys.crls(), now=now)


def the_list(keys: OfficeKeys) -> x509.CertificateRevocationList:
    return x509.load_der_x509_crl(keys.crls()[0])


def test_a_new_key_revokes_the_former_one_of_the_same_person(keys: OfficeKeys, paper: bytes) -> None:
    former = key_of(keys, CHAIR_ID)
    issue(keys, CHAIR_ID, NOW)
    serial = open_key(former, PASSWORD).certificate.serial_number
    assert [entry.serial_number for entry in the_list(keys)] == [serial]
    later = NOW + timedelta(hours=1)
    verdict = judged(keys, signed(keys, paper, former, later), later)
    assert verdict.kind is VerdictKind.UNTRUSTED
    assert ProblemCode.REVOKED in [problem.code for problem in verdict.signatures[0].problems]
    assert judged(keys, signed(keys, paper, key_of(keys, CHAIR_ID), later), later).kind is VerdictKind.GOOD


def test_protocols_signed_before_a_key_was_replaced_stay_good(keys: OfficeKeys, paper: bytes) -> None:
    old = signed(keys, paper, key_of(keys, CHAIR_ID), NOW - timedelta(days=1))
    issue(keys, CHAIR_ID, NOW)
    verdict = judged(keys, old, NOW + timedelta(days=1))
    assert (verdict.kind, [s.revoked for s in verdict.signatures]) == (VerdictKind.GOOD, [False, False])


def test_the_list_is_in_force_for_another_year_after_each_key(keys: OfficeKeys) -> None:
    late = NOW + timedelta(days=300)
    issue(keys, SECRETARY_ID, late)
    assert the_list(keys).next_update_utc == late + LIST_LIFE


def test_a_wrong_password_of_the_authority_changes_nothing(keys: OfficeKeys) -> None:
    before = {path.name: path.read_bytes() for path in keys.folder.iterdir()}
    with pytest.raises(DomainError, match="wrong_password") as refused:
        issue(keys, CHAIR_ID, NOW, authority_password="не той пароль")
    assert refused.value.field == "authority_password"
    assert {path.name: path.read_bytes() for path in keys.folder.iterdir()} == before
