"""What a verification found, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from secretariat.domain.document import SignerRole
from secretariat.services.changes import JournalHead


class VerdictKind(StrEnum):
    """The answer in one word.

    Good: both signatures, nothing changed, issuer trusted. Untrusted: as good, but a certificate is revoked or
    not trusted, or trust was not checked. Bad: something was changed or forged. Incomplete: what is there is intact,
    but a signature of the two is missing. Unsigned, unreadable: as they say.
    """

    GOOD = "good"
    UNTRUSTED = "untrusted"
    BAD = "bad"
    INCOMPLETE = "incomplete"
    UNREADABLE = "unreadable"
    UNSIGNED = "unsigned"


class ProblemCode(StrEnum):
    """One thing that is not as it should be."""

    # the file
    UNREADABLE = "unreadable"
    DIFFERS_FROM_JOURNAL = "differs_from_journal"
    SIGNATURE_MISSING = "signature_missing"
    OTHER_SIGNATURE = "other_signature"
    FIELDS_DOUBLED = "fields_doubled"
    TRUST_FILE_UNREADABLE = "trust_file_unreadable"
    REVOCATION_LIST_UNREADABLE = "revocation_list_unreadable"
    # integrity of a signature
    RANGE_WRONG = "range_wrong"
    CONTENTS_WRONG = "contents_wrong"
    FORM_FOREIGN = "form_foreign"
    DOCUMENT_CHANGED = "document_changed"
    SIGNATURE_WRONG = "signature_wrong"
    RIGHTS_WRONG = "rights_wrong"
    # completeness of a signature
    CHANGED_AFTER = "changed_after"
    # trust and revocation of its certificate
    TRUST_NOT_CHECKED = "trust_not_checked"
    ISSUER_UNKNOWN = "issuer_unknown"
    CERTIFICATE_UNFIT = "certificate_unfit"
    ROLE_DIFFERS = "role_differs"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NOT_YET_VALID = "certificate_not_yet_valid"
    SIGNED_OUTSIDE_VALIDITY = "signed_outside_validity"
    REVOKED = "revoked"
    REVOCATION_NOT_CHECKED = "revocation_not_checked"
    REVOCATION_LIST_OUTDATED = "revocation_list_outdated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A problem and what its sentence needs."""

    code: ProblemCode
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """What a signer's certificate says. `serial` and `fingerprint` (SHA-256) are lower-case hexadecimal."""

    name: str
    organisation: str
    issuer: str
    serial: str
    fingerprint: str
    valid_from: datetime
    valid_until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureVerdict:
    """One signature. `role` is that of its field; `certificate` is None where the signature could not be read.

    `signed_at` is what the signer's own computer said: nobody confirms it. `intact`: the bytes that were signed are
    as they were. `complete`: after it nothing came but the other signature in its prepared place. `trusted` is
    None when no authority was given, `revoked` when no usable revocation list was. `head` is the newest step of the
    office's journal when it was signed; None in files of before, and where the signature does not hold.
    """

    role: SignerRole
    certificate: CertificateFacts | None
    signed_at: datetime | None
    intact: bool
    complete: bool
    trusted: bool | None
    revoked: bool | None
    problems: tuple[Problem, ...]
    head: JournalHead | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The whole answer; `problems` are those of the file, each signature has its own. `sha256` is of the file."""

    kind: VerdictKind
    sha256: str
    signatures: tuple[SignatureVerdict, ...]
    problems: tuple[Problem, ...]
