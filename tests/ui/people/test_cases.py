"""The cases of names in the room «Особи»: looked at one after another, corrected, approved."""

import pytest
from PySide6.QtCore import Qt

from secretariat.services.name_forms import Case
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.field import Note
from secretariat.ui.people.form_row import FormRow
from secretariat.ui.people.forms_state import FormKey
from secretariat.ui.people.room import PeopleRoom
from tests.ui.ground import TODAY, Ground
from tests.ui.looks import cut_words, dress, settle
from tests.ui.people.test_people_room import names, person_named
from tests.ui.typing import press, type_text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def unseen(ground: Ground) -> set[str]:
    """The family names of those whose forms nobody has looked at."""
    return {row.full.split()[0] for row in ground.office.rows.persons(TODAY) if not row.forms_seen}


def emptied(room: PeopleRoom) -> FormRow:
    """The form of the chosen person that was just emptied, and refused."""
    row = room.card.forms.row(FormKey(case=Case.GENITIVE))
    row.input.setFocus()
    row.input.selectAll()
    press(row.input, Key.Key_Delete)
    row.settle()
    return row


def notes(row: FormRow) -> str:
    return " ".join(note.text() for note in row.findChildren(Note))


def test_the_cases_of_everybody_wait_for_one_look(room: PeopleRoom, ground: Ground) -> None:
    assert room.unseen.text() == "Відмінки: 13"
    first = room.table.current_id()
    press(room.card.forms.approve, Key.Key_Space)
    assert room.unseen.text() == "Відмінки: 12"
    assert room.table.current_id() != first, "the next one who waits is shown"


def test_ctrl_enter_walks_through_everybody_who_waits(room: PeopleRoom) -> None:
    for _ in range(13):
        press(room.table, Key.Key_Return, CTRL)
    assert room.unseen.isHidden()
    assert room.card.forms.approve.isHidden()


def test_the_filter_lists_only_those_who_wait(room: PeopleRoom) -> None:
    room.card.forms.approve.click()
    room.unseen.click()
    assert len(names(room)) == 12
    room.unseen.click()
    assert len(names(room)) == 13


def test_a_form_corrected_by_hand_can_be_taken_back(room: PeopleRoom, ground: Ground) -> None:
    room.table.choose(person_named(ground, "Ґалаґан"))
    key = FormKey(case=Case.DATIVE)
    row = room.card.forms.row(key)
    proposed = row.input.text()
    row.input.selectAll()
    type_text(row.input, "Ґалаґанові Андрію Юрійовичу")
    row.settle()
    wanted = f"Повернути запропоноване: {proposed}"
    (back,) = [one for one in room.card.forms.findChildren(FlatButton) if one.text() == wanted]
    back.click()
    assert room.card.forms.row(key).input.text() == proposed


def test_an_emptied_form_is_refused_at_its_field(room: PeopleRoom) -> None:
    row = emptied(room)
    assert row.input.text() == ""
    assert "Заповніть" in notes(row)


def test_ctrl_enter_goes_on_within_those_who_wait(room: PeopleRoom) -> None:
    room.unseen.click()
    first, second, third = names(room)[:3]
    press(room.table, Key.Key_Return, CTRL)
    assert room.table.rows.row_at(0).full == second, f"{first} is looked at"
    assert room.table.current_id() == room.table.rows.row_at(0).id
    press(room.table, Key.Key_Return, CTRL)
    assert room.table.current_id() == room.table.rows.row_at(0).id
    assert names(room)[0] == third


def test_ctrl_enter_goes_on_within_what_is_sought(room: PeopleRoom, ground: Ground) -> None:
    type_text(room.search, "міськ")
    assert names(room) == ["Войтенко Сергій", "Кузьмінов Олег"]
    room.table.choose(person_named(ground, "Войтенко"))
    press(room.table, Key.Key_Return, CTRL)
    assert room.table.current_id() == person_named(ground, "Кузьмінов")
    press(room.table, Key.Key_Return, CTRL)
    assert room.table.current_id() == person_named(ground, "Кузьмінов"), "nobody else who is listed waits"
    assert len(unseen(ground)) == 11


def test_somebody_is_opened_whom_the_filter_hides(room: PeopleRoom, ground: Ground) -> None:
    room.table.choose(person_named(ground, "Кузьмінов"))
    press(room.table, Key.Key_Return, CTRL)
    room.unseen.click()
    assert "Кузьмінов Олег" not in names(room)
    room.open_person(person_named(ground, "Кузьмінов"))
    assert room.table.current_id() == person_named(ground, "Кузьмінов")
    assert not room.unseen.isChecked()


def test_forms_of_which_one_is_refused_are_not_approved(room: PeopleRoom, ground: Ground) -> None:
    chosen, waiting = room.table.current_id(), unseen(ground)
    row = emptied(room)
    press(row.input, Key.Key_Return, CTRL)
    room.card.forms.approve.click()
    assert unseen(ground) == waiting
    assert room.table.current_id() == chosen
    assert "Заповніть" in notes(row)


def test_a_refused_form_typed_back_is_approved_and_changes_nothing(room: PeopleRoom, ground: Ground) -> None:
    chosen = room.table.current_id()
    before = room.card.forms.row(FormKey(case=Case.GENITIVE)).input.text()
    row = emptied(room)
    type_text(row.input, before)
    press(row.input, Key.Key_Return)
    assert (notes(row), ground.changes) == ("", [])
    press(row.input, Key.Key_Return, CTRL)
    assert room.table.current_id() != chosen


def test_forms_of_a_name_typed_just_now_are_looked_at_first(room: PeopleRoom, ground: Ground) -> None:
    room.table.choose(person_named(ground, "Войтенко"))
    family = room.card.fields["family"].input
    family.setFocus()
    family.selectAll()
    type_text(family, "Бойченко")
    press(family, Key.Key_Return, CTRL)
    assert room.table.current_id() == person_named(ground, "Бойченко")
    assert "Бойченко" in unseen(ground)
    press(family, Key.Key_Return, CTRL)
    assert "Бойченко" not in unseen(ground)


def test_whoever_comes_up_in_the_place_of_the_chosen_one_is_not_approved(
    room: PeopleRoom, ground: Ground
) -> None:
    type_text(room.search, "міськ")
    room.table.choose(person_named(ground, "Войтенко"))
    title = room.card.posts.title.input
    title.setFocus()
    title.selectAll()
    type_text(title, "радник")
    press(title, Key.Key_Return, CTRL)
    assert names(room) == ["Кузьмінов Олег"]
    assert len(unseen(ground)) == 13


@pytest.mark.parametrize("points", [10, 13])
def test_no_question_of_a_form_is_cut(room: PeopleRoom, ground: Ground, points: int) -> None:
    room.open_person(person_named(ground, "Кузьмінов"))
    dress(points=points)
    settle(room, 1366, 736)
    assert cut_words(room.card.forms) == []
    dress()
