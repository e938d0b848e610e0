"""Findings in decisions, hours and the list of people."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from secretariat.domain.approval import Remark, RemarkState
from secretariat.domain.attendance import Capacity
from secretariat.domain.ballot import Choice
from secretariat.domain.findings import Beside, Finding, Weight, findings
from secretariat.domain.ids import ApprovalId, RemarkId, WaiverId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Office
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem
from secretariat.domain.waiver import Waiver
from tests.records import hard_cases
from tests.records.office import DAY, OfficeMeeting, absent


def _found(record: MeetingRecord, code: str) -> list[Finding]:
    return [found for found in findings(record) if found.code == code]


def _office(**different: object) -> OfficeMeeting:
    office = OfficeMeeting()
    office.all_present(**different)  # type: ignore[arg-type]
    return office


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("Підготувати та надіслати звернення.", True),
        ("Доручити КП «Ґрунтівський водоканал» полагодити мережу.", True),
        ("Зобов'язати підрядника завершити роботи.", True),
        ("Інформацію взяти до відома.", False),
        ("Затвердити план заходів.", False),
        ("Погодити документи й кошти на роботи.", False),
    ],
)
def test_a_decision_that_asks_for_work_says_who_does_it(words: str, asks: bool) -> None:
    office = _office()
    office.builder.resolution(office.item(), words, ballot=office.vote())
    found = _found(office.builder.record(), "decision_without_who")
    assert [(one.source.kind, one.weight) for one in found] == ([("point", Weight.WAIVABLE)] if asks else [])


def test_a_decision_that_was_voted_down_needs_nobody_to_do_it() -> None:
    office = _office()
    ballot = office.vote(*[Choice.AGAINST] * 6)
    office.builder.resolution(office.item(), "Підготувати звернення.", ballot=ballot)
    assert _found(office.builder.record(), "decision_without_who") == []


def _charged(due: date | None, *, standing: bool = False, choice: Choice = Choice.FOR) -> MeetingRecord:
    office = _office()
    office.builder.resolution(office.item(), "Підготувати звернення.", ballot=office.vote(*[choice] * 6))
    record = office.builder.record()
    action = ActionItem(
        id=1,  # type: ignore[arg-type]
        point_id=record.points[0].id,
        assignee_id=office.people.halka,
        due=due,
        standing=standing,
    )
    return replace(record, actions=(action,))


def test_somebody_charged_has_a_day_or_works_always() -> None:
    assert len(_found(_charged(None), "decision_without_when")) == 1
    assert _found(_charged(None, standing=True), "decision_without_when") == []
    assert _found(_charged(date(2026, 4, 1)), "decision_without_when") == []


def test_nothing_is_due_before_it_was_decided() -> None:
    assert len(_found(_charged(date(2026, 3, 11)), "due_before_meeting")) == 1
    assert _found(_charged(DAY), "due_before_meeting") == []


@pytest.mark.parametrize(("choice", "found"), [(Choice.AGAINST, 1), (Choice.FOR, 0)])
def test_nobody_is_charged_by_what_was_not_adopted(choice: Choice, found: int) -> None:
    record = _charged(date(2026, 4, 1), choice=choice)
    assert [one.source.kind for one in _found(record, "action_not_adopted")] == ["point"] * found


def test_a_speaker_stands_in_a_list() -> None:
    office = _office()
    stranger = office.builder.person("Войтенко Сергій Іванович")
    item = office.item()
    office.builder.spoke(item, stranger, "Підтримав пропозицію.")
    (found,) = _found(office.builder.record(), "speaker_not_listed")
    assert (found.source.kind, found.params["item"], found.params["name"]) == (
        "statement",
        1,
        "Войтенко С. І.",
    )
    assert found.weight is Weight.WAIVABLE


def test_an_item_and_the_meeting_may_end_in_the_same_minute() -> None:
    office = _office()
    office.item()
    record = office.builder.record()
    ends = at(record.day, time(11, 30))
    for later, found in ((timedelta(seconds=32), 0), (timedelta(minutes=1), 1)):
        items = tuple(
            replace(item, started=ends - timedelta(hours=1), ended=ends + later) for item in record.items
        )
        assert len(_found(replace(record, items=items), "ends_before_item")) == found


def test_a_speaker_who_is_marked_as_absent_is_found() -> None:
    office = _office(halka=absent("відпустка"))
    item = office.item()
    office.builder.spoke(item, office.people.halka, "Підтримав пропозицію.")
    (found,) = _found(office.builder.record(), "speaker_absent")
    assert (found.params["item"], found.params["name"]) == (1, "Ґалька О. Р.")


def test_a_chair_who_speaks_stands_in_the_paper_without_a_row_of_presence() -> None:
    office = _office()
    guest = office.builder.person("Войтенко Сергій Іванович", "m")
    item = office.item()
    office.builder.officer(guest, Office.CHAIR, item)
    office.builder.spoke(item, guest, "Оголосив перерву.")
    assert _found(office.builder.record(), "speaker_not_listed") == []


def test_a_member_who_stepped_out_has_no_vote() -> None:
    office = _office()
    item = office.item()
    office.builder.resolution(item, "Погодити.", ballot=office.vote())
    office.builder.recuse(office.rows[office.people.halka], item)
    record = office.builder.record()
    (found,) = _found(record, "recused_voted")
    assert (found.weight, found.params) == (Weight.STOPS, {"item": 1, "name": "Ґалька О. Р."})
    assert _found(record, "votes_do_not_add_up") == []


def test_an_item_ends_before_its_meeting() -> None:
    office = _office()
    office.item(started=office.builder.moment("11:00"), ended=office.builder.moment("11:45"))
    (found,) = _found(office.builder.record(), "ends_before_item")
    assert found.params["item"] == 1


def test_a_vote_without_a_quorum_at_its_moment_stops_and_a_decision_without_a_vote_may_stay() -> None:
    office = _office()
    first = office.item()
    office.decided(first)
    second = office.item("Про освітлення")
    office.builder.resolution(second, "Погодити.")
    for person in (office.people.halka, office.people.deputy, office.people.ivanyshyn):
        office.builder.interval(office.rows[person], left_item_id=second)
    (found,) = _found(office.builder.record(), "decided_without_quorum")
    assert (found.params["item"], found.weight) == (2, Weight.WAIVABLE)


def test_a_waiver_covers_nothing_that_stops_by_now() -> None:
    office = _office()
    office.decided(office.item())
    second = office.item("Про освітлення")
    office.decided(second)
    for person in (office.people.halka, office.people.deputy, office.people.ivanyshyn):
        office.builder.interval(office.rows[person], left_item_id=second)
    voted = office.builder.record()
    first, other = voted.resolutions
    proposed = replace(voted, resolutions=(first, replace(other, ballot_id=None)))
    (before,) = _found(proposed, "decided_without_quorum")
    waiver = Waiver(
        id=WaiverId(1),
        meeting_id=voted.meeting.id,
        code=before.code,
        source_kind=before.source.kind,
        source_id=before.source.id,
        reason="рішення лише запропоновано",
        moment=office.builder.moment("11:00"),
        said=before.said,
    )
    (after,) = _found(voted, "decided_without_quorum")
    assert (before.weight, after.weight, after.said) == (Weight.WAIVABLE, Weight.STOPS, before.said)
    judged = [before.waived_by(waiver), *findings(voted, Beside(waivers=(waiver,)))]
    assert [one.stops for one in judged if one.code == before.code] == [False, True]


def test_remarks_without_an_answer_are_found() -> None:
    record = _office().builder.record()
    remark = Remark(id=RemarkId(1), approval_id=ApprovalId(1), text="Додати суму.")
    answered = replace(remark, id=RemarkId(2), state=RemarkState.ACCEPTED)
    found = [
        one for one in findings(record, Beside(remarks=(remark, answered))) if one.code == "remarks_open"
    ]
    assert [(one.params, one.weight) for one in found] == [({"count": 1, "last": 1}, Weight.WAIVABLE)]


def _disagrees(office: OfficeMeeting, ballot: bool) -> MeetingRecord:
    """Ґалька has a dissenting opinion on the second item."""
    office.item()
    item = office.item("Про освітлення")
    voters = [one for one in office.people.voters if one != office.people.halka]
    vote = office.vote(*[Choice.FOR] * 5, voters=voters) if ballot else None
    resolution = office.builder.resolution(item, "Погодити.", ballot=vote)
    office.builder.dissent(resolution, office.people.halka, "Проєкт слід доопрацювати")
    return office.builder.record()


@pytest.mark.parametrize("ballot", [False, True])
def test_a_dissenting_opinion_is_of_somebody_who_was_there(ballot: bool) -> None:
    (found,) = _found(_disagrees(_office(halka=absent("відпустка")), ballot), "dissent_absent")
    assert (found.weight, found.source.kind) == (Weight.WAIVABLE, "dissent")
    assert found.params == {"item": 2, "name": "Ґалька О. Р."}
    assert _found(_disagrees(_office(), ballot), "dissent_absent") == []


def test_who_left_before_a_decision_or_stepped_out_of_it_has_no_opinion_on_it() -> None:
    office = _office()
    record = _disagrees(office, ballot=False)
    row, second = office.rows[office.people.halka], record.items[1].id
    office.builder.recuse(row, second)
    assert len(_found(office.builder.record(), "dissent_absent")) == 1
    office = _office()
    _disagrees(office, ballot=False)
    office.builder.interval(office.rows[office.people.halka], left_item_id=second)
    assert len(_found(office.builder.record(), "dissent_absent")) == 1


@pytest.mark.parametrize("name", sorted(hard_cases()))
def test_nobody_disagrees_from_afar_in_a_meeting_in_order(name: str) -> None:
    assert _found(hard_cases()[name], "dissent_absent") == []


def test_the_list_of_the_meeting_is_the_group_of_that_day() -> None:
    record = _office().builder.record()
    assert not _found(record, "member_not_listed")
    assert not _found(record, "listed_no_member")
    gone, *others = (row for row in record.attendance if row.capacity is Capacity.MEMBER)
    (missing,) = _found(replace(record, attendance=tuple(others)), "member_not_listed")
    person = next(one for one in record.persons if one.id == gone.person_id)
    assert (missing.weight, missing.params["name"]) == (Weight.WAIVABLE, person.listed)
    left = tuple(row for row in record.memberships if row.person_id != gone.person_id)
    (extra,) = _found(replace(record, memberships=left), "listed_no_member")
    assert (extra.source.id, extra.params["name"]) == (gone.id, person.listed)
