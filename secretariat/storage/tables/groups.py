"""Tables of working groups, what they went by before, and their composition."""

from datetime import date

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from secretariat.domain.group import NumberingPeriod, Role
from secretariat.domain.norms import DateStyle, DecisionWord
from secretariat.domain.own_form import OwnForm
from secretariat.domain.rules import MajorityRule, QuorumRule
from secretariat.storage.tables.base import STRICT, Base, key, one_of, owner, reference


class WorkingGroupRow(Base):
    """`WorkingGroup`."""

    __tablename__ = "working_group"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    name: Mapped[str]
    name_genitive: Mapped[str]
    council: Mapped[str]
    settlement: Mapped[str]
    community: Mapped[str | None]
    quorum: Mapped[QuorumRule]
    majority: Mapped[MajorityRule]
    numbering: Mapped[NumberingPeriod] = one_of(NumberingPeriod)
    term_start: Mapped[date | None]
    first_number: Mapped[int]
    decision_word: Mapped[DecisionWord] = one_of(DecisionWord)
    date_style: Mapped[DateStyle] = one_of(DateStyle)
    norm_profile: Mapped[str]
    protocol_workdays: Mapped[int]
    retention: Mapped[str]
    case_index: Mapped[str | None]
    mandate: Mapped[str | None]
    procedural_majority: Mapped[MajorityRule | None]
    personnel_majority: Mapped[MajorityRule | None]
    charter_majority: Mapped[MajorityRule | None]
    own_form: Mapped[OwnForm | None]
    emblem_sha256: Mapped[str | None]
    emblem_text: Mapped[str | None]


class MembershipRow(Base):
    """`Membership`."""

    __tablename__ = "membership"
    __table_args__ = (Index(None, "group_id", "person_id"), STRICT)

    id: Mapped[int] = key()
    group_id: Mapped[int] = owner("working_group", index=False)
    person_id: Mapped[int] = reference("person")
    role: Mapped[Role] = one_of(Role)
    voting: Mapped[bool]
    since: Mapped[date | None]
    until: Mapped[date | None]


class FormerRulesRow(Base):
    """`FormerRules`; goes with the group."""

    __tablename__ = "former_rules"
    __table_args__ = (UniqueConstraint("group_id", "until"), STRICT)

    id: Mapped[int] = key()
    group_id: Mapped[int] = owner("working_group")
    until: Mapped[date]
    name: Mapped[str]
    name_genitive: Mapped[str]
    council: Mapped[str]
    settlement: Mapped[str]
    quorum: Mapped[QuorumRule]
    majority: Mapped[MajorityRule]
    decision_word: Mapped[DecisionWord] = one_of(DecisionWord)
    date_style: Mapped[DateStyle] = one_of(DateStyle)
    norm_profile: Mapped[str]
    community: Mapped[str | None]
    mandate: Mapped[str | None]
    procedural_majority: Mapped[MajorityRule | None]
    personnel_majority: Mapped[MajorityRule | None]
    charter_majority: Mapped[MajorityRule | None]
    own_form: Mapped[OwnForm | None]
    emblem_sha256: Mapped[str | None]
    emblem_text: Mapped[str | None]
