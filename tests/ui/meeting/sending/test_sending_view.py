"""The sending as the secretary meets it."""

from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain.document import SignerRole
from secretariat.domain.person import Person
from secretariat.services.ports import UnitOfWork
from secretariat.ui.meeting.sending.recipient_row import AddressRow
from secretariat.ui.meeting.sending.view import SendingStage
from secretariat.ui.prompts import Question
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.reading import STAGE, click, words
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import press, type_text


def stage_on(workplace: Workplace, qtbot: QtBot, gone: list[str] | None = None) -> SendingStage:
    """The stage on the screen; `gone` hears when it leads to the signing."""
    left = gone if gone is not None else []
    stage = SendingStage(workplace.bench, lambda: left.append("signing"), lambda: left.append("protocol"))
    qtbot.addWidget(stage)
    workplace.show(stage)
    settle(stage, *STAGE)
    return stage


def signed(workplace: Workplace) -> Workplace:
    workplace.finalise()
    workplace.make_keys()
    workplace.sign()
    return workplace


def address_rows(stage: SendingStage) -> list[AddressRow]:
    return [row for row in stage.without_address.rows.rows() if isinstance(row, AddressRow)]


def test_without_a_number_it_leads_to_the_protocol(workplace: Workplace, qtbot: QtBot) -> None:
    gone: list[str] = []
    stage = stage_on(workplace, qtbot, gone)
    assert "ще не має номера" in words(stage)
    assert not stage.write.isVisible()
    click(stage.way_out)
    assert gone == ["protocol"]


def test_it_says_whose_signature_is_missing(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    workplace.make_keys()
    stage = stage_on(workplace, qtbot)
    assert "чекає підписів голови й секретаря" in words(stage)
    workplace.sign(SignerRole.CHAIR)
    assert "чекає підпису секретаря" in words(stage)
    workplace.sign(SignerRole.SECRETARY)
    assert "чекає" not in words(stage)


def test_everybody_stands_in_the_list_with_the_address_or_a_field_for_it(
    workplace: Workplace, qtbot: QtBot
) -> None:
    stage = stage_on(workplace, qtbot)
    said = words(stage)
    assert "12 учасників · з адресою: 9" in said
    assert "kuzminov@example.org" in said
    assert "перший заступник міського голови" in said
    assert [row.address.accessibleName() for row in address_rows(stage)] == [
        "Електронна адреса: Білоус Дмитро Григорович",
        "Електронна адреса: Їжак Степан Васильович",
        "Електронна адреса: Щербань Віктор Олегович",
    ]


def test_letters_are_written_into_a_folder_that_opens(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    assert stage.write.text() == "Підготувати 9 листів"
    click(stage.write)
    folder = workplace.office.protocols / "Листи до протоколу № 1 від 31.07.2019"
    assert workplace.opened == [folder]
    assert len(list(folder.glob("*.eml"))) == 9
    letter = (folder / "Гаєвська Л І.eml").read_bytes()
    first = message_from_bytes(letter, policy=policy.default)
    [to] = first["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Гаєвська Л. І.", "haievska@example.org")
    assert "01.08.2019, 10:24" in words(stage)
    assert "Підготовлено 9 листів, без адреси: 3" in words(stage)


def test_a_second_time_is_asked_for_with_the_day_of_the_first(
    with_answers: Callable[..., Workplace], qtbot: QtBot
) -> None:
    workplace = signed(with_answers(False, True))
    stage = stage_on(workplace, qtbot)
    click(stage.write)
    click(stage.write)
    [asked] = workplace.prompts.asked
    assert isinstance(asked, Question)
    assert "01.08.2019, 10:24" in asked.text
    assert asked.verb == "Підготувати 9 листів"
    assert len(workplace.session.opened.log) == 1
    click(stage.write)
    assert len(workplace.session.opened.log) == 2


def test_a_new_draft_takes_the_place_of_the_former_one(
    with_answers: Callable[..., Workplace], qtbot: QtBot
) -> None:
    workplace = signed(with_answers(True))
    stage = stage_on(workplace, qtbot)
    click(stage.write)
    row = address_rows(stage)[0]
    row.address.setFocus()
    type_text(row.address, "bilous@example.org")
    press(row.address, Qt.Key.Key_Return)
    click(stage.write)
    written = sorted(path.name for path in workplace.opened[0].iterdir())
    assert len(written) == 10
    assert "Білоус Д Г.eml" in written


def test_a_typed_address_is_kept_with_the_person_and_gets_a_letter(
    workplace: Workplace, qtbot: QtBot
) -> None:
    stage = stage_on(signed(workplace), qtbot)
    row = address_rows(stage)[0]
    row.address.setFocus()
    type_text(row.address, "bilous@example.org")
    press(row.address, Qt.Key.Key_Return)
    assert "bilous@example.org" in words(stage)
    assert stage.write.text() == "Підготувати 10 листів"
    with workplace.session.work() as uow:
        assert people_at(uow, "bilous@example.org") == ["Білоус"]
    assert address_rows(stage)[0].address.hasFocus()


def people_at(uow: UnitOfWork, address: str) -> list[str]:
    return [person.family for person in uow.find(Person, email=address)]


def test_what_is_no_address_is_refused_at_its_field(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(workplace, qtbot)
    row = address_rows(stage)[1]
    row.address.setFocus()
    type_text(row.address, "десь тут")
    press(row.address, Qt.Key.Key_Return)
    assert row.address.text() == "десь тут"
    assert row.address.property("state") == "error"
    assert address_rows(stage)[0].address.property("state") != "error"
    assert workplace.homeless == []


def test_an_address_being_typed_is_stored_before_letters_are_written(
    workplace: Workplace, qtbot: QtBot
) -> None:
    stage = stage_on(signed(workplace), qtbot)
    row = address_rows(stage)[0]
    row.address.setFocus()
    type_text(row.address, "bilous@example.org")
    click(stage.write)
    assert len(list(workplace.opened[0].glob("*.eml"))) == 10


def test_a_protocol_signed_by_pen_asks_for_its_scan(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    workplace.sign_by_pen()
    gone: list[str] = []
    stage = stage_on(workplace, qtbot, gone)
    assert "скану ще немає" in words(stage)
    assert stage.way_out.text() == "Додати скан"
    assert stage.write.isVisible()
    click(stage.way_out)
    assert gone == ["signing"]


def test_a_folder_that_cannot_be_written_is_said_beside_the_button(
    workplace: Workplace, qtbot: QtBot
) -> None:
    stage = stage_on(signed(workplace), qtbot)
    workplace.office.protocols.parent.mkdir(exist_ok=True)
    workplace.office.protocols.write_text("a file where the folder should be", encoding="utf-8")
    click(stage.write)
    assert workplace.opened == []
    assert workplace.session.opened.log == ()
    assert stage.write.property("state") == "error"
    assert stage.write.isEnabled()


@pytest.mark.parametrize("points", [9, 10, 15])
def test_no_word_is_cut_and_every_control_has_a_name(workplace: Workplace, qtbot: QtBot, points: int) -> None:
    dress(points=points)
    stage = stage_on(signed(workplace), qtbot)
    click(stage.write)
    settle(stage, *STAGE)
    assert cut_words(stage) == []
    assert nameless(stage) == []


def test_a_path_outside_the_office_is_never_opened(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    click(stage.write)
    click(stage.folder)
    assert {Path(path).parent for path in workplace.opened} == {workplace.office.protocols}


@pytest.mark.parametrize(("points", "width"), [(10, 636), (15, 807)])
def test_very_long_names_posts_and_addresses_take_more_lines(
    workplace: Workplace, qtbot: QtBot, points: int, width: int
) -> None:
    workplace.lengthen()
    dress(points=points)
    stage = stage_on(signed(workplace), qtbot)
    settle(stage, width, STAGE[1])
    assert cut_words(stage) == []
    assert max(panel.geometry().right() for panel in (stage.reachable, stage.without_address)) < width
