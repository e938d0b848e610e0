"""The rules of a quorum that screens offer by name."""

from collections.abc import Mapping

from secretariat.domain.rules import MORE_THAN_HALF, QuorumKind, QuorumRule

QUORUMS: Mapping[str, QuorumRule] = {
    "more-than-half": MORE_THAN_HALF,
    "half": QuorumRule(kind=QuorumKind.AT_LEAST_SHARE, numerator=1, denominator=2),
    "two-thirds": QuorumRule(kind=QuorumKind.AT_LEAST_SHARE, numerator=2, denominator=3),
}
