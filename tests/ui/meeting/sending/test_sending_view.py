"""The sending as the secretary meets it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretariat.domain.document import SignerRole
from secretariat.domain.letters import Letter, LetterKind, LetterPaper
from secretariat.domain.person import Person
from secretariat.services.protocols import signed_file
from secretariat.ui.kit.button import Button, Kind
from secretariat.ui.meeting.sending.mailing_card import MailingCard
from secretariat.ui.meeting.sending.recipient_row import RecipientRow
from secretariat.ui.meeting.sending.view import SendingStage
from secretariat.ui.meeting.sending.words import MailingCounts
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


def card(stage: SendingStage, kind: LetterKind = LetterKind.PROTOCOL) -> MailingCard:
    found = stage.cards.row(kind)
    assert found is not None
    return found


def row_of(part: MailingCard, name: str) -> RecipientRow:
    rows = [*part.lines.rows.rows(), *part.on_paper.rows.rows()]
    return next(row for row in rows if name in words(row))


def letters(workplace: Workplace, kind: LetterKind = LetterKind.PROTOCOL) -> list[Letter]:
    with workplace.session.work() as uow:
        return [letter for letter in uow.find(Letter) if letter.kind is kind]


def test_without_a_number_it_leads_to_the_protocol(workplace: Workplace, qtbot: QtBot) -> None:
    gone: list[str] = []
    stage = stage_on(workplace, qtbot, gone)
    assert "ще не має номера" in words(stage)
    assert not card(stage).put.isVisible()
    click(stage.way_out)
    assert gone == ["protocol"]


def test_the_way_to_what_is_missing_is_the_one_primary_button(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.moment += timedelta(days=365)  # an action is late meanwhile
    stage = stage_on(workplace, qtbot)
    assert card(stage, LetterKind.REMINDER).put.isVisible()
    primary = [part for part in stage.findChildren(Button) if part.isVisible() and part.kind is Kind.PRIMARY]
    assert primary == [stage.way_out]


def test_it_says_whose_signature_is_missing(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    workplace.make_keys()
    stage = stage_on(workplace, qtbot)
    assert "чекає підписів голови й секретаря" in words(stage)
    workplace.sign(SignerRole.CHAIR)
    assert "чекає підпису секретаря" in words(stage)
    workplace.sign(SignerRole.SECRETARY)
    assert "чекає" not in words(stage)


def test_what_is_due_stands_first_with_everybody_who_gets_it(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    first = stage.cards.rows()[0]
    assert first is card(stage)
    assert first.is_open
    said = words(first)
    assert "kuzminov@example.org" in said
    assert "перший заступник міського голови" in said
    asked = [row.address.accessibleName() for row in first.on_paper.rows.rows() if row.address is not None]
    assert asked == [
        "Електронна адреса: Білоус Дмитро Григорович",
        "Електронна адреса: Їжак Степан Васильович",
        "Електронна адреса: Щербань Віктор Олегович",
    ]
    assert not card(stage, LetterKind.EXTRACT).is_open


def test_letters_go_into_the_outbox_with_the_file_that_was_signed(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    assert card(stage).put.text() == "Покласти у вихідні (9)"
    click(card(stage).put)
    assert len(letters(workplace)) == 9
    with workplace.session.work() as uow:
        hashes = {paper.sha256 for paper in uow.find(LetterPaper)}
    paper = signed_file(workplace.office.desk, workplace.meeting_id)
    assert [workplace.office.desk.files.get(sha256) for sha256 in hashes] == [paper.data]
    assert "Передано у вихідні 01.08.2019 10:24: 9 листів" in words(card(stage))
    # the next one that is due takes its place
    assert stage.cards.rows()[0] is card(stage, LetterKind.EXTRACT)


def test_a_second_time_is_asked_for_with_the_day_of_the_first(
    with_answers: Callable[..., Workplace], qtbot: QtBot
) -> None:
    workplace = signed(with_answers(False, True))
    stage = stage_on(workplace, qtbot)
    click(card(stage).put)
    assert card(stage).put.text() == "Надіслати ще раз (9)"
    click(card(stage).put)
    [asked] = workplace.prompts.asked
    assert isinstance(asked, Question)
    assert asked.text == (
        "9 листів передано у вихідні 01.08.2019 10:24. 9 отримувачів отримають те саме вдруге."
    )
    assert asked.verb == "Надіслати ще раз (9)"
    assert len(letters(workplace)) == 9
    click(card(stage).put)
    assert len(letters(workplace)) == 18


@pytest.mark.usefixtures("workplace")
def test_one_gets_the_same_twice_and_several_do() -> None:
    told = [MailingCounts().twice(count).split(" те саме")[0] for count in (1, 2, 5, 21)]
    assert told == [
        "1 отримувач отримає",
        "2 отримувачі отримають",
        "5 отримувачів отримають",
        "21 отримувач отримає",
    ]


def test_who_is_unticked_gets_nothing(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    click(row_of(card(stage), "Кузьмінов").tick)
    assert card(stage).put.text() == "Покласти у вихідні (8)"
    click(card(stage).put)
    assert "kuzminov@example.org" not in [letter.address for letter in letters(workplace)]
    # and can get it later, without a question
    assert card(stage).put.text() == "Покласти у вихідні (1)"
    click(card(stage).put)
    assert len(letters(workplace)) == 9


def test_nobody_ticked_is_nothing_to_send(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    for row in card(stage).lines.rows.rows():
        click(row.tick)
    assert not card(stage).put.isEnabled()


def test_a_typed_address_is_kept_with_the_person_who_alone_gets_a_letter_then(
    workplace: Workplace, qtbot: QtBot
) -> None:
    stage = stage_on(signed(workplace), qtbot)
    click(card(stage).put)
    card(stage).fold.click()
    row = row_of(card(stage), "Білоус")
    assert row.address is not None
    row.address.setFocus()
    type_text(row.address, "bilous@example.org")
    press(row.address, Qt.Key.Key_Return)
    with workplace.session.work() as uow:
        assert [person.family for person in uow.find(Person, email="bilous@example.org")] == ["Білоус"]
    click(card(stage).put)
    assert [letter.address for letter in letters(workplace)][9:] == ["bilous@example.org"]


def test_the_cursor_goes_on_to_the_next_missing_address(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    row = row_of(card(stage), "Білоус")
    assert row.address is not None
    row.address.setFocus()
    type_text(row.address, "bilous@example.org")
    press(row.address, Qt.Key.Key_Return)
    following = card(stage).on_paper.rows.rows()[0].address
    assert following is not None
    assert following.hasFocus()


def test_an_address_is_corrected_in_its_row(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    row = row_of(card(stage), "Кузьмінов")
    click(row.edit)
    assert row.address is not None
    assert row.address.hasFocus()
    type_text(row.address, "o.kuzminov@example.org")
    press(row.address, Qt.Key.Key_Return)
    assert row.address is None
    assert "o.kuzminov@example.org" in words(row)


def test_what_is_no_address_is_refused_at_its_field(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    first, second = (row.address for row in card(stage).on_paper.rows.rows()[:2])
    assert first is not None
    assert second is not None
    second.setFocus()
    type_text(second, "десь тут")
    press(second, Qt.Key.Key_Return)
    assert second.text() == "десь тут"
    assert second.property("state") == "error"
    assert first.property("state") != "error"
    assert workplace.homeless == []


def test_somebody_from_outside_gets_it_too(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    part = card(stage)
    click(part.add)
    type_text(part.guest.name.input, "Редакція «Вісника»")
    press(part.guest.name.input, Qt.Key.Key_Return)
    type_text(part.guest.address.input, "visnyk")
    press(part.guest.address.input, Qt.Key.Key_Return)
    assert part.guest.address.note_text() == "«visnyk» — не електронна адреса."
    type_text(part.guest.address.input, "@example.org")
    press(part.guest.address.input, Qt.Key.Key_Return)
    assert part.guest.isHidden()
    assert part.put.text() == "Покласти у вихідні (10)"
    click(part.put)
    [guest] = [letter for letter in letters(workplace) if letter.person_id is None]
    assert (guest.name, guest.address) == ("Редакція «Вісника»", "visnyk@example.org")
    assert guest.text.startswith("Шановні колеги!")


def test_somebody_from_outside_is_taken_out_again(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    assert stage.presenter.add_guest(LetterKind.PROTOCOL, "Редакція", "visnyk@example.org")
    workplace.session.refresh()
    click(row_of(card(stage), "Редакція").drop)
    assert card(stage).put.text() == "Покласти у вихідні (9)"


def test_an_extract_says_whose_items_it_holds(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    part = card(stage, LetterKind.EXTRACT)
    click(part.fold)
    assert "питання 4" in words(row_of(part, "Іваненко"))
    assert not part.add.isVisible()
    click(part.put)
    [letter] = letters(workplace, LetterKind.EXTRACT)
    assert letter.address == "ivanenko@example.org"


def test_a_protocol_signed_by_pen_asks_for_its_scan(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    workplace.sign_by_pen()
    gone: list[str] = []
    stage = stage_on(workplace, qtbot, gone)
    assert "скану ще немає" in words(stage)
    assert stage.way_out.text() == "Додати скан"
    assert card(stage).put.isVisible()
    click(stage.way_out)
    assert gone == ["signing"]


def test_a_missing_file_is_said_beside_the_button_and_nothing_is_kept(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = stage_on(signed(workplace), qtbot)
    kept = signed_file(workplace.office.desk, workplace.meeting_id).version.sha256
    for path in tmp_path.rglob(f"*{kept[2:]}*"):
        path.unlink()
    click(card(stage).put)
    assert letters(workplace) == []
    assert card(stage).put.property("state") == "error"
    assert card(stage).put.isEnabled()


@pytest.mark.parametrize("points", [9, 10, 15])
def test_no_word_is_cut_and_every_control_has_a_name(workplace: Workplace, qtbot: QtBot, points: int) -> None:
    dress(points=points)
    stage = stage_on(signed(workplace), qtbot)
    click(card(stage).add)
    settle(stage, *STAGE)
    assert cut_words(stage) == []
    assert nameless(stage) == []
    press(card(stage).guest.name.input, Qt.Key.Key_Escape)
    click(card(stage).put)
    settle(stage, *STAGE)
    assert cut_words(stage) == []


@pytest.mark.parametrize(("points", "width"), [(10, 636), (15, 807)])
def test_very_long_names_posts_and_addresses_take_more_lines(
    workplace: Workplace, qtbot: QtBot, points: int, width: int
) -> None:
    workplace.lengthen()
    dress(points=points)
    stage = stage_on(signed(workplace), qtbot)
    settle(stage, width, STAGE[1])
    assert cut_words(stage) == []
    assert max(part.geometry().right() for part in stage.cards.rows()) < width


def test_space_ticks_by_keyboard(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    tick = row_of(card(stage), "Свєтов").tick
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert card(stage).put.text() == "Покласти у вихідні (8)"
