"""Signing a protocol: the chair certifies it, then the secretary approves and locks it (PAdES B-B)."""

from datetime import datetime

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.output.signing import cms
from secretariat.output.signing.findings import VerdictKind
from secretariat.output.signing.keys import SigningKey
from secretariat.output.signing.paper import Paper, UnreadablePaperError, read_paper
from secretariat.output.signing.revision import with_signature
from secretariat.output.signing.roles import FIELD_NAMES
from secretariat.output.signing.stamp import draw_stamp, stamp_texts
from secretariat.output.signing.verdict import verify
from secretariat.services.changes import JournalHead


def sign_as_chair(pdf: bytes, key: SigningKey, *, now: datetime, head: JournalHead | None = None) -> bytes:
    """The paper with the chair's certification: after it, only the secretary's field may be filled (DocMDP P=2).

    `head`, the journal's newest step at this moment, goes into the signature and its visible mark.
    Raises DomainError: "unreadable_paper", "no_signature_field" (role), "already_signed" (role),
    "other_signature" (name), "key_of_another_role" (role), "certificate_expired", "certificate_not_yet_valid",
    "field_too_small".
    """
    paper = _checked(pdf, key, SignerRole.CHAIR, now)
    if _is_signed(paper, SignerRole.SECRETARY):
        raise DomainError("already_signed", role=SignerRole.SECRETARY)
    return _signed(paper, key, SignerRole.CHAIR, now, head)


def sign_as_secretary(
    pdf: bytes, key: SigningKey, *, now: datetime, head: JournalHead | None = None
) -> bytes:
    """The paper with the secretary's approval, which locks it: nothing may be added after (/Lock All, P=1).

    Raises DomainError as `sign_as_chair`, and "chair_signature_missing", "chair_signature_broken": nobody signs
    under a signature that does not hold.
    """
    paper = _checked(pdf, key, SignerRole.SECRETARY, now)
    if not _is_signed(paper, SignerRole.CHAIR):
        raise DomainError("chair_signature_missing")
    if verify(pdf, now=now).kind is not VerdictKind.INCOMPLETE:
        raise DomainError("chair_signature_broken")
    return _signed(paper, key, SignerRole.SECRETARY, now, head)


def _checked(pdf: bytes, key: SigningKey, role: SignerRole, now: datetime) -> Paper:
    """The paper, when this key may sign it in this role."""
    if key.holder.role is not role:
        raise DomainError("key_of_another_role", role=role)
    key.check_period(now)
    try:
        paper = read_paper(pdf)
    except UnreadablePaperError as error:
        raise DomainError("unreadable_paper") from error
    for needed, name in FIELD_NAMES.items():
        if paper.field(name) is None:
            raise DomainError("no_signature_field", role=needed)
    if _is_signed(paper, role):
        raise DomainError("already_signed", role=role)
    _check_no_other(paper)
    return paper


def _check_no_other(paper: Paper) -> None:
    for field in paper.fields:
        if field.signature is not None and field.name not in FIELD_NAMES.values():
            raise DomainError("other_signature", name=field.name)


def _is_signed(paper: Paper, role: SignerRole) -> bool:
    field = paper.field(FIELD_NAMES[role])
    return field is not None and field.signature is not None


def _signed(
    paper: Paper, key: SigningKey, role: SignerRole, now: datetime, head: JournalHead | None
) -> bytes:
    certificate = key.certificate.public_bytes(serialization.Encoding.DER)
    texts = stamp_texts(key, now, head)

    def sign(digest: bytes) -> bytes:
        attributes = cms.signed_attributes(certificate, digest)
        signature = cms.lower(key.private_key.sign(attributes, ec.ECDSA(hashes.SHA256())))
        return cms.assemble(cms.SignedParts(certificate=certificate, digest=digest, signature=signature))

    return with_signature(
        paper.data,
        role,
        signed_at=now,
        reserve=cms.longest(certificate),
        head=head,
        draw=lambda width, height: draw_stamp(texts, width, height),
        sign=sign,
    )
