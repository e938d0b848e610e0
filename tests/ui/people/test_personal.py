"""Personal data on the card: everything as files, to whom it was given, erasing with a look before."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretariat.domain.attendance import Attendance
from secretariat.domain.group import Membership
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.person import Person
from secretariat.services.changes import Label
from secretariat.services.letter_export import export_letters
from secretariat.services.outbox import queue
from secretariat.services.people import change_membership
from secretariat.services.personal_data import disclosures
from secretariat.services.sending import waiting_ids
from secretariat.ui.kit.text import Text
from secretariat.ui.people.room import PeopleRoom, PeopleSurroundings
from secretariat.ui.prompts import ScriptedPrompts
from tests.mail.letters import outgoing
from tests.ui.ground import Ground, today
from tests.ui.later_tasks import LaterTasks
from tests.ui.typing import press, type_text


@pytest.fixture
def person_id(room: PeopleRoom, ground: Ground) -> PersonId:
    """Somebody of the sample, shown."""
    with ground.office.desk.work() as uow:
        [person] = uow.find(Person, family="Ґалаґан")
    room.open_person(person.id)
    return person.id


def _click(widget: QWidget) -> None:
    QApplication.processEvents()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_disclosure_is_noted(room: PeopleRoom, ground: Ground, person_id: PersonId) -> None:
    section = room.card.personal
    _click(section.giving)
    _click(section.take)
    assert section.fields["recipient"].note_text()
    type_text(section.fields["recipient"].input, "Прокуратура")
    type_text(section.fields["content"].input, "картка особи")
    _click(section.take)
    [noted] = disclosures(ground.office.desk.work, person_id)
    assert (noted.recipient, noted.content, noted.ground) == ("Прокуратура", "картка особи", None)
    assert section.giving.isVisible()
    assert not section.fields["recipient"].isVisible()


def test_the_form_is_left_by_esc_and_given_by_enter(
    room: PeopleRoom, ground: Ground, person_id: PersonId
) -> None:
    section = room.card.personal
    _click(section.giving)
    type_text(section.fields["recipient"].input, "Суд")
    press(section.fields["recipient"].input, Qt.Key.Key_Escape)
    assert not section.take.isVisible()
    _click(section.giving)
    assert section.fields["recipient"].text() == ""
    for name, words in (("recipient", "Суд"), ("content", "картка особи"), ("ground", "запит № 1")):
        type_text(section.fields[name].input, words)
    press(section.fields["ground"].input, Qt.Key.Key_Return)
    [noted] = disclosures(ground.office.desk.work, person_id)
    assert (noted.recipient, noted.ground) == ("Суд", "запит № 1")


@pytest.mark.usefixtures("person_id")
def test_everything_goes_into_a_folder(
    room: PeopleRoom, ground: Ground, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.will_answer(tmp_path)
    _click(room.card.personal.everything)
    assert sorted(path.suffix for path in tmp_path.glob("Відомості про особу Ґалаґан*")) == [".json", ".pdf"]
    assert "Ґалаґан" in ground.said[-1][0]


@pytest.mark.usefixtures("person_id")
def test_a_member_is_not_erased_and_it_is_said_why(room: PeopleRoom) -> None:
    _click(room.card.personal.erasing)
    page = room.personal.page
    assert page is not None
    assert not page.erase.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert room.personal.page is None
    assert room.card.isVisible()


def test_who_left_is_erased_after_a_look(room: PeopleRoom, ground: Ground, person_id: PersonId) -> None:
    _close_everything(ground, person_id)
    _click(room.card.personal.erasing)
    page = room.personal.page
    assert page is not None
    assert page.erase.isVisible()
    said = " ".join(text.text() for text in page.findChildren(Text))
    for stays in ("членство у групах", "долучені файли й папери", "Резервні копії"):
        assert stays in said
    _click(page.erase)
    assert room.personal.page is None
    with ground.office.desk.work() as uow:
        assert uow.get(Person, person_id).family == "Стерта особа"


def test_files_of_the_outbox_to_the_person_are_named_and_go(
    room: PeopleRoom, ground: Ground, person_id: PersonId
) -> None:
    office = ground.office
    queue(office.desk, [outgoing(1, person_id=person_id), outgoing(2, person_id=person_id), outgoing(3)])
    written = export_letters(office.desk, office.post, waiting_ids(office.desk), office.outgoing, None).files
    written[1].write_bytes(b"changed")
    _close_everything(ground, person_id)
    _click(room.card.personal.erasing)
    page = room.personal.page
    assert page is not None
    said = [text.text() for text in page.findChildren(Text)]
    assert f"Файли листів до цієї особи в теці вихідних: «{written[0].name}»." in said
    assert any("видаліть їх самі" in one and one.endswith(f"«{written[1].name}».") for one in said)
    _click(page.erase)
    assert sorted(office.outgoing.iterdir()) == sorted(written[1:])


def test_who_is_erased_is_who_was_looked_at(room: PeopleRoom, ground: Ground, person_id: PersonId) -> None:
    _close_everything(ground, person_id)
    _click(room.card.personal.erasing)
    page = room.personal.page
    assert page is not None
    room.personal.show(_another(ground))
    _click(page.erase)
    with ground.office.desk.work() as uow:
        assert uow.get(Person, person_id).family == "Стерта особа"
        assert uow.get(Person, _another(ground)).family == "Войтенко"


def test_a_look_that_comes_after_another_person_was_chosen_is_not_shown(
    qtbot: QtBot, ground: Ground, person_id: PersonId
) -> None:
    later = LaterTasks()
    around = PeopleSurroundings(
        today=today, publish=ground.publish, say=ground.say, tasks=later, prompts=ScriptedPrompts([])
    )
    room = PeopleRoom(ground.office, around)
    qtbot.addWidget(room)
    room.show()
    room.open_person(person_id)
    _click(room.card.personal.erasing)
    assert later.waiting
    room.open_person(_another(ground))
    later.do()
    assert room.personal.page is None


def _another(ground: Ground) -> PersonId:
    with ground.office.desk.work() as uow:
        [person] = uow.find(Person, family="Войтенко")
    return person.id


def _close_everything(ground: Ground, person_id: PersonId) -> None:
    with ground.office.desk.work() as uow:
        memberships = uow.find(Membership, person_id=person_id)
        for attended in uow.find(Attendance, person_id=person_id):
            meeting = uow.get(Meeting, attended.meeting_id)
            uow.update(replace(meeting, state=MeetingState.CANCELLED, reason="карантин"))
        uow.commit(Label(code="test"))
    for membership in memberships:
        change_membership(ground.office.desk.work, replace(membership, until=date(2019, 1, 1)))
