"""Verdicts on honest files and on the honest accidents that happen to files."""

import hashlib
from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest

from secretariat.domain.document import SignerRole
from secretariat.output.signing.findings import ProblemCode, Verdict, VerdictKind
from secretariat.output.signing.sign import sign_as_chair
from secretariat.output.signing.verdict import verify
from tests.output.signing.papers import paper_with_fields, plain_paper
from tests.output.signing.people import CHAIR, NOW, SECRETARY, Office


def _codes(verdict: Verdict) -> set[ProblemCode]:
    return {problem.code for problem in verdict.problems}


def test_both_signatures_of_a_trusted_office_are_good(signed: bytes, the_office: Office) -> None:
    authority = the_office.authority
    verdict = verify(signed, trust=[authority.certificate], crls=[authority.crl], now=NOW)
    assert verdict.kind is VerdictKind.GOOD
    assert verdict.problems == ()
    for signature, role, name in zip(verdict.signatures, SignerRole, (CHAIR, SECRETARY), strict=True):
        assert signature.role is role
        assert signature.certificate is not None
        assert signature.certificate.name == name.full
        assert signature.signed_at == NOW
        assert (signature.intact, signature.complete) == (True, True)
        assert (signature.trusted, signature.revoked) == (True, False)
        assert signature.problems == ()


def test_without_an_authority_trust_is_not_checked(signed: bytes) -> None:
    verdict = verify(signed, now=NOW)
    assert verdict.kind is VerdictKind.UNTRUSTED
    assert [(s.intact, s.trusted, s.revoked) for s in verdict.signatures] == [(True, None, None)] * 2


def test_facts_of_the_certificate_are_told(signed: bytes, the_office: Office) -> None:
    facts = verify(signed, now=NOW).signatures[0].certificate
    certificate = the_office.chair.certificate
    assert facts is not None
    assert facts.serial == f"{certificate.serial_number:x}"
    assert facts.fingerprint == the_office.chair.fingerprint
    assert (facts.valid_from, facts.valid_until) == (
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
    )


def test_chairs_signature_alone_is_incomplete(by_chair: bytes, the_office: Office) -> None:
    verdict = verify(by_chair, trust=[the_office.authority.certificate], now=NOW)
    assert verdict.kind is VerdictKind.INCOMPLETE
    assert [(p.code, p.params) for p in verdict.problems] == [
        (ProblemCode.SIGNATURE_MISSING, {"role": SignerRole.SECRETARY})
    ]
    (chair,) = verdict.signatures
    assert (chair.intact, chair.complete, chair.trusted) == (True, True, True)


@pytest.mark.parametrize("data", [plain_paper(), paper_with_fields()])
def test_a_paper_without_signatures_is_unsigned(data: bytes) -> None:
    assert verify(data, now=NOW).kind is VerdictKind.UNSIGNED


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"junk" * 500, b"%PDF-1.7", b"%PDF-1.7\n%%EOF\n", bytes(10_000)]
)
def test_junk_is_unreadable(data: bytes) -> None:
    verdict = verify(data, now=NOW)
    assert (verdict.kind, _codes(verdict)) == (VerdictKind.UNREADABLE, {ProblemCode.UNREADABLE})


def test_an_encrypted_file_is_unreadable() -> None:
    stream = BytesIO()
    with pikepdf.open(BytesIO(paper_with_fields())) as pdf:
        pdf.save(stream, encryption=pikepdf.Encryption(owner="власник", user="читач"))
    assert verify(stream.getvalue(), now=NOW).kind is VerdictKind.UNREADABLE


def test_a_file_must_be_the_one_in_the_journal(signed: bytes, the_office: Office) -> None:
    trust = [the_office.authority.certificate]
    digest = hashlib.sha256(signed).hexdigest()
    assert verify(signed, trust=trust, expected_sha256=digest, now=NOW).kind is VerdictKind.GOOD
    assert verify(signed, trust=trust, expected_sha256=digest.upper(), now=NOW).kind is VerdictKind.GOOD
    another = verify(signed, trust=trust, expected_sha256="0" * 64, now=NOW)
    assert another.kind is VerdictKind.BAD
    assert ProblemCode.DIFFERS_FROM_JOURNAL in _codes(another)


def test_another_signing_of_the_same_paper_is_not_the_one_in_the_journal(
    paper: bytes, by_chair: bytes, the_office: Office
) -> None:
    again = sign_as_chair(paper, the_office.chair, now=NOW + timedelta(minutes=1))
    verdict = verify(again, expected_sha256=hashlib.sha256(by_chair).hexdigest(), now=NOW)
    assert verdict.kind is VerdictKind.BAD


def test_unreadable_files_of_trust_are_told_and_trusted_nowhere(signed: bytes, the_office: Office) -> None:
    verdict = verify(signed, trust=[b"junk"], crls=[b"junk", the_office.authority.certificate], now=NOW)
    assert verdict.kind is VerdictKind.UNTRUSTED
    assert [problem.code for problem in verdict.problems] == [
        ProblemCode.TRUST_FILE_UNREADABLE,
        ProblemCode.REVOCATION_LIST_UNREADABLE,
        ProblemCode.REVOCATION_LIST_UNREADABLE,
    ]
