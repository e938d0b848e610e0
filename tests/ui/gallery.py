"""Pictures of every part of the kit, to be held beside the drawn screens.

python -m tests.ui.gallery FOLDER            100 %, or what QT_SCALE_FACTOR says
"""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.services.press import Hit, PageImage
from secretariat.ui.i18n import install_language
from secretariat.ui.icons import Icon
from secretariat.ui.kit.bars import ProgressSegments, QuorumBar
from secretariat.ui.kit.button import FlatButton, IconButton, Kind, PrimaryButton, SecondaryButton
from secretariat.ui.kit.chip import Chip, ChipButton
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.kit.field import ComboField, TextField
from secretariat.ui.kit.growing_text import GrowingTextEdit
from secretariat.ui.kit.layouts import fill, nest
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.number_strip import ItemMark, NumberStrip
from secretariat.ui.kit.page_source import PageMark, Trim
from secretariat.ui.kit.paged_rows import Column
from secretariat.ui.kit.paged_table import PagedTable
from secretariat.ui.kit.panel import Ground, Panel
from secretariat.ui.kit.pdf_view import PdfView
from secretariat.ui.kit.person_picker import PersonPicker
from secretariat.ui.kit.presence_segments import PresenceSegments, Seat
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.kit.stage_bar import Stage, StageBar
from secretariat.ui.kit.table_cells import draw_progress, draw_quorum, words_area
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.kit.vote_spin import VoteSpin
from secretariat.ui.main_window import MainWindow
from secretariat.ui.measures import ROOM_MARGIN, SPACE_2, SPACE_4, scaled
from secretariat.ui.rooms import Room
from secretariat.ui.status_line import Fact
from secretariat.ui.tasks import InlineTasks
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
    fill(room, column)
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
    quorum = ComboField("Кворум", {1: "більше половини членів із правом голосу", 2: "дві третини"})
    search = LineEdit(placeholder="Дата, номер, питання, особа", icon=Icon.SEARCH)
    search.setFixedWidth(280)
    panel.column.addWidget(name)
    panel.column.addWidget(row(place, wrong, quorum))
    panel.column.addWidget(row(search))
    for role in Role:
        panel.column.addWidget(Text(f"{role.value}: Ґалаґан, Їжак і Щербань — об’єкт № 5", role))
    return panel


def run_head() -> QWidget:
    """The head of a meeting, the numbers of its items, the vote."""
    room, column = QWidget(), QVBoxLayout()
    fill(room, column)
    column.setContentsMargins(0, 0, 0, ROOM_MARGIN)
    column.setSpacing(SPACE_4)
    column.addWidget(meeting_head())
    for part in (numbers(), presence(), votes(), texts(), choices()):
        line = QHBoxLayout()
        line.setContentsMargins(ROOM_MARGIN, 0, ROOM_MARGIN, 0)
        line.addWidget(part)
        nest(column, line)
    column.addStretch(1)
    return Scroll(room)


def meeting_head() -> QWidget:
    """The stage bar in its place."""
    head, stages = Ground("surface"), StageBar()
    head.setFixedHeight(scaled(60))
    stages.show_stages(
        [
            Stage(name="Підготовка", fact="5 питань", done=True),
            Stage(name="Засідання", fact="питання 4 з 5"),
            Stage(name="Протокол", fact="не почато"),
            Stage(name="Підписання", fact="0 з 2"),
            Stage(name="Розсилка", fact="12 осіб"),
        ],
        2,
    )
    titles = QVBoxLayout()
    titles.setSpacing(0)
    titles.addStretch(1)
    titles.addWidget(Text("Засідання 31.07.2019", Role.SECTION))
    titles.addWidget(Text("чергове · 14:00 · міська рада", Role.CAPTION, Tone.MUTED))
    titles.addStretch(1)
    line = QHBoxLayout(head)
    line.setContentsMargins(20, 0, 16, 0)
    nest(line, titles)
    line.addWidget(stages, 1)
    return head


def numbers() -> QWidget:
    """Five items, three of them finished."""
    strip = NumberStrip()
    titles = ("Про стан", "Про хід", "Про план", "Про звернення", "Про ініціативи")
    marks = [
        ItemMark(number=str(number), title=title, finished=number < 4)
        for number, title in enumerate(titles, start=1)
    ]
    strip.show_items(marks, 3)
    return strip


def presence() -> QWidget:
    """Four people, the count and the quorum."""
    panel, bar, segments = Panel(spacing=SPACE_2), QuorumBar(), ProgressSegments()
    bar.show_presence(7, 6, 11, "присутні 7 з 11, потрібно 6")
    bar.setFixedWidth(215)
    segments.show_progress(3, 3, "підписання")
    panel.column.addWidget(
        row(
            Text("7", Role.TITLE),
            Text("з 11", tone=Tone.MUTED),
            bar,
            Chip("Кворум є", Tone.OK, Icon.CHECK),
            Chip("Чекає підпису", Tone.WARN, Icon.CLOCK),
            Chip("завтра о 14:00"),
            Chip("Не ухвалено", Tone.DANGER, Icon.CIRCLE_ALERT),
            segments,
        )
    )
    squares = []
    for name, seat in (
        ("Білоус Д. Г.", Seat.IN_HALL),
        ("Зінченко Р. І.", Seat.ONLINE),
        ("Їжак С. В.", Seat.ABSENT),
    ):
        three = PresenceSegments(name)
        three.set_seat(seat)
        squares += [Text(name), three]
    panel.column.addWidget(row(*squares, PresenceSegments("Свєтов Е.")))
    return panel


def votes() -> QWidget:
    """Three counts and what came of them."""
    spins = []
    for name, count in (("За", 6), ("Проти", 0), ("Утрималися", 1)):
        spin = VoteSpin(name)
        spin.set_value(count)
        spins.append(spin)
    return row(*spins, SecondaryButton("Усі за", key="F8"), FlatButton("Поіменно"))


def texts() -> QWidget:
    """Texts that grow, one of them quiet, and dates."""
    panel = Panel(spacing=SPACE_2)
    long = (
        "ознайомила зі зверненням депутата Сєвєродонецької міської ради Сергія Войтенка щодо незаконного "
        "будівництва асфальтобетонного заводу в районі Воєводівки; підкреслила, що мешканці об’єднуються. "
    )
    quiet, open_text = GrowingTextEdit("Слухали", quiet=True), GrowingTextEdit("Рішення")
    quiet.set_text(long * 2)
    open_text.set_text("Підготувати та надіслати звернення")
    panel.column.addWidget(quiet)
    panel.column.addWidget(open_text)
    due, off = DateEntry("Строк", lambda: date(2019, 7, 31)), DateEntry("Строк", lambda: date(2019, 7, 31))
    due.set_day(date(2019, 8, 14))
    off.set_day(date(2019, 8, 24))
    who = PersonPicker("Хто", placeholder="Хто доповідає?")
    panel.column.addWidget(row(who, due, off))
    return panel


def choices() -> QWidget:
    """Segments and filters."""
    way = SegmentedControl(
        {1: "КЕП у своїй програмі", 2: "Внутрішній підпис (не КЕП)", 3: "На папері"}, name="Спосіб"
    )
    way.set_value(1)
    return row(way, ChipButton("Відмінки: 3"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A line of the list of meetings."""

    day: str
    kind: str
    present: int
    stage: str


def table() -> QWidget:
    """A list of a thousand meetings."""
    days = [date(2019, 7, 31) - timedelta(days=30 * number) for number in range(1000)]
    sittings = [
        Sitting(day=f"{day:%d.%m.%Y}", kind="чергове", present=5 + day.day % 6, stage="Підписання: 1 з 2")
        for day in days
    ]
    columns: list[Column[Sitting]] = [
        Column(title="Дата", text=lambda row: row.day, width=120, strong=True, sort="day"),
        Column(title="Вид", text=lambda row: row.kind, caption=lambda row: "міська рада", width=140),
        Column(
            title="Присутні · кворум 6",
            text=lambda row: f"{row.present} з 11",
            width=160,
            paint=lambda painter, option, row: draw_quorum(
                painter, words_area(option), row.present, 6, 11, f"{row.present} з 11"
            ),
        ),
        Column(
            title="Етап",
            text=lambda row: row.stage,
            paint=lambda painter, option, row: draw_progress(painter, words_area(option), 3, 3, row.stage),
        ),
        Column(
            title="Доручення",
            text=lambda row: "виконано 4",
            width=120,
            right=True,
            tone=lambda row: Tone.MUTED,
        ),
    ]
    view = PagedTable("Засідання", columns, lambda ids: [sittings[number] for number in ids])
    view.head.show_order("day", descending=True)
    view.show_ids(range(len(sittings)))
    room = QWidget()
    column = QHBoxLayout(room)
    column.setContentsMargins(ROOM_MARGIN, ROOM_MARGIN, ROOM_MARGIN, 20)
    column.setSpacing(20)
    panel = Panel(margin=0)
    panel.column.addWidget(view)
    column.addWidget(panel, 1)
    column.addWidget(pages())
    return room


class WhitePages:
    """Three pages of grey lines."""

    sizes = ((595.0, 842.0),) * 3

    def render(self, page: int, scale: float) -> PageImage:
        """A page with a line of grey every 20 points."""
        width, height = round(595 * scale), round(842 * scale)
        white, grey = b"\xff\xff\xff" * width, b"\x90\x90\x90" * width
        lines = [grey if round(y / scale) % 20 == 0 else white for y in range(height)]
        return PageImage(width=width, height=height, stride=3 * width, data=b"".join(lines))

    def find(self, words: str) -> Sequence[Hit]:
        """There are no words on it."""
        return ()


def pages() -> PdfView:
    """A document of three pages, one line of it marked."""
    view = PdfView(InlineTasks())
    view.setFixedWidth(380)
    view.show_source(WhitePages())
    view.set_layout(trim=Trim(left=40, top=30, right=20, bottom=40))
    view.show_marks([PageMark(page=0, left=100, top=200, width=300, height=40)])
    return view


def empty() -> QWidget:
    """A room with nothing in it."""
    return EmptyState(
        "Тут будуть засідання: від порядку денного до підписаного протоколу. Почніть із першого.",
        PrimaryButton("Нове засідання", icon=Icon.CALENDAR_PLUS, key="Ctrl+N"),
        FlatButton("Відкрити приклад", icon=Icon.BOOK),
    )


SCREENS = {"today": controls, "meetings": run_head, "actions": table, "appeals": empty}


def window() -> MainWindow:
    """The frame with all rooms."""
    frame = MainWindow()
    for room, title, icon in ROOMS:
        frame.add_room(Room(id=room, title=title, icon=icon, make=SCREENS.get(room, QWidget)))
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
        for room in SCREENS:
            frame.enter_room(room)
            picture(frame, folder / f"{room}-{'dark' if dark else 'light'}.png")
        frame.say("Коваль Ю. А. — у залі з 14:31", lambda: None)
        frame.toggle_keys()
        picture(frame, folder / f"keys-{'dark' if dark else 'light'}.png")
        frame.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
