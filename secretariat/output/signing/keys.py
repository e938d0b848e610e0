"""Opening a signer's key file."""

from dataclasses import dataclass
from datetime import datetime

from asn1crypto import pkcs12 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12

from secretariat.domain.errors import DomainError
from secretariat.output.signing.subject import Holder, holder_of

# The arc 1.2.804 (Ukraine) in DER: DSTU 4145, GOST 34.311 and Kupyna live beneath it.
_UKRAINIAN_ARC = b"\x2a\x86\x24\x02\x01\x01\x01"


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningKey:
    """An opened key of the office. Lives in memory for one signature; never written."""

    private_key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def holder(self) -> Holder:
        """Whose key it is."""
        return holder_of(self.certificate.subject)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate in lower-case hexadecimal, as the journal keeps it."""
        return self.certificate.fingerprint(hashes.SHA256()).hex()

    def check_period(self, now: datetime) -> None:
        """Raise DomainError("certificate_expired") or ("certificate_not_yet_valid") outside its period."""
        since, until = self.certificate.not_valid_before_utc, self.certificate.not_valid_after_utc
        if now < since.replace(microsecond=0):
            raise DomainError("certificate_not_yet_valid", since=since)
        if now > until:
            raise DomainError("certificate_expired", until=until)


def open_key(p12: bytes, password: str) -> SigningKey:
    """Open a key file that the office's authority issued.

    Raises DomainError: "wrong_password" (field "password"); "not_a_key_file"; "ukrainian_kep_container" for a КЕП
    key, which only its own program opens; "not_an_office_key" for any other key, because its signature
    would be labelled as what it is not.
    """
    private_key, certificate = unseal(p12, password, field="password")
    key = SigningKey(private_key=private_key, certificate=certificate)
    if key.holder.role is None or not isinstance(private_key.curve, ec.SECP256R1):
        raise DomainError("not_an_office_key")
    return key


def unseal(p12: bytes, password: str, *, field: str) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    """The EC key and the certificate in a PKCS#12 file; errors as of `open_key`, the password's at `field`."""
    if _UKRAINIAN_ARC in p12:
        raise DomainError("ukrainian_kep_container")
    if not _is_pkcs12(p12):
        raise DomainError("not_a_key_file")
    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(p12, password.encode("utf-8"))
    except ValueError as error:
        raise DomainError("wrong_password", field=field) from error
    if key is None or certificate is None:
        raise DomainError("not_a_key_file")
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise DomainError("not_an_office_key")
    return key, certificate


def _is_pkcs12(data: bytes) -> bool:
    """True for a whole PFX with a MAC: then an error of opening it is an error in the password."""
    try:
        container = asn1.Pfx.load(data, strict=True)
        return container["version"].native == "v3" and container["mac_data"].native is not None
    except (ValueError, TypeError, KeyError):
        return False
