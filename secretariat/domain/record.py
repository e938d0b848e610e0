"""One complete meeting as a value: what is exported, imported, and turned into papers."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement
from secretariat.domain.attendance import Attendance, Interval, Recusal
from secretariat.domain.ballot import Ballot, Vote
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.meeting import Meeting, Officer, Sitting
from secretariat.domain.papers import Annex, Attachment
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point, Resolution


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRecord:
    """A meeting with everything that it refers to, as flat tables of values joined by ids.

    Holds the people who take part in it or are named in it, their posts, and the group's memberships on its day.
    """

    group: WorkingGroup
    meeting: Meeting
    sittings: tuple[Sitting, ...]
    officers: tuple[Officer, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    persons: tuple[Person, ...] = ()
    posts: tuple[Post, ...] = ()
    memberships: tuple[Membership, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    intervals: tuple[Interval, ...] = ()
    recusals: tuple[Recusal, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    rapporteurs: tuple[Rapporteur, ...] = ()
    statements: tuple[Statement, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    points: tuple[Point, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    co_assignees: tuple[CoAssignee, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    votes: tuple[Vote, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    annexes: tuple[Annex, ...] = ()

    @property
    def day(self) -> date:
        """The meeting's first day: the protocol's date, and the day of posts and memberships (N8)."""
        return min(sitting.day for sitting in self.sittings)

    @property
    def last_day(self) -> date:
        """The meeting's last day."""
        return max(sitting.day for sitting in self.sittings)
