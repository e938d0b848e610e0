"""The page panel: pictures in the background, marks, clicks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from secretariat.services.press import Area, Hit, PageImage
from secretariat.ui.colours import DARK, LIGHT
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.page_desk import PageDesk
from secretariat.ui.kit.page_source import PageMark, Trim
from secretariat.ui.kit.pdf_view import PdfView
from secretariat.ui.kit.tone import Tone
from secretariat.ui.tasks import InlineTasks, PoolTasks
from tests.ui.looks import dress, nameless, settle


class Paper:
    """Blank pages of one grey, and how often they were drawn; drawing waits until it is `allowed`."""

    def __init__(self, pages: int = 3, grey: int = 255) -> None:
        self.sizes = ((600.0, 800.0),) * pages
        self.drawn: list[tuple[int, float]] = []
        self.allowed = Event()
        self.allowed.set()
        self._grey = grey

    def render(self, page: int, scale: float) -> PageImage:
        """A page of this grey."""
        assert self.allowed.wait(timeout=30)
        self.drawn.append((page, scale))
        width, height = round(600 * scale), round(800 * scale)
        data = bytes([self._grey]) * (width * height * 3)
        return PageImage(width=width, height=height, stride=width * 3, data=data)

    def find(self, words: str) -> Sequence[Hit]:
        """Every page has «слово» in its middle."""
        pages = range(len(self.sizes)) if words == "слово" else ()
        return [Hit(areas=(Area(page=page, left=250, top=350, width=100, height=100),)) for page in pages]


@pytest.fixture
def view(qtbot: QtBot) -> PdfView:
    """A panel of 400 × 600 with three white pages."""
    panel = PdfView(InlineTasks())
    qtbot.addWidget(panel)
    panel.show_source(Paper())
    settle(panel, 400, 600)
    return panel


def desk_of(view: PdfView) -> PageDesk:
    """The desk in the panel."""
    desk = view.findChild(PageDesk)
    assert isinstance(desk, PageDesk)
    return desk


def middle_colour(view: PdfView, page: int = 0) -> QColor:
    """The colour in the middle of a page."""
    desk = desk_of(view)
    place = desk.page_area(page).center().toPoint()
    return desk.grab().toImage().pixelColor(place)


def click_on(view: PdfView, place: QPoint, qtbot: QtBot) -> list[object]:
    """What the panel tells of a click at this place of the desk."""
    with qtbot.waitSignal(view.point_clicked) as told:
        qtbot.mouseClick(desk_of(view), Qt.MouseButton.LeftButton, pos=place)
    return list(told.args or [])


def test_a_page_is_as_wide_as_the_panel(view: PdfView) -> None:
    area = desk_of(view).page_area(0)
    assert area.left() == 16
    assert 340 < area.width() < 380
    assert area.height() == pytest.approx(area.width() * 800 / 600, abs=1)
    assert view.page_text() == "с. 1 з 3"


def test_a_click_tells_the_page_and_the_point_from_its_top_left_corner(view: PdfView, qtbot: QtBot) -> None:
    area = desk_of(view).page_area(0)
    page, x, y = click_on(view, area.center().toPoint(), qtbot)
    assert page == 0
    assert (x, y) == (pytest.approx(300, abs=2), pytest.approx(400, abs=2))


def test_trimmed_margins_are_not_shown_and_points_stay_points(view: PdfView, qtbot: QtBot) -> None:
    view.set_layout(trim=Trim(left=100, top=50, right=100, bottom=50))
    area = desk_of(view).page_area(0)
    assert area.height() == pytest.approx(area.width() * 700 / 400, abs=1)
    _page, x, y = click_on(view, area.topLeft().toPoint() + QPoint(1, 1), qtbot)
    assert (x, y) == (pytest.approx(101, abs=2), pytest.approx(51, abs=2))


def test_pages_stand_abreast(view: PdfView) -> None:
    view.set_layout(abreast=2)
    first, second, third = (desk_of(view).page_area(page) for page in range(3))
    assert first.top() == second.top()
    assert second.left() == pytest.approx(first.right() + 12, abs=1)
    assert third.top() > first.bottom()


def test_larger_and_smaller_keep_within_their_steps(view: PdfView) -> None:
    fitted = desk_of(view).page_area(0).width()
    for _ in range(20):
        view.zoom_in()
    assert desk_of(view).page_area(0).width() == pytest.approx(3 * fitted, rel=0.01)
    for _ in range(20):
        view.zoom_out()
    assert desk_of(view).page_area(0).width() == pytest.approx(fitted / 2, rel=0.01)


def test_only_pages_that_are_seen_are_drawn_and_only_once(qtbot: QtBot) -> None:
    paper, panel = Paper(), PdfView(InlineTasks())
    qtbot.addWidget(panel)
    panel.show_source(paper)
    settle(panel, 400, 300)
    panel.repaint()
    assert [page for page, _scale in paper.drawn] == [0]


def test_another_version_is_drawn_and_the_old_one_shown_until_then(qtbot: QtBot, pool: PoolTasks) -> None:
    panel = PdfView(pool)
    qtbot.addWidget(panel)
    panel.show_source(Paper(grey=200))
    settle(panel, 400, 600)
    qtbot.waitUntil(lambda: middle_colour(panel).red() == 200)
    later = Paper(grey=100)
    later.allowed.clear()
    panel.show_source(later)
    assert middle_colour(panel).red() == 200
    later.allowed.set()
    qtbot.waitUntil(lambda: middle_colour(panel).red() == 100)
    qtbot.waitUntil(pool.is_idle)


@pytest.fixture
def pool() -> Iterator[PoolTasks]:
    """A pool that is closed after the test."""
    tasks = PoolTasks()
    yield tasks
    tasks.close()


def test_a_page_that_cannot_be_drawn_is_reported_and_stays_white(qtbot: QtBot) -> None:
    class Torn(Paper):
        def render(self, page: int, scale: float) -> PageImage:
            raise OSError("torn")

    panel = PdfView(InlineTasks())
    qtbot.addWidget(panel)
    panel.show_source(Torn(pages=1))
    with qtbot.waitSignal(panel.failed) as told:
        settle(panel, 400, 600)
    assert told.args == ["torn"]
    assert middle_colour(panel) == QColor("white")


def test_a_mark_lies_over_the_words_and_scrolls_into_view(view: PdfView) -> None:
    view.show_marks([PageMark(page=2, left=250, top=350, width=100, height=100)])
    assert middle_colour(view, 2) == LIGHT.mark
    assert view.page_text() == "с. 3 з 3"
    view.show_marks([PageMark(page=0, left=250, top=350, width=100, height=100, tone=Tone.DANGER)])
    assert middle_colour(view, 0) == LIGHT.danger_soft


def test_the_dark_theme_dims_the_paper_and_not_the_document(view: PdfView) -> None:
    dress(dark=True)
    assert middle_colour(view) == DARK.paper
    dress()
    assert middle_colour(view) == QColor("white")


def test_every_tool_has_a_name_and_the_owner_is_asked_to_hide(view: PdfView, qtbot: QtBot) -> None:
    assert nameless(view) == []
    hide = next(
        tool for tool in view.findChildren(QPushButton) if tool.accessibleName() == "Сховати сторінку"
    )
    with qtbot.waitSignal(view.hide_requested):
        qtbot.mouseClick(hide, Qt.MouseButton.LeftButton)


def test_a_panel_without_a_document_is_an_empty_desk(view: PdfView) -> None:
    view.show_source(None)
    assert view.page_text() == ""
    assert view.grab().toImage().pixelColor(200, 300) == LIGHT.desk


def test_the_end_is_shown_of_every_document_until_somebody_zooms(view: PdfView) -> None:
    view.show_end()
    settle(view, 400, 600)
    assert "3 з 3" in view.page_text()
    view.show_source(Paper(5))
    settle(view, 400, 600)
    assert "5 з 5" in view.page_text()
    view.zoom_in()
    view.show_source(Paper(7))
    settle(view, 400, 600)
    assert "7 з 7" not in view.page_text()


def test_a_bar_at_the_edge_of_the_page_tells_what_is_wrong_beside_it(view: PdfView) -> None:
    mark = PageMark(page=0, left=250, top=350, width=100, height=100, tone=Tone.DANGER)
    view.show_marks([replace(mark, at_edge=True, words="Немає доповідача")], follow=False)
    desk = desk_of(view)
    page, lines = desk.page_area(0), desk.mark_area(mark)
    picture = desk.grab().toImage()
    assert picture.pixelColor(round(page.left()) + 2, round(lines.center().y())) == LIGHT.danger
    assert picture.pixelColor(round(page.left()) + 2, round(lines.bottom()) + 5) == QColor("white")
    beside = QPointF(page.left() + 2, lines.center().y())
    assert desk.words_at(beside) == desk.words_at(lines.center()) == "Немає доповідача"
    assert desk.words_at(QPointF(page.left() + 2, lines.bottom() + 5)) == ""


def test_wide_tools_stand_under_the_others_where_there_is_no_room(view: PdfView) -> None:
    tool = Choice({1: "Повний протокол"}, name="Вид")
    view.add_wide_tool(tool)
    settle(view, 400, 600)
    hide = next(one for one in view.findChildren(QPushButton) if one.accessibleName() == "Сховати сторінку")

    def top(widget: QWidget) -> int:
        return widget.mapTo(view, widget.rect().center()).y()

    assert top(tool) > top(hide) + 20
    settle(view, 700, 600)
    assert abs(top(tool) - top(hide)) < 5
