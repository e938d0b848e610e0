"""The one CMS form of our signatures (PAdES B-B, ETSI EN 319 142-1): made from three values and read back to them.

Everything else in it is fixed, so that a CMS from elsewhere, or one with a changed byte, differs from the one
made again from its values: `assemble(read(der)) == der` holds for ours alone.
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache

from asn1crypto import cms, tsp, x509
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

_DIGEST = {"algorithm": "sha256"}
_SIGNATURE = {"algorithm": "sha256_ecdsa"}
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of P-256, the signers' curve


class ForeignFormError(ValueError):
    """These bytes are no CMS of our form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedParts:
    """What varies in a signature: the signer's certificate (DER), the SHA-256 of the signed bytes, and (r, s)."""

    certificate: bytes
    digest: bytes
    signature: tuple[int, int]


def signed_attributes(certificate: bytes, digest: bytes) -> bytes:
    """The DER that is signed (RFC 5652, 5.4): content type, digest, and the certificate's own digest.

    No signing time: PAdES keeps it in the signature dictionary.
    """
    return bytes(_attributes(certificate, digest).dump())


def assemble(parts: SignedParts) -> bytes:
    """The DER of the whole ContentInfo: signer's certificate only, no unsigned attributes."""
    certificate = x509.Certificate.load(parts.certificate, strict=True)
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": {"issuer_and_serial_number": _issuer_and_serial(certificate)},
            "digest_algorithm": _DIGEST,
            "signed_attrs": _attributes(parts.certificate, parts.digest),
            "signature_algorithm": _SIGNATURE,
            "signature": encode_dss_signature(*parts.signature),
        }
    )
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [_DIGEST],
            "encap_content_info": {"content_type": "data"},
            "certificates": [cms.CertificateChoices(name="certificate", value=certificate)],
            "signer_infos": [signer],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump())


def read(der: bytes) -> SignedParts:
    """The values in a CMS of our form; raises ForeignFormError for every other, also one of equal meaning."""
    try:
        parts = _parts(cms.ContentInfo.load(der, strict=True))
        again = assemble(parts)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        raise ForeignFormError from error
    if again != der:
        raise ForeignFormError
    return parts


@lru_cache(maxsize=64)
def longest(certificate: bytes) -> int:
    """The length in octets of the longest CMS that a signature with this certificate can need."""
    return len(
        assemble(SignedParts(certificate=certificate, digest=bytes(32), signature=(ORDER, ORDER // 2)))
    )


def lower(signature: bytes) -> tuple[int, int]:
    """(r, s) of a DER signature, with the lower of the two s that are equally valid.

    Without this choice anybody could turn a signature into another valid one.
    """
    r, s = decode_dss_signature(signature)
    return r, min(s, ORDER - s)


def _attributes(certificate: bytes, digest: bytes) -> cms.CMSAttributes:
    reference = tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(certificate).digest()})
    return cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": ["data"]}),
            cms.CMSAttribute({"type": "message_digest", "values": [digest]}),
            cms.CMSAttribute(
                {
                    "type": "signing_certificate_v2",
                    "values": [tsp.SigningCertificateV2({"certs": [reference]})],
                }
            ),
        ]
    )


def _issuer_and_serial(certificate: x509.Certificate) -> cms.IssuerAndSerialNumber:
    return cms.IssuerAndSerialNumber(
        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    )


def _parts(content: cms.ContentInfo) -> SignedParts:
    signed = content["content"]
    (certificate,) = signed["certificates"]
    (signer,) = signed["signer_infos"]
    digests = [a["values"][0].native for a in signer["signed_attrs"] if a["type"].native == "message_digest"]
    return SignedParts(
        certificate=certificate.chosen.dump(),
        digest=digests[0],
        signature=lower(signer["signature"].native),
    )
