"""The office's keys in their folder, and the ports of the use cases that sign and verify with them.

pyHanko takes 30 MiB: it is imported with the first signature or verification.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from secretariat.atomic import write_atomically
from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.output.signing.authority import Authority, create_authority, issue_certificate, revoke
from secretariat.output.signing.findings import SignatureVerdict, VerdictKind
from secretariat.output.signing.keys import open_key, unseal
from secretariat.output.signing.subject import SignerName
from secretariat.services.press import FileFacts, SignatureFacts

LEAST_PASSWORD = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeKeys:
    """Key files in a folder, each encrypted under its own password; fulfils the port `KeyRing`."""

    folder: Path

    @property
    def _certificate(self) -> Path:
        return self.folder / "authority.cer"

    @property
    def _list(self) -> Path:
        return self.folder / "authority.crl"

    def has_authority(self) -> bool:
        """True once the office made its authority."""
        return self._certificate.is_file()

    def create_authority(self, office: str, password: str, moment: datetime) -> None:
        """Make the authority. Raises DomainError("authority_exists") and ("weak_password", field="password")."""
        if self.has_authority():
            raise DomainError("authority_exists")
        _ensure_strong(password, "password")
        made = create_authority(office, now=moment, password=password)
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(self.folder / "authority.p12", made.key, private=True)
        write_atomically(self._list, made.crl)
        write_atomically(self._certificate, made.certificate)

    def key_of(self, person_id: int) -> bytes | None:
        """The encrypted PKCS#12 of a person, if one was made."""
        path = self._key(person_id)
        return path.read_bytes() if path.is_file() else None

    def issue(
        self,
        person_id: int,
        name: tuple[str, str, str | None],
        role: SignerRole,
        *,
        authority_password: str,
        password: str,
        moment: datetime,
    ) -> None:
        """Make a signer's key and certificate; a former one of the same person is revoked as superseded.

        The revocation list is renewed for another year. Raises DomainError: "no_authority"; "wrong_password" at
        "authority_password"; "weak_password" at "password".
        """
        if not self.has_authority():
            raise DomainError("no_authority")
        _ensure_strong(password, "password")
        signer = SignerName(family=name[0], given=name[1], patronymic=name[2])
        authority = self._authority()
        key = issue_certificate(authority, authority_password, signer, role, now=moment, password=password)
        _, certificate = unseal(key, password, field="password")
        crl = revoke(
            authority,
            authority_password,
            *self._former_serials(person_id),
            now=moment,
            reason=x509.ReasonFlags.superseded,
        )
        # in this order a crash leaves a key that no longer counts, never two that do
        write_atomically(self._list, crl)
        write_atomically(self._certificate_of(person_id), certificate.public_bytes(Encoding.DER))
        write_atomically(self._key(person_id), key, private=True)

    def _authority(self) -> Authority:
        return Authority(
            certificate=self._certificate.read_bytes(),
            key=(self.folder / "authority.p12").read_bytes(),
            crl=self._list.read_bytes(),
        )

    def _former_serials(self, person_id: int) -> tuple[int, ...]:
        """The serial number of the person's certificate so far, if there is one."""
        path = self._certificate_of(person_id)
        return (x509.load_der_x509_certificate(path.read_bytes()).serial_number,) if path.is_file() else ()

    def trust(self) -> tuple[bytes, ...]:
        """The office's authority certificate (DER), or nothing."""
        return (self._certificate.read_bytes(),) if self.has_authority() else ()

    def crls(self) -> tuple[bytes, ...]:
        """The authority's revocation list (DER), or nothing."""
        return (self._list.read_bytes(),) if self._list.is_file() else ()

    def _key(self, person_id: int) -> Path:
        return self.folder / f"signer-{person_id}.p12"

    def _certificate_of(self, person_id: int) -> Path:
        """The certificate alone: inside the key file only its password could read it."""
        return self.folder / f"signer-{person_id}.cer"


def _ensure_strong(password: str, field: str) -> None:
    if len(password) < LEAST_PASSWORD:
        raise DomainError("weak_password", field=field, least=LEAST_PASSWORD)


class OfficeSigner:
    """Signs with an office key; fulfils the port `Signer`."""

    def sign(
        self, pdf: bytes, role: SignerRole, key: bytes, password: str, moment: datetime
    ) -> tuple[bytes, str]:
        """The signed file and the SHA-256 of the signer's certificate."""
        from secretariat.output.signing.sign import sign_as_chair, sign_as_secretary

        opened = open_key(key, password)
        sign = sign_as_chair if role is SignerRole.CHAIR else sign_as_secretary
        certificate = opened.certificate.public_bytes(Encoding.DER)
        return sign(pdf, opened, now=moment), hashlib.sha256(certificate).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeVerifier:
    """Verifies with trust in the office's own authority; fulfils the port `Verifier`."""

    keys: OfficeKeys

    def check(self, pdf: bytes, *, expected_sha256: str | None, moment: datetime) -> FileFacts:
        """The facts of a file; never raises for any bytes."""
        from secretariat.output.signing.verdict import verify

        verdict = verify(
            pdf, trust=self.keys.trust(), crls=self.keys.crls(), expected_sha256=expected_sha256, now=moment
        )
        return FileFacts(
            good=verdict.kind is VerdictKind.GOOD,
            signatures=tuple(_facts(signature) for signature in verdict.signatures),
            problems=tuple(problem.code for problem in verdict.problems),
        )


def _facts(signature: SignatureVerdict) -> SignatureFacts:
    certificate = signature.certificate
    return SignatureFacts(
        role=signature.role,
        name=certificate.name if certificate else "",
        signed_at=signature.signed_at,
        serial=certificate.serial if certificate else "",
        issuer=certificate.issuer if certificate else "",
        valid_until=certificate.valid_until if certificate else None,
        intact=signature.intact and signature.complete,
        trusted=signature.trusted,
        revoked=signature.revoked,
    )
