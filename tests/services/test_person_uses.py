"""Nobody who is named anywhere can be deleted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement, StatementKind
from secretariat.domain.approval import Approval
from secretariat.domain.attendance import Attendance
from secretariat.domain.ballot import Ballot, BallotWay, Vote
from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import Office, Officer, ProtocolKind
from secretariat.domain.papers import ProtocolVersion, Signature, SigningWay, VersionState
from secretariat.domain.person import Person
from secretariat.domain.planning import MeetingTemplate, Proposal, TemplateItem
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point, Resolution
from secretariat.domain.rules import MAJORITY_OF_PRESENT
from secretariat.services.changes import Label
from secretariat.services.people import add_person, remove_person
from tests.mail.letters import letter
from tests.services.desk import DAY, TestOffice

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
SHA256 = "ab" * 32


@dataclass(frozen=True)
class Ground:
    """The rows of a meeting and of its group under which somebody can be named."""

    office: TestOffice
    item: Any
    resolution: Any
    action: Any
    ballot: Any
    version: Any
    template: Any

    @property
    def meeting(self) -> Any:
        return self.office.meeting_id

    @property
    def group(self) -> Any:
        return self.office.group_id


@pytest.fixture
def ground(office: TestOffice) -> Ground:
    """A decision with an action, a vote, a closed protocol, a template; nobody but members is named."""
    meeting = office.meeting_id
    member = office.person("Коваль")
    with office.store.work() as uow:
        item = uow.add(AgendaItem(id=0, meeting_id=meeting, position=1, title="Про ґанки"))
        resolution = uow.add(Resolution(id=0, item_id=item.id))
        point = uow.add(Point(id=0, resolution_id=resolution.id, position=1, text="Полагодити."))
        action = uow.add(ActionItem(id=0, point_id=point.id, assignee_id=member))
        ballot = uow.add(
            Ballot(id=0, meeting_id=meeting, way=BallotWay.OPEN, members=11, rule=MAJORITY_OF_PRESENT)
        )
        version = uow.add(
            ProtocolVersion(
                id=0,
                meeting_id=meeting,
                version=1,
                number=1,
                kind=ProtocolKind.FULL,
                state=VersionState.FINAL,
                made_at=NOON,
                unsigned_sha256=SHA256,
                sha256=SHA256,
            )
        )
        template = uow.add(MeetingTemplate(id=0, group_id=office.group_id, name="Чергове"))
        uow.commit(Label(code="meeting_changed"))
    return Ground(
        office=office,
        item=item.id,
        resolution=resolution.id,
        action=action,
        ballot=ballot.id,
        version=version.id,
        template=template.id,
    )


Named = Callable[[Ground, PersonId], Any]

AT_MEETINGS: dict[str, Named] = {
    "present": lambda on, who: Attendance(id=0, meeting_id=on.meeting, person_id=who),
    "substituted": lambda on, who: Attendance(
        id=0, meeting_id=on.meeting, person_id=on.office.person("Їжак"), substitutes_id=who
    ),
    "officer": lambda on, who: Officer(id=0, meeting_id=on.meeting, person_id=who, office=Office.CHAIR),
    "approver": lambda on, who: Approval(id=0, meeting_id=on.meeting, person_id=who, asked_on=DAY),
    "appellant": lambda on, who: AgendaItem(
        id=0, meeting_id=on.meeting, position=2, title="Про звернення", appellant_id=who
    ),
    "rapporteur": lambda on, who: Rapporteur(id=0, item_id=on.item, position=1, person_id=who),
    "speaker": lambda on, who: Statement(
        id=0, item_id=on.item, position=1, kind=StatementKind.HEARD, text="Підтримала.", speaker_id=who
    ),
    "dissenter": lambda on, who: Dissent(id=0, resolution_id=on.resolution, person_id=who, text="Проти."),
    "assignee": lambda on, who: ActionItem(id=0, point_id=on.action.point_id, assignee_id=who),
    "co-assignee": lambda on, who: CoAssignee(id=0, action_id=on.action.id, position=1, person_id=who),
    "voter": lambda on, who: Vote(id=0, ballot_id=on.ballot, person_id=who),
    "signer": lambda on, who: Signature(
        id=0,
        version_id=on.version,
        person_id=who,
        role=SignerRole.CHAIR,
        way=SigningWay.PAPER,
        signed_on=date(2026, 3, 13),
    ),
}
ELSEWHERE: dict[str, Named] = {
    "person_in_group": lambda on, who: Membership(id=0, group_id=on.group, person_id=who),
    "person_in_template": lambda on, who: TemplateItem(
        id=0, template_id=on.template, position=1, title="Про ґанки", rapporteur_id=who
    ),
    "person_in_proposal": lambda on, who: Proposal(
        id=0, group_id=on.group, title="Про ґанки", proposer_id=who
    ),
    "person_in_letters": lambda on, who: letter(id=0, person_id=who),
}
PLACES = [(named, "person_in_meetings") for named in AT_MEETINGS.values()] + [
    (named, code) for code, named in ELSEWHERE.items()
]


@pytest.mark.parametrize(("named", "code"), PLACES, ids=[*AT_MEETINGS, *ELSEWHERE])
def test_somebody_who_is_named_anywhere_stays(ground: Ground, named: Named, code: str) -> None:
    work = ground.office.store.work
    who, _ = add_person(work, Person(id=PersonId(0), family="Ющенко", given="Ганна"))
    with work() as uow:
        uow.add(named(ground, who))
        uow.commit(Label(code="meeting_changed"))
    with pytest.raises(DomainError) as refused:
        remove_person(work, who)
    assert (refused.value.code, refused.value.params["name"]) == (code, "Ющенко Г.")
    with work() as uow:
        assert uow.get(Person, who).family == "Ющенко"
