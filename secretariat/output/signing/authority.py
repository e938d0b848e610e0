"""The office's own certificate authority: it names the chair and the secretary, and nobody outside the office."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from secretariat.domain.document import SignerRole
from secretariat.output.signing.keys import unseal
from secretariat.output.signing.keystore import seal
from secretariat.output.signing.subject import SignerName, authority_subject, organisation_of, signer_subject

AUTHORITY_LIFE = timedelta(days=10 * 365)
CERTIFICATE_LIFE = timedelta(days=2 * 365)
LIST_LIFE = timedelta(days=365)
_SUPERSEDED = x509.ReasonFlags.superseded


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """The files of an authority: its certificate and revocation list (DER), its key as PKCS#12 under a password."""

    certificate: bytes
    key: bytes
    crl: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A signer's key as PKCS#12 under a password, and its certificate (DER), which others may see."""

    key: bytes
    certificate: bytes


def create_authority(office: str, *, now: datetime, password: str) -> Authority:
    """A new authority (EC P-384) of the office, valid for ten years from `now`, with an empty revocation list.

    Its key leaves this function only under the password. Raises DomainError("password_empty").
    """
    key = ec.generate_private_key(ec.SECP384R1())
    name = authority_subject(office)
    builder = _certificate(name, name, key.public_key(), key.public_key(), now, AUTHORITY_LIFE)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_key_usage(authority=True), critical=True)
    certificate = builder.sign(key, hashes.SHA384())
    return Authority(
        certificate=certificate.public_bytes(serialization.Encoding.DER),
        key=seal(key, certificate, password),
        crl=_revocation_list(certificate, key, [], number=1, now=now),
    )


def issue_certificate(
    authority: Authority,
    authority_password: str,
    name: SignerName,
    role: SignerRole,
    *,
    now: datetime,
    password: str,
) -> Issued:
    """A new key (EC P-256) and its certificate for a signer, valid for two years.

    Raises DomainError("wrong_password", field="authority_password") and DomainError("password_empty").
    """
    issuer_key, issuer = unseal(authority.key, authority_password, field="authority_password")
    key = ec.generate_private_key(ec.SECP256R1())
    subject = signer_subject(organisation_of(issuer.subject), name, role)
    builder = _certificate(
        subject, issuer.subject, key.public_key(), issuer_key.public_key(), now, CERTIFICATE_LIFE
    )
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_key_usage(authority=False), critical=True)
    builder = builder.add_extension(_distribution_point(issuer), critical=False)
    certificate = builder.sign(issuer_key, hashes.SHA384())
    return Issued(
        key=seal(key, certificate, password),
        certificate=certificate.public_bytes(serialization.Encoding.DER),
    )


def revoke(
    authority: Authority,
    authority_password: str,
    *serials: int,
    now: datetime,
    reason: x509.ReasonFlags | None = None,
) -> bytes:
    """A new revocation list (DER): the former one and these serial numbers; without numbers it is only renewed.

    With the reason `superseded` signatures made before `now` stay good; any other revocation takes its place later.
    Raises DomainError("wrong_password", field="authority_password").
    """
    key, issuer = unseal(authority.key, authority_password, field="authority_password")
    former = x509.load_der_x509_crl(authority.crl)
    known = {entry.serial_number: entry for entry in former}
    for serial in sorted(set(serials)):
        if serial not in known or is_superseded(known[serial]):
            known[serial] = _revoked(serial, now, reason)
    number = former.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number + 1
    return _revocation_list(issuer, key, list(known.values()), number=number, now=now)


def is_superseded(entry: x509.RevokedCertificate) -> bool:
    """True when a certificate was only replaced by a newer one (RFC 5280, 5.3.1): its key was in good hands."""
    try:
        return entry.extensions.get_extension_for_class(x509.CRLReason).value.reason is _SUPERSEDED
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension):
        return False


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    issuer_key: ec.EllipticCurvePublicKey,
    now: datetime,
    life: timedelta,
) -> x509.CertificateBuilder:
    start = now.replace(microsecond=0)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + life)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key), critical=False)
    )


def _serial_number() -> int:
    """64 random bits, the leading one set: as unguessable as RFC 5280 wants, and short enough to read aloud."""
    return secrets.randbits(64) | 1 << 63


def _key_usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def _distribution_point(issuer: x509.Certificate) -> x509.CRLDistributionPoints:
    """The name of the authority's revocation list: a URN, because the list is a file that travels by hand.

    A certificate without any distribution point tells validators that it cannot be revoked: pyHanko's
    «soft-fail» then ignores a list that lies before it.
    """
    fingerprint = issuer.fingerprint(hashes.SHA256()).hex()
    name = x509.UniformResourceIdentifier(uuid5(NAMESPACE_URL, f"sha256:{fingerprint}").urn)
    return x509.CRLDistributionPoints(
        [x509.DistributionPoint(full_name=[name], relative_name=None, reasons=None, crl_issuer=None)]
    )


def _revoked(serial: int, now: datetime, reason: x509.ReasonFlags | None) -> x509.RevokedCertificate:
    moment = now.replace(microsecond=0)
    entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(moment)
    if reason is not None:
        entry = entry.add_extension(x509.CRLReason(reason), critical=False)
    return entry.build()


def _revocation_list(
    issuer: x509.Certificate,
    key: ec.EllipticCurvePrivateKey,
    entries: list[x509.RevokedCertificate],
    *,
    number: int,
    now: datetime,
) -> bytes:
    start = now.replace(microsecond=0)
    identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key())
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.subject)
        .last_update(start)
        .next_update(start + LIST_LIFE)
        .add_extension(x509.CRLNumber(number), critical=False)
        .add_extension(identifier, critical=False)
    )
    for entry in entries:
        builder = builder.add_revoked_certificate(entry)
    return builder.sign(key, hashes.SHA384()).public_bytes(serialization.Encoding.DER)
