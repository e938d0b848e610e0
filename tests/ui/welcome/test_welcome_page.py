"""The first run by keys, on a store that has nothing yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.domain.group import Membership, Role
from secretariat.domain.person import Person
from secretariat.domain.rules import QuorumKind
from secretariat.services.groups import groups
from secretariat.ui.welcome.page import WelcomePage
from tests.ui.ground import Ground
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.typing import press, type_text

Key = Qt.Key
TYPED = (
    "Робоча група з питань об’єднання громади",
    "Ґрунтівська сільська рада",
    "с. Ґрунтове",
    None,  # the quorum stays as it is offered
    "7",
    "Єременко",
    "Ігор",
    "Григорович",
    None,  # whether the secretary votes
    "Іваненко",
    "Галина",
    "",
)


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """An office without a group."""
    with opened_office(tmp_path) as office:
        yield Ground(office)


@pytest.fixture
def page(qtbot: QtBot, ground: Ground) -> WelcomePage:
    """The first page on the screen, its store not open yet."""
    page = WelcomePage(ground.publish)
    qtbot.addWidget(page)
    page.resize(1262, 712)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    page.panel.name.setFocus()
    return page


def fill_by_keys() -> None:
    """Type, Tab, type, …, as somebody does who never takes the mouse; Enter at the end."""
    for place, text in enumerate(TYPED):
        field = QApplication.focusWidget()
        assert field is not None
        if text is not None:
            type_text(field, text)
        press(field, Key.Key_Tab if place < len(TYPED) - 1 else Key.Key_Return)


def replace_number(page: WelcomePage) -> None:
    page.panel.number.set_text("")


def test_the_office_is_set_up_by_keys_alone(page: WelcomePage, ground: Ground) -> None:
    page.attach(ground.office)
    replace_number(page)
    fill_by_keys()
    (group,) = groups(ground.office.desk.work)
    assert group.name_genitive == "робочої групи з питань об’єднання громади"
    assert (group.council, group.settlement) == ("Ґрунтівська сільська рада", "с. Ґрунтове")
    assert (group.first_number, group.quorum.kind) == (7, QuorumKind.MORE_THAN_SHARE)
    with ground.office.desk.work() as uow:
        roles = {row.role: row for row in uow.find(Membership, group_id=group.id)}
        names = {person.id: person.full for person in uow.find(Person)}
    assert names[roles[Role.CHAIR].person_id] == "Єременко Ігор Григорович"
    assert names[roles[Role.SECRETARY].person_id] == "Іваненко Галина"
    assert (roles[Role.CHAIR].voting, roles[Role.SECRETARY].voting) == (True, False)
    assert len(ground.changes) == 1


def test_a_form_finished_early_waits_for_the_store(page: WelcomePage, ground: Ground) -> None:
    replace_number(page)
    fill_by_keys()
    assert ground.changes == []
    assert not page.panel.done.isEnabled()
    page.attach(ground.office)
    assert len(groups(ground.office.desk.work)) == 1


def test_everything_missing_is_said_at_once_and_the_cursor_goes_to_the_first(
    page: WelcomePage, ground: Ground
) -> None:
    page.attach(ground.office)
    page.panel.number.set_text("сім")
    press(page.panel.name.input, Key.Key_Return)
    panel = page.panel
    empty = (panel.name, panel.council, panel.settlement, panel.chair.family, panel.secretary.given)
    assert [field.note_text() for field in empty] == ["Заповніть це поле."] * len(empty)
    assert panel.number.note_text() == "«сім» — не ціле число."
    assert panel.chair.patronymic.note_text() == ""
    assert panel.name.input.hasFocus()
    assert groups(ground.office.desk.work) == ()


def test_the_name_is_shown_as_the_protocol_will_print_it(page: WelcomePage) -> None:
    type_text(page.panel.name.input, "Постійна комісія")
    assert page.panel.name.note_text() == "У протоколі: «засідання постійної комісії»"
    assert not page.panel.genitive.isVisible()


def test_a_name_that_cannot_be_inflected_is_asked_for(page: WelcomePage, ground: Ground) -> None:
    page.attach(ground.office)
    type_text(page.panel.name.input, "Народне віче")
    assert page.panel.genitive.isVisible()
    type_text(page.panel.genitive.input, "народного віча")
    assert page.panel.form().name_genitive == "народного віча"


def test_the_example_is_a_click_away(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.waitSignal(page.example_requested):
        page.example.click()


@pytest.mark.parametrize("width", [1366, 920, 700])
def test_no_word_is_cut_and_every_control_has_a_name(page: WelcomePage, width: int) -> None:
    press(page.panel.name.input, Key.Key_Return)
    settle(page, width, 640)
    assert cut_words(page) == []
    assert nameless(page) == []
