"""A finalised record cannot be edited: every use case that writes to a meeting refuses, none is forgotten."""

import ast
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from secretariat import services
from secretariat.domain.agenda import AgendaItem, Statement, StatementKind
from secretariat.domain.approval import Approval, Remark, RemarkState
from secretariat.domain.attendance import Attendance, Capacity
from secretariat.domain.document import Source
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, Role
from secretariat.domain.ids import MembershipId, PersonId, ProposalId
from secretariat.domain.meeting import Meeting, Office, Sitting
from secretariat.domain.papers import Annex
from secretariat.domain.person import Person
from secretariat.domain.planning import Proposal
from secretariat.domain.resolution import Dissent, Point
from secretariat.domain.waiver import Waiver
from secretariat.services.agenda import AddItem
from secretariat.services.agenda_words import AgendaWords
from secretariat.services.annexes import AddAnnex, add_annex
from secretariat.services.approval import AddRemark, add_remark, answer_remark, ask_to_agree
from secretariat.services.attendance import AddGuest, Mark
from secretariat.services.calling_off import PostponeMeeting
from secretariat.services.decisions import AddPoint, Assign, add_dissent, add_point
from secretariat.services.discussion import AddStatement, add_statement
from secretariat.services.groups import NewPerson
from secretariat.services.people import add_person, change_membership, join_group, leave_group
from secretariat.services.people_files import Column, FileRow
from secretariat.services.people_import import ImportPeople, import_people, known_office, preview_people
from secretariat.services.people_plan import Joining
from secretariat.services.person_cells import read_row
from secretariat.services.person_entry import EnterPerson, enter_person
from secretariat.services.ports import NEW
from secretariat.services.proposals import NewProposal, add_proposal
from secretariat.services.protocols import finalise, reopen
from secretariat.services.row_faults import Fault
from secretariat.services.voting import RecordBallot
from secretariat.services.waivers import WaiveFinding, waive_finding
from tests.services.desk import DAY, TestOffice
from tests.services.finalising import PRESS, hold

BESIDE_THE_RECORD = {
    "actions.close_action": "an action outlives its meeting",
    "actions.reopen_action": "an action outlives its meeting",
    "calendar.remove_calendar_day": "of the office",
    "calendar.set_calendar_day": "of the office",
    "carry_over.dismiss_offer": "of agendas to come",
    "dispatching.confirm": "the way of a letter",
    "dispatching.recover": "the way of a letter",
    "dispatching.send_again": "the way of a letter",
    "dispatching.withdraw": "the way of a letter",
    "letter_export.export_letters": "the way of a letter",
    "outbox.queue": "sends what is made",
    "dispatching.doubt_restored": "the way of a letter",
    "sending.send_waiting": "the way of a letter",
    "personal_data.note_disclosure": "a note beside the person",
    "former_rules.begin_rules": "of the office",
    "former_rules.forget_former_rules": "of the office",
    "follow_up.extend_action": "an action outlives its meeting",
    "follow_up.note_progress": "an action outlives its meeting",
    "follow_up.remove_note": "an action outlives its meeting",
    "going_back.redo": "the way of letters; the step itself is the journal's",
    "going_back.undo": "the way of letters; the step itself is the journal's",
    "groups.add_group": "of the office",
    "groups.change_group": "of the office",
    "groups.remove_group": "of the office",
    "groups.set_up_office": "of the office",
    "shared_form.share_form": "of the office",
    "meetings.plan_meeting": "makes another meeting",
    "name_forms.approve_forms": "of a person",
    "name_forms.set_name_form": "of a person",
    "name_forms.set_post_form": "of a person",
    "people.add_person": "of a person",
    "people.change_membership": "of a person",
    "people.change_person": "of a person",
    "people.change_post": "of a person",
    "people.join_group": "of a person",
    "people.leave_group": "of a person",
    "people.remove_person": "of a person",
    "people.remove_post": "of a person",
    "people.set_post": "of a person",
    "people_import.import_people": "of persons",
    "person_entry.enter_person": "of a person",
    "proposals.add_proposal": "of the group",
    "proposals.await_proposal": "of the group",
    "proposals.decline_proposal": "of the group",
    "proposals.remove_proposal": "of the group",
    "protocols.reopen": "ends the closing",
    "record_import.import_record": "makes another meeting",
    "signing.attach_scan": "signs what is finalised",
    "signing.mark_signed_on_paper": "signs what is finalised",
    "signing.sign_protocol": "signs what is finalised",
    "templates.make_template": "only reads the meeting",
    "templates.remove_template": "of the group",
    "templates.rename_template": "of the group",
    "trash.remove_for_good": "of what is in the trash",
    "trash.restore_meeting": "of what is in the trash",
}


@dataclass(frozen=True)
class Closed:
    """A finalised meeting that has one of everything."""

    office: TestOffice
    proposal: ProposalId

    def of(self, kind: type[Any]) -> Any:
        with self.office.store.work() as uow:
            return uow.find(kind)[0]

    def tries(self) -> Mapping[str, tuple[Any, ...]]:
        """What each use case is called with, after its `work` or `desk`."""
        return {**self._agenda(), **self._people(), **self._whole()}

    def _agenda(self) -> Mapping[str, tuple[Any, ...]]:
        """Items, what was said, decided and voted."""
        item, meeting = self.of(AgendaItem), self.of(Meeting)
        point, statement, dissent = self.of(Point), self.of(Statement), self.of(Dissent)
        person = self.office.person("Коваль")
        return {
            "agenda.add_item": (AddItem(meeting_id=meeting.id, title="Про бюджет"),),
            "agenda.change_item": (item,),
            "agenda.move_item": (item.id, 1),
            "agenda.remove_item": (item.id,),
            "agenda.set_rapporteurs": (item.id, [person]),
            "agenda.start_item": (item.id, self.office.moment),
            "agenda_versions.send_agenda": (meeting.id,),
            **self._annexes(meeting),
            "carry_over.accept_offers": (AgendaWords(sentences={}), meeting.id, []),
            "decisions.add_dissent": (item.id, person, "Проти."),
            "decisions.add_point": (AddPoint(item_id=item.id, text="Погодити."),),
            "decisions.assign": (Assign(point_id=point.id, assignee_id=person),),
            "decisions.change_point": (point.id, "Погодити."),
            "decisions.point_from_statement": (statement.id,),
            "decisions.remove_dissent": (dissent.id,),
            "decisions.remove_point": (point.id,),
            "discussion.add_statement": (
                AddStatement(item_id=item.id, kind=StatementKind.SPOKE, text="Підтримав."),
            ),
            "discussion.change_statement": (statement,),
            "discussion.remove_statement": (statement.id,),
            "proposals.take_proposal": (self.proposal, meeting.id),
            "voting.record_ballot": (RecordBallot(items=[item.id], for_=11),),
            "voting.set_decision_kind": (item.id, None),
            "voting.withdraw_ballot": (item.id,),
        }

    def _annexes(self, meeting: Meeting) -> Mapping[str, tuple[Any, ...]]:
        annex = self.of(Annex)
        return {
            "annexes.add_annex": (AddAnnex(meeting_id=meeting.id, title="Перелік", text="вул. Садова"),),
            "annexes.change_annex": (annex,),
            "annexes.move_annex": (annex.id, 1),
            "annexes.remove_annex": (annex.id,),
        }

    def _people(self) -> Mapping[str, tuple[Any, ...]]:
        """Presence and the round before signing."""
        item, meeting = self.of(AgendaItem), self.of(Meeting)
        row, approval, remark = self.of(Attendance), self.of(Approval), self.of(Remark)
        return {
            "approval.add_remark": (AddRemark(approval_id=approval.id, text="Додати суму."),),
            "approval.answer_remark": (remark.id, RemarkState.OPEN),
            "approval.ask_to_agree": (meeting.id,),
            "approval.end_asking": (approval.id,),
            "approval.remove_remark": (remark.id,),
            "approval.set_agreed": (approval.id, {"agreed": True}),
            "attendance.add_guest": (
                AddGuest(meeting_id=meeting.id, capacity=Capacity.PUBLIC, label="представник громади"),
            ),
            "attendance.change_attendance": (row,),
            "attendance.excuse": (row.id, {"reason": "відпустка"}),
            "attendance.mark_everyone": (meeting.id,),
            "attendance.mark_presence": (row.id, Mark.AWAY),
            "attendance.remove_attendance": (row.id,),
            "attendance.set_intervals": (row.id, []),
            "attendance.set_recusal": (row.id, item.id, {"recused": True}),
        }

    def _whole(self) -> Mapping[str, tuple[Any, ...]]:
        """The meeting itself, its days, its findings."""
        meeting, sitting, waiver = self.of(Meeting), self.of(Sitting), self.of(Waiver)
        source = Source(kind="item", id=self.of(AgendaItem).id)
        person = self.office.person("Коваль")
        return {
            "calling_off.cancel_meeting": (meeting.id, {"reason": "повітряна тривога"}),
            "calling_off.postpone_meeting": (
                PostponeMeeting(meeting_id=meeting.id, reason="повітряна тривога", day=DAY),
            ),
            "meetings.add_sitting": (meeting.id, {"day": DAY, "start": None, "end": None}),
            "meetings.change_meeting": (meeting,),
            "meetings.remove_sitting": (sitting.id,),
            "meetings.set_hours": (sitting.id, {"day": DAY, "start": None, "end": None}),
            "meetings.set_officer": (meeting.id, person, Office.CHAIR),
            "protocols.finalise": (PRESS, meeting.id),
            "trash.trash_meeting": (meeting.id,),
            "waivers.take_waiver_back": (waiver.id,),
            "waivers.waive_finding": (
                WaiveFinding(meeting_id=meeting.id, code="not_about", source=source, reason="так треба"),
            ),
        }


@pytest.fixture
def closed(office: TestOffice) -> Closed:
    work, desk = office.store.work, office.desk
    item = office.item("Ґанки й тротуари")
    hold(office, office.meeting_id)
    add_point(work, AddPoint(item_id=item, text="Взяти до відома."))
    add_statement(
        work, AddStatement(item_id=item, kind=StatementKind.SPOKE, text="Підтримав.", speaker_id=None)
    )
    add_dissent(work, item, office.person("Коваль"), "Строк замалий.")
    ask_to_agree(desk, office.meeting_id)
    with work() as uow:
        approval = uow.find(Approval)[0]
    remark, _ = add_remark(desk, AddRemark(approval_id=approval.id, text="Додати суму."))
    answer_remark(desk, remark, RemarkState.ACCEPTED)
    waive_finding(
        desk,
        WaiveFinding(
            meeting_id=office.meeting_id,
            code="not_about",
            source=Source(kind="item", id=item),
            reason="так названо",
        ),
    )
    proposed = NewProposal(group_id=office.group_id, title="Про освітлення", filed_on=DAY)
    add_proposal(work, proposed)
    with work() as uow:
        proposal = uow.find(Proposal)[0].id
    add_annex(work, AddAnnex(meeting_id=office.meeting_id, title="Перелік", text="вул. Садова"))
    finalise(desk, PRESS, office.meeting_id)
    return Closed(office=office, proposal=proposal)


def test_every_use_case_that_writes_to_a_meeting_refuses_a_finalised_one(closed: Closed) -> None:
    rows, files = closed.office.store.rows, dict(closed.office.files.held)
    for name, (*given, last) in closed.tries().items():
        options = last if isinstance(last, dict) else {}
        positional = given if isinstance(last, dict) else [*given, last]
        with pytest.raises(DomainError) as refused:
            _use_case(name)(_ground(closed.office, name), *positional, **options)
        assert refused.value.code == "meeting_closed", name
    assert closed.office.store.rows is rows, "nothing was written"
    assert closed.office.files.held == files


def test_no_use_case_that_writes_is_forgotten(closed: Closed) -> None:
    assert set(_writing()) == set(closed.tries()) | set(BESIDE_THE_RECORD)


def _use_case(name: str) -> Callable[..., object]:
    module, function = name.split(".")
    found: Callable[..., object] = getattr(import_module(f"secretariat.services.{module}"), function)
    return found


def _ground(office: TestOffice, name: str) -> object:
    """The store or the desk, as the use case asks."""
    first = next(iter(inspect.signature(_use_case(name)).parameters))
    return office.desk if first == "desk" else office.store.work


def _writing() -> Iterator[str]:
    """The public functions of the services that commit, by themselves or through one of their module."""
    for info in pkgutil.iter_modules(services.__path__):
        if not info.ispkg:
            module = import_module(f"secretariat.services.{info.name}")
            yield from (f"{info.name}.{name}" for name in _committing(module))


def _committing(module: ModuleType) -> Iterator[str]:
    functions = {
        node.name: node
        for node in ast.parse(inspect.getsource(module)).body
        if isinstance(node, ast.FunctionDef)
    }
    for name in functions:
        if not name.startswith("_") and _commits(name, functions):
            yield name


def _commits(name: str, functions: Mapping[str, ast.FunctionDef]) -> bool:
    called = [node.func for node in ast.walk(functions[name]) if isinstance(node, ast.Call)]
    own = {func.id for func in called if isinstance(func, ast.Name) and func.id in functions} - {name}
    direct = any(isinstance(func, ast.Attribute) and func.attr == "commit" for func in called)
    return direct or any(_commits(other, functions) for other in own)


def test_a_membership_that_held_at_a_finalised_meeting_stays_as_it_was_then(closed: Closed) -> None:
    work = closed.office.store.work
    with work() as uow:
        (held,) = uow.find(Membership, person_id=closed.office.person("Коваль"))
    for attempt in (
        lambda: leave_group(work, held.id),
        lambda: change_membership(work, replace(held, voting=False)),
        lambda: change_membership(work, replace(held, role=Role.DEPUTY_CHAIR)),
        lambda: change_membership(work, replace(held, since=DAY + timedelta(days=1))),
    ):
        with pytest.raises(DomainError, match="membership_in_protocol"):
            attempt()
    change_membership(work, replace(held, until=DAY))
    reopen(closed.office.desk, closed.office.meeting_id, why="помилка в прізвищі")
    leave_group(work, held.id)


def test_nobody_joins_on_the_day_of_a_finalised_meeting_after_it(closed: Closed) -> None:
    work = closed.office.store.work
    with work() as uow:
        (held,) = uow.find(Membership, person_id=closed.office.person("Коваль"))
    newcomer, _ = add_person(work, Person(id=PersonId(NEW), family="Ґонта", given="Іван"))
    joining = replace(held, id=MembershipId(NEW), person_id=newcomer, since=DAY)
    with pytest.raises(DomainError, match="membership_in_protocol"):
        join_group(work, joining)
    join_group(work, replace(joining, since=DAY + timedelta(days=1)))


@pytest.mark.parametrize("since", [None, DAY])
def test_nobody_is_entered_as_a_member_of_the_day_of_a_finalised_meeting(
    closed: Closed, since: date | None
) -> None:
    work = closed.office.store.work
    person = NewPerson(family="Ґонта", given="Іван")
    entered = EnterPerson(person=person, group_id=closed.office.group_id, since=since)
    with pytest.raises(DomainError, match="membership_in_protocol"):
        enter_person(work, entered)
    with work() as uow:
        assert uow.find(Person, family="Ґонта") == ()
    enter_person(work, replace(entered, since=DAY + timedelta(days=1)))


@pytest.mark.parametrize(
    ("since", "told"), [(None, ["12.03.2026"]), (DAY, ["12.03.2026"]), (DAY + timedelta(days=1), [])]
)
def test_a_file_brings_nobody_into_a_group_whose_protocol_is_closed(
    closed: Closed, since: date | None, told: list[str]
) -> None:
    work = closed.office.store.work
    cells = {Column.FAMILY: "Ґонта", Column.GIVEN: "Іван", Column.ROLE: "член"}
    command = ImportPeople(
        rows=(read_row(FileRow(number=2, cells=cells)),),
        joining=Joining(group_id=closed.office.group_id, since=since),
    )
    (row,) = preview_people(known_office(work), command)
    assert [error.text for error in row.errors] == told
    assert {error.fault for error in row.errors} <= {Fault.IN_PROTOCOL}
    assert import_people(work, command).added == (not told)
