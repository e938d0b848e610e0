"""Whether a signer's certificate comes from an authority that was handed in, and still holds.

An office chain has one step, authority and signer (RFC 5280, 6.1 with a path of one), so that every rule of it
stands here in the open. Nothing else is trusted: not the system's store, not what a PDF brings along.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import ExtensionOID

from secretariat.output.signing.authority import is_superseded
from secretariat.output.signing.findings import Problem, ProblemCode

_PEM = b"-----BEGIN"
_KNOWN_CRITICAL = {ExtensionOID.BASIC_CONSTRAINTS, ExtensionOID.KEY_USAGE}
_STRONG = (hashes.SHA256, hashes.SHA384, hashes.SHA512)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustBase:
    """Authorities and revocation lists that were handed in; `problems` name the files that are neither."""

    authorities: tuple[x509.Certificate, ...]
    lists: tuple[x509.CertificateRevocationList, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The answer about a certificate, as in `SignatureVerdict`."""

    trusted: bool | None = None
    revoked: bool | None = None
    problems: tuple[Problem, ...] = ()


def trust_base(trust: Sequence[bytes], crls: Sequence[bytes]) -> TrustBase:
    """Read authorities and lists, DER or PEM; a file that cannot be read becomes a problem."""
    authorities = [_certificate(data) for data in trust]
    lists = [_list(data) for data in crls]
    unreadable = [Problem(code=ProblemCode.TRUST_FILE_UNREADABLE)] * authorities.count(None)
    unreadable += [Problem(code=ProblemCode.REVOCATION_LIST_UNREADABLE)] * lists.count(None)
    return TrustBase(
        authorities=tuple(authority for authority in authorities if authority is not None),
        lists=tuple(crl for crl in lists if crl is not None),
        problems=tuple(unreadable),
    )


def standing(
    certificate: x509.Certificate, base: TrustBase, signed_at: datetime | None, now: datetime
) -> Standing:
    """Where a signer's certificate stands at `now`; without authorities nothing is said of trust or revocation.

    `signed_at` is the signer's own word: it counts for a certificate that was only replaced by a newer one.
    """
    if not base.authorities:
        return Standing(problems=(Problem(code=ProblemCode.TRUST_NOT_CHECKED),))
    issuer = next((a for a in base.authorities if _issued(a, certificate)), None)
    if issuer is None:
        return Standing(trusted=False, problems=(Problem(code=ProblemCode.ISSUER_UNKNOWN),))
    unfit = _unfit(certificate, issuer, now)
    revoked, notes = _revocation(certificate, issuer, base.lists, signed_at, now)
    return Standing(trusted=not unfit and revoked is not True, revoked=revoked, problems=(*unfit, *notes))


def _issued(authority: x509.Certificate, certificate: x509.Certificate) -> bool:
    """True when the authority's key signed the certificate, with a digest that still holds."""
    try:
        certificate.verify_directly_issued_by(authority)
        return isinstance(certificate.signature_hash_algorithm, _STRONG)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False


def _unfit(certificate: x509.Certificate, issuer: x509.Certificate, now: datetime) -> tuple[Problem, ...]:
    if not (_may_issue(issuer) and _may_sign(certificate)):
        return (Problem(code=ProblemCode.CERTIFICATE_UNFIT),)
    for one in (issuer, certificate):
        if now > one.not_valid_after_utc:
            return (Problem(code=ProblemCode.CERTIFICATE_EXPIRED, params={"until": one.not_valid_after_utc}),)
        if now < one.not_valid_before_utc:
            return (
                Problem(
                    code=ProblemCode.CERTIFICATE_NOT_YET_VALID, params={"since": one.not_valid_before_utc}
                ),
            )
    return ()


def _may_issue(authority: x509.Certificate) -> bool:
    try:
        extensions = authority.extensions
        constraints = extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension):
        return False
    return constraints.ca and usage.key_cert_sign and _understood(extensions)


def _may_sign(certificate: x509.Certificate) -> bool:
    try:
        extensions = certificate.extensions
        constraints = extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension):
        return False
    return (
        not constraints.ca
        and usage.digital_signature
        and usage.content_commitment
        and _understood(extensions)
    )


def _understood(extensions: x509.Extensions) -> bool:
    return all(extension.oid in _KNOWN_CRITICAL for extension in extensions if extension.critical)


def _revocation(
    certificate: x509.Certificate,
    issuer: x509.Certificate,
    lists: tuple[x509.CertificateRevocationList, ...],
    signed_at: datetime | None,
    now: datetime,
) -> tuple[bool | None, tuple[Problem, ...]]:
    """Revoked by any list of the issuer, also an old one; not revoked only by a list that is in force."""
    own = [crl for crl in lists if _listed_by(crl, issuer)]
    for crl in own:
        entry = crl.get_revoked_certificate_by_serial_number(certificate.serial_number)
        if entry is not None and not _was_replaced_later(entry, signed_at):
            return True, (Problem(code=ProblemCode.REVOKED, params={"since": entry.revocation_date_utc}),)
    if any(_in_force(crl, now) for crl in own):
        return False, ()
    if own:
        until = max(crl.next_update_utc or crl.last_update_utc for crl in own)
        return None, (Problem(code=ProblemCode.REVOCATION_LIST_OUTDATED, params={"until": until}),)
    return None, (Problem(code=ProblemCode.REVOCATION_NOT_CHECKED),)


def _was_replaced_later(entry: x509.RevokedCertificate, signed_at: datetime | None) -> bool:
    return is_superseded(entry) and signed_at is not None and signed_at < entry.revocation_date_utc


def _listed_by(crl: x509.CertificateRevocationList, issuer: x509.Certificate) -> bool:
    """True for a whole list that the issuer signed; a critical extension means that it is a part or a delta."""
    try:
        return (
            crl.issuer == issuer.subject
            and not any(extension.critical for extension in crl.extensions)
            and crl.is_signature_valid(issuer.public_key())  # type: ignore[arg-type]
        )
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.DuplicateExtension):
        return False


def _in_force(crl: x509.CertificateRevocationList, now: datetime) -> bool:
    return crl.next_update_utc is not None and crl.last_update_utc <= now <= crl.next_update_utc


def _certificate(data: bytes) -> x509.Certificate | None:
    load = x509.load_pem_x509_certificate if data.startswith(_PEM) else x509.load_der_x509_certificate
    try:
        return load(data)
    except ValueError:
        return None


def _list(data: bytes) -> x509.CertificateRevocationList | None:
    load = x509.load_pem_x509_crl if data.startswith(_PEM) else x509.load_der_x509_crl
    try:
        return load(data)
    except ValueError:
        return None
