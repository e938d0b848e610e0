"""One signature of a paper, examined in full: integrity, then completeness, then trust and revocation."""

from dataclasses import replace
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.misc import PdfError

from secretariat.domain.document import SignerRole
from secretariat.output.signing.envelope import BrokenSignatureError, Envelope
from secretariat.output.signing.findings import CertificateFacts, Problem, ProblemCode, SignatureVerdict
from secretariat.output.signing.history import is_last, only_secretary_followed
from secretariat.output.signing.integrity import certificate_in, check_intact
from secretariat.output.signing.paper import Field, Paper
from secretariat.output.signing.roles import FIELD_NAMES
from secretariat.output.signing.subject import holder_of, issuer_label
from secretariat.output.signing.trust import Standing, TrustBase, standing


def examine(paper: Paper, field: Field, role: SignerRole, base: TrustBase, now: datetime) -> SignatureVerdict:
    """The verdict on a signed field; of a broken signature nothing is said of trust: it proves no certificate."""
    signed_at = _signed_at(field)
    try:
        intact = check_intact(paper, field, role)
    except BrokenSignatureError as error:
        certificate = certificate_in(paper, field)
        broken = Standing(problems=(Problem(code=error.code),))
        return _verdict(role, certificate, signed_at, broken, intact=False, complete=False)
    complete = _is_complete(paper, role, intact.envelope)
    stands = standing(intact.certificate, base, signed_at, now)
    found = _in_role(stands, intact.certificate, role, signed_at)
    if not complete:
        problems = (Problem(code=ProblemCode.CHANGED_AFTER), *found.problems)
        found = Standing(trusted=found.trusted, revoked=found.revoked, problems=problems)
    verdict = _verdict(role, intact.certificate, signed_at, found, intact=True, complete=complete)
    return replace(verdict, head=intact.head)


def _is_complete(paper: Paper, role: SignerRole, envelope: Envelope) -> bool:
    """The last signature closes the file; after the chair's only the secretary's may come."""
    secretary = paper.field(FIELD_NAMES[SignerRole.SECRETARY])
    if role is SignerRole.CHAIR and secretary is not None and secretary.signature is not None:
        return only_secretary_followed(paper, envelope)
    return is_last(paper, envelope)


def _in_role(
    found: Standing, certificate: x509.Certificate, role: SignerRole, signed_at: datetime | None
) -> Standing:
    """The standing, lowered where a certificate signs in a role that is not its own, or outside its time."""
    problems = []
    if holder_of(certificate.subject).role is not role:
        problems.append(Problem(code=ProblemCode.ROLE_DIFFERS))
    since, until = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if signed_at is None or not since <= signed_at <= until:
        problems.append(Problem(code=ProblemCode.SIGNED_OUTSIDE_VALIDITY))
    if not problems:
        return found
    return Standing(
        trusted=None if found.trusted is None else False,
        revoked=found.revoked,
        problems=(*problems, *found.problems),
    )


def _signed_at(field: Field) -> datetime | None:
    """The time in the signature dictionary, by the signer's own clock; None when it is not a time with a zone."""
    stated = field.signature.get("/M") if field.signature is not None else None
    if not isinstance(stated, str):
        return None
    try:
        moment = generic.parse_pdf_date(stated, strict=True)
    except (ValueError, OverflowError, PdfError):
        return None
    return moment if moment.tzinfo is not None else None


def _verdict(
    role: SignerRole,
    certificate: x509.Certificate | None,
    signed_at: datetime | None,
    found: Standing,
    *,
    intact: bool,
    complete: bool,
) -> SignatureVerdict:
    return SignatureVerdict(
        role=role,
        certificate=_facts(certificate) if certificate is not None else None,
        signed_at=signed_at,
        intact=intact,
        complete=complete,
        trusted=found.trusted,
        revoked=found.revoked,
        problems=found.problems,
    )


def _facts(certificate: x509.Certificate) -> CertificateFacts:
    holder = holder_of(certificate.subject)
    return CertificateFacts(
        name=holder.name,
        organisation=holder.organisation,
        issuer=issuer_label(certificate.issuer),
        serial=f"{certificate.serial_number:x}",
        fingerprint=certificate.fingerprint(hashes.SHA256()).hex(),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
    )
