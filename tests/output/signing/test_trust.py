"""Whom a verdict trusts, and when a certificate no longer holds."""

from datetime import datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from secretariat.domain.document import SignerRole
from secretariat.output.signing.authority import LIST_LIFE
from secretariat.output.signing.findings import ProblemCode, SignatureVerdict, VerdictKind
from secretariat.output.signing.keys import SigningKey
from secretariat.output.signing.sign import sign_as_chair, sign_as_secretary
from secretariat.output.signing.verdict import verify
from tests.output.signing.forgery import sign_anyway
from tests.output.signing.people import BEFORE, CHAIR, NOW, Office, impostor, list_revoking, new_key


@pytest.fixture(scope="module")
def stranger() -> Office:
    """An authority of the same name, whose signers have the same names."""
    return impostor()


def _both(paper: bytes, chair: SigningKey, secretary: SigningKey, now: datetime = NOW) -> bytes:
    return sign_as_secretary(sign_as_chair(paper, chair, now=now), secretary, now=now)


def _codes(signature: SignatureVerdict) -> list[ProblemCode]:
    return [problem.code for problem in signature.problems]


def test_same_names_from_another_authority_are_not_trusted(
    paper: bytes, stranger: Office, the_office: Office
) -> None:
    assert stranger.chair.certificate.subject == the_office.chair.certificate.subject
    assert stranger.chair.certificate.issuer == the_office.chair.certificate.issuer
    forged = _both(paper, stranger.chair, stranger.secretary)
    verdict = verify(forged, trust=[the_office.authority.certificate], now=NOW)
    assert verdict.kind is VerdictKind.UNTRUSTED
    assert [(s.trusted, _codes(s)) for s in verdict.signatures] == [(False, [ProblemCode.ISSUER_UNKNOWN])] * 2


def test_one_stranger_of_two_is_enough_for_distrust(
    paper: bytes, stranger: Office, the_office: Office
) -> None:
    mixed = _both(paper, the_office.chair, stranger.secretary)
    verdict = verify(mixed, trust=[the_office.authority.certificate], now=NOW)
    assert (verdict.kind, [s.trusted for s in verdict.signatures]) == (VerdictKind.UNTRUSTED, [True, False])


def test_any_of_several_authorities_may_be_the_trusted_one(
    signed: bytes, stranger: Office, the_office: Office
) -> None:
    pem = x509.load_der_x509_certificate(the_office.authority.certificate).public_bytes(Encoding.PEM)
    verdict = verify(signed, trust=[stranger.authority.certificate, pem], now=NOW)
    assert verdict.kind is VerdictKind.GOOD


def test_a_signers_own_certificate_is_no_authority(signed: bytes, the_office: Office) -> None:
    keys = (the_office.chair, the_office.secretary)
    verdict = verify(signed, trust=[key.certificate.public_bytes(Encoding.DER) for key in keys], now=NOW)
    assert verdict.kind is VerdictKind.UNTRUSTED


def test_a_revoked_certificate_is_said_with_its_day(signed: bytes, the_office: Office) -> None:
    authority = the_office.authority
    crl = list_revoking(authority, the_office.secretary)
    verdict = verify(signed, trust=[authority.certificate], crls=[crl], now=NOW)
    assert verdict.kind is VerdictKind.UNTRUSTED
    chair, secretary = verdict.signatures
    assert (chair.trusted, chair.revoked) == (True, False)
    assert (secretary.intact, secretary.trusted, secretary.revoked) == (True, False, True)
    (problem,) = secretary.problems
    assert (problem.code, problem.params) == (ProblemCode.REVOKED, {"since": NOW})


def test_a_revocation_stands_also_in_an_outdated_list_and_beside_a_newer_one(
    signed: bytes, the_office: Office
) -> None:
    authority = the_office.authority
    crl = list_revoking(authority, the_office.chair)
    later = NOW + LIST_LIFE + timedelta(days=1)
    assert verify(signed, trust=[authority.certificate], crls=[crl], now=later).signatures[0].revoked is True
    both = verify(signed, trust=[authority.certificate], crls=[authority.crl, crl], now=NOW)
    assert both.signatures[0].revoked is True


def test_without_a_list_revocation_is_not_checked_and_the_verdict_still_good(
    signed: bytes, the_office: Office
) -> None:
    verdict = verify(signed, trust=[the_office.authority.certificate], now=NOW)
    assert verdict.kind is VerdictKind.GOOD
    assert [(s.revoked, _codes(s)) for s in verdict.signatures] == [
        (None, [ProblemCode.REVOCATION_NOT_CHECKED])
    ] * 2


def test_an_outdated_list_says_nothing_of_who_is_not_in_it(signed: bytes, the_office: Office) -> None:
    authority = the_office.authority
    later = BEFORE + LIST_LIFE + timedelta(days=1)
    chair, _ = verify(signed, trust=[authority.certificate], crls=[authority.crl], now=later).signatures
    assert (chair.revoked, _codes(chair)) == (None, [ProblemCode.REVOCATION_LIST_OUTDATED])


def test_a_list_of_another_authority_revokes_nobody(
    signed: bytes, stranger: Office, the_office: Office
) -> None:
    theirs = list_revoking(stranger.authority, the_office.chair)
    chair, _ = verify(signed, trust=[the_office.authority.certificate], crls=[theirs], now=NOW).signatures
    assert (chair.trusted, chair.revoked) == (True, None)


def test_an_expired_certificate_is_no_longer_trusted(signed: bytes, the_office: Office) -> None:
    later = the_office.chair.certificate.not_valid_after_utc + timedelta(days=1)
    verdict = verify(signed, trust=[the_office.authority.certificate], now=later)
    assert verdict.kind is VerdictKind.UNTRUSTED
    chair, _ = verdict.signatures
    assert (chair.intact, chair.trusted) == (True, False)
    assert ProblemCode.CERTIFICATE_EXPIRED in _codes(chair)


def test_a_certificate_is_not_trusted_before_its_time(signed: bytes, the_office: Office) -> None:
    early = BEFORE - timedelta(days=1)
    chair, _ = verify(signed, trust=[the_office.authority.certificate], now=early).signatures
    assert (chair.trusted, ProblemCode.CERTIFICATE_NOT_YET_VALID in _codes(chair)) == (False, True)


def test_a_time_of_signing_before_the_certificate_is_told(paper: bytes, the_office: Office) -> None:
    fresh = new_key(the_office.authority, CHAIR, SignerRole.CHAIR, now=NOW)
    honest = sign_as_chair(paper, fresh, now=NOW)
    (chair,) = verify(honest, trust=[the_office.authority.certificate], now=NOW).signatures
    assert chair.trusted is True
    back_dated = sign_anyway(paper, SignerRole.CHAIR, fresh, now=NOW - timedelta(days=300))
    (chair,) = verify(back_dated, trust=[the_office.authority.certificate], now=NOW).signatures
    assert (chair.intact, chair.trusted) == (True, False)
    assert ProblemCode.SIGNED_OUTSIDE_VALIDITY in _codes(chair)


def test_one_key_cannot_sign_in_both_roles(paper: bytes, the_office: Office) -> None:
    alone = sign_anyway(paper, SignerRole.CHAIR, the_office.secretary)
    alone = sign_anyway(alone, SignerRole.SECRETARY, the_office.secretary)
    verdict = verify(alone, trust=[the_office.authority.certificate], now=NOW)
    assert verdict.kind is VerdictKind.UNTRUSTED
    chair, secretary = verdict.signatures
    assert (chair.trusted, secretary.trusted) == (False, True)
    assert ProblemCode.ROLE_DIFFERS in _codes(chair)
