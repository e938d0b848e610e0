"""What happens at a meeting by chance: presence, words, decisions, votes; and to the people of the group."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from secretariat.domain.agenda import AgendaItem, Statement, StatementKind
from secretariat.domain.attendance import Attendance, Capacity
from secretariat.domain.ballot import BallotWay
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import MembershipId, PersonId
from secretariat.domain.kyiv import at
from secretariat.domain.person import Person
from secretariat.domain.resolution import Point
from secretariat.domain.rules import MajorityRule, QuorumBase, QuorumRule, SpecialDecision, Threshold
from secretariat.services import (
    attendance,
    decisions,
    groups,
    people,
    voting,
)
from secretariat.services.discussion import AddStatement, add_statement, remove_statement
from secretariat.services.name_forms import approve_forms
from secretariat.services.ports import NEW
from tests.storage.group_life import Life


def _everyone(life: Life) -> None:
    attendance.mark_everyone(life.work, life.meeting)


def _mark(life: Life) -> None:
    row = life.any(Attendance)
    attendance.mark_presence(
        life.work,
        row.id,
        life.random.choice(list(attendance.Mark)),
        moment=life.either(None, at(life.day, time(10, 30))),
    )


def _step_out(life: Life) -> None:
    row = life.any(Attendance)
    item = life.any(AgendaItem, meeting_id=row.meeting_id)
    attendance.set_recusal(life.work, row.id, item.id, recused=life.either(True, False))


def _guest(life: Life) -> None:
    person = life.person
    command = attendance.AddGuest(
        meeting_id=life.meeting,
        capacity=Capacity.MEMBER,
        person_id=person,
        substitutes_id=life.either(None, life.person),
    )
    attendance.add_guest(life.work, command)


def _say(life: Life) -> None:
    command = AddStatement(
        item_id=life.any(AgendaItem).id, kind=StatementKind.SPOKE, text="Підтримав.", speaker_id=life.person
    )
    add_statement(life.work, command)


def _unsay(life: Life) -> None:
    remove_statement(life.work, life.any(Statement).id)


def _decide(life: Life) -> None:
    command = decisions.AddPoint(
        item_id=life.any(AgendaItem).id, text=life.either("Схвалити.", "Надати звіт.")
    )
    decisions.add_point(life.work, command)


def _say_as_decision(life: Life) -> None:
    decisions.point_from_statement(life.work, life.any(Statement).id)


def _drop_point(life: Life) -> None:
    decisions.remove_point(life.work, life.any(Point).id)


def _assign(life: Life) -> None:
    command = decisions.Assign(
        point_id=life.any(Point).id,
        assignee_id=life.either(None, life.person),
        due=life.day,
        others=life.either(None, [decisions.CoWorker(label="КП «Світло»")]),
    )
    decisions.assign(life.work, command)


def _dissent(life: Life) -> None:
    decisions.add_dissent(life.work, life.any(AgendaItem).id, life.person, "Строк замалий.")


def _vote(life: Life) -> None:
    item = life.any(AgendaItem)
    both = [item.id, life.any(AgendaItem, meeting_id=item.meeting_id).id]
    way, votes = life.either((BallotWay.OPEN, 4), (BallotWay.OPEN, 2), (BallotWay.CONSENSUS, 0))
    voting.record_ballot(
        life.work,
        voting.RecordBallot(items=life.either(both[:1], both), way=way, for_=votes, against=votes % 4),
    )


def _withdraw(life: Life) -> None:
    voting.withdraw_ballot(life.work, life.any(AgendaItem).id)


def _special(life: Life) -> None:
    voting.set_decision_kind(life.work, life.any(AgendaItem).id, life.either(None, *SpecialDecision))


def _post(life: Life) -> None:
    command = people.SetPost(
        person_id=life.person,
        title="начальник відділу",
        organisation="Поліція",
        since=life.either(None, life.day),
    )
    people.set_post(life.work, command)


def _join(life: Life) -> None:
    since, until = life.either(None, life.day), life.either(None, life.day)
    membership = Membership(
        id=MembershipId(NEW), group_id=life.group, person_id=life.person, since=since, until=until
    )
    people.join_group(life.work, membership)


def _change_membership(life: Life) -> None:
    membership = life.any(Membership)
    changed = replace(membership, voting=life.either(True, False), until=life.either(None, life.day))
    people.change_membership(life.work, changed)


def _leave(life: Life) -> None:
    people.leave_group(life.work, life.any(Membership).id)


def _new_person(life: Life) -> None:
    people.add_person(life.work, Person(id=PersonId(NEW), family="Ґедзь", given="Дар’я"))


def _forget_person(life: Life) -> None:
    people.remove_person(life.work, life.person)


def _see_forms(life: Life) -> None:
    approve_forms(life.work, life.office.cases, life.person, life.day)


def _rules(life: Life) -> None:
    group = life.any(WorkingGroup)
    majority = MajorityRule(threshold=life.random.choice([Threshold.SIMPLE, Threshold.TWO_THIRDS]))
    base = life.random.choice(list(QuorumBase))
    changed = replace(group, majority=majority, charter_majority=majority, quorum=QuorumRule(base=base))
    groups.change_group(life.work, changed)


DURING: list[Callable[[Life], None]] = [
    _everyone,
    _mark,
    _step_out,
    _guest,
    _say,
    _unsay,
    _decide,
    _say_as_decision,
    _drop_point,
    _assign,
    _dissent,
    _vote,
    _withdraw,
    _special,
    _post,
    _join,
    _change_membership,
    _leave,
    _new_person,
    _forget_person,
    _see_forms,
    _rules,
    *[_decide, _assign, _vote] * 2,
]
