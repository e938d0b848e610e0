"""A verdict in Ukrainian sentences, for the window and the command line, and as JSON for other programs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from secretariat.domain.document import SignerRole
from secretariat.domain.kyiv import KYIV
from secretariat.output.signing.findings import Problem, ProblemCode, SignatureVerdict, Verdict, VerdictKind
from secretariat.output.signing.journal_head import head_words
from secretariat.output.signing.phrases import (
    BROKEN,
    DISTRUSTED,
    FILE,
    HEADLINES,
    OF_ROLE,
    OTHER_FILE_HEADLINE,
    OTHER_PROGRAM_HEADLINE,
    ROLES,
    UNCHECKED_HEADLINE,
    UNCHECKED_REVOCATION,
    UNNAMED,
)

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureWords:
    """One signature in words: who and when, a sentence each on integrity, trust, revocation and the journal."""

    who: str
    when: str
    integrity: str
    trust: str
    revocation: str
    journal: str


def sentences(verdict: Verdict) -> tuple[str, ...]:
    """The whole verdict, one sentence a line: the answer, what is wrong with the file, then each signature."""
    lines = [headline(verdict), *file_problems(verdict)]
    for signature in verdict.signatures:
        said = signature_words(signature)
        lines += [said.who, said.when, said.integrity, said.trust, said.revocation, said.journal]
    return tuple(line for line in lines if line)


def headline(verdict: Verdict) -> str:
    """The answer in one sentence."""
    match verdict.kind:
        case VerdictKind.UNTRUSTED if _is_merely_unchecked(verdict):
            return UNCHECKED_HEADLINE
        case VerdictKind.BAD if _is_merely_another_file(verdict):
            return OTHER_FILE_HEADLINE
        case VerdictKind.INCOMPLETE if not verdict.signatures:
            return OTHER_PROGRAM_HEADLINE
    return HEADLINES[verdict.kind]


def file_problems(verdict: Verdict) -> tuple[str, ...]:
    """A sentence for each thing that is wrong with the file as a whole."""
    return tuple(_said(FILE[problem.code], problem) for problem in verdict.problems if problem.code in FILE)


def signature_words(signature: SignatureVerdict) -> SignatureWords:
    """One signature in words."""
    return SignatureWords(
        who=_who(signature),
        when=_when(signature),
        integrity=_integrity(signature),
        trust=_trust(signature),
        revocation=_revocation(signature),
        journal=f"Журнал на час підпису: {head_words(signature.head)}." if signature.head else "",
    )


def as_json(verdict: Verdict) -> dict[str, Any]:
    """The verdict as plain JSON values; a problem of one signature names its role."""
    problems: list[tuple[SignerRole | None, Problem]] = [(None, problem) for problem in verdict.problems]
    problems += [(s.role, problem) for s in verdict.signatures for problem in s.problems]
    return {
        "verdict": str(verdict.kind),
        "sha256": verdict.sha256,
        "signatures": [_signature_json(signature) for signature in verdict.signatures],
        "problems": [
            {"code": str(problem.code), "role": role and str(role)}
            for role, problem in problems
            if problem.code not in UNCHECKED_REVOCATION
        ],
    }


def _signature_json(signature: SignatureVerdict) -> dict[str, Any]:
    certificate = signature.certificate
    return {
        "name": certificate and certificate.name,
        "role": str(signature.role),
        "intact": signature.intact,
        "complete": signature.complete,
        "trusted": signature.trusted,
        "revoked": signature.revoked,
        "time": signature.signed_at and signature.signed_at.isoformat(),
        "issuer": certificate and certificate.issuer,
        "serial": certificate and certificate.serial,
        "certificate_sha256": certificate and certificate.fingerprint,
        "journal": signature.head and {"step": signature.head.seq, "sha256": signature.head.hash},
    }


def _who(signature: SignatureVerdict) -> str:
    certificate = signature.certificate
    if certificate is None:
        return f"{ROLES[signature.role]}: {UNNAMED}."
    organisation = f" ({_plain(certificate.organisation)})" if certificate.organisation else ""
    return f"{ROLES[signature.role]}: {_plain(certificate.name)}{organisation}."


def _when(signature: SignatureVerdict) -> str:
    if signature.signed_at is None:
        return ""
    return f"Час підпису, за годинником підписувача: {signature.signed_at.astimezone(KYIV):%d.%m.%Y, %H:%M}."


def _integrity(signature: SignatureVerdict) -> str:
    if signature.intact and signature.complete:
        return "Документ після підпису не змінено."
    if signature.intact:
        return "Після цього підпису файл змінили недозволеним чином."
    return _first(signature.problems, BROKEN) or BROKEN[ProblemCode.FORM_FOREIGN]


def _trust(signature: SignatureVerdict) -> str:
    if not signature.intact:
        return "Довіру до підпису не оцінено, бо він не відповідає документу."
    if signature.trusted and signature.certificate is not None:
        return f"Видавець сертифіката довірений: {_plain(signature.certificate.issuer)}."
    distrusted = _first(signature.problems, DISTRUSTED)
    return distrusted or "Підпис дійсний, але довіру до видавця сертифіката не перевірено."


def _revocation(signature: SignatureVerdict) -> str:
    since = next((p.params["since"] for p in signature.problems if p.code is ProblemCode.REVOKED), None)
    if signature.revoked and isinstance(since, datetime):
        return f"Сертифікат відкликано {_day(since)}."
    if signature.revoked is False:
        return "Сертифікат не відкликано."
    return _first(signature.problems, UNCHECKED_REVOCATION) or "Чи не відкликано сертифікат, не перевірено."


def _is_merely_unchecked(verdict: Verdict) -> bool:
    """True when nothing speaks against the signers, and nothing for them either."""
    codes = {problem.code for signature in verdict.signatures for problem in signature.problems}
    return all(signature.trusted is None for signature in verdict.signatures) and not codes & set(DISTRUSTED)


def _is_merely_another_file(verdict: Verdict) -> bool:
    """True when the signatures hold, and the journal knows another file."""
    holds = all(signature.intact and signature.complete for signature in verdict.signatures)
    return holds and {problem.code for problem in verdict.problems} == {ProblemCode.DIFFERS_FROM_JOURNAL}


def _first(problems: Iterable[Problem], texts: dict[ProblemCode, str]) -> str:
    return next((_said(texts[problem.code], problem) for problem in problems if problem.code in texts), "")


def _said(text: str, problem: Problem) -> str:
    return text.format(**{name: _value(value) for name, value in problem.params.items()})


def _value(value: object) -> str:
    if isinstance(value, SignerRole):
        return OF_ROLE[value]
    return _day(value) if isinstance(value, datetime) else _plain(str(value))


def _day(moment: datetime) -> str:
    return f"{moment.astimezone(KYIV):%d.%m.%Y}"


def _plain(text: str) -> str:
    """A name from somebody's file, fit for a screen: no control characters, no endless ones."""
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text
    )[:_LONGEST_NAME]
