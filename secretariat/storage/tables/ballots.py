"""Tables of votes."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from secretariat.domain.ballot import BallotWay, Choice
from secretariat.domain.rules import MajorityRule
from secretariat.storage.tables.base import STRICT, Base, key, one_of, owner, reference


class BallotRow(Base):
    """`Ballot`, with its rule and totals frozen."""

    __tablename__ = "ballot"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    way: Mapped[BallotWay] = one_of(BallotWay)
    members: Mapped[int]
    rule: Mapped[MajorityRule]
    for_: Mapped[int]
    against: Mapped[int]
    abstained: Mapped[int]
    not_voted: Mapped[int]
    chair_choice: Mapped[Choice | None] = one_of(Choice)
    moment: Mapped[datetime | None]


class VoteRow(Base):
    """`Vote`."""

    __tablename__ = "vote"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    ballot_id: Mapped[int] = owner("ballot")
    person_id: Mapped[int] = reference("person")
    choice: Mapped[Choice | None] = one_of(Choice)
