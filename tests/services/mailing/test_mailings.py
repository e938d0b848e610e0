"""Which mailings are due when, to whom they go, and that everybody gets each exactly once."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.approval import Approval
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ActionId, CoAssigneeId
from secretariat.domain.letters import Dispatch, DispatchState, LetterKind
from secretariat.domain.log import PROTOCOL_SENT, LogEntry
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.planning import AgendaVersion
from secretariat.domain.resolution import ActionItem, CoAssignee, Point
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.agenda_versions import send_agenda
from secretariat.services.approval import ask_to_agree
from secretariat.services.changes import Barrier, Label
from secretariat.services.mailing.mailings import Obstacle
from secretariat.services.mailing.recipient import Guest
from secretariat.services.meetings import PlanMeeting, plan_meeting
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.ports import NEW
from secretariat.services.press import MadePaper
from secretariat.services.protocols import signed_file
from tests.services.finalising import PlainPress
from tests.services.mailing.room import Room

PAPER = {"Білоус", "Їжак", "Щербань"}


def test_before_the_meeting_the_invitation_is_due() -> None:
    room = Room().ahead()
    assert room.kinds() == [LetterKind.INVITATION]
    mailing = room.mailing(LetterKind.INVITATION)
    assert mailing.is_due
    assert len(mailing.reachable) == 9
    assert {one.name.split()[0] for one in mailing.on_paper} == PAPER
    assert [one.items for one in mailing.reachable if one.name == "Свєтов Едуард"] == [(room.item(2),)]


def test_the_invitation_marks_the_agenda_as_sent_in_the_same_step() -> None:
    room = Room().ahead()
    room.send(LetterKind.INVITATION)
    with room.store.work() as uow:
        (version,) = uow.find(AgendaVersion)
    assert version.sent_at == room.moment
    assert room.store.labels[-1].code == "letters_queued"
    assert room.store.barriers[-1] is Barrier.SENT
    assert not room.mailing(LetterKind.INVITATION).is_due


def test_a_newcomer_gets_the_invitation_and_the_agenda_is_not_marked_again() -> None:
    room = Room().ahead()
    room.send(LetterKind.INVITATION)
    room.change(replace(room.person("Білоус"), email="bilous@example.org"))
    mailing = room.mailing(LetterKind.INVITATION)
    assert mailing.is_due
    assert [one.address for one in mailing.waiting] == ["bilous@example.org"]
    room.send(LetterKind.INVITATION, keys=frozenset(one.key for one in mailing.waiting))
    with room.store.work() as uow:
        assert len(uow.find(AgendaVersion)) == 1


def test_an_agenda_marked_by_hand_needs_no_letter() -> None:
    room = Room().ahead()
    send_agenda(room.mailroom.desk, room.meeting_id)
    mailing = room.mailing(LetterKind.INVITATION)
    assert not mailing.is_due
    assert mailing.by_hand == room.moment


def test_changes_are_due_until_people_are_told() -> None:
    room = Room().ahead()
    room.send(LetterKind.INVITATION)
    add_item(room.store.work, AddItem(meeting_id=room.meeting_id, title="Про ґанки"))
    assert room.kinds() == [LetterKind.AGENDA_CHANGE, LetterKind.INVITATION]
    assert len(room.send(LetterKind.AGENDA_CHANGE)) == 9
    assert room.kinds() == [LetterKind.INVITATION]
    with room.store.work() as uow:
        assert [row.version for row in uow.find(AgendaVersion)] == [1, 2]


def test_a_meeting_called_off_is_told_to_those_who_were_invited() -> None:
    room = Room().ahead()
    with room.store.work() as uow:
        meeting = uow.get(Meeting, room.meeting_id)
    cancelled = replace(meeting, state=MeetingState.CANCELLED, reason="карантин")
    room.change(cancelled)
    assert not room.mailing(LetterKind.CANCELLATION).is_due
    room.change(meeting)
    room.send(LetterKind.INVITATION)
    room.change(cancelled)
    assert room.kinds() == [LetterKind.CANCELLATION]
    assert room.mailing(LetterKind.CANCELLATION).is_due


def test_the_draft_goes_to_those_who_are_asked_and_asks_them() -> None:
    room = Room()
    assert not room.mailing(LetterKind.DRAFT).is_due
    sent = room.send(LetterKind.DRAFT)
    with room.store.work() as uow:
        asked = {row.person_id for row in uow.find(Approval)}
    assert {letter.person_id for letter in sent} == asked
    assert asked


def test_a_round_that_was_opened_makes_the_draft_due() -> None:
    room = Room()
    ask_to_agree(room.mailroom.desk, room.meeting_id, [room.person("Кузьмінов").id])
    mailing = room.mailing(LetterKind.DRAFT)
    assert mailing.is_due
    assert [one.name for one in mailing.reachable] == ["Кузьмінов Олег"]


def test_the_protocol_waits_for_its_signatures() -> None:
    room = Room()
    assert room.mailing(LetterKind.PROTOCOL).obstacle is Obstacle.NO_NUMBER
    with pytest.raises(DomainError, match="mailing_obstacle"):
        room.send(LetterKind.PROTOCOL)


def test_the_signed_protocol_goes_as_it_is_filed_and_the_log_says_so() -> None:
    room = Room().signed()
    sent = room.send(LetterKind.PROTOCOL)
    filed = signed_file(room.mailroom.desk, room.meeting_id)
    assert {papers for letter in sent for papers in room.papers(letter)} == {(filed.name, filed.data)}
    with room.store.work() as uow:
        (entry,) = [row for row in uow.find(LogEntry) if row.code == PROTOCOL_SENT]
    assert (entry.params["written"], entry.params["without_address"]) == (9, 3)


def test_sent_again_it_is_asked_about_with_the_moment() -> None:
    room = Room().signed()
    room.send(LetterKind.PROTOCOL)
    with pytest.raises(DomainError, match="already_sent") as refused:
        room.send(LetterKind.PROTOCOL)
    assert (refused.value.params["moment"], refused.value.params["count"]) == (room.moment, 9)
    assert len(room.send(LetterKind.PROTOCOL, again=True)) == 9


def test_who_was_refused_by_the_server_may_get_it_again() -> None:
    room = Room().signed()
    first = room.send(LetterKind.PROTOCOL)[0]
    with room.store.work() as uow:
        (way,) = uow.find(Dispatch, letter_id=first.id)
        uow.update(replace(way, state=DispatchState.FAILED))
        uow.commit(Label(code="changed"))
    assert [one.address for one in room.mailing(LetterKind.PROTOCOL).waiting] == [first.address]


def test_a_meeting_that_changes_while_letters_are_written_is_not_told_of(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    room = Room().ahead()
    making = PlainPress.make

    def slowly(press: PlainPress, material: Material, order: PaperOrder) -> MadePaper:
        with room.store.work() as uow:
            item = uow.get(AgendaItem, room.item(1))
        room.change(replace(item, title="Про дахи"))
        return making(press, material, order)

    monkeypatch.setattr(PlainPress, "make", slowly)
    with pytest.raises(DomainError, match="changed_meanwhile"):
        room.send(LetterKind.INVITATION)
    assert room.letters() == ()


def test_guests_get_what_everybody_gets_and_no_extract() -> None:
    room = Room().signed()
    guest = Guest(name="Редакція", address="visnyk@example.org")
    (letter,) = room.send(LetterKind.PROTOCOL, keys=frozenset(), guests=(guest,))
    assert (letter.address, letter.person_id) == ("visnyk@example.org", None)
    with pytest.raises(DomainError, match="nothing_to_send"):
        room.send(LetterKind.EXTRACT, keys=frozenset(), guests=(guest,))


def test_a_guest_who_is_known_by_the_address_is_addressed_by_name() -> None:
    room = Room().ahead()
    room.change(replace(room.person("Войтенко"), email="voitenko@example.org"))
    guest = Guest(name="депутат Войтенко", address="voitenko@example.org")
    (letter,) = room.send(LetterKind.INVITATION, keys=frozenset(), guests=(guest,))
    assert (letter.name, letter.person_id) == ("депутат Войтенко", room.person("Войтенко").id)
    assert letter.text.startswith("Шановний пане Сергію!")


def test_a_reminder_from_another_meeting_of_the_group_counts() -> None:
    room = Room().signed()
    room.send(LetterKind.REMINDER)
    plan = PlanMeeting(group_id=room.group_id, day=date(2019, 9, 25))
    room.meeting_id, _ = plan_meeting(room.mailroom.desk, plan)
    assert not room.mailing(LetterKind.REMINDER).is_due


def test_a_bad_address_of_a_guest_is_named() -> None:
    with pytest.raises(DomainError, match="bad_email") as refused:
        Guest(name="Редакція", address="visnyk")
    assert refused.value.field == "address"


def test_a_reminder_comes_again_after_a_week() -> None:
    room = Room().signed()
    room.send(LetterKind.REMINDER)
    assert not room.mailing(LetterKind.REMINDER).is_due
    room.moment = room.moment.replace(day=27)
    assert room.mailing(LetterKind.REMINDER).is_due


def charge(room: Room, family: str, position: int, label: str | None = None) -> None:
    """Let somebody carry out the first point of an item."""
    with room.store.work() as uow:
        record = uow.record(room.meeting_id)
        resolution = next(row for row in record.resolutions if row.item_id == room.item(position))
        point = next(row for row in record.points if row.resolution_id == resolution.id)
        person = None if label else room.person(family).id
        action = ActionItem(
            id=ActionId(NEW),
            point_id=point.id,
            assignee_id=person,
            assignee_label=label,
            standing=True,
            assignee_email="zhkh@example.org" if label else None,
        )
        uow.add(action)
        uow.commit(Label(code="action_assigned"))


def test_somebody_unnamed_gets_the_extract_by_the_address_of_the_action() -> None:
    room = Room()
    charge(room, "", 1, label="управління ЖКГ")
    room.signed()
    sent = {letter.address: letter for letter in room.send(LetterKind.EXTRACT)}
    assert sent.keys() == {"ivanenko@example.org", "zhkh@example.org"}
    assert "питання 1" in sent["zhkh@example.org"].text


def test_a_co_assignee_gets_the_item_too_and_hears_with_whom() -> None:
    room = Room()
    with room.store.work() as uow:
        (action,) = uow.find(ActionItem)
        uow.add(
            CoAssignee(
                id=CoAssigneeId(NEW), action_id=action.id, position=1, person_id=room.person("Свєтов").id
            )
        )
        uow.commit(Label(code="action_assigned"))
    room.signed()
    sent = {letter.address: letter.text for letter in room.send(LetterKind.EXTRACT)}
    assert "разом із Вами: Іваненко Г. П." in sent["svietov@example.org"]
    assert "разом із Вами: Свєтов Е." in sent["ivanenko@example.org"]


FAMILIES = ("Гаєвська", "Зінченко", "Кузьмінов", "Свєтов", "Коваль", "Білоус")


@settings(max_examples=25, deadline=None)
@given(charges=st.sets(st.tuples(st.sampled_from(FAMILIES), st.integers(1, 5)), max_size=8))
def test_each_gets_one_extract_with_their_own_items_only(charges: set[tuple[str, int]]) -> None:
    room = Room()
    for family, position in sorted(charges):
        charge(room, family, position)
    with room.store.work() as uow:
        titles = {item.position: item.title for item in uow.record(room.meeting_id).items}
        points = {point.text for point in uow.find(Point)}
    own = {family: {position for other, position in charges if other == family} for family in FAMILIES}
    own["Іваненко"] = {4}
    room.signed()
    reachable = {one.name.split()[0]: one for one in room.mailing(LetterKind.EXTRACT).reachable}
    sent = room.send(LetterKind.EXTRACT)
    assert Counter(letter.address for letter in sent) == Counter(one.address for one in reachable.values())
    for letter in sent:
        family = letter.name.split()[0]
        ids = sorted(room.item(position) for position in own[family])
        (_, cover), (_, paper) = room.papers(letter)
        assert cover.decode().startswith(f"№ 1 cover-letter {ids} ('person-{letter.person_id}',) ")
        assert paper.decode().startswith(f"№ 1 extract {ids} ")
        told = {position for position in titles if f"питання {position}" in letter.text}
        assert told == own[family]
    assert points


@settings(max_examples=25, deadline=None)
@given(unticked=st.sets(st.integers(0, 8)), guests=st.integers(0, 3))
def test_everybody_who_is_ticked_gets_exactly_one_letter(unticked: set[int], guests: int) -> None:
    room = Room().signed()
    reachable = room.mailing(LetterKind.PROTOCOL).reachable
    chosen = [one for place, one in enumerate(reachable) if place not in unticked]
    added = tuple(Guest(name=f"Гість {n}", address=f"guest{n}@example.org") for n in range(guests))
    if not chosen and not added:
        return
    sent = room.send(LetterKind.PROTOCOL, keys=frozenset(one.key for one in chosen), guests=added)
    wanted = [*(one.address for one in chosen), *(guest.address for guest in added)]
    assert sorted(letter.address for letter in sent) == sorted(str(address) for address in wanted)
    assert len({letter.message_id for letter in sent}) == len(sent)
