"""Long texts, dates, people, suggestions."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.colours import colours
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.growing_text import GrowingTextEdit
from secretariat.ui.kit.person_picker import PersonChoice, PersonPicker
from secretariat.ui.kit.suggestions import Suggestion, Suggestions
from secretariat.ui.kit.text import Text
from secretariat.ui.typography import Role
from tests.ui.looks import cut_words, settle
from tests.ui.typing import press, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "Про розгляд звернення щодо незаконного будівництва асфальтобетонного заводу в районі Воєводівки. "
PEOPLE = [
    PersonChoice(id=1, name="Іваненко Г. П.", detail="секретар", full="Іваненко Галина Петрівна"),
    PersonChoice(id=2, name="Іванова Д’Арк С. О."),
    PersonChoice(id=3, name="Ґалаґан А. Ю."),
]


class Form(QWidget):
    """A place with two fields, so that the focus can go from one to the other."""

    def __init__(self, qtbot: QtBot, field: QWidget) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(field)
        column.addWidget(self.other)
        self.resize(420, 300)
        with qtbot.waitActive(self):
            self.show()
        field.setFocus()


def test_a_text_grows_and_shrinks_with_its_lines(qtbot: QtBot) -> None:
    text = GrowingTextEdit("Слухали")
    form = Form(qtbot, text)
    assert text.sizeHint().height() == 32
    text.set_text(LONG * 3)
    tall = text.sizeHint().height()
    assert tall > 100
    text.set_text("Коротко")
    assert text.sizeHint().height() == 32
    assert not text.verticalScrollBar().isVisible()
    form.close()


def test_typing_is_told_at_once_and_settled_when_the_field_is_left(qtbot: QtBot) -> None:
    text, typed, settled = GrowingTextEdit("Рішення"), list[str](), list[str]()
    form = Form(qtbot, text)
    text.text_typed.connect(typed.append)
    text.text_settled.connect(settled.append)
    type_text(text, "Ґанок")
    assert typed == ["Ґ", "Ґа", "Ґан", "Ґано", "Ґанок"]
    assert settled == []
    form.other.setFocus()
    assert settled == ["Ґанок"]
    text.setFocus()
    form.other.setFocus()
    assert settled == ["Ґанок"]


def test_undo_is_local_until_the_field_is_left(qtbot: QtBot) -> None:
    text = GrowingTextEdit("Рішення")
    form = Form(qtbot, text)
    text.set_text("Було")
    type_text(text, "Стало ")
    press(text, Qt.Key.Key_Z, CTRL)
    assert text.text() == "Було"
    type_text(text, "Стало ")
    form.other.setFocus()
    text.setFocus()
    press(text, Qt.Key.Key_Z, CTRL)
    assert text.text() == "Стало Було"


def test_showing_the_stored_text_sends_no_signal(qtbot: QtBot) -> None:
    text = GrowingTextEdit("Рішення")
    qtbot.addWidget(text)
    with qtbot.assertNotEmitted(text.text_typed), qtbot.assertNotEmitted(text.text_settled):
        text.set_text("З бази")
        text.settle()


def test_enter_in_a_single_paragraph_accepts_it(qtbot: QtBot) -> None:
    text = GrowingTextEdit("Пункт", one_paragraph=True)
    qtbot.addWidget(text)
    type_text(text, "Направити")
    with qtbot.waitSignal(text.accepted):
        press(text, Qt.Key.Key_Return)
    assert text.text() == "Направити"


def test_a_text_that_is_closed_looks_like_any_other_closed_field(qtbot: QtBot) -> None:
    text, line = GrowingTextEdit("Назва"), QLineEdit()
    form = Form(qtbot, text)
    form.layout().addWidget(line)
    for field in (text, line):
        field.setEnabled(False)
    settle(form, 420, 300)
    grounds = {field.grab().toImage().pixelColor(field.rect().center()).name() for field in (text, line)}
    assert grounds == {colours().window.name()}


def test_pasted_formatting_is_dropped_and_a_paragraph_stays_one(qtbot: QtBot) -> None:
    text, clip = GrowingTextEdit("Пункт", one_paragraph=True), QMimeData()
    qtbot.addWidget(text)
    clip.setHtml("<b>Направити</b>")
    clip.setText("Направити\nзвернення")
    text.insertFromMimeData(clip)
    assert text.text() == "Направити звернення"


def test_a_phrase_replaces_what_was_typed_of_it_in_one_step_of_undo(qtbot: QtBot) -> None:
    text = GrowingTextEdit("Виступ")
    form = Form(qtbot, text)
    type_text(text, "Він під")
    text.insert_phrase("підтримав пропозицію", replacing=3)
    assert text.text() == "Він підтримав пропозицію"
    press(text, Qt.Key.Key_Z, CTRL)
    assert text.text() == "Він під"
    form.close()


@pytest.mark.parametrize("width", [140, 300, 800])
def test_wrapped_words_get_all_the_lines_they_need(qtbot: QtBot, width: int) -> None:
    words = Text(LONG, wraps=True)
    qtbot.addWidget(words)
    settle(words, width, words.heightForWidth(width))
    assert cut_words(words) == []
    assert words.heightForWidth(width) % 20 == 0


def test_a_text_that_is_too_low_for_its_lines_is_called_cut(qtbot: QtBot) -> None:
    words = Text(LONG, wraps=True)
    qtbot.addWidget(words)
    settle(words, 200, 20)
    assert cut_words(words) == [LONG]


@pytest.mark.parametrize(
    ("typed", "day"),
    [("14", date(2019, 8, 14)), ("14.08", date(2019, 8, 14)), ("+14", date(2019, 8, 14))],
)
def test_a_short_date_becomes_a_whole_one_with_its_weekday(qtbot: QtBot, typed: str, day: date) -> None:
    entry = DateEntry("Строк", lambda: date(2019, 7, 31))
    form = Form(qtbot, entry)
    with qtbot.waitSignal(entry.day_chosen) as told:
        type_text(entry.input, typed)
        assert entry.note() == "середа"
        form.other.setFocus()
    assert told.args == [day]
    assert entry.input.text() == "14.08.2019"


def test_a_day_off_says_so(qtbot: QtBot) -> None:
    entry = DateEntry("Строк", lambda: date(2019, 7, 31))
    qtbot.addWidget(entry)
    entry.set_day(date(2019, 8, 24))
    assert entry.note() == "субота · вихідний"


def test_what_is_no_date_stays_to_be_corrected_and_is_not_told(qtbot: QtBot) -> None:
    entry = DateEntry("Строк", lambda: date(2019, 7, 31))
    form = Form(qtbot, entry)
    with qtbot.assertNotEmitted(entry.day_chosen):
        type_text(entry.input, "скоро")
        form.other.setFocus()
    assert entry.input.text() == "скоро"
    assert entry.note().startswith("це не дата")


def test_an_emptied_date_is_told_as_none(qtbot: QtBot) -> None:
    entry = DateEntry("Строк", lambda: date(2019, 7, 31))
    form = Form(qtbot, entry)
    entry.set_day(date(2019, 8, 14))
    with qtbot.waitSignal(entry.day_chosen) as told:
        entry.input.clear()
        form.other.setFocus()
    assert told.args == [None]


@pytest.fixture
def field(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[PersonPicker]:
    """A picker with three people, shown in a form; the parameter allows new names."""
    picker = PersonPicker("Хто", allows_new=getattr(request, "param", False))
    picker.set_people(PEOPLE)
    form = Form(qtbot, picker)
    yield picker
    form.close()


def test_two_letters_and_enter_choose_a_person(field: PersonPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.person_chosen) as told:
        type_text(field, "ів\n")
    assert told.args == [1]
    assert field.text() == "Іваненко Г. П."


def test_arrows_choose_another_one_and_any_apostrophe_finds(field: PersonPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.person_chosen) as told:
        type_text(field, "ів")
        press(field, Qt.Key.Key_Down)
        press(field, Qt.Key.Key_Return)
    assert told.args == [2]
    with qtbot.waitSignal(field.person_chosen) as told:
        field.clear()
        type_text(field, "ґал\n")
    assert told.args == [3]
    with qtbot.waitSignal(field.person_chosen) as told:
        field.clear()
        type_text(field, "дʼа\n")
    assert told.args == [2]


def test_esc_closes_the_list_and_keeps_the_letters(field: PersonPicker) -> None:
    type_text(field, "ів")
    press(field, Qt.Key.Key_Escape)
    assert field.text() == "ів"
    assert not field.window().findChild(Suggestions).isVisible()


@pytest.mark.parametrize("field", [True], indirect=True)
@pytest.mark.parametrize("typed", ["Іваненко Галина", "іваненко галина петрівна", "Іваненко Г.П.", "Галина"])
def test_who_is_known_is_not_made_anew_by_the_whole_name(
    field: PersonPicker, qtbot: QtBot, typed: str
) -> None:
    with qtbot.assertNotEmitted(field.new_name), qtbot.waitSignal(field.person_chosen) as told:
        type_text(field, f"{typed}\n")
    assert told.args == [1]


def test_a_family_name_comes_before_a_patronymic(field: PersonPicker) -> None:
    field.set_people([PersonChoice(id=4, name="Ґудзь О. І.", full="Ґудзь Ольга Іванівна"), *PEOPLE])
    type_text(field, "ів\n")
    assert field.person() == 1


@pytest.mark.parametrize("field", [True], indirect=True)
def test_the_whole_name_of_somebody_known_is_not_offered_as_new(field: PersonPicker) -> None:
    type_text(field, "Іваненко Галина Петрівна")
    press(field, Qt.Key.Key_Escape)
    press(field, Qt.Key.Key_Return)
    assert field.person() == 1


@pytest.mark.parametrize("field", [True], indirect=True)
def test_an_unknown_name_is_reported_where_new_ones_may_come(field: PersonPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.new_name) as told:
        type_text(field, "Щербань В.\n")
    assert told.args == ["Щербань В."]


def test_an_unknown_name_is_taken_back_where_nobody_new_may_come(field: PersonPicker, qtbot: QtBot) -> None:
    field.set_person(3)
    with qtbot.assertNotEmitted(field.person_chosen):
        field.selectAll()
        type_text(field, "Щербань В.\n")
    assert field.text() == "Ґалаґан А. Ю."
    assert field.person() == 3


def test_a_click_takes_a_suggestion_and_the_field_keeps_the_focus(qtbot: QtBot) -> None:
    field = QLineEdit()
    form = Form(qtbot, field)
    offered = Suggestions(field)
    rows = [
        Suggestion(text="підтримав пропозицію", value=1),
        Suggestion(text="підтримав доповідача", value=2),
    ]
    offered.offer(rows, "підтрим")
    assert offered.parentWidget() is form
    with qtbot.waitSignal(offered.taken) as told:
        qtbot.mouseClick(offered, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    assert told.args == [2]
    assert field.hasFocus()
    assert not offered.isVisible()


def test_a_list_with_no_suggestion_is_not_shown(qtbot: QtBot) -> None:
    field = QLineEdit()
    form = Form(qtbot, field)
    offered = Suggestions(field)
    offered.offer([], "щось")
    assert offered.parentWidget() is not form
    assert not offered.isVisible()
    assert offered.current() is None


def test_a_list_goes_where_its_field_goes(qtbot: QtBot) -> None:
    window, holder = QWidget(), QWidget()
    holder.setParent(window)
    holder.setGeometry(0, 20, 300, 60)
    field = QLineEdit(holder)
    field.setGeometry(10, 10, 200, 32)
    qtbot.addWidget(window)
    settle(window, 400, 500)
    offered = Suggestions(field)
    offered.offer([Suggestion(text="Ґалаґан А. Ю.", value=1)], "Ґа")
    before = offered.y()
    holder.move(0, 60)
    assert offered.y() == before + 40
    offered.hide()
    holder.move(0, 20)
    assert offered.y() == before + 40


def test_small_words_beside_large_ones_stand_on_their_line(qtbot: QtBot) -> None:
    line, count, of = QWidget(), Text("7", Role.TITLE), Text("з 11")
    of.stand_beside(Role.TITLE)
    qtbot.addWidget(line)
    row = QHBoxLayout(line)
    row.addWidget(count)
    row.addWidget(of)
    settle(line, 200, 60)
    assert abs(baseline(count) - baseline(of)) <= 1


def baseline(text: Text) -> float:
    """Where the letters of one line stand, in pixels of what holds it."""
    metrics, area = text.fontMetrics(), text.contentsRect()
    return text.y() + area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent()
