"""A standing working group, its composition, and the rules it goes by."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId, MembershipId, PersonId
from secretariat.domain.norms import DSTU_4163_2020, DateStyle, DecisionWord, NormProfile, Norms
from secretariat.domain.own_form import OwnForm, formed
from secretariat.domain.rules import (
    MAJORITY_OF_PRESENT,
    MORE_THAN_HALF,
    MajorityRule,
    QuorumRule,
    SpecialDecision,
)

_PURPOSE = re.compile(r" (?:з|із|зі|щодо|для|по|при|у|в|на|над) ")


class NumberingPeriod(StrEnum):
    """Within what the numbers of protocols run (N10)."""

    CALENDAR_YEAR = "year"
    TERM = "term"


class Role(StrEnum):
    """What somebody is in a group; the right to vote is a field of its own."""

    CHAIR = "chair"
    DEPUTY_CHAIR = "deputy-chair"
    SECRETARY = "secretary"
    MEMBER = "member"


SINGLE_ROLES = (Role.CHAIR, Role.SECRETARY)
"""What only one person of a group is at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingGroup:
    """A collegial body with its mandate and rules.

    `council` is printed as the body's name at the head, `name_genitive` in «засідання …» (N7), `settlement` as the
    place (N11). `first_number` is the number of its first protocol kept here; `protocol_workdays` is the deadline
    of N33 in working days; `retention` and `case_index` are N34. `mandate` is the document by which
    the group exists («розпорядження міського голови від 12.03.2018 № 45»). `majority` is the rule of ordinary
    decisions; a kind of special ones that has no rule of its own goes by it. `own_form` is what its papers have
    otherwise than the norm. `emblem_sha256` is the picture above the letterhead, `emblem_text` what it shows, for those
    who do not see it.
    """

    id: GroupId
    name: str
    name_genitive: str
    council: str
    settlement: str
    community: str | None = None
    quorum: QuorumRule = MORE_THAN_HALF
    majority: MajorityRule = MAJORITY_OF_PRESENT
    numbering: NumberingPeriod = NumberingPeriod.CALENDAR_YEAR
    term_start: date | None = None
    first_number: int = 1
    decision_word: DecisionWord = DecisionWord.UKHVALYLY
    date_style: DateStyle = DateStyle.WORDS
    norm_profile: str = DSTU_4163_2020
    protocol_workdays: int = 5
    retention: str = "Постійно"
    case_index: str | None = None
    mandate: str | None = None
    procedural_majority: MajorityRule | None = None
    personnel_majority: MajorityRule | None = None
    charter_majority: MajorityRule | None = None
    own_form: OwnForm | None = None
    emblem_sha256: str | None = None
    emblem_text: str | None = None

    def __post_init__(self) -> None:
        for field in ("name", "name_genitive", "council", "settlement", "retention"):
            checks.text(getattr(self, field), field)
        checks.optional_text(self.community, "community")
        checks.optional_text(self.case_index, "case_index")
        checks.optional_text(self.mandate, "mandate")
        checks.at_least(self.first_number, 1, "first_number")
        checks.at_least(self.protocol_workdays, 1, "protocol_workdays")
        checks.text(self.norm_profile, "norm_profile")
        if self.emblem_sha256 is not None:
            checks.sha256(self.emblem_sha256, "emblem_sha256")
            checks.text(self.emblem_text or "", "emblem_text")
        elif self.emblem_text is not None:
            raise DomainError("emblem_missing", field="emblem_sha256")
        if self.numbering is NumberingPeriod.TERM and self.term_start is None:
            raise DomainError("term_needs_start", field="term_start")

    def majority_for(self, special: SpecialDecision | None) -> MajorityRule:
        """The rule by which a decision is adopted; None as `special` means an ordinary one."""
        return (self._own_majorities()[special] if special is not None else None) or self.majority

    @property
    def special_kinds(self) -> tuple[SpecialDecision, ...]:
        """The kinds of decisions that have a rule of their own."""
        return tuple(kind for kind, rule in self._own_majorities().items() if rule is not None)

    def _own_majorities(self) -> dict[SpecialDecision, MajorityRule | None]:
        return {
            SpecialDecision.PROCEDURAL: self.procedural_majority,
            SpecialDecision.PERSONNEL: self.personnel_majority,
            SpecialDecision.CHARTER: self.charter_majority,
        }

    def form(self, norms: Norms) -> NormProfile:
        """How its papers look: its norm with what the office has otherwise; raises as `Norms.of` and `formed`."""
        return replace(formed(norms.of(self.norm_profile), self.own_form), date_style=self.date_style)

    @property
    def kind_genitive(self) -> str:
        """«робочої групи» of «робочої групи з питань …»: the genitive without what the group is for."""
        return _PURPOSE.split(self.name_genitive, maxsplit=1)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A person in a group with a role and dates, both ends included; periods of one person do not overlap."""

    id: MembershipId
    group_id: GroupId
    person_id: PersonId
    role: Role = Role.MEMBER
    voting: bool = True
    since: date | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        checks.ordered(self.since, self.until, "until")

    def holds_on(self, day: date) -> bool:
        """True when the membership holds on the day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def overlaps(self, other: "Membership") -> bool:
        """True when both hold on some day."""
        starts_before = other.until is None or self.since is None or self.since <= other.until
        ends_after = other.since is None or self.until is None or other.since <= self.until
        return starts_before and ends_after
