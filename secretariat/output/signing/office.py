"""The office's keys, and the ports of the use cases that sign and verify with them.

Cryptography and pyHanko take 45 MiB: they are imported with the first key, signature or verification.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.output.signing.findings import SignatureVerdict, VerdictKind
from secretariat.output.signing.key_folder import KeyFolder
from secretariat.services.changes import JournalHead
from secretariat.services.file_check import PaperHeads
from secretariat.services.press import FileFacts, SignatureFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeKeys:
    """Key files in a folder, each encrypted under its own password; fulfils the port `KeyRing`."""

    folder: Path

    @property
    def _files(self) -> KeyFolder:
        return KeyFolder(root=self.folder)

    def has_authority(self) -> bool:
        """True once the office made its authority."""
        return self._files.authority_certificate.is_file()

    def create_authority(self, office: str, password: str, moment: datetime) -> None:
        """Make the authority. Raises DomainError("authority_exists") and ("weak_password", field="password")."""
        from secretariat.output.signing.issuing import make_authority

        if self.has_authority():
            raise DomainError("authority_exists")
        make_authority(self._files, office, password, moment)

    def key_of(self, person_id: int) -> bytes | None:
        """The encrypted PKCS#12 of a person, if one was made."""
        path = self._files.key(person_id)
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

        Raises DomainError: "no_authority"; "wrong_password" at "authority_password"; "weak_password" at "password".
        """
        from secretariat.output.signing.issuing import issue_key
        from secretariat.output.signing.subject import SignerName

        if not self.has_authority():
            raise DomainError("no_authority")
        issue_key(
            self._files,
            person_id,
            SignerName(family=name[0], given=name[1], patronymic=name[2]),
            role,
            authority_password=authority_password,
            password=password,
            moment=moment,
        )

    def trust(self) -> tuple[bytes, ...]:
        """The office's authority certificate (DER), or nothing."""
        return (self._files.authority_certificate.read_bytes(),) if self.has_authority() else ()

    def crls(self) -> tuple[bytes, ...]:
        """The authority's revocation list (DER), or nothing."""
        path = self._files.revocation_list
        return (path.read_bytes(),) if path.is_file() else ()


class OfficeSigner:
    """Signs with an office key; fulfils the port `Signer`."""

    def sign(
        self, pdf: bytes, role: SignerRole, key: bytes, password: str, moment: datetime, head: JournalHead
    ) -> tuple[bytes, str]:
        """The signed file, with the journal's head in it, and the SHA-256 of the signer's certificate."""
        from cryptography.hazmat.primitives.serialization import Encoding

        from secretariat.output.signing.keys import open_key
        from secretariat.output.signing.sign import sign_as_chair, sign_as_secretary

        opened = open_key(key, password)
        sign = sign_as_chair if role is SignerRole.CHAIR else sign_as_secretary
        certificate = opened.certificate.public_bytes(Encoding.DER)
        return sign(pdf, opened, now=moment, head=head), hashlib.sha256(certificate).hexdigest()


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


def read_heads(pdf: bytes) -> PaperHeads:
    """The journal's heads in the signatures of any bytes; never raises."""
    from secretariat.output.signing.paper_heads import paper_heads

    return paper_heads(pdf)


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
