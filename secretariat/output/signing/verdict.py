"""The verdict on a file: who signed it, whether it is intact and complete, and whether the signers are trusted."""

import hashlib
import logging
from collections.abc import Sequence
from datetime import datetime

from secretariat.output.signing.examination import examine
from secretariat.output.signing.findings import Problem, ProblemCode, SignatureVerdict, Verdict, VerdictKind
from secretariat.output.signing.paper import READING_ERRORS, Field, Paper, UnreadablePaperError, read_paper
from secretariat.output.signing.roles import FIELD_NAMES
from secretariat.output.signing.trust import TrustBase, trust_base

_log = logging.getLogger(__name__)
_BAD = {ProblemCode.DIFFERS_FROM_JOURNAL, ProblemCode.FIELDS_DOUBLED}


def verify(
    pdf: bytes,
    *,
    trust: Sequence[bytes] = (),
    crls: Sequence[bytes] = (),
    expected_sha256: str | None = None,
    now: datetime,
) -> Verdict:
    """The verdict on any bytes; never raises.

    Trusted are the authorities in `trust` alone (DER or PEM), revoked is what their lists in `crls` say;
    `expected_sha256` is what the journal holds for this file.
    """
    sha256 = hashlib.sha256(pdf).hexdigest()
    base = trust_base(trust, crls)
    signatures: tuple[SignatureVerdict, ...] = ()
    try:
        paper = read_paper(pdf)
        signatures, problems = _signatures(paper, base, now), _problems(paper)
    except (UnreadablePaperError, *READING_ERRORS) as error:
        _log.info("unreadable paper: %s", type(error).__name__)
        problems = (Problem(code=ProblemCode.UNREADABLE),)
    if expected_sha256 is not None and expected_sha256.lower() != sha256:
        problems = (*problems, Problem(code=ProblemCode.DIFFERS_FROM_JOURNAL))
    return Verdict(
        kind=_kind(signatures, {problem.code for problem in problems}),
        sha256=sha256,
        signatures=signatures,
        problems=(*problems, *base.problems),
    )


def _signatures(paper: Paper, base: TrustBase, now: datetime) -> tuple[SignatureVerdict, ...]:
    """The signatures of our roles, in the order of signing."""
    ours = [(role, paper.field(name)) for role, name in FIELD_NAMES.items()]
    return tuple(
        examine(paper, field, role, base, now)
        for role, field in ours
        if field is not None and field.signature is not None
    )


def _problems(paper: Paper) -> tuple[Problem, ...]:
    """What is wrong with the set of signatures."""
    signed = [field for field in paper.fields if field.signature is not None]
    if not signed:
        return ()
    names = {field.name for field in signed}
    missing = [role for role, name in FIELD_NAMES.items() if name not in names]
    others = sorted(names - set(FIELD_NAMES.values()))
    return (
        *((Problem(code=ProblemCode.FIELDS_DOUBLED),) if _is_doubled(paper.fields, signed) else ()),
        *(Problem(code=ProblemCode.SIGNATURE_MISSING, params={"role": role}) for role in missing),
        *(Problem(code=ProblemCode.OTHER_SIGNATURE, params={"field": name}) for name in others),
    )


def _is_doubled(fields: Sequence[Field], signed: Sequence[Field]) -> bool:
    """True when two fields have one name, or show one and the same signature."""
    return len({field.name for field in fields}) < len(fields) or len({f.value for f in signed}) < len(signed)


def _kind(signatures: Sequence[SignatureVerdict], problems: set[ProblemCode]) -> VerdictKind:
    if ProblemCode.UNREADABLE in problems:
        return VerdictKind.UNREADABLE
    if problems & _BAD or not all(signature.intact and signature.complete for signature in signatures):
        return VerdictKind.BAD
    if signatures and ProblemCode.OTHER_SIGNATURE in problems:
        return VerdictKind.BAD
    if ProblemCode.SIGNATURE_MISSING in problems:
        return VerdictKind.INCOMPLETE
    if not signatures:
        return VerdictKind.UNSIGNED
    trusted = all(signature.trusted is True for signature in signatures)
    return VerdictKind.GOOD if trusted else VerdictKind.UNTRUSTED
