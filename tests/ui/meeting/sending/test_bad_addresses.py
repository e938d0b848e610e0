"""An address that no mail server takes is named before a letter goes to it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain.letters import Letter, LetterKind
from secretariat.domain.person import Person
from secretariat.services.changes import Label
from secretariat.ui.meeting.sending.recipient_row import RecipientRow
from secretariat.ui.meeting.sending.view import SendingStage
from tests.ui.looks import cut_words, settle
from tests.ui.meeting.reading import STAGE, click, words
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import press, type_text

BAD, GOOD = "олег@ukr.net", "oleh@ukr.net"
SAID = f"«{BAD}» не приймуть як адресу. Виправте її: перед @ — лише латинські літери."


def stage_on(workplace: Workplace, qtbot: QtBot) -> SendingStage:
    """The stage of a signed protocol; somebody has an address of the time before the program refused it."""
    with workplace.session.work() as uow:
        person = next(one for one in uow.find(Person) if one.family == "Кузьмінов")
        uow.update(replace(person, email=BAD))
        uow.commit(Label(code="person_changed", ids={"person": person.id}))
    workplace.finalise()
    workplace.make_keys()
    workplace.sign()
    stage = SendingStage(workplace.bench, lambda: None, lambda: None)
    qtbot.addWidget(stage)
    workplace.show(stage)
    settle(stage, *STAGE)
    return stage


def row(stage: SendingStage) -> RecipientRow:
    card = stage.cards.row(LetterKind.PROTOCOL)
    assert card is not None
    return next(one for one in card.lines.findChildren(RecipientRow) if "Кузьмінов" in words(one))


def addresses(workplace: Workplace) -> set[str]:
    with workplace.session.work() as uow:
        return {letter.address for letter in uow.find(Letter)}


def test_it_is_named_in_its_row_and_stops_nobody_else(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(workplace, qtbot)
    assert SAID in words(row(stage))
    assert not row(stage).tick.isChecked()
    assert cut_words(stage) == []
    card = stage.cards.row(LetterKind.PROTOCOL)
    assert card is not None
    click(card.put)
    assert len(addresses(workplace)) == 8
    assert BAD not in addresses(workplace)


def test_it_is_corrected_where_it_is_named(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(workplace, qtbot)
    click(row(stage).edit)
    field = row(stage).address
    assert field is not None
    type_text(field, GOOD)
    press(field, Qt.Key.Key_Return)
    assert SAID not in words(row(stage))
    assert row(stage).tick.isChecked()


def test_a_guest_with_one_is_refused_at_the_field(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(workplace, qtbot)
    card = stage.cards.row(LetterKind.PROTOCOL)
    assert card is not None
    click(card.add)
    type_text(card.guest.name.input, "Редакція")
    type_text(card.guest.address.input, BAD)
    press(card.guest.address.input, Qt.Key.Key_Return)
    assert card.guest.address.note_text() == SAID
