"""The one form of our CMS."""

import hashlib

import pytest
from asn1crypto import cms as asn1
from cryptography.hazmat.primitives.serialization import Encoding

from secretariat.output.signing import cms
from tests.counts import count
from tests.output.signing.people import Office

DIGEST = hashlib.sha256(b"paper").digest()


@pytest.fixture(scope="module")
def certificate(the_office: Office) -> bytes:
    """The chair's certificate."""
    return the_office.chair.certificate.public_bytes(Encoding.DER)


@pytest.fixture(scope="module")
def der(certificate: bytes) -> bytes:
    """A CMS of our form."""
    return cms.assemble(
        cms.SignedParts(certificate=certificate, digest=DIGEST, signature=(2**255 + 7, 2**250 + 3))
    )


def test_values_come_back_from_the_der(certificate: bytes, der: bytes) -> None:
    parts = cms.read(der)
    assert (parts.certificate, parts.digest, parts.signature) == (
        certificate,
        DIGEST,
        (2**255 + 7, 2**250 + 3),
    )


def test_it_holds_the_signers_certificate_only_and_no_unsigned_attribute(der: bytes) -> None:
    signed = asn1.ContentInfo.load(der)["content"]
    assert len(signed["certificates"]) == 1
    assert signed["crls"].native is None
    (signer,) = signed["signer_infos"]
    assert signer["unsigned_attrs"].native is None
    kinds = {attribute["type"].native for attribute in signer["signed_attrs"]}
    assert kinds == {"content_type", "message_digest", "signing_certificate_v2"}


def test_a_changed_octet_gives_another_digest_another_signature_or_no_form_at_all(der: bytes) -> None:
    parts = cms.read(der)
    positions = range(0, len(der), count(7, 1))
    for position in positions:
        changed = bytearray(der)
        changed[position] ^= 0x01
        try:
            found = cms.read(bytes(changed))
        except cms.ForeignFormError:
            continue
        assert (found.digest, found.signature) != (parts.digest, parts.signature)


def test_the_other_of_two_equal_signatures_is_not_of_our_form(certificate: bytes) -> None:
    low = 2**250 + 3
    high = cms.ORDER - low
    twin = cms.assemble(cms.SignedParts(certificate=certificate, digest=DIGEST, signature=(2**255 + 7, high)))
    with pytest.raises(cms.ForeignFormError):
        cms.read(twin)


def test_a_second_certificate_is_not_of_our_form(certificate: bytes, der: bytes, the_office: Office) -> None:
    content = asn1.ContentInfo.load(der)
    another = asn1.CertificateChoices.load(the_office.authority.certificate)
    content["content"]["certificates"] = [*content["content"]["certificates"], another]
    with pytest.raises(cms.ForeignFormError):
        cms.read(content.dump(force=True))


@pytest.mark.parametrize("data", [b"", b"\x30\x00", b"\x30\x80\x00\x00", bytes(500)])
def test_junk_is_not_of_our_form(data: bytes) -> None:
    with pytest.raises(cms.ForeignFormError):
        cms.read(data)


def test_no_signature_is_longer_than_its_place(certificate: bytes, der: bytes) -> None:
    widest = cms.SignedParts(
        certificate=certificate, digest=DIGEST, signature=(cms.ORDER - 1, cms.ORDER // 2)
    )
    assert len(der) <= len(cms.assemble(widest)) <= cms.longest(certificate)
