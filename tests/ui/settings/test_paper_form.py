"""The form of papers in the room «Налаштування»: fields, what departs from the norm, the sample page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from secretariat.domain.norms import Norm, Norms, NumberPlace
from secretariat.domain.own_form import OwnForm
from secretariat.services.groups import AddGroup, add_group, change_group, groups
from secretariat.services.office import Office
from secretariat.ui.kit.field import Note
from secretariat.ui.settings.room import SettingsRoom
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.settings.bystander import Bystander
from tests.ui.typing import press, type_text


def _own(office: Office) -> OwnForm | None:
    return groups(office.desk.work)[0].own_form


def _type(room: SettingsRoom, name: str, text: str) -> None:
    field = room.papers.fields[name]
    field.input.setFocus()
    field.input.selectAll()
    type_text(field.input, text)
    press(field.input, Qt.Key.Key_Return)


def _follow(room: SettingsRoom, by: Bystander) -> None:
    room.refresh(by.changes[-1])


def _departures(room: SettingsRoom) -> list[str]:
    """The sentences below the heading of the list."""
    notes = [note for note in room.papers.findChildren(Note) if not note.isHidden()]
    texts = [note.text().replace("\N{NO-BREAK SPACE}", " ") for note in notes]
    return [text for text in texts if text.endswith((" мм.", "дозволяє."))]


def _bring_into_view(room: SettingsRoom) -> None:
    bar = room.parts._column.verticalScrollBar()
    bar.setValue(bar.value() + room.papers.page.mapTo(room, room.papers.page.rect().topLeft()).y() - 60)


def test_the_fields_show_what_the_norm_says(room: SettingsRoom) -> None:
    shown = {name: field.text() for name, field in room.papers.fields.items()}
    assert (shown["margin_left"], shown["body_size"], shown["line_spacing"]) == ("30", "14", "1,15")
    assert shown["letterhead"] == ""
    assert room.papers.of_norm.text() == "Усе за нормою «ДСТУ 4163:2020»."
    assert not room.papers.restore.isVisible()


@pytest.mark.parametrize("typed", ["1,5", "1.5", " 1,50 "])
def test_a_measure_is_typed_with_a_comma_or_a_point(
    room: SettingsRoom, office: Office, by: Bystander, typed: str
) -> None:
    _type(room, "line_spacing", typed)
    assert _own(office) == OwnForm(line_spacing=1.5)
    _follow(room, by)
    assert room.papers.fields["line_spacing"].text() == "1,5"


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("margin_left", "7", "Введіть число від 10 до 40."),
        ("margin_left", "тридцять", "Введіть число, наприклад 20 або 1,15."),
        ("margin_left", "-30", "Введіть число, наприклад 20 або 1,15."),
        ("margin_left", "1e1", "Введіть число, наприклад 20 або 1,15."),
        ("listed_members_limit", "12,5", "Введіть ціле число."),
        ("listed_items_limit", "100", "Введіть число від 0 до 99."),
        ("body_size", "99", "Введіть число від 10 до 18."),
        ("margin_right", "30", "Ліве й праве поля разом"),
    ],
)
def test_a_bad_measure_is_refused_at_its_field_and_stays_to_be_mended(
    room: SettingsRoom, office: Office, name: str, typed: str, said: str
) -> None:
    _type(room, name, typed)
    field = room.papers.fields[name]
    assert field.note_text().startswith(said)
    assert field.text() == typed
    assert _own(office) is None


def test_an_emptied_field_goes_by_the_norm_again(room: SettingsRoom, office: Office, by: Bystander) -> None:
    _type(room, "margin_left", "25")
    _follow(room, by)
    field = room.papers.fields["margin_left"]
    field.input.clear()
    field.settle()
    assert _own(office) is None
    _follow(room, by)
    assert field.text() == "30"


def test_a_field_emptied_without_an_own_value_shows_the_norms_again(
    room: SettingsRoom, by: Bystander
) -> None:
    field = room.papers.fields["margin_left"]
    field.input.clear()
    field.settle()
    assert by.changes == []
    assert field.text() == "30"


def test_each_departure_is_named(room: SettingsRoom, by: Bystander, qtbot: QtBot) -> None:
    for name, typed in (("margin_left", "25"), ("body_size", "12"), ("letterhead", "вул. Ґонти, 1")):
        _type(room, name, typed)
        _follow(room, by)
    assert room.papers.of_norm.text() == "Відступи від норми «ДСТУ 4163:2020»:"
    named = [
        "Ліве поле: 25 мм; за нормою «ДСТУ 4163:2020» – 30 мм.",
        "Шрифт тексту: 12 пт; зазвичай 14 пт, норма це дозволяє.",
        "Під назвою органу надруковано довідкові дані; норма це дозволяє.",
    ]
    qtbot.waitUntil(lambda: _departures(room) == named)
    assert nameless(room) == []


def test_what_is_chosen_is_stored(room: SettingsRoom, office: Office, by: Bystander) -> None:
    for name, value in (("number_place", NumberPlace.TITLE), ("all_members_sign", True)):
        field = room.papers.choices[name]
        field.choice.setFocus()
        press(field.choice, Qt.Key.Key_Down)
        _follow(room, by)
        assert field.value() == value
    assert _own(office) == OwnForm(number_place=NumberPlace.TITLE, all_members_sign=True)


def test_all_goes_by_the_norm_again_in_one_step(room: SettingsRoom, office: Office, by: Bystander) -> None:
    _type(room, "margin_left", "25")
    _follow(room, by)
    room.papers.restore.setFocus()
    press(room.papers.restore, Qt.Key.Key_Space)
    assert _own(office) is None
    _follow(room, by)
    assert _departures(room) == []
    office.desk.history.undo()
    assert _own(office) == OwnForm(margin_left=25.0)


def test_the_sample_page_follows_each_change(
    room: SettingsRoom, by: Bystander, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, shown = room.papers.page, []
    show = page.view.show_source
    monkeypatch.setattr(page.view, "show_source", lambda source: (shown.append(source), show(source)))
    _bring_into_view(room)
    qtbot.waitUntil(lambda: len(shown) == 1)
    assert page.view.page_text() == "Зразок · с. 1 з 3"
    _type(room, "body_size", "10")
    _follow(room, by)
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert len(shown[1].sizes) < len(shown[0].sizes)


def test_the_sample_page_stays_beside_the_field_that_is_typed_in(room: SettingsRoom) -> None:
    settle(room, 1366, 640)
    page, column = room.papers.page, room.parts._column
    for field in (room.papers.fields["margin_left"].input, room.papers.emblem.choose, room.papers.thresholds):
        column.verticalScrollBar().setValue(0)
        column.ensureWidgetVisible(field, 0, 0)
        settle(room, 1366, 640)
        top = page.mapTo(column.viewport(), QPoint(0, 0)).y()
        assert page.height() <= column.viewport().height()
        assert top >= 0, "its first lines are seen, where the letterhead and the emblem stand"
    settle(room, 700, 640)
    assert page.height() == page.minimumHeight(), "below the fields it has a place of its own"


def test_a_page_of_which_only_the_middle_is_seen_is_laid_out(room: SettingsRoom, qtbot: QtBot) -> None:
    settle(room, 700, 420)
    column = room.parts._column.verticalScrollBar()
    page = room.papers.page
    column.setValue(page.mapTo(room.parts._column.widget(), QPoint(0, 90)).y())
    settle(room, 700, 420)
    room.grab()
    qtbot.waitUntil(lambda: page.view.page_text() == "Зразок · с. 1 з 3")


def test_a_page_that_nobody_sees_is_not_laid_out(room: SettingsRoom, qtbot: QtBot) -> None:
    room.resize(1200, 500)
    qtbot.wait(200)
    assert room.papers.page.view.page_text() == "Зразок"


def test_a_letter_that_no_font_has_is_told_below_the_page(
    room: SettingsRoom, office: Office, by: Bystander, qtbot: QtBot
) -> None:
    (group,) = groups(office.desk.work)
    room.refresh(change_group(office.desk.work, replace(group, own_form=OwnForm(letterhead="тел. 💮"))))
    _bring_into_view(room)
    qtbot.waitUntil(lambda: room.papers.page.note.text() != "")


@pytest.mark.parametrize("width", [640, 860, 1366])
def test_nothing_is_cut(room: SettingsRoom, by: Bystander, width: int) -> None:
    _type(room, "margin_left", "7")
    settle(room, width, 700)
    assert cut_words(room.papers) == []


def test_a_further_norm_is_a_choice(room: SettingsRoom, office: Office, by: Bystander) -> None:
    assert room.papers.norm.isHidden(), "one norm is no choice"
    room.close()
    own = replace(office.norms.usual.form, name="own", margin_left=20.0)
    both = {**office.norms.known, "own": Norm(title="Форма установи", form=own, allowed={})}
    further = SettingsRoom(replace(office, norms=Norms(known=both)), by.around)
    further.papers.norm.chosen.emit("own")
    assert groups(office.desk.work)[0].norm_profile == "own"
    _follow(further, by)
    assert further.papers.fields["margin_left"].text() == "20"
    assert further.papers.of_norm.text() == "Усе за нормою «Форма установи»."


def test_a_norm_that_is_not_there_any_more_is_told_and_changed(
    room: SettingsRoom, office: Office, by: Bystander
) -> None:
    by.changes.append(
        change_group(office.desk.work, replace(groups(office.desk.work)[0], norm_profile="інша"))
    )
    _follow(room, by)
    assert room.papers.of_norm.text() == "Норми оформлення цієї групи тут немає: виберіть іншу."
    assert not room.papers.norm.isHidden()
    room.papers.norm.chosen.emit("dstu-4163-2020")
    assert groups(office.desk.work)[0].norm_profile == "dstu-4163-2020"


def test_one_form_for_all_groups_asks_before_another_form_is_lost(
    room: SettingsRoom, office: Office, by: Bystander
) -> None:
    assert room.papers.share.isHidden(), "one group has nobody to share with"
    further = AddGroup(
        name="Комісія з бюджету", name_genitive="комісії з бюджету", council="Рада", settlement="Ґ"
    )
    by.changes.append(add_group(office.desk.work, further)[1])
    _type(room, "margin_left", "25")
    _follow(room, by)
    press(room.papers.share, Qt.Key.Key_Space)
    assert by.prompts.asked == [], "nothing is lost: nobody gave the other group a form"
    assert [group.own_form for group in groups(office.desk.work)] == [OwnForm(margin_left=25.0)] * 2
    assert by.said[-1] == "Тепер в усіх груп однакове оформлення документів."
    _type(room, "margin_left", "26")
    _follow(room, by)
    by.prompts.will_answer(False, True)
    press(room.papers.share, Qt.Key.Key_Space)
    assert "«Комісія з бюджету»" in by.prompts.asked[0].text
    assert groups(office.desk.work)[1].own_form == OwnForm(margin_left=25.0)
    press(room.papers.share, Qt.Key.Key_Space)
    assert groups(office.desk.work)[1].own_form == OwnForm(margin_left=26.0)
    _follow(room, by)
    assert room.papers.share.isHidden()
    office.desk.history.undo()
    assert groups(office.desk.work)[1].own_form == OwnForm(margin_left=25.0)


def test_the_panel_holds_no_room_wider_than_its_window(room: SettingsRoom, by: Bystander) -> None:
    scroll = room.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    for width in (1200, 911, 800):
        settle(room, width, 700)
        assert scroll.widget().width() <= scroll.viewport().width()


def test_the_thresholds_are_one_key_away(room: SettingsRoom, qtbot: QtBot) -> None:
    room.activateWindow()
    _bring_into_view(room)
    press(room.papers.thresholds, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: room.group.quorum.usual.hasFocus())
    assert room.group.quorum.visibleRegion().boundingRect().height() == room.group.quorum.height()


@pytest.mark.parametrize(("width", "height"), [(1262, 708), (808, 440)], ids=["100 %", "150 %"])
@pytest.mark.parametrize("name", ["margin_left", "letterhead"])
def test_the_sample_page_is_in_view_beside_each_field(
    room: SettingsRoom, name: str, width: int, height: int
) -> None:
    settle(room, width, height)
    field, bar = room.papers.fields[name], room._column.verticalScrollBar()
    bar.setValue(bar.value() + field.mapTo(room, field.rect().topLeft()).y() - height // 2)
    settle(room, width, height)
    page, viewport = room.papers.page, room._column.viewport()
    corners = [one.mapTo(viewport, one.rect().topLeft()) for one in (field, page)]
    assert corners[0].x() < corners[1].x()
    seen = QRect(corners[1], page.size()).intersected(viewport.rect())
    assert seen.height() >= height // 2
