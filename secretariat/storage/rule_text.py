"""A group's rules as one line of text each, readable in the file and in the journal."""

from secretariat.domain.rules import (
    MajorityBase,
    MajorityRule,
    QuorumBase,
    QuorumKind,
    QuorumRule,
    Threshold,
    Tie,
)


def quorum_text(rule: QuorumRule) -> str:
    """«more-than-share voting 1/2»."""
    return f"{rule.kind} {rule.base} {rule.numerator}/{rule.denominator}"


def quorum_from(text: str) -> QuorumRule:
    """The inverse of `quorum_text`; raises ValueError."""
    kind, base, share = text.split(" ")
    numerator, denominator = share.split("/")
    return QuorumRule(
        kind=QuorumKind(kind),
        base=QuorumBase(base),
        numerator=int(numerator),
        denominator=int(denominator),
    )


def majority_text(rule: MajorityRule) -> str:
    """«simple present chair», «own members chair 3/5»."""
    words = f"{rule.threshold} {rule.base} {rule.tie}"
    return words if rule.numerator is None else f"{words} {rule.numerator}/{rule.denominator}"


def majority_from(text: str) -> MajorityRule:
    """The inverse of `majority_text`; raises ValueError."""
    threshold, base, tie, *share = text.split(" ")
    numerator, denominator = share[0].split("/") if share else (None, None)
    return MajorityRule(
        threshold=Threshold(threshold),
        base=MajorityBase(base),
        tie=Tie(tie),
        numerator=None if numerator is None else int(numerator),
        denominator=None if denominator is None else int(denominator),
    )
