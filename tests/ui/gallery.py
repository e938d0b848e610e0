"""Pictures of every part of the kit, to be held beside the drawn screens.

python -m tests.ui.gallery FOLDER            100 %, or what QT_SCALE_FACTOR says
"""

import os
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.i18n import install_language
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, IconButton, Kind, PrimaryButton, SecondaryButton
from secretariat.ui.kit.field import ComboField, TextField
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.main_window import MainWindow
from secretariat.ui.measures import ROOM_MARGIN, SPACE_2, SPACE_4
from secretariat.ui.rooms import Room
from secretariat.ui.status_line import Fact
from secretariat.ui.typography import Role
from tests.ui.looks import dress, picture

ROOMS = (
    ("today", "Сьогодні", Icon.SUN),
    ("meetings", "Засідання", Icon.USERS),
    ("actions", "Доручення", Icon.LIST_CHECKS),
    ("appeals", "Звернення", Icon.MESSAGE),
    ("initiatives", "Ініціативи", Icon.LIGHTBULB),
    ("people", "Особи", Icon.PERSON),
    ("outbox", "Вихідні", Icon.SEND),
    ("search", "Пошук", Icon.SEARCH),
    ("settings", "Налаштування", Icon.SETTINGS),
)


def row(*parts: QWidget) -> QWidget:
    """`parts` from left to right, with the rest of the line empty."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_2)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return line


def controls() -> QWidget:
    """Buttons, fields and letters."""
    room, column = QWidget(), QVBoxLayout()
    room.setLayout(column)
    column.setContentsMargins(ROOM_MARGIN, ROOM_MARGIN, ROOM_MARGIN, ROOM_MARGIN)
    column.setSpacing(SPACE_4)
    column.addWidget(Text("Засідання", Role.TITLE))
    column.addWidget(buttons())
    column.addWidget(fields())
    column.addStretch(1)
    return Scroll(room)


def buttons() -> QWidget:
    """Each kind of button, ordinary and switched off."""
    panel = Panel(spacing=SPACE_4)
    quiet = SecondaryButton("Далі: підписання")
    quiet.set_kind(Kind.QUIET)
    panel.column.addWidget(
        row(
            PrimaryButton("Нове засідання", icon=Icon.CALENDAR_PLUS, key="Ctrl+N"),
            PrimaryButton("Продовжити підготовку"),
            SecondaryButton("Питання", icon=Icon.PLUS, key="Ctrl+Enter", small=True),
            SecondaryButton("Усі за", key="F8"),
            quiet,
            FlatButton("Поіменно"),
            FlatButton("Виступ", icon=Icon.PLUS),
            IconButton(Icon.ZOOM_OUT, "Зменшити"),
            IconButton(Icon.MORE, "Інше", kind=Kind.SECONDARY),
        )
    )
    disabled = [PrimaryButton("Розпочати засідання"), SecondaryButton("Порядок денний"), FlatButton("Додати")]
    for button in disabled:
        button.setEnabled(False)
    panel.column.addWidget(row(*disabled))
    return panel


def fields() -> QWidget:
    """Fields with a hint, an error, a confirmation, and a choice."""
    panel = Panel(spacing=SPACE_4)
    name, place, wrong = TextField("Повна назва групи"), TextField("Населений пункт"), TextField("Номер")
    name.set_text("Робоча група з питань громадської безпеки і соціальної згуртованості")
    name.show_hint("У протоколі: «засідання робочої групи з питань громадської безпеки…»", Tone.OK)
    place.set_text("м. Сєвєродонецьк")
    wrong.set_text("п'ять")
    wrong.show_error("Номер — це число. Наступний вільний — 5.")
    quorum = ComboField("Кворум", {1: "більше половини членів з правом голосу", 2: "дві третини"})
    search = LineEdit(placeholder="Дата, номер, питання, особа", icon=Icon.SEARCH)
    search.setFixedWidth(280)
    panel.column.addWidget(name)
    panel.column.addWidget(row(place, wrong, quorum))
    panel.column.addWidget(row(search))
    for role in Role:
        panel.column.addWidget(Text(f"{role.value}: Ґалаґан, Їжак і Щербань — об’єкт № 5", role))
    return panel


def window() -> MainWindow:
    """The frame with all rooms."""
    frame = MainWindow()
    for room, title, icon in ROOMS:
        frame.add_room(Room(id=room, title=title, icon=icon, make=controls))
    frame.set_count("actions", 2, "2 прострочені")
    frame.show_facts(
        [
            Fact(text="Присутні 7 з 11", strong=True),
            Fact(text="кворум є (потрібно 6)"),
            Fact(text="доповідачів не вказано в 3 питаннях", tone=Tone.WARN),
        ]
    )
    frame.show_keys(["Ctrl+PgDn — наступне питання"])
    frame.show_stored(datetime(2019, 7, 31, 14, 32))
    frame.enter_room("meetings")
    return frame


def main(folder: Path) -> None:
    """One picture of each part, light and dark."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    dress()
    install_language(app)
    for dark in (False, True):
        dress(dark=dark)
        frame = window()
        picture(frame, folder / f"frame-{'dark' if dark else 'light'}.png")
        frame.say("Коваль Ю. А. — у залі з 14:31", lambda: None)
        frame.toggle_keys()
        picture(frame, folder / f"keys-{'dark' if dark else 'light'}.png")
        frame.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
