"""What a group was called and went by until a day: a protocol of that time is judged and printed by it for ever."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date

from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import FormerRulesId, GroupId
from secretariat.domain.norms import DateStyle, DecisionWord
from secretariat.domain.own_form import OwnForm
from secretariat.domain.rules import MajorityRule, QuorumRule


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerRules:
    """The names and rules of a group up to a day, that day included; the fields are those of `WorkingGroup`."""

    id: FormerRulesId
    group_id: GroupId
    until: date
    name: str
    name_genitive: str
    council: str
    settlement: str
    quorum: QuorumRule
    majority: MajorityRule
    decision_word: DecisionWord
    date_style: DateStyle
    norm_profile: str
    community: str | None = None
    mandate: str | None = None
    procedural_majority: MajorityRule | None = None
    personnel_majority: MajorityRule | None = None
    charter_majority: MajorityRule | None = None
    own_form: OwnForm | None = None
    emblem_sha256: str | None = None
    emblem_text: str | None = None

    @classmethod
    def of(cls, id: FormerRulesId, group: WorkingGroup, until: date) -> "FormerRules":
        """What the group goes by now, kept as valid until a day."""
        return cls(id=id, group_id=group.id, until=until, **{name: getattr(group, name) for name in DATED})

    def applied_to(self, group: WorkingGroup) -> WorkingGroup:
        """The group as it was."""
        return replace(group, **{name: getattr(self, name) for name in DATED})


DATED = tuple(field.name for field in fields(FormerRules) if field.name not in ("id", "group_id", "until"))
"""What may be another before a day: all that is printed, and by which decisions are judged."""


def group_on(group: WorkingGroup, former: Iterable[FormerRules], day: date | None) -> WorkingGroup:
    """The group as it was on a day; without a day as it is now."""
    if day is None:
        return group
    lasting = min((row for row in former if row.until >= day), key=lambda row: row.until, default=None)
    return group if lasting is None else lasting.applied_to(group)
