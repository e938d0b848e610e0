"""The room «Особи» by keys and clicks, on a real store."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from secretariat.domain.group import Membership, Role
from secretariat.domain.ids import PersonId
from secretariat.domain.person import Gender
from secretariat.services.groups import AddGroup, add_group
from secretariat.services.people import PersonCard, person_card
from secretariat.services.protocols import finalise
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.text import Text
from secretariat.ui.people.membership_row import MembershipRow
from secretariat.ui.people.room import PeopleRoom
from tests.ui.ground import TODAY, Ground
from tests.ui.looks import cut_words, nameless, settle, spilled
from tests.ui.typing import press, type_text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def names(room: PeopleRoom) -> list[str]:
    rows = room.table.rows
    return [rows.row_at(place).full for place in range(rows.rowCount())]


def person_named(ground: Ground, family: str) -> PersonId:
    return next(row.id for row in ground.office.rows.persons(TODAY) if row.full.startswith(family))


def card(ground: Ground, family: str) -> PersonCard:
    return person_card(ground.office.desk.work, person_named(ground, family))


def show(room: PeopleRoom, ground: Ground, family: str) -> None:
    room.table.choose(person_named(ground, family))


def membership(ground: Ground, family: str) -> Membership:
    return card(ground, family).memberships[0]


def test_people_stand_in_the_order_of_the_ukrainian_alphabet(room: PeopleRoom) -> None:
    families = [name.split()[0] for name in names(room)]
    assert families[:6] == ["Білоус", "Войтенко", "Гаєвська", "Ґалаґан", "Єременко", "Зінченко"]


def test_typing_finds_by_the_beginning_of_a_name_or_of_a_word_of_the_post(room: PeopleRoom) -> None:
    room.focus_search()
    type_text(room.search, "міськ")
    assert names(room) == ["Войтенко Сергій", "Кузьмінов Олег"]
    type_text(room.search, " ку")
    assert names(room) == ["Кузьмінов Олег"]


def test_a_typed_name_is_stored_when_its_field_is_left(room: PeopleRoom, ground: Ground) -> None:
    show(room, ground, "Войтенко")
    field = room.card.fields["patronymic"].input
    field.setFocus()
    type_text(field, "Ігорович")
    press(field, Key.Key_Tab)
    assert card(ground, "Войтенко").person.full == "Войтенко Сергій Ігорович"
    ground.undo()
    assert field.text() == ""


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("войтенко на пошті", "«войтенко на пошті» — не електронна адреса."),
        (
            "сергій@ukr.net",
            "«сергій@ukr.net» не приймуть як адресу. Виправте її: перед @ — лише латинські літери.",
        ),
    ],
)
def test_a_wrong_address_stays_to_be_mended_and_is_not_stored(
    room: PeopleRoom, ground: Ground, typed: str, said: str
) -> None:
    show(room, ground, "Войтенко")
    field = room.card.fields["email"]
    field.input.setFocus()
    type_text(field.input, typed)
    press(field.input, Key.Key_Return)
    assert field.text() == typed
    assert field.note_text() == said
    assert card(ground, "Войтенко").person.email is None


def test_the_family_name_may_not_be_emptied(room: PeopleRoom, ground: Ground) -> None:
    show(room, ground, "Войтенко")
    field = room.card.fields["family"]
    field.input.clear()
    press(field.input, Key.Key_Return)
    assert field.note_text() == "Заповніть це поле."
    assert card(ground, "Войтенко").person.family == "Войтенко"


def test_gender_is_offered_from_the_patronymic_and_may_be_chosen(room: PeopleRoom, ground: Ground) -> None:
    show(room, ground, "Гаєвська")
    assert room.card.gender.value() is Gender.FEMININE
    room.card.gender.chosen.emit(Gender.MASCULINE)
    assert card(ground, "Гаєвська").person.gender is Gender.MASCULINE


def test_people_are_entered_one_after_another_by_keys(room: PeopleRoom, ground: Ground) -> None:
    press(room.table, Key.Key_N, CTRL)
    for family, given in (("Ґонта", "Ярина"), ("Яценко", "Лука")):
        type_text(room.entry.family.input, family)
        press(room.entry.family.input, Key.Key_Tab)
        type_text(room.entry.given.input, given)
        press(room.entry.given.input, Key.Key_Return)
    assert room.entry.family.input.hasFocus()
    assert len(ground.changes) == 2
    press(room.entry.family.input, Key.Key_Escape)
    assert "Ґонта Ярина" in names(room)
    held = membership(ground, "Яценко")
    assert (held.role, held.voting, held.since) == (Role.MEMBER, True, TODAY)


def test_who_is_entered_while_a_protocol_was_closed_joins_after_its_meeting(
    room: PeopleRoom, ground: Ground
) -> None:
    press(room.table, Key.Key_N, CTRL)
    (meeting,) = ground.office.rows.meetings()
    finalise(ground.office.desk, ground.office.press, meeting.id)
    type_text(room.entry.family.input, "Ґонта")
    type_text(room.entry.given.input, "Ярина")
    press(room.entry.given.input, Key.Key_Return)
    assert meeting.day > TODAY
    assert membership(ground, "Ґонта").since == meeting.day + timedelta(days=1)


def test_a_closed_protocol_of_another_group_puts_nobody_off(room: PeopleRoom, ground: Ground) -> None:
    (meeting,) = ground.office.rows.meetings()
    finalise(ground.office.desk, ground.office.press, meeting.id)
    other = AddGroup(name="Комісія", name_genitive="комісії", council="Рада", settlement="м. Ізюм")
    group_id, _ = add_group(ground.office.desk.work, other)
    show(room, ground, "Войтенко")
    room.card.join_requested.emit(group_id)
    assert membership(ground, "Войтенко").since is None


def test_one_undo_takes_a_new_person_back_whole(room: PeopleRoom, ground: Ground) -> None:
    before = ground.office.rows.persons(TODAY)
    press(room.table, Key.Key_N, CTRL)
    type_text(room.entry.family.input, "Ґонта")
    type_text(room.entry.given.input, "Ярина")
    type_text(room.entry.post.input, "директорка")
    press(room.entry.post.input, Key.Key_Return)
    assert card(ground, "Ґонта").posts[0].title == "директорка"
    ground.undo()
    assert ground.office.rows.persons(TODAY) == before


def test_an_entry_without_a_given_name_says_so_and_keeps_what_was_typed(
    room: PeopleRoom, ground: Ground
) -> None:
    press(room.table, Key.Key_N, CTRL)
    type_text(room.entry.family.input, "Ґонта")
    press(room.entry.family.input, Key.Key_Return)
    assert room.entry.given.note_text() == "Заповніть це поле."
    assert room.entry.family.text() == "Ґонта"
    assert ground.changes == []


def test_a_post_is_corrected_and_another_one_begun(room: PeopleRoom, ground: Ground) -> None:
    show(room, ground, "Кузьмінов")
    title = room.card.posts.title
    title.input.selectAll()
    type_text(title.input, "міський голова")
    press(title.input, Key.Key_Return)
    assert [post.title for post in card(ground, "Кузьмінов").posts] == ["міський голова"]
    room.card.posts.post_set.emit("радник", "Сєвєродонецька міська рада", date(2019, 7, 1))
    former, present = card(ground, "Кузьмінов").posts
    assert (former.until, present.since) == (date(2019, 6, 30), date(2019, 7, 1))
    assert title.text() == "радник"


def test_a_second_chair_is_refused_in_words(room: PeopleRoom, ground: Ground) -> None:
    show(room, ground, "Білоус")
    row = room.card.findChildren(MembershipRow)[0]
    row.changed.emit(membership(ground, "Білоус").id, "role", Role.CHAIR)
    assert membership(ground, "Білоус").role is Role.MEMBER
    settle(room, 1262, 712)
    (shown,) = [row for row in room.card.findChildren(MembershipRow) if row.isVisible()]
    assert shown.error_text() == "На ці дні в групі вже є голова."


def test_leaving_the_group_before_joining_is_refused(room: PeopleRoom, ground: Ground) -> None:
    held = membership(ground, "Білоус")
    show(room, ground, "Білоус")
    room.card.membership_changed.emit(held.id, "since", date(2019, 1, 1))
    room.card.membership_changed.emit(held.id, "until", date(2018, 1, 1))
    assert membership(ground, "Білоус").until is None


def test_a_guest_becomes_a_member_from_today_on(room: PeopleRoom, ground: Ground) -> None:
    show(room, ground, "Войтенко")
    room.card.join_requested.emit(1)
    held = membership(ground, "Войтенко")
    assert (held.role, held.since) == (Role.MEMBER, TODAY)


def test_of_several_groups_the_one_to_join_is_chosen_from_a_list(room: PeopleRoom, ground: Ground) -> None:
    name = (
        "Координаційна рада з питань захисту прав ветеранів війни, внутрішньо переміщених осіб і їхніх родин"
    )
    others = [
        add_group(
            ground.office.desk.work,
            AddGroup(
                name=f"{name} № {number}",
                name_genitive=name,
                council="Сєвєродонецька міська рада",
                settlement="м. Сєвєродонецьк",
            ),
        )[0]
        for number in (1, 2)
    ]
    show(room, ground, "Гаєвська")
    settle(room, 800, 500)
    assert spilled(room) == []
    (groups,) = [
        choice for choice in room.card.findChildren(Choice) if choice.isVisible() and choice.count() == 2
    ]
    groups.set_value(others[1])
    (join,) = [
        button
        for button in room.card.findChildren(SecondaryButton)
        if button.text() == "Зробити членом групи"
    ]
    join.click()
    held = person_card(ground.office.desk.work, membership(ground, "Гаєвська").person_id).memberships
    assert [one.group_id for one in held if one.group_id in others] == [others[1]]


def test_somebody_whom_a_meeting_names_stays(room: PeopleRoom, ground: Ground) -> None:
    show(room, ground, "Кузьмінов")
    room.card.remove_requested.emit()
    said = "Кузьмінов О.: є записи в засіданнях (1), останнє – 31.07.2019, тому видалити не можна."
    assert ground.said == [(said, False)]
    assert "Кузьмінов Олег" in names(room)


def test_what_was_refused_goes_with_the_person_whom_an_undo_takes_away(
    room: PeopleRoom, ground: Ground
) -> None:
    press(room.table, Key.Key_N, CTRL)
    type_text(room.entry.family.input, "Ґонта")
    type_text(room.entry.given.input, "Ярина")
    press(room.entry.given.input, Key.Key_Return)
    press(room.entry.family.input, Key.Key_Escape)
    room.focus_search()
    type_text(room.search, "ґонт")
    show(room, ground, "Ґонта")
    field = room.card.fields["email"]
    field.input.setFocus()
    type_text(field.input, "ґонта на пошті")
    press(field.input, Key.Key_Return)
    assert field.note_text()
    ground.undo()
    assert not room.card.isVisible()
    room.settle()


def test_somebody_new_is_deleted_and_comes_back_by_undo(room: PeopleRoom, ground: Ground) -> None:
    press(room.table, Key.Key_N, CTRL)
    room.entry.member.setChecked(False)
    type_text(room.entry.family.input, "Ґонта")
    type_text(room.entry.given.input, "Ярина")
    press(room.entry.given.input, Key.Key_Return)
    press(room.entry.family.input, Key.Key_Escape)
    show(room, ground, "Ґонта")
    room.card.remove_requested.emit()
    assert "Ґонта Ярина" not in names(room)
    assert ground.said == [("Ґонта Я. — видалено", True)]
    ground.undo()
    assert "Ґонта Ярина" in names(room)


@pytest.mark.parametrize("width", [1366, 1024])
def test_no_word_is_cut_and_every_control_has_a_name(room: PeopleRoom, width: int) -> None:
    settle(room, width, 640)
    assert cut_words(room) == []
    assert nameless(room) == []
    press(room.table, Key.Key_N, CTRL)
    assert cut_words(room) == []
    assert nameless(room) == []


def test_the_day_from_which_a_post_was_held_is_corrected(room: PeopleRoom, ground: Ground) -> None:
    room.table.choose(_id_of(room, "Кузьмінов"))
    room.card.posts.days.since.input.setText("12.03.2018")
    room.card.posts.days.since.input.editingFinished.emit()
    card = person_card(ground.office.desk.work, PersonId(room.table.current_id() or 0))
    assert [post.since for post in card.posts] == [date(2018, 3, 12)]
    room.card.posts.days.until.input.setText("11.03.2018")
    room.card.posts.days.until.input.editingFinished.emit()
    assert [post.until for post in person_card(ground.office.desk.work, card.person.id).posts] == [None]
    assert room.card.posts._days_note.text()


def _id_of(room: PeopleRoom, family: str) -> int:
    rows = room.table.rows
    return next(
        rows.row_at(place).id
        for place in range(rows.rowCount())
        if rows.row_at(place).full.startswith(family)
    )


def test_a_list_in_which_nobody_is_found_says_so(room: PeopleRoom) -> None:
    (said,) = [text for text in room.findChildren(Text) if text.text().startswith("Немає нікого")]
    assert not said.isVisible()
    type_text(room.search, "ґґґ")
    assert said.isVisible()
    room.search.clear()
    assert not said.isVisible()


@pytest.mark.parametrize("width", [807, 856, 1262])
def test_names_of_people_have_room(room: PeopleRoom, width: int) -> None:
    settle(room, width, 440)
    assert room.table.width() >= 288
    assert cut_words(room) == []
