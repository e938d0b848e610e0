"""Who was at a meeting, as what, and when: the one table from which presence, quorum and votes are derived."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import AttendanceId, IntervalId, ItemId, MeetingId, PersonId, PostId, RecusalId


class Capacity(StrEnum):
    """As what somebody attends: член, запрошений, громадськість, преса."""

    MEMBER = "member"
    INVITED = "invited"
    PUBLIC = "public"
    PRESS = "press"


class Presence(StrEnum):
    """Whether somebody came: present, excused with a reason, absent, or not yet marked."""

    UNMARKED = "unmarked"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """A person, or an unnamed company with a label and a count, at a meeting.

    Exactly one of `person_id` and `label` is given. `count` of a company may be unknown. `reason` and `paper` excuse.
    `post_id` picks the post in which a person with several came. `substitutes_id` is the member whose place a
    substitute takes, with that member's vote.
    """

    id: AttendanceId
    meeting_id: MeetingId
    person_id: PersonId | None = None
    label: str | None = None
    count: int | None = None
    capacity: Capacity = Capacity.MEMBER
    presence: Presence = Presence.UNMARKED
    reason: str | None = None
    paper: str | None = None
    post_id: PostId | None = None
    substitutes_id: PersonId | None = None

    def __post_init__(self) -> None:
        for field in ("label", "reason", "paper"):
            checks.optional_text(getattr(self, field), field)
        checks.at_least(self.count, 1, "count")
        if (self.person_id is None) == (self.label is None):
            raise DomainError("person_or_label", field="person")
        if self.person_id is not None and self.count is not None:
            raise DomainError("person_has_no_count", field="count")
        if self.label is not None and self.capacity is Capacity.MEMBER:
            raise DomainError("member_needs_person", field="capacity")
        if self.substitutes_id is not None and self.substitutes_id == self.person_id:
            raise DomainError("substitutes_oneself", field="substitutes")
        if self.substitutes_id is not None and (
            self.person_id is None or self.capacity is not Capacity.MEMBER
        ):
            raise DomainError("substitute_is_member", field="substitutes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A stretch of presence: from a moment or an item, until a moment or an item (that item excluded).

    Open ends mean the beginning and the end of the meeting. `online` tells how.
    """

    id: IntervalId
    attendance_id: AttendanceId
    came: datetime | None = None
    came_item_id: ItemId | None = None
    left: datetime | None = None
    left_item_id: ItemId | None = None
    online: bool = False

    def __post_init__(self) -> None:
        if self.came is not None and self.came_item_id is not None:
            raise DomainError("moment_or_item", field="came")
        if self.left is not None and self.left_item_id is not None:
            raise DomainError("moment_or_item", field="left")
        checks.ordered(self.came, self.left, "left")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recusal:
    """A member steps out of one item, usually for a conflict of interest."""

    id: RecusalId
    attendance_id: AttendanceId
    item_id: ItemId
    reason: str | None = None

    def __post_init__(self) -> None:
        checks.optional_text(self.reason, "reason")
