"""The room «Налаштування» on a real store."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from secretariat.domain.group import NumberingPeriod
from secretariat.domain.norms import DecisionWord
from secretariat.domain.rules import MajorityBase, MajorityRule, QuorumKind, QuorumRule, Threshold
from secretariat.services.calendar import calendar_days
from secretariat.services.changes import Changed, Topic
from secretariat.services.groups import AddGroup, add_group, groups
from secretariat.services.office import Office
from secretariat.ui.kit.text import Text
from secretariat.ui.settings.room import SettingsRoom
from secretariat.ui.settings.state import Look
from tests.ui.looks import nameless, settle
from tests.ui.settings.bystander import Bystander
from tests.ui.typing import press, type_text


def test_a_typed_name_is_stored_when_its_field_is_left(
    room: SettingsRoom, office: Office, by: Bystander
) -> None:
    field = room.group.fields["settlement"]
    field.input.selectAll()
    type_text(field.input, "м. Ґвіздець")
    field.settle()
    assert groups(office.desk.work)[0].settlement == "м. Ґвіздець"
    assert len(by.changes) == 1


def test_an_empty_name_is_refused_at_its_field_and_nothing_is_stored(
    room: SettingsRoom, office: Office
) -> None:
    field = room.group.fields["council"]
    before = groups(office.desk.work)[0]
    field.input.clear()
    field.settle()
    assert field.note_text()
    assert groups(office.desk.work)[0] == before


@pytest.mark.parametrize("typed", ["", "нуль", "0", "-3", "1.5"])
def test_a_number_that_is_none_is_refused(room: SettingsRoom, office: Office, typed: str) -> None:
    field = room.group.fields["protocol_workdays"]
    field.input.setText(typed)
    field.settle()
    assert field.note_text()
    assert groups(office.desk.work)[0].protocol_workdays == 5


def test_a_chosen_rule_is_stored_and_undone(room: SettingsRoom, office: Office, by: Bystander) -> None:
    word = room.papers.rules["decision_word"]
    word.choice.setCurrentIndex(1)
    word.choice.activated.emit(1)
    assert groups(office.desk.work)[0].decision_word is DecisionWord.VYRISHYLY
    room.refresh(office.desk.history.undo())
    assert word.value() is DecisionWord.UKHVALYLY


def test_the_look_is_told_whole(room: SettingsRoom, by: Bystander) -> None:
    choice = room.look.scheme.choice
    choice.setCurrentIndex(choice.findData("dark"))
    choice.activated.emit(choice.currentIndex())
    assert by.looks == [Look(language="uk", scheme="dark", points=10)]


def test_every_control_has_a_name(room: SettingsRoom) -> None:
    assert nameless(room) == []


def test_the_list_names_each_panel_as_its_heading_does(room: SettingsRoom) -> None:
    for entry in room.parts.entries:
        headings = [text.text() for text in entry.part.findChildren(Text)]
        assert entry.text() in headings


def test_the_list_of_the_parts_stands_only_where_there_is_room_for_it(room: SettingsRoom) -> None:
    settle(room, 1200, 700)
    assert room.parts.isVisible()
    settle(room, 800, 700)
    assert not room.parts.isVisible()


def test_a_further_group_is_created_and_shown_and_can_go_again(
    room: SettingsRoom, office: Office, by: Bystander
) -> None:
    assert room.groups.which.isHidden()
    room.groups.new.click()
    type_text(room.groups.form.fields["name"].input, "Комісія з благоустрою")
    assert room.groups.form.fields["name_genitive"].text() == "комісії з благоустрою"
    press(room.groups.form.fields["name"].input, Qt.Key.Key_Return)
    room.refresh(by.changes[-1])
    assert [group.name for group in groups(office.desk.work)][1:] == ["Комісія з благоустрою"]
    assert room.groups.which.currentText() == "Комісія з благоустрою"
    assert room.group.fields["name"].text() == "Комісія з благоустрою"
    room.groups.remove.click()
    room.refresh(by.changes[-1])
    assert len(groups(office.desk.work)) == 1
    assert room.groups.which.isHidden()


def test_a_group_without_a_name_is_refused_at_the_form(room: SettingsRoom, office: Office) -> None:
    room.groups.new.click()
    press(room.groups.form.fields["name"].input, Qt.Key.Key_Return)
    assert room.groups.form.fields["name"].note_text()
    assert len(groups(office.desk.work)) == 1


def test_a_group_with_meetings_stays_and_the_reason_is_said(
    room: SettingsRoom, office: Office, by: Bystander
) -> None:
    add_group(
        office.desk.work, AddGroup(name="Друга", name_genitive="другої", council="Рада", settlement="м. Київ")
    )
    room.refresh(Changed(topics={Topic.GROUP: frozenset({2})}))
    room.groups.remove.click()
    assert len(groups(office.desk.work)) == 2
    assert "видалити не можна" in room.groups._note.text()


def test_an_own_quorum_is_typed_as_a_share(room: SettingsRoom, office: Office) -> None:
    quorum = room.group.quorum
    quorum.usual.set_value("own")
    quorum.usual.activated.emit(quorum.usual.currentIndex())
    quorum.kind.set_value(QuorumKind.AT_LEAST_SHARE)
    quorum.amount.setText("3/5")
    quorum.amount.editingFinished.emit()
    assert groups(office.desk.work)[0].quorum == QuorumRule(
        kind=QuorumKind.AT_LEAST_SHARE, numerator=3, denominator=5
    )


@pytest.mark.parametrize("typed", ["", "дві", "7/5", "0/3"])
def test_a_share_that_is_none_is_refused_beside_it(room: SettingsRoom, office: Office, typed: str) -> None:
    quorum, before = room.group.quorum, groups(office.desk.work)[0]
    quorum.usual.set_value("own")
    quorum.usual.activated.emit(quorum.usual.currentIndex())
    quorum.amount.setText(typed)
    quorum.amount.editingFinished.emit()
    assert quorum._note.text()
    assert groups(office.desk.work)[0] == before


def test_a_kind_of_decisions_gets_a_majority_of_its_own(room: SettingsRoom, office: Office) -> None:
    editor = room.group.majorities["charter_majority"]
    assert editor.base.isHidden()
    editor.threshold.set_value(Threshold.OWN)
    editor.threshold.activated.emit(editor.threshold.currentIndex())
    editor.base.set_value(MajorityBase.MEMBERS)
    editor.share.setText("60 %")
    editor.share.editingFinished.emit()
    assert groups(office.desk.work)[0].charter_majority == MajorityRule(
        base=MajorityBase.MEMBERS, threshold=Threshold.OWN, numerator=60, denominator=100
    )


def test_numbers_run_within_a_term_once_its_first_day_is_known(
    room: SettingsRoom, office: Office, by: Bystander
) -> None:
    numbering = room.group.choices["numbering"]
    numbering.choice.setCurrentIndex(1)
    numbering.choice.activated.emit(1)
    assert groups(office.desk.work)[0].numbering is NumberingPeriod.CALENDAR_YEAR
    assert not room.group._term_field.isHidden()
    room.group.term_start.input.setText("10.11.2025")
    room.group.term_start.input.editingFinished.emit()
    stored = groups(office.desk.work)[0]
    assert (stored.numbering, stored.term_start) == (NumberingPeriod.TERM, date(2025, 11, 10))


def test_a_holiday_is_entered_and_taken_out_again(room: SettingsRoom, office: Office, by: Bystander) -> None:
    calendar = room.calendar
    calendar.day.input.setText("24.08.2026")
    calendar.day.input.editingFinished.emit()
    type_text(calendar.title.input, "День Незалежності")
    calendar.add.click()
    room.refresh(by.changes[-1])
    (day,) = calendar_days(office.desk.work)
    assert (day.day, day.worked, day.title) == (date(2026, 8, 24), False, "День Незалежності")
    calendar.day_removed.emit(day.id)
    assert calendar_days(office.desk.work) == ()


def test_a_weekend_needs_no_line(room: SettingsRoom, office: Office) -> None:
    room.calendar.day.input.setText("22.08.2026")
    room.calendar.day.input.editingFinished.emit()
    room.calendar.add.click()
    assert room.calendar._note.text()
    assert room.calendar.day.day() == date(2026, 8, 22)
    assert calendar_days(office.desk.work) == ()
