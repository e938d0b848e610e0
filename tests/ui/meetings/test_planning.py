"""Planning in the room «Засідання»: templates, proposals, cancelled and postponed meetings."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QScrollArea

from secretariat.domain.ids import GroupId, MeetingId
from secretariat.domain.meeting import MeetingState
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.agenda_versions import send_agenda
from secretariat.services.groups import AddGroup, add_group, groups
from secretariat.services.meetings import PlanMeeting, open_meeting, plan_meeting
from secretariat.services.proposals import NewProposal, add_proposal, proposals
from secretariat.services.templates import MakeTemplate, make_template, templates
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.text import Text
from secretariat.ui.meetings.room import MeetingsRoom
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meetings.conftest import MeetingsGround
from tests.ui.typing import press, type_text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SEPTEMBER = date(2019, 9, 4)
MORE = "Інші дії"
LONG = "Про " + "впорядкування територій загального користування, ґанків і підʼїздів " * 4


@pytest.fixture
def planned(room: MeetingsRoom, ground: MeetingsGround) -> MeetingId:
    """A meeting in September with two items, chosen in the list."""
    desk = ground.office.desk
    command = PlanMeeting(group_id=groups(desk.work)[0].id, day=SEPTEMBER, start=time(14), place="онлайн")
    meeting_id, changed = plan_meeting(desk, command)
    for title in ("Про ґанки", "Про обʼїзну дорогу"):
        _, changed = add_item(desk.work, AddItem(meeting_id=meeting_id, title=title))
    ground.publish(changed)
    room.refresh(changed)
    room.page.table.choose(meeting_id)
    return meeting_id


def plan(ground: MeetingsGround, day: date, group: GroupId | None = None) -> MeetingId:
    """One more meeting, of the first group unless another one is given."""
    desk = ground.office.desk
    command = PlanMeeting(group_id=group or groups(desk.work)[0].id, day=day, start=time(14))
    meeting_id, changed = plan_meeting(desk, command)
    ground.publish(changed)
    return meeting_id


def words(room: MeetingsRoom) -> str:
    """Everything that can be read."""
    settle(room, room.width(), room.height())
    return "\n".join(text.text() for text in room.findChildren(Text) if text.isVisible())


def state_of(ground: MeetingsGround, meeting_id: MeetingId) -> MeetingState:
    return open_meeting(ground.office.desk.work, meeting_id).record.meeting.state


def test_a_meeting_is_cancelled_with_its_reason_and_says_so(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    room.page.details.cancel_requested.emit()
    form = room.planning().call_off
    assert form.reason.input.hasFocus()
    press(form.reason.input, Key.Key_Return)
    assert form.reason.note_text() == "Вкажіть причину."
    type_text(form.reason.input, "карантин")
    press(form.reason.input, Key.Key_Return)
    assert state_of(ground, planned) is MeetingState.CANCELLED
    assert "Скасовано: карантин" in words(room)
    assert ground.said[-1] == ("Засідання скасовано", True)
    ground.undo()
    assert state_of(ground, planned) is MeetingState.PLANNED


def test_a_meeting_is_put_off_to_another_day_by_keys(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    room.page.details.postpone_requested.emit()
    form = room.planning().call_off
    assert form.day.input.hasFocus()
    type_text(form.day.input, "18.09")
    press(form.day.input, Key.Key_Tab)
    assert form.start.input.hasFocus()
    assert form.start.text() == "14:00"
    press(form.start.input, Key.Key_Tab)
    press(form.end.input, Key.Key_Tab)
    type_text(form.reason.input, "немає світла")
    press(form.reason.input, Key.Key_Return)
    assert state_of(ground, planned) is MeetingState.POSTPONED
    newest = ground.office.rows.meetings()[0]
    assert (newest.day, newest.items) == (date(2019, 9, 18), 2)
    assert ground.said[-1] == ("Засідання перенесено на 18.09.2019", True)
    room.page.table.choose(planned)
    assert "Перенесено на 18.09.2019: немає світла" in words(room)


def test_the_form_calls_off_the_meeting_it_was_opened_for(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    other = plan(ground, date(2019, 10, 2))
    room.page.details.cancel_requested.emit()
    room.page.table.choose(other)
    form = room.planning().call_off
    assert form.title.text() == "Скасувати засідання 04.09.2019"
    type_text(form.reason.input, "карантин")
    press(form.reason.input, Key.Key_Return)
    assert state_of(ground, planned) is MeetingState.CANCELLED
    assert state_of(ground, other) is MeetingState.PLANNED


def test_the_form_goes_with_the_meeting_it_was_opened_for(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    room.page.table.choose(plan(ground, date(2019, 10, 2)))
    room.page.details.cancel_requested.emit()
    room.page.table.choose(planned)
    assert room.planning().call_off.isVisible()
    ground.undo()
    assert room.page.details.isVisible()


def test_the_meeting_says_what_of_its_agenda_was_not_sent(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    assert "Порядок денний не розіслано" in words(room)
    desk = ground.office.desk
    ground.publish(send_agenda(desk, planned))
    assert "Порядок денний не розіслано" not in words(room)
    ground.publish(add_item(desk.work, AddItem(meeting_id=planned, title="Про їдальні"))[1])
    assert "1 зміна не розіслана" in words(room)


def test_escape_leaves_the_meeting_as_it_was(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    room.page.details.postpone_requested.emit()
    press(room.planning().call_off.day.input, Key.Key_Escape)
    assert state_of(ground, planned) is MeetingState.PLANNED
    assert room.page.details.isVisible()


def test_the_palette_offers_what_can_be_planned(room: MeetingsRoom, planned: MeetingId) -> None:
    entries = {entry.text: entry for entry in room.offers()}
    assert {"Пропозиції", "Шаблони засідань", "Перенести засідання 04.09.2019"} <= entries.keys()
    cancel = entries["Скасувати засідання 04.09.2019"].do
    assert cancel is not None
    cancel()
    assert room.planning().call_off.isVisible()
    room.page.table.choose(1)
    assert not any("Скасувати" in entry.text for entry in room.offers())


@pytest.mark.parametrize(("chosen", "enabled"), [("held", False), ("planned", True)])
def test_only_a_meeting_that_is_ahead_can_be_cancelled_or_put_off(
    room: MeetingsRoom, planned: MeetingId, chosen: str, *, enabled: bool
) -> None:
    room.page.table.choose(planned if chosen == "planned" else 1)
    settle(room, room.width(), room.height())
    buttons = room.page.details.findChildren(IconButton)
    more = next(one for one in buttons if one.isVisible() and one.accessibleName() == MORE)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    (menu,) = more.findChildren(QMenu)
    entries = {entry.text(): entry.isEnabled() for entry in menu.actions()}
    menu.close()
    assert entries["Перенести…"] is enabled
    assert entries["Скасувати засідання…"] is enabled


def test_a_template_is_made_and_begins_a_meeting(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    room.page.details.template_requested.emit()
    form = room.planning().template
    press(form.name.input, Key.Key_Return)
    assert form.name.note_text()
    type_text(form.name.input, "Щоквартальне")
    press(form.name.input, Key.Key_Return)
    assert ground.said[-1] == ("Шаблон «Щоквартальне» зроблено", True)
    press(room.page.table, Key.Key_N, CTRL)
    plan = room.page.plan_form()
    assert plan.template.isVisible()
    plan.template.choice.setCurrentIndex(1)
    plan.template.choice.activated.emit(1)
    assert (plan.start.text(), plan.place.text()) == ("14:00", "онлайн")
    plan.day.input.setFocus()
    type_text(plan.day.input, "02.10")
    press(plan.day.input, Key.Key_Return)
    (workspace,) = ground.opened
    record = open_meeting(ground.office.desk.work, workspace.meeting_id).record
    assert [item.title for item in record.items] == ["Про ґанки", "Про обʼїзну дорогу"]


def test_a_template_is_renamed_and_deleted(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    room.page.details.template_requested.emit()
    form = room.planning().template
    type_text(form.name.input, "Щоквартальне")
    press(form.name.input, Key.Key_Return)
    room.page.templates_requested.emit(None)
    panel, work = room.planning().templates, ground.office.desk.work
    (name,) = panel.names.values()
    name.setFocus()
    name.selectAll()
    type_text(name, "Чергове")
    press(name, Key.Key_Return)
    group = groups(work)[0].id
    assert [whole.template.name for whole in templates(work, group)] == ["Чергове"]
    ground.undo()
    assert [whole.template.name for whole in templates(work, group)] == ["Щоквартальне"]


def test_templates_are_those_of_the_group_chosen_in_the_form(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    work = ground.office.desk.work
    command = AddGroup(
        name="Комісія з озеленення",
        name_genitive="комісії з озеленення",
        council="Сєвєродонецька міська рада",
        settlement="м. Сєвєродонецьк",
    )
    group, changed = add_group(work, command)
    ground.publish(changed)
    make_template(work, MakeTemplate(meeting_id=plan(ground, date(2019, 10, 2), group), name="Весняне"))
    press(room.page.table, Key.Key_N, CTRL)
    form = room.page.plan_form()
    form.group.choice.set_value(group)
    form.group.choice.activated.emit(form.group.choice.currentIndex())
    QTest.mouseClick(form.manage, Qt.MouseButton.LeftButton)
    panel = room.planning().templates
    assert [name.text() for name in panel.names.values()] == ["Весняне"]
    plan(ground, date(2019, 10, 9))
    assert [name.text() for name in panel.names.values()] == ["Весняне"], "another change came by"


def test_the_head_of_the_proposals_stands_level_with_its_button(room: MeetingsRoom) -> None:
    room.page.proposals_requested.emit()
    panel = room.planning().proposals.panel
    settle(room, room.width(), room.height())
    title = next(text for text in panel.findChildren(Text) if text.text() == "Пропозиції")
    middles = [part.mapTo(panel, part.rect().center()).y() for part in (title, panel.new)]
    assert abs(middles[0] - middles[1]) <= 2


def test_a_proposal_is_entered_and_taken_onto_the_next_agenda(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    room.page.proposals_requested.emit()
    panel = room.planning().proposals.panel
    QTest.mouseClick(panel.new, Qt.MouseButton.LeftButton)
    type_text(panel.form.title, "Про зупинку біля школи № 12")
    press(panel.form.title, Key.Key_Tab)
    type_text(panel.form.proposer, "ОСББ «Ґрунт»")
    press(panel.form.proposer, Key.Key_Tab)
    press(panel.form.title, Key.Key_Return)
    work = ground.office.desk.work
    (row,) = proposals(work, groups(work)[0].id)
    assert (row.proposal.title, row.proposer) == ("Про зупинку біля школи № 12", "ОСББ «Ґрунт»")
    (line,) = panel.lines()
    assert line.take.text() == "На 04.09.2019"
    QTest.mouseClick(line.take, Qt.MouseButton.LeftButton)
    titles = [item.title for item in open_meeting(work, planned).record.items]
    assert titles[-1] == "Про зупинку біля школи № 12"
    assert panel.lines() == []


def test_proposals_are_right_when_they_are_seen_again(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    work = ground.office.desk.work
    room.page.proposals_requested.emit()
    press(room.page.table, Key.Key_Return)
    command = NewProposal(group_id=groups(work)[0].id, title="Про пальне", filed_on=date(2019, 8, 1))
    ground.publish(add_proposal(work, command)[1])
    room.go_back()
    assert len(room.planning().proposals.panel.lines()) == 1


def test_a_proposal_is_declined_with_a_reason_and_taken_up_again(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId
) -> None:
    work = ground.office.desk.work
    group = groups(work)[0].id
    add_proposal(work, NewProposal(group_id=group, title="Про пальне", filed_on=date(2019, 8, 1)))
    room.page.proposals_requested.emit()
    panel = room.planning().proposals.panel
    (line,) = panel.lines()
    QTest.mouseClick(line.decline, Qt.MouseButton.LeftButton)
    assert line.reason.hasFocus()
    press(line.reason, Key.Key_Return)
    assert ground.said[-1] == ("Вкажіть причину.", False)
    type_text(line.reason, "не належить до повноважень")
    press(line.reason, Key.Key_Return)
    assert panel.lines() == []
    QTest.mouseClick(panel.settled, Qt.MouseButton.LeftButton)
    (line,) = panel.lines()
    assert "відхилено: не належить до повноважень" in words(room)
    QTest.mouseClick(line.wait, Qt.MouseButton.LeftButton)
    assert proposals(work, group)[0].waits


def hidden_aside(room: MeetingsRoom) -> list[int]:
    """By how many pixels a panel is wider than its place."""
    bars = [
        area.horizontalScrollBar().maximum() for area in room.findChildren(QScrollArea) if area.isVisible()
    ]
    wider = [
        area.widget().width() - area.viewport().width()
        for area in room.findChildren(QScrollArea)
        if area.isVisible() and area.widget() is not None
    ]
    return [by for by in (*bars, *wider) if by > 0]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("width", "height"), [(1262, 712), (920, 584), (807, 452)])
def test_no_panel_cuts_a_word(
    room: MeetingsRoom, ground: MeetingsGround, planned: MeetingId, width: int, height: int, *, dark: bool
) -> None:
    work = ground.office.desk.work
    group = groups(work)[0].id
    add_proposal(work, NewProposal(group_id=group, title=LONG.strip(), filed_on=date(2019, 8, 1)))
    make_template(work, MakeTemplate(meeting_id=planned, name=LONG.strip()))
    dress(dark=dark)
    planning = room.planning()
    for show in (
        planning.cancel,
        planning.postpone,
        planning.make_template,
        planning.show_templates,
        planning.show_proposals,
        lambda: press(room.page.table, Key.Key_N, CTRL),
    ):
        room.page.show_chosen()
        show()
        settle(room, width, height)
        assert cut_words(room) == []
        assert nameless(room) == []
        assert hidden_aside(room) == []
