"""Findings at the edge of the page."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.domain.document import Source
from secretariat.services.press import Spot
from secretariat.storage.store import Store
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.page.finding_marks import FindingMark, finding_beside, finding_marks
from secretariat.ui.meeting.page.live_page import LivePage
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.tasks import InlineTasks
from tests.ui.looks import settle
from tests.ui.meeting.workplace import Workplace

ITEM, SPEECH = Source(kind="item", id=1), Source(kind="statement", id=7)
LINES = (
    Spot(source=ITEM, page=0, left=85, top=100, width=400, height=30),
    Spot(source=ITEM, page=1, left=85, top=300, width=400, height=30),
    Spot(source=SPEECH, page=0, left=85, top=200, width=400, height=60),
    Spot(source=SPEECH, page=1, left=85, top=60, width=400, height=15),
)
CURE = Place(part=Part.ITEM, id=1, field="rapporteurs")
FINDINGS = {
    ITEM: FindingMark(tone=Tone.WARN, words="Немає доповідача", place=CURE),
    SPEECH: FindingMark(tone=Tone.DANGER, words="Не з третьої особи", place=Place(part=Part.STATEMENT, id=7)),
}


def test_every_line_of_a_speech_is_marked_and_of_an_item_its_title_in_the_agenda() -> None:
    marks = finding_marks(LINES, FINDINGS)
    assert [(mark.page, mark.top, mark.tone) for mark in marks] == [
        (0, 100, Tone.WARN),
        (0, 200, Tone.DANGER),
        (1, 60, Tone.DANGER),
    ]
    assert all(mark.at_edge for mark in marks)
    assert {mark.words for mark in marks} == {"Немає доповідача", "Не з третьої особи"}


def test_a_point_in_the_margin_means_what_stands_at_its_height() -> None:
    assert finding_beside(LINES, FINDINGS, 0, 4, 115) == CURE
    assert finding_beside(LINES, FINDINGS, 1, 4, 65) == Place(part=Part.STATEMENT, id=7)
    assert finding_beside(LINES, FINDINGS, 0, 4, 150) is None
    assert finding_beside(LINES, FINDINGS, 1, 4, 310) is None
    assert finding_beside(LINES, FINDINGS, 0, 90, 115) is None


def test_a_click_on_the_edge_leads_to_the_field_that_cures(
    store: Store, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    real = Workplace(store, tmp_path, tasks=InlineTasks(), papers=True)
    page = LivePage(real.bench)
    qtbot.addWidget(page)
    settle(page, 500, 600)
    page.refresh()
    qtbot.waitUntil(lambda: page.view.page_text() != "", timeout=10000)
    item = next(row for row in real.session.record.items if row.position == 3)
    source, cure = Source(kind="item", id=item.id), Place(part=Part.ITEM, id=item.id, field="rapporteurs")
    page.show_findings({source: FindingMark(tone=Tone.WARN, words="Немає доповідача", place=cure)})
    spot = next(one for one in page.spots if one.source == source)
    with qtbot.waitSignal(page.place_clicked) as clicked:
        page.view.point_clicked.emit(spot.page, 5.0, spot.top + spot.height / 2)
    assert clicked.args == [cure]
    page.stop()
