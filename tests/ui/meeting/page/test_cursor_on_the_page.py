"""The paragraph with the cursor is shown and coloured on the page, and a click on the page opens its field."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from secretariat.domain.document import Source
from secretariat.domain.ids import StatementId
from secretariat.domain.stage import Stage
from secretariat.ui.colours import LIGHT
from secretariat.ui.kit.page_desk import PageDesk
from secretariat.ui.kit.page_source import PageMark
from secretariat.ui.meeting.fields.places import place_under, widget_at
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.meeting_window import MeetingWindow
from tests.ui.typing import type_text


@pytest.fixture
def workspace(workspace: MeetingWorkspace, qtbot: QtBot) -> MeetingWorkspace:
    workspace.open_stage(2)
    qtbot.waitUntil(lambda: bool(workspace.page.page.spots), timeout=20000)
    return workspace


def _desk(workspace: MeetingWorkspace) -> PageDesk:
    desk = workspace.page.page.view.findChild(PageDesk)
    assert isinstance(desk, PageDesk)
    return desk


def _middle(workspace: MeetingWorkspace, id: StatementId) -> QPointF:
    """The middle of the first lines of a statement, on the desk."""
    source = Source(kind="statement", id=id)
    spot = next(one for one in workspace.page.page.spots if one.source == source)
    mark = PageMark(page=spot.page, left=spot.left, top=spot.top, width=spot.width, height=spot.height)
    return _desk(workspace).mark_area(mark).center()


def _ground(workspace: MeetingWorkspace, id: StatementId) -> QColor:
    """The lightest colour around there: that of the paper between the letters."""
    picture, middle = _desk(workspace).grab().toImage(), _middle(workspace, id).toPoint()
    colours = [
        picture.pixelColor(middle + QPoint(step, row)) for step in range(-20, 20) for row in range(-4, 4)
    ]
    return max(colours, key=lambda colour: colour.lightness())


def _is_in_view(workspace: MeetingWorkspace, id: StatementId) -> bool:
    desk = _desk(workspace)
    viewport = desk.parentWidget()
    assert viewport is not None
    return viewport.rect().contains(desk.mapTo(viewport, _middle(workspace, id).toPoint()))


def test_the_paragraph_of_the_cursor_is_coloured_and_scrolled_into_view(
    workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    first, *_, last = workspace.session.record.statements
    for statement in (last, first):
        workspace.lead_to(Place(part=Part.STATEMENT, id=statement.id, field="text"))
        qtbot.waitUntil(lambda id=statement.id: _is_in_view(workspace, id), timeout=5000)
        qtbot.waitUntil(lambda id=statement.id: _ground(workspace, id) == LIGHT.mark, timeout=5000)
    assert _ground(workspace, last.id) == QColor("white")


def test_typing_into_a_paragraph_keeps_it_in_view(workspace: MeetingWorkspace, qtbot: QtBot) -> None:
    last = workspace.session.record.statements[-1]
    place = Place(part=Part.STATEMENT, id=last.id, field="text")
    workspace.lead_to(place)
    field = widget_at(workspace.view(workspace.stage), place)
    assert field is not None
    before = len(workspace.page.page.spots)
    type_text(field, "Об’єднання «Ґанок» їх підтримало. ")
    qtbot.waitUntil(lambda: len(workspace.page.page.spots) >= before and _is_in_view(workspace, last.id))
    qtbot.waitUntil(lambda: _ground(workspace, last.id) == LIGHT.mark, timeout=5000)


def test_a_click_on_the_page_puts_the_cursor_into_its_field(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    statement = workspace.session.record.statements[-1]
    workspace.lead_to(Place(part=Part.STATEMENT, id=statement.id, field="text"))
    qtbot.waitUntil(lambda: _is_in_view(workspace, statement.id), timeout=5000)
    workspace.open_stage(1)
    assert workspace.stage is Stage.PREPARATION
    qtbot.mouseClick(
        _desk(workspace), Qt.MouseButton.LeftButton, pos=_middle(workspace, statement.id).toPoint()
    )
    assert workspace.stage is Stage.MEETING
    focused = desk.window.focusWidget()
    assert focused is not None
    found = place_under(focused)
    assert found is not None
    assert (found.part, found.id) == (Part.STATEMENT, statement.id)
