"""Templates, proposals, sent agendas, and meetings that are called off."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from secretariat.domain.agenda import AgendaItem, ItemKind, Standing
from secretariat.domain.agenda_changes import ChangeKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, MeetingId, ProposalId
from secretariat.domain.meeting import Meeting, MeetingFormat, MeetingState, Sitting
from secretariat.domain.planning import CarryOver, CarryReason, ProposalState
from secretariat.language.templates import agenda_words
from secretariat.services.agenda import (
    AddItem,
    add_item,
    change_item,
    move_item,
    remove_item,
    set_rapporteurs,
)
from secretariat.services.agenda_versions import send_agenda, sent_agenda
from secretariat.services.calling_off import PostponeMeeting, cancel_meeting, postpone_meeting
from secretariat.services.carry_over import offered_items
from secretariat.services.changes import Label
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.groups import AddGroup, add_group
from secretariat.services.meetings import PlanMeeting, change_meeting, open_meeting, plan_meeting, set_hours
from secretariat.services.proposals import (
    NewProposal,
    add_proposal,
    await_proposal,
    decline_proposal,
    proposals,
    remove_proposal,
    take_proposal,
)
from secretariat.services.templates import (
    MakeTemplate,
    make_template,
    remove_template,
    rename_template,
    templates,
)
from tests.services.desk import DAY, TestOffice

APRIL = date(2026, 4, 9)


def agenda(office: TestOffice, meeting_id: MeetingId) -> list[AgendaItem]:
    items = open_meeting(office.store.work, meeting_id).record.items
    return sorted(items, key=lambda item: item.position)


def stand(office: TestOffice, item_id: ItemId, standing: Standing = Standing.ALWAYS) -> None:
    """Let an item stand on each agenda."""
    with office.store.work() as uow:
        item = uow.get(AgendaItem, item_id)
    change_item(office.store.work, replace(item, standing=standing))


def proposed(office: TestOffice, title: str = "Про ґанки") -> ProposalId:
    command = NewProposal(
        group_id=office.group_id, title=title, filed_on=date(2026, 2, 20), proposer_label="ОСББ «Ґрунт»"
    )
    return add_proposal(office.store.work, command)[0]


def test_a_meeting_begins_with_the_items_of_its_template(office: TestOffice) -> None:
    first, second = office.item("Про стан безпеки"), office.item("Про ґанки")
    stand(office, first)
    set_rapporteurs(office.store.work, first, [office.person("Свєтов"), office.person("Їжак")])
    template, _ = make_template(
        office.store.work, MakeTemplate(meeting_id=office.meeting_id, name="Чергове засідання")
    )
    command = PlanMeeting(group_id=office.group_id, day=APRIL, template_id=template)
    april, _ = plan_meeting(office.desk, command)
    assert [(i.title, i.standing) for i in agenda(office, april)] == [
        ("Про стан безпеки", Standing.ALWAYS),
        ("Про ґанки", None),
    ]
    reporters = open_meeting(office.store.work, april).record.rapporteurs
    assert [row.person_id for row in reporters] == [office.person("Свєтов")]
    assert second


def test_a_template_keeps_place_hour_and_form(office: TestOffice) -> None:
    make_template(office.store.work, MakeTemplate(meeting_id=office.meeting_id, name="Чергове"))
    (whole,) = templates(office.store.work, office.group_id)
    template = whole.template
    assert (template.place, template.start, template.format) == (
        "міська рада",
        time(10),
        MeetingFormat.ROOM,
    )


def test_a_template_of_standing_items_leaves_single_ones_and_the_former_protocol_out(
    office: TestOffice,
) -> None:
    stand(office, office.item("Про стан безпеки"))
    stand(office, office.item("Про затвердження протоколу № 3"), Standing.FORMER_PROTOCOL)
    office.item("Про ґанки")
    command = MakeTemplate(meeting_id=office.meeting_id, name="Постійні", only_standing=True)
    make_template(office.store.work, command)
    (whole,) = templates(office.store.work, office.group_id)
    assert [item.title for item in whole.items] == ["Про стан безпеки"]


def test_two_templates_of_a_group_have_two_names(office: TestOffice) -> None:
    command = MakeTemplate(meeting_id=office.meeting_id, name="Чергове")
    template, _ = make_template(office.store.work, command)
    with pytest.raises(DomainError, match="template_exists"):
        make_template(office.store.work, command)
    rename_template(office.store.work, template, "Щоквартальне")
    make_template(office.store.work, command)
    remove_template(office.store.work, template)
    assert [whole.template.name for whole in templates(office.store.work, office.group_id)] == ["Чергове"]


def test_a_proposal_becomes_an_item_before_other_business(office: TestOffice) -> None:
    office.item("Про бюджет")
    add_item(office.store.work, AddItem(meeting_id=office.meeting_id, title="Різне", kind=ItemKind.OTHER))
    item_id, _ = take_proposal(office.store.work, proposed(office), office.meeting_id)
    assert [item.title for item in agenda(office, office.meeting_id)] == ["Про бюджет", "Про ґанки", "Різне"]
    assert agenda(office, office.meeting_id)[1].filed_on == date(2026, 2, 20)
    (row,) = proposals(office.store.work, office.group_id)
    assert (row.proposal.state, row.proposal.item_id, row.taken_on) == (ProposalState.TAKEN, item_id, DAY)
    assert row.proposer == "ОСББ «Ґрунт»"


def test_a_proposal_waits_again_when_its_item_is_taken_out(office: TestOffice) -> None:
    item_id, _ = take_proposal(office.store.work, proposed(office), office.meeting_id)
    remove_item(office.store.work, item_id)
    (row,) = proposals(office.store.work, office.group_id)
    assert row.waits
    take_proposal(office.store.work, row.proposal.id, office.meeting_id)


def test_a_proposal_is_declined_with_a_reason_and_can_wait_again(office: TestOffice) -> None:
    proposal = proposed(office)
    with pytest.raises(DomainError, match="reason_required"):
        decline_proposal(office.store.work, proposal, reason=None)
    decline_proposal(office.store.work, proposal, reason="не належить до повноважень групи")
    with pytest.raises(DomainError, match="proposal_not_waiting"):
        take_proposal(office.store.work, proposal, office.meeting_id)
    await_proposal(office.store.work, proposal)
    (row,) = proposals(office.store.work, office.group_id)
    assert (row.waits, row.proposal.reason) == (True, None)
    with pytest.raises(DomainError, match="proposal_not_declined"):
        await_proposal(office.store.work, proposal)


def test_waiting_proposals_stand_first_and_a_mistake_is_deleted(office: TestOffice) -> None:
    first, _ = proposed(office, "Про ґанки"), proposed(office, "Про їдальні")
    decline_proposal(office.store.work, first, reason="уже розглянуто")
    titles = [row.proposal.title for row in proposals(office.store.work, office.group_id)]
    assert titles == ["Про їдальні", "Про ґанки"]
    remove_proposal(office.store.work, first)
    assert len(proposals(office.store.work, office.group_id)) == 1


def test_a_sent_agenda_tells_what_has_changed_since(office: TestOffice) -> None:
    assert sent_agenda(office.store.work, office.meeting_id) is None
    with pytest.raises(DomainError, match="agenda_empty"):
        send_agenda(office.desk, office.meeting_id)
    first, second = office.item("Про бюджет"), office.item("Про ґанки")
    send_agenda(office.desk, office.meeting_id)
    with pytest.raises(DomainError, match="agenda_unchanged"):
        send_agenda(office.desk, office.meeting_id)
    office.item("Про їдальні")
    move_item(office.store.work, second, 1)
    set_rapporteurs(office.store.work, first, [office.person("Коваль")])
    sent = sent_agenda(office.store.work, office.meeting_id)
    assert sent is not None
    assert {change.kind for change in sent.changes} == {
        ChangeKind.ADDED,
        ChangeKind.MOVED,
        ChangeKind.RAPPORTEURS,
    }
    send_agenda(office.desk, office.meeting_id)
    again = sent_agenda(office.store.work, office.meeting_id)
    assert again is not None
    assert (again.version, again.changes) == (2, ())


def test_another_day_hour_place_or_format_than_people_were_told_is_a_change(office: TestOffice) -> None:
    office.item("Про ґанки")
    send_agenda(office.desk, office.meeting_id)
    with office.store.work() as uow:
        (sitting,), meeting = uow.find(Sitting), uow.get(Meeting, office.meeting_id)
    set_hours(office.desk, sitting.id, day=APRIL, start=time(14), end=None)
    change_meeting(office.desk, replace(meeting, place="ліцей № 3", format=MeetingFormat.MIXED))
    sent = sent_agenda(office.store.work, office.meeting_id)
    assert sent is not None
    assert [change.field.value for change in sent.notice] == ["day", "start", "place", "format"]
    assert (sent.changes, sent.differences) == ((), 4)
    send_agenda(office.desk, office.meeting_id)
    again = sent_agenda(office.store.work, office.meeting_id)
    assert again is not None
    assert (again.version, again.differences) == (2, 0)


def test_a_cancelled_meeting_says_why_and_frees_its_hour(office: TestOffice) -> None:
    with pytest.raises(DomainError, match="reason_required"):
        cancel_meeting(office.desk, office.meeting_id, reason=None)
    cancel_meeting(office.desk, office.meeting_id, reason="карантин")
    again = office.plan(DAY)
    with office.store.work() as uow:
        meeting = uow.get(Meeting, office.meeting_id)
    assert (meeting.state, meeting.reason) == (MeetingState.CANCELLED, "карантин")
    assert again != office.meeting_id


def test_a_cancelled_meeting_whose_hour_was_given_away_stays_cancelled(office: TestOffice) -> None:
    cancel_meeting(office.desk, office.meeting_id, reason="карантин")
    office.plan(DAY)
    with office.store.work() as uow:
        meeting = uow.get(Meeting, office.meeting_id)
    with pytest.raises(DomainError, match="meeting_at_that_time"):
        change_meeting(office.desk, replace(meeting, state=MeetingState.PLANNED, reason=None))


def test_a_postponed_meeting_goes_on_with_its_agenda_on_the_new_day(office: TestOffice) -> None:
    first = office.item("Про бюджет")
    taken, _ = take_proposal(office.store.work, proposed(office), office.meeting_id)
    set_rapporteurs(office.store.work, first, [office.person("Коваль")])
    command = PostponeMeeting(meeting_id=office.meeting_id, reason="немає світла", day=APRIL, start=time(10))
    april, _ = postpone_meeting(office.desk, command)
    old = open_meeting(office.store.work, office.meeting_id).record.meeting
    assert (old.state, old.reason, old.postponed_to) == (MeetingState.POSTPONED, "немає світла", APRIL)
    record = open_meeting(office.store.work, april).record
    assert [item.title for item in agenda(office, april)] == ["Про бюджет", "Про ґанки"]
    assert len(record.attendance) == 12
    assert [row.person_id for row in record.rapporteurs] == [office.person("Коваль")]
    with office.store.work() as uow:
        links = uow.find(CarryOver)
    assert [(link.from_item_id, link.reason) for link in links] == [
        (first, CarryReason.POSTPONED),
        (taken, CarryReason.POSTPONED),
    ]
    (row,) = proposals(office.store.work, office.group_id)
    assert row.taken_on == APRIL


@pytest.mark.parametrize("day", [APRIL, date(2026, 3, 5)])
def test_what_a_postponed_meeting_took_along_is_not_offered_twice(office: TestOffice, day: date) -> None:
    office.item("Про бюджет")
    command = PostponeMeeting(meeting_id=office.meeting_id, reason="немає світла", day=day, start=time(10))
    new, _ = postpone_meeting(office.desk, command)
    add_point(office.store.work, AddPoint(item_id=agenda(office, new)[0].id, text="Схвалити."))
    offered = offered_items(office.desk, agenda_words(), office.plan(date(2026, 5, 14)))
    assert "Про бюджет" not in [named.title for named in offered]


def start_item(office: TestOffice) -> None:
    item = office.item("Про дороги")
    with office.store.work() as uow:
        uow.update(replace(uow.get(AgendaItem, item), started=datetime(2026, 3, 12, 10, 5, tzinfo=UTC)))
        uow.commit(Label(code="test"))


def decide_item(office: TestOffice) -> None:
    add_point(office.store.work, AddPoint(item_id=office.item(), text="Схвалити."))


@pytest.mark.parametrize("begin", [start_item, decide_item])
def test_a_meeting_that_has_begun_is_not_called_off(
    office: TestOffice, begin: Callable[[TestOffice], None]
) -> None:
    begin(office)
    with pytest.raises(DomainError, match="meeting_has_begun"):
        cancel_meeting(office.desk, office.meeting_id, reason="карантин")


def test_a_meeting_is_not_put_off_to_an_hour_that_is_taken(office: TestOffice) -> None:
    office.plan(APRIL)
    command = PostponeMeeting(meeting_id=office.meeting_id, reason="карантин", day=APRIL, start=time(10))
    with pytest.raises(DomainError, match="meeting_at_that_time"):
        postpone_meeting(office.desk, command)


def test_a_template_of_another_group_is_refused(office: TestOffice) -> None:
    template, _ = make_template(office.store.work, MakeTemplate(meeting_id=office.meeting_id, name="Чергове"))
    other, _ = add_group(
        office.store.work,
        AddGroup(name="Група", name_genitive="групи", council="Рада", settlement="с. Ґрунтове"),
    )
    with pytest.raises(DomainError, match="other_group"):
        plan_meeting(office.desk, PlanMeeting(group_id=other, day=APRIL, template_id=template))
