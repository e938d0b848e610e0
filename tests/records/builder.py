"""Builds a meeting record sentence by sentence, giving ids as it goes."""

from collections import defaultdict
from datetime import date, datetime, time
from typing import Any

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement, StatementKind
from secretariat.domain.attendance import Attendance, Capacity, Interval, Presence, Recusal
from secretariat.domain.ballot import Ballot, BallotWay, Choice, Vote, tally
from secretariat.domain.group import Membership, Role, WorkingGroup
from secretariat.domain.ids import (
    ActionId,
    AttachmentId,
    AttendanceId,
    BallotId,
    GroupId,
    ItemId,
    MeetingId,
    PersonId,
    PointId,
    PostId,
    ResolutionId,
)
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Meeting, MeetingState, Office, Officer, Sitting
from secretariat.domain.papers import Annex, Attachment
from secretariat.domain.person import Gender, Organisation, Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import tables
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point, Resolution
from secretariat.domain.rules import MAJORITY_OF_PRESENT, MajorityRule

MEETING = MeetingId(1)
GROUP = GroupId(1)


class RecordBuilder:
    """Collects the values of one meeting; `record()` gives them as a record with ids 1, 2, 3 … by kind."""

    def __init__(self, day: date, *, start: time | None = None, end: time | None = None) -> None:
        self.day = day
        self._rows: dict[type, list[Any]] = defaultdict(list)
        self._group: dict[str, Any] = {}
        self._meeting: dict[str, Any] = {"state": MeetingState.HELD}
        self.sitting(day, start, end)

    def record(self) -> MeetingRecord:
        group = WorkingGroup(id=GROUP, **self._group)
        meeting = Meeting(id=MEETING, group_id=GROUP, **self._meeting)
        lists = {name: tuple(self._rows[kind]) for kind, name in tables().items()}
        return MeetingRecord(**{**lists, "group": group, "meeting": meeting})

    def group(self, **fields: Any) -> None:
        self._group.update(fields)

    def meeting(self, **fields: Any) -> None:
        self._meeting.update(fields)

    def add(self, kind: type, /, **fields: Any) -> int:
        rows = self._rows[kind]
        rows.append(kind(id=len(rows) + 1, **fields))
        return len(rows)

    def sitting(self, day: date, start: time | None, end: time | None) -> None:
        self.add(Sitting, meeting_id=MEETING, day=day, start=start, end=end)

    def moment(self, clock: str, day: date | None = None) -> datetime:
        """«14:31» of the meeting's first day, or of the given one."""
        return at(day or self.day, time.fromisoformat(clock))

    def person(self, name: str, gender: str | None = None, **fields: Any) -> PersonId:
        """«Прізвище Імʼя По-батькові»; the last may be missing."""
        family, given, patronymic = (*name.split(" "), None)[:3]
        known = Gender(gender) if gender else None
        return PersonId(
            self.add(Person, family=family, given=given, patronymic=patronymic, gender=known, **fields)
        )

    def post(self, person: PersonId, title: str, organisation: str | None = None, **fields: Any) -> PostId:
        held = self._organisation(organisation) if organisation else None
        return PostId(self.add(Post, person_id=person, title=title, organisation_id=held, **fields))

    def _organisation(self, name: str) -> int:
        known = [row.id for row in self._rows[Organisation] if row.name == name]
        return known[0] if known else self.add(Organisation, name=name)

    def member(
        self, person: PersonId, role: Role = Role.MEMBER, *, voting: bool = True, **dates: Any
    ) -> PersonId:
        self.add(Membership, group_id=GROUP, person_id=person, role=role, voting=voting, **dates)
        return person

    def officer(self, person: PersonId, office: Office, from_item: ItemId | None = None) -> None:
        self.add(Officer, meeting_id=MEETING, person_id=person, office=office, from_item_id=from_item)

    def attends(
        self,
        person: PersonId,
        presence: Presence = Presence.PRESENT,
        capacity: Capacity = Capacity.MEMBER,
        **fields: Any,
    ) -> AttendanceId:
        row = self.add(
            Attendance,
            meeting_id=MEETING,
            person_id=person,
            presence=presence,
            capacity=capacity,
            **fields,
        )
        return AttendanceId(row)

    def company(self, label: str, capacity: Capacity = Capacity.PUBLIC, count: int | None = None) -> None:
        self.add(
            Attendance,
            meeting_id=MEETING,
            label=label,
            capacity=capacity,
            count=count,
            presence=Presence.PRESENT,
        )

    def interval(self, attendance: AttendanceId, **fields: Any) -> None:
        self.add(Interval, attendance_id=attendance, **fields)

    def recuse(self, attendance: AttendanceId, item: ItemId, reason: str | None = None) -> None:
        self.add(Recusal, attendance_id=attendance, item_id=item, reason=reason)

    def item(self, title: str, *rapporteurs: PersonId, **fields: Any) -> ItemId:
        position = len(self._rows[AgendaItem]) + 1
        item = ItemId(self.add(AgendaItem, meeting_id=MEETING, position=position, title=title, **fields))
        for place, person in enumerate(rapporteurs, start=1):
            self.add(Rapporteur, item_id=item, position=place, person_id=person)
        return item

    def heard(self, item: ItemId, speaker: PersonId | str | None, text: str) -> None:
        self._statement(item, speaker, text, StatementKind.HEARD)

    def spoke(self, item: ItemId, speaker: PersonId | str | None, text: str) -> None:
        self._statement(item, speaker, text, StatementKind.SPOKE)

    def _statement(
        self, item: ItemId, speaker: PersonId | str | None, text: str, kind: StatementKind
    ) -> None:
        position = sum(row.item_id == item for row in self._rows[Statement]) + 1
        who = {"speaker_label" if isinstance(speaker, str) else "speaker_id": speaker}
        self.add(Statement, item_id=item, position=position, kind=kind, text=text, **who)

    def resolution(
        self, item: ItemId, *points: str, ballot: BallotId | None = None, **fields: Any
    ) -> ResolutionId:
        resolution = ResolutionId(self.add(Resolution, item_id=item, ballot_id=ballot, **fields))
        for text in points:
            self.point(resolution, text)
        return resolution

    def point(self, resolution: ResolutionId, text: str, parent: PointId | None = None) -> PointId:
        rows = self._rows[Point]
        position = sum(row.resolution_id == resolution and row.parent_id == parent for row in rows) + 1
        return PointId(
            self.add(Point, resolution_id=resolution, position=position, text=text, parent_id=parent)
        )

    def action(self, point: PointId, assignee: PersonId | str, **fields: Any) -> ActionId:
        who = {"assignee_label" if isinstance(assignee, str) else "assignee_id": assignee}
        return ActionId(self.add(ActionItem, point_id=point, **who, **fields))

    def helper(self, action: ActionId, assignee: PersonId | str, **fields: Any) -> None:
        """Somebody who carries an action out beside the one who answers for it."""
        position = sum(row.action_id == action for row in self._rows[CoAssignee]) + 1
        who = {"label" if isinstance(assignee, str) else "person_id": assignee}
        self.add(CoAssignee, action_id=action, position=position, **who, **fields)

    def dissent(self, resolution: ResolutionId, person: PersonId, text: str) -> None:
        self.add(Dissent, resolution_id=resolution, person_id=person, text=text)

    def ballot(
        self,
        voters: list[PersonId],
        choices: list[Choice],
        *,
        members: int,
        way: BallotWay = BallotWay.OPEN,
        rule: MajorityRule = MAJORITY_OF_PRESENT,
        **fields: Any,
    ) -> BallotId:
        """A vote whose choices stand in the order of the voters; they are kept only in a vote by name."""
        counted = tally(choices)
        ballot = self.add(
            Ballot, meeting_id=MEETING, way=way, members=members, rule=rule, **counted, **fields
        )
        for person, choice in zip(voters, choices, strict=True):
            kept = choice if way is BallotWay.BY_NAME else None
            self.add(Vote, ballot_id=ballot, person_id=person, choice=kept)
        return BallotId(ballot)

    def consensus(self, voters: list[PersonId], *, members: int, **fields: Any) -> BallotId:
        ballot = self.add(
            Ballot,
            meeting_id=MEETING,
            way=BallotWay.CONSENSUS,
            members=members,
            rule=MAJORITY_OF_PRESENT,
            **fields,
        )
        for person in voters:
            self.add(Vote, ballot_id=ballot, person_id=person)
        return BallotId(ballot)

    def attachment(self, file_name: str, sha256: str, size: int, **fields: Any) -> AttachmentId:
        row = self.add(
            Attachment,
            meeting_id=MEETING,
            file_name=file_name,
            sha256=sha256,
            size=size,
            media_type=fields.pop("media_type", "application/pdf"),
            **fields,
        )
        return AttachmentId(row)

    def annex(self, title: str, **fields: Any) -> None:
        position = len(self._rows[Annex]) + 1
        self.add(Annex, meeting_id=MEETING, position=position, title=title, **fields)
