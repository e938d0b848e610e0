"""What the checks of the text find stands at the edge of the real page, each beside its lines."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from secretariat.app.demo import import_sample
from secretariat.domain.document import Source
from secretariat.domain.ids import MeetingId
from secretariat.domain.record import MeetingRecord
from secretariat.domain.stage import Stage
from secretariat.services.changes import Label
from secretariat.services.ports import UnitOfWork
from secretariat.ui.colours import LIGHT
from secretariat.ui.kit.page_desk import PageDesk
from secretariat.ui.kit.page_source import PageMark
from secretariat.ui.meeting.fields.places import place_under
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.meeting_window import MeetingWindow
from tests.ui.meeting.workplace import MOMENT

PROTOCOL = 3


class Dictionary:
    """Fulfils `Speller`: every word is right but the one."""

    def is_right(self, word: str) -> bool:
        return word != "озеленненя"

    def suggestions(self, word: str) -> tuple[str, ...]:
        return ("озеленення",)

    def learn(self, word: str) -> None:
        """Nothing is learnt."""


@pytest.fixture
def moment() -> datetime:
    return MOMENT


@pytest.fixture
def meeting_id(desk: MeetingWindow) -> MeetingId:
    meeting_id = import_sample(desk.office)
    with desk.office.desk.work() as uow:
        _spoil(uow, uow.record(meeting_id))
        uow.commit(Label(code="meeting_changed", ids={"meeting": meeting_id}))
    return meeting_id


def _spoil(uow: UnitOfWork, record: MeetingRecord) -> None:
    uow.update(replace(record.items[1], title="Озеленення міста"))
    first, second, *_ = record.statements
    uow.update(replace(first, text=f"{first.text} Вважаю, що наша громада готова."))
    uow.update(replace(second, text=f"{second.text} Схвалено озеленненя скверу."))
    charged = {action.point_id for action in record.actions}
    resolution = next(
        row
        for row in record.resolutions
        if not {point.id for point in record.points if point.resolution_id == row.id} & charged
    )
    point = next(row for row in record.points if row.resolution_id == resolution.id)
    uow.update(replace(point, text="Підготувати звернення до ради."))
    uow.update(replace(record.actions[0], due=None, standing=False))
    ballot = record.ballots[0]
    assert ballot.for_ is not None
    uow.update(replace(ballot, for_=ballot.for_ + 2))


def _told(workspace: MeetingWorkspace, source: Source) -> tuple[str, QColor]:
    """What is told at the edge of the page beside the first lines of a part, and the colour there."""
    view = workspace.page.page.view
    desk = view.findChild(PageDesk)
    assert isinstance(desk, PageDesk)
    spot = next(one for one in workspace.page.page.spots if one.source == source)
    mark = PageMark(page=spot.page, left=spot.left, top=spot.top, width=spot.width, height=spot.height)
    lines, page = desk.mark_area(mark), desk.page_area(spot.page)
    edge = QPointF(page.left() + 2, lines.center().y())
    return desk.words_at(edge), desk.grab().toImage().pixelColor(edge.toPoint())


def test_every_kind_of_finding_stands_at_the_edge_of_the_page(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    workspace.open_stage(PROTOCOL)
    assert workspace.stage is Stage.PROTOCOL
    qtbot.waitUntil(lambda: bool(workspace.page.page.spots), timeout=20000)
    record = workspace.session.record
    item, (first, second) = record.items[1], record.statements[:2]
    task = next(row for row in record.points if row.text == "Підготувати звернення до ради.")
    beside = {
        Source(kind="item", id=item.id): "Питання 2: назва не починається з «Про»",
        Source(kind="statement", id=first.id): "Питання 1: сказано від першої особи («Вважаю, наша»)",
        Source(kind="statement", id=second.id): "Правопис: озеленненя",
        Source(kind="point", id=task.id): "у рішенні не вказано, хто виконує",
        Source(kind="point", id=record.actions[0].point_id): "не вказано строк виконання",
        Source(kind="ballot", id=record.ballots[0].id): "голоси не сходяться",
    }
    desk.spelling.open(Dictionary)
    misspelt = Source(kind="statement", id=second.id)
    qtbot.waitUntil(lambda: _told(workspace, misspelt)[0] != "", timeout=20000)
    found = {source: _told(workspace, source) for source in beside}
    assert {source: told for source, (told, _) in found.items() if beside[source] not in told} == {}
    assert {colour.name() for _, colour in found.values()} <= {LIGHT.warn.name(), LIGHT.danger.name()}
    assert found[Source(kind="ballot", id=record.ballots[0].id)][1] == LIGHT.danger


def test_a_misspelt_word_leads_to_its_text_and_goes_with_its_cure(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    workspace.open_stage(PROTOCOL)
    qtbot.waitUntil(lambda: bool(workspace.page.page.spots), timeout=20000)
    second = workspace.session.record.statements[1]
    source = Source(kind="statement", id=second.id)
    desk.spelling.open(Dictionary)
    qtbot.waitUntil(lambda: _told(workspace, source)[0] != "", timeout=20000)
    spot = next(one for one in workspace.page.page.spots if one.source == source)
    workspace.page.page.view.point_clicked.emit(spot.page, 4.0, spot.top + spot.height / 2)
    assert workspace.stage is Stage.MEETING
    focused = desk.window.focusWidget()
    assert focused is not None
    assert place_under(focused) == Place(part=Part.STATEMENT, id=second.id, field="text")
    workspace.open_stage(PROTOCOL)
    qtbot.waitUntil(lambda: _told(workspace, source)[0] != "", timeout=20000)
    desk.spelling.switch(False)
    assert _told(workspace, source)[0] == ""
