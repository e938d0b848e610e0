"""Planning on the real store: every step is undone and done again, and what is deleted takes its links along."""

from datetime import date, time
from pathlib import Path

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.agenda import AgendaItem, ItemState
from secretariat.domain.planning import CarryOver, CarryReason, Proposal
from secretariat.services.agenda import AddItem, add_item, remove_item
from secretariat.services.agenda_versions import send_agenda, sent_agenda
from secretariat.services.calling_off import PostponeMeeting, cancel_meeting, postpone_meeting
from secretariat.services.carry_over import accept_offers, offered_items
from secretariat.services.groups import groups
from secretariat.services.meetings import PlanMeeting, plan_meeting
from secretariat.services.office import Office
from secretariat.services.proposals import NewProposal, add_proposal, proposals, take_proposal
from secretariat.services.templates import MakeTemplate, make_template
from secretariat.services.trash import remove_for_good, trash_meeting

DAYS = (date(2019, 9, 4), date(2019, 10, 2), date(2019, 11, 6))


def planned(office: Office) -> int:
    """Everything that planning can do, a step each; returns how many steps."""
    desk = office.desk
    group = groups(desk.work)[0].id
    first, _ = plan_meeting(desk, PlanMeeting(group_id=group, day=DAYS[0], start=time(14)))
    offers = offered_items(desk, office.agenda_words, first)
    accept_offers(desk, office.agenda_words, first, [named.offer.key for named in offers])
    proposal, _ = add_proposal(
        desk.work, NewProposal(group_id=group, title="Про ґанки", filed_on=date(2019, 8, 20))
    )
    take_proposal(desk.work, proposal, first)
    send_agenda(desk, first)
    template, _ = make_template(desk.work, MakeTemplate(meeting_id=first, name="Чергове"))
    second, _ = postpone_meeting(
        desk, PostponeMeeting(meeting_id=first, reason="немає світла", day=DAYS[1], start=time(14))
    )
    cancel_meeting(desk, second, reason="карантин")
    plan_meeting(desk, PlanMeeting(group_id=group, day=DAYS[2], start=time(14), template_id=template))
    return 9


def rows(office: Office) -> object:
    return office.rows.meetings(), proposals(office.desk.work, groups(office.desk.work)[0].id)


def test_planning_is_undone_step_by_step_and_done_again(tmp_path: Path) -> None:
    with opened_office(tmp_path) as office:
        import_sample(office)
        before = rows(office)
        steps = planned(office)
        after = rows(office)
        for _ in range(steps):
            office.desk.history.undo()
        assert rows(office) == before
        for _ in range(steps):
            office.desk.history.redo()
        assert rows(office) == after


def test_a_removed_item_takes_its_link_along_and_undo_brings_it_back(tmp_path: Path) -> None:
    with opened_office(tmp_path) as office:
        import_sample(office)
        desk, group = office.desk, groups(office.desk.work)[0].id
        meeting, _ = plan_meeting(desk, PlanMeeting(group_id=group, day=DAYS[0], start=time(14)))
        keys = [
            named.offer.key
            for named in offered_items(desk, office.agenda_words, meeting)
            if named.offer.reason is CarryReason.OPEN_ACTION and named.offer.standing is None
        ]
        (item,), _ = accept_offers(desk, office.agenda_words, meeting, keys)
        remove_item(desk.work, item)
        assert links(office) == ()
        desk.history.undo()
        assert [link.item_id for link in links(office)] == [item]


def test_a_meeting_deleted_for_good_leaves_its_proposals_waiting(tmp_path: Path) -> None:
    with opened_office(tmp_path) as office:
        import_sample(office)
        desk, group = office.desk, groups(office.desk.work)[0].id
        meeting, _ = plan_meeting(desk, PlanMeeting(group_id=group, day=DAYS[0], start=time(14)))
        proposal, _ = add_proposal(
            desk.work, NewProposal(group_id=group, title="Про ґанки", filed_on=date(2019, 8, 20))
        )
        take_proposal(desk.work, proposal, meeting)
        trash_meeting(desk, meeting)
        assert proposals(desk.work, group)[0].waits
        remove_for_good(desk.work, meeting)
        assert proposals(desk.work, group)[0].waits
        with desk.work() as uow:
            assert uow.get(Proposal, proposal).item_id is None


def test_a_sent_agenda_keeps_the_line_of_an_item_that_is_gone(tmp_path: Path) -> None:
    with opened_office(tmp_path) as office:
        import_sample(office)
        desk, group = office.desk, groups(office.desk.work)[0].id
        meeting, _ = plan_meeting(desk, PlanMeeting(group_id=group, day=DAYS[0], start=time(14)))
        item, _ = add_item(desk.work, AddItem(meeting_id=meeting, title="Про ґанки"))
        send_agenda(desk, meeting)
        remove_item(desk.work, item)
        sent = sent_agenda(desk.work, meeting)
        assert sent is not None
        (change,) = sent.changes
        assert change.was is not None
        assert change.was.title == "Про ґанки"


def test_many_rows_are_found_by_one_question(tmp_path: Path) -> None:
    with opened_office(tmp_path) as office:
        meeting = import_sample(office)
        with office.desk.work() as uow:
            found = uow.among(AgendaItem, "meeting_id", [meeting])
            assert [item.id for item in found] == [item.id for item in uow.find(AgendaItem)]
            assert uow.among(AgendaItem, "state", [ItemState.WITHDRAWN]) == ()
            assert uow.among(AgendaItem, "id", []) == ()


def links(office: Office) -> tuple[CarryOver, ...]:
    with office.desk.work() as uow:
        return uow.find(CarryOver)
