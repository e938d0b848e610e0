"""Each setting of the form of papers: the sample page has it at once, and a true sentence tells it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain.norms import DateStyle, Norms
from secretariat.domain.own_form import OwnForm
from secretariat.services.groups import change_group, groups
from secretariat.services.office import Office
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.page_source import PageSource
from secretariat.ui.settings.room import SettingsRoom
from tests.ui.settings.test_emblem import picture
from tests.ui.settings.test_settings_room import Bystander
from tests.ui.typing import press, type_text

Step = Callable[[SettingsRoom, Bystander, Path], None]
NORM = "«ДСТУ 4163:2020»"


def typed(name: str, text: str) -> Step:
    """Type it into the field and leave that by Enter."""

    def step(room: SettingsRoom, by: Bystander, folder: Path) -> None:
        field = room.papers.fields[name].input
        field.setFocus()
        field.selectAll()
        type_text(field, text)
        press(field, Qt.Key.Key_Return)

    return step


def chosen(name: str) -> Step:
    """Choose the other value."""

    def step(room: SettingsRoom, by: Bystander, folder: Path) -> None:
        field = {**room.papers.rules, **room.papers.choices}[name]
        field.choice.setFocus()
        press(field.choice, Qt.Key.Key_Down)

    return step


def emblem(room: SettingsRoom, by: Bystander, folder: Path) -> None:
    """Choose a picture and say what it shows."""
    (folder / "герб.png").write_bytes(picture())
    by.prompts.will_answer(folder / "герб.png")
    press(room.papers.emblem.choose, Qt.Key.Key_Space)
    field = room.papers.emblem.text.input
    field.setFocus()
    type_text(field, "Тризуб на синьому щиті")
    press(field, Qt.Key.Key_Return)


SETTINGS: dict[str, tuple[Step, str]] = {
    "margin_left": (typed("margin_left", "25"), f"Ліве поле: 25 мм; за нормою {NORM} – 30 мм."),
    "margin_right": (typed("margin_right", "15"), f"Праве поле: 15 мм; за нормою {NORM} – 10 мм."),
    "margin_top": (typed("margin_top", "30"), f"Верхнє поле: 30 мм; за нормою {NORM} – 20 мм."),
    "margin_bottom": (typed("margin_bottom", "40"), f"Нижнє поле: 40 мм; за нормою {NORM} – 20 мм."),
    "paragraph_indent": (
        typed("paragraph_indent", "12,5"),
        f"Абзацний відступ: 12,5 мм; за нормою {NORM} – 10 мм.",
    ),
    "body_size": (typed("body_size", "12"), "Шрифт тексту: 12 пт; зазвичай 14 пт, норма це дозволяє."),
    "body_size beyond": (
        typed("body_size", "11"),
        f"Шрифт тексту: 11 пт; за нормою {NORM} – від 12 до 14 пт.",
    ),
    "title_size": (
        typed("title_size", "16"),
        "Шрифт назви документа: 16 пт; зазвичай 14 пт, норма це дозволяє.",
    ),
    "reference_size": (
        typed("reference_size", "9"),
        "Шрифт довідкових даних: 9 пт; зазвичай 12 пт, норма це дозволяє.",
    ),
    "line_spacing": (
        typed("line_spacing", "1,5"),
        "Міжрядковий інтервал: 1,5; зазвичай 1,15, норма це дозволяє.",
    ),
    "listed_members_limit": (
        typed("listed_members_limit", "5"),
        f"Найбільше членів у списку: 5; за нормою {NORM} – 15.",
    ),
    "letterhead": (
        typed("letterhead", "вул. Ґонти, 1"),
        "Під назвою органу надруковано довідкові дані; норма це дозволяє.",
    ),
    "number_place": (
        chosen("number_place"),
        f"Номер протоколу: після слова «Протокол»; за нормою {NORM} – у рядку дати.",
    ),
    "all_members_sign": (
        chosen("all_members_sign"),
        f"Протокол підписують: голова, секретар і всі присутні члени; за нормою {NORM} – голова й секретар.",
    ),
    "repeat_officers_among_present": (
        chosen("repeat_officers_among_present"),
        f"Голова й секретар серед присутніх: повторюються; за нормою {NORM} – не повторюються.",
    ),
    "date_style": (
        chosen("date_style"),
        "Дати в документах: 31.07.2019; зазвичай 31 липня 2019 року, норма це дозволяє.",
    ),
    "decision_word": (
        chosen("decision_word"),
        "Слово перед рішенням: ВИРІШИЛИ; зазвичай УХВАЛИЛИ, норма це дозволяє.",
    ),
    "emblem": (emblem, "Над назвою органу надруковано емблему; норма це дозволяє."),
}


@pytest.fixture
def shown(room: SettingsRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[PageSource]:
    """The papers that the sample page showed, of which the first is there."""
    view, papers = room.papers.page.view, list[PageSource]()
    show = view.show_source
    monkeypatch.setattr(view, "show_source", lambda source: (papers.append(source), show(source)))
    room.resize(1200, 2400)
    qtbot.waitUntil(lambda: len(papers) == 1)
    return papers


def _told(room: SettingsRoom) -> list[str]:
    """The sentences between the heading of the list and the buttons."""
    notes = room.papers.findChildren(Note)
    first = notes.index(room.papers.of_norm) + 1
    shown = [note.text() for note in notes[first:] if note.isVisibleTo(room.papers) and note.text()]
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in shown]


def _looks(paper: PageSource) -> list[bytes]:
    return [paper.render(page, 0.6).data for page in range(len(paper.sizes))]


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_is_seen_on_the_sample_page_at_once_and_told_in_a_sentence(
    name: str, room: SettingsRoom, by: Bystander, shown: list[PageSource], qtbot: QtBot, tmp_path: Path
) -> None:
    step, sentence = SETTINGS[name]
    step(room, by, tmp_path)
    room.refresh(by.changes[-1])
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert _looks(shown[1]) != _looks(shown[0])
    qtbot.waitUntil(lambda: _told(room) == [sentence])
    heading = "У межах норми" if sentence.endswith("дозволяє.") else "Відступи від норми"
    assert room.papers.of_norm.text().startswith(heading)
    press(room.papers.restore, Qt.Key.Key_Space)
    room.refresh(by.changes[-1])
    qtbot.waitUntil(lambda: len(shown) == 3)
    assert _looks(shown[2]) == _looks(shown[0])
    assert room.papers.of_norm.text() == f"Усе за нормою {NORM}."
    assert room.papers.restore.isHidden()


def test_a_norm_whose_title_has_quotes_stands_in_quotes_of_another_kind(
    room: SettingsRoom, office: Office, by: Bystander, qtbot: QtBot
) -> None:
    room.close()
    titled = replace(office.norms.usual, title="Інструкція «Зорі»")
    named = SettingsRoom(replace(office, norms=Norms(known={titled.name: titled})), by.around)
    qtbot.addWidget(named)
    assert named.papers.of_norm.text() == "Усе за нормою «Інструкція „Зорі“»."
    named.papers.fields["margin_left"].committed.emit("25")
    named.refresh(by.changes[-1])
    assert named.papers.of_norm.text() == "Відступи від норми «Інструкція „Зорі“»:"
    assert _told(named) == ["Ліве поле: 25 мм; за нормою «Інструкція „Зорі“» – 30 мм."]
    named.papers.fields["body_size"].committed.emit("11")
    named.refresh(by.changes[-1])
    assert _told(named)[1] == "Шрифт тексту: 11 пт; за нормою «Інструкція „Зорі“» – від 12 до 14 пт."


def test_what_a_norm_does_not_leave_open_departs_from_it(
    room: SettingsRoom, office: Office, by: Bystander, qtbot: QtBot
) -> None:
    room.close()
    strict = replace(office.norms.usual, left_open=frozenset())
    named = SettingsRoom(replace(office, norms=Norms(known={strict.name: strict})), by.around)
    qtbot.addWidget(named)
    group = replace(
        groups(office.desk.work)[0],
        own_form=OwnForm(letterhead="вул. Ґонти, 1"),
        date_style=DateStyle.DIGITS,
        emblem_sha256=office.desk.files.put(picture()),
        emblem_text="Тризуб",
    )
    named.refresh(change_group(office.desk.work, group))
    assert _told(named) == [
        f"Довідкові дані під назвою органу – не такі, як за нормою {NORM}.",
        f"Дати в документах: 31.07.2019; за нормою {NORM} – 31 липня 2019 року.",
        f"Над назвою органу надруковано емблему; за нормою {NORM} її немає.",
    ]
