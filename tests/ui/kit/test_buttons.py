"""Buttons and fields."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.actions import ActionId, make_action
from secretariat.ui.colours import LIGHT, colours
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, FlatButton, IconButton, Kind, PrimaryButton, SecondaryButton
from secretariat.ui.kit.check_box import CheckBox, RadioButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.field import ComboField, Field, TextField
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.room_head import RoomHead
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.typing import press, type_text


def corner_colour(button: Button) -> QColor:
    """The ground a few pixels inside the button."""
    return button.grab().toImage().pixelColor(4, 4)


@pytest.mark.parametrize("points", [9, 10, 18])
@pytest.mark.parametrize("kind", Kind)
def test_a_button_is_as_wide_as_its_words(qtbot: QtBot, kind: Kind, points: int) -> None:
    dress(points=points)
    button = Button("Продовжити підготовку", kind=kind, icon=Icon.PLUS, key="Ctrl+Enter")
    qtbot.addWidget(button)
    settle(button, button.sizeHint().width(), button.sizeHint().height())
    assert cut_words(button) == []
    bare = Button("Продовжити підготовку", kind=kind)
    qtbot.addWidget(bare)
    assert button.sizeHint().width() > bare.sizeHint().width()


def test_buttons_have_the_heights_of_the_drawing(qtbot: QtBot) -> None:
    for button, height in ((PrimaryButton("Далі"), 32), (SecondaryButton("Далі", small=True), 28)):
        qtbot.addWidget(button)
        assert button.sizeHint().height() == height


def test_a_button_without_words_says_its_name_and_key(qtbot: QtBot) -> None:
    button = IconButton(Icon.HIDE, "Сховати сторінку", key="F11")
    qtbot.addWidget(button)
    assert button.toolTip() == "Сховати сторінку (F11)"
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Сховати сторінку"


def test_a_quiet_button_becomes_the_primary_one(qtbot: QtBot) -> None:
    button = Button("Далі: підписання", kind=Kind.QUIET)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert corner_colour(button) == LIGHT.surface
    button.set_kind(Kind.PRIMARY)
    assert corner_colour(button) == LIGHT.accent


def test_a_button_changes_its_clothes_with_the_theme(qtbot: QtBot) -> None:
    button = SecondaryButton("Порядок денний")
    qtbot.addWidget(button)
    light = corner_colour(button)
    dress(dark=True)
    assert corner_colour(button).lightness() < 64 < light.lightness()


def test_space_presses_a_button(qtbot: QtBot) -> None:
    button = FlatButton("Поіменно")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Space)


def test_an_error_stands_below_the_field_and_the_hint_comes_back(qtbot: QtBot) -> None:
    field = TextField("Номер протоколу", hint="Наступний вільний — 5")
    qtbot.addWidget(field)
    settle(field, 300, 80)
    field.show_error("Номер — це число.")
    assert field.note_text() == "Номер — це число."
    assert field.input.accessibleDescription() == "Номер — це число."
    assert field.input.property("state") == "error"
    field.show_error("")
    assert field.note_text() == "Наступний вільний — 5"
    assert field.input.property("state") == ""


def test_a_label_names_its_input(qtbot: QtBot) -> None:
    fields = [TextField("Прізвище"), ComboField("Кворум", {1: "більше половини"}), Field("Посада")]
    for field in fields:
        qtbot.addWidget(field)
        settle(field, 300, 80)
        assert nameless(field) == []
    assert fields[1].control.accessibleName() == "Кворум"


def test_text_is_given_without_spaces_at_its_ends(qtbot: QtBot) -> None:
    field = TextField("Ім’я")
    qtbot.addWidget(field)
    type_text(field.input, "  Соломія ")
    assert field.text() == "Соломія"


def test_a_choice_is_set_without_a_signal_and_kept_when_still_offered(qtbot: QtBot) -> None:
    field = ComboField("Етап", {"all": "Усі етапи", "open": "Підготовка"})
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.choice.currentIndexChanged):
        field.choice.set_value("open")
        field.choice.set_options({"open": "Підготовка", "done": "Завершено"})
    assert field.choice.value() == "open"


def test_what_is_asked_for_stays_on_offer_when_it_is_gone(qtbot: QtBot) -> None:
    choice = Choice({None: "Усі роки", 2020: "2020", 2019: "2019"})
    qtbot.addWidget(choice)
    choice.set_value(2020)
    with qtbot.assertNotEmitted(choice.currentIndexChanged):
        choice.offer({None: "Усі роки", 2019: "2019"})
    assert (choice.value(), choice.currentText()) == (2020, "2020")
    choice.set_value(None)
    choice.offer({None: "Усі роки", 2019: "2019"})
    assert [choice.itemData(row) for row in range(choice.count())] == [None, 2019]


def test_another_name_is_offered_and_an_equal_list_is_not_filled_anew(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.offer({None: "Усі групи", 1: "Благоустрій"})
    choice.set_value(1)
    with qtbot.assertNotEmitted(choice.model().rowsInserted):
        choice.offer({None: "Усі групи", 1: "Благоустрій"})
    choice.offer({None: "Усі групи", 1: "Благоустрій і ґрунти"})
    assert (choice.value(), choice.currentText()) == (1, "Благоустрій і ґрунти")


def test_ctrl_z_belongs_to_the_window_when_the_field_has_nothing_to_undo(qtbot: QtBot) -> None:
    window, field, undone = QWidget(), LineEdit(name="Назва"), list[str]()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(field)
    make_action(ActionId.UNDO, window, lambda: undone.append("window"))
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["window"]
    type_text(field, "Про")
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["window"]
    assert field.text() == ""


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_a_click_on_the_words_ticks_the_box(qtbot: QtBot, kind: type[CheckBox | RadioButton]) -> None:
    box = kind("Позачергове засідання")
    qtbot.addWidget(box)
    settle(box, box.sizeHint().width(), box.sizeHint().height())
    before = box.grab().toImage()
    with qtbot.waitSignal(box.toggled):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 10, 10))
    assert box.isChecked()
    assert box.grab().toImage() != before
    assert cut_words(box) == nameless(box) == []


def test_an_unfolding_list_without_a_name_is_found(qtbot: QtBot) -> None:
    lists = QWidget()
    qtbot.addWidget(lists)
    QVBoxLayout(lists).addWidget(QComboBox())
    settle(lists, 200, 60)
    assert nameless(lists) == ["QComboBox"]


def test_a_button_narrower_than_its_words_is_called_cut(qtbot: QtBot) -> None:
    button = SecondaryButton("Продовжити підготовку")
    qtbot.addWidget(button)
    button.setFixedWidth(60)
    settle(button, 60, 32)
    assert cut_words(button) == ["Продовжити підготовку"]


def test_buttons_of_a_head_fold_to_their_drawings_where_there_is_no_room(qtbot: QtBot) -> None:
    bring, new = SecondaryButton("Внести з файла…", icon=Icon.UPLOAD), PrimaryButton("Нове", icon=Icon.PLUS)
    head = RoomHead("Засідання", [bring, new])
    qtbot.addWidget(head)
    settle(head, 700, 72)
    whole = bring.width()
    settle(head, 340, 72)
    assert bring.width() == bring.height() < whole
    assert bring.toolTip() == bring.text()
    assert cut_words(head) == []
    assert nameless(head) == []
    settle(head, 700, 72)
    assert (bring.width(), bring.toolTip()) == (whole, "")


def is_like(seen: QColor, meant: QColor) -> bool:
    """The same but for the smoothing of a round edge."""
    pairs = zip(seen.getRgb()[:3], meant.getRgb()[:3], strict=True)  # type: ignore[index] # four numbers
    return all(abs(one - other) < 24 for one, other in pairs)


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_a_box_stands_below_the_words_above_it_and_shows_the_keyboard_inside(
    qtbot: QtBot, kind: type[CheckBox | RadioButton]
) -> None:
    dress()
    box = kind("Позачергове засідання")
    qtbot.addWidget(box)
    settle(box, box.sizeHint().width(), box.sizeHint().height())
    middle = box.height() // 2
    image = box.grab().toImage()
    assert is_like(image.pixelColor(0, middle), colours().control)
    for ticked, ring in ((False, colours().accent), (True, colours().text)):
        box.setChecked(ticked)
        with qtbot.waitActive(box):
            box.activateWindow()
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        assert is_like(box.grab().toImage().pixelColor(1, middle), ring)
