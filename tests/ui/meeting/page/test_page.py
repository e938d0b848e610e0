"""The live page: what is being typed is on it, the cursor is marked, a click leads back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.domain.agenda import StatementKind
from secretariat.domain.document import Source
from secretariat.domain.ids import PersonId
from secretariat.services.annexes import AddAnnex, add_annex
from secretariat.services.press import Spot
from secretariat.services.protocols import finalise, reopen
from secretariat.storage.store import Store
from secretariat.ui.meeting.page.beginning import beginning_of
from secretariat.ui.meeting.page.live_page import LivePage
from secretariat.ui.meeting.page.overlay import NOT_YET, with_typing
from secretariat.ui.meeting.page.spots import marks_of, source_at, source_of
from secretariat.ui.meeting.page.typed_speaker import speaker_text, typed_speaker
from secretariat.ui.meeting.people import NOBODY, Who
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.tasks import PoolTasks
from tests.records.reference import reference_record
from tests.ui.later_tasks import LaterTasks
from tests.ui.looks import settle
from tests.ui.meeting.workplace import Workplace

LINES = (
    Spot(source=Source(kind="item", id=1), page=0, left=80, top=100, width=400, height=60),
    Spot(source=Source(kind="statement", id=7), page=0, left=80, top=120, width=400, height=15),
    Spot(source=Source(kind="statement", id=7), page=1, left=80, top=60, width=200, height=15),
)


def test_what_is_typed_over_a_statement_replaces_it_on_the_page() -> None:
    record = reference_record()
    first = record.statements[0]
    place = Place(part=Part.STATEMENT, id=first.id, field="text")
    shown = with_typing(record, {place: "Доповів коротко."})
    assert shown.statements[0].text == "Доповів коротко."
    assert shown.statements[1:] == record.statements[1:]


def test_a_new_speech_stands_last_while_it_is_typed() -> None:
    record = reference_record()
    place = Place(part=Part.NEW_SPOKEN, id=record.items[1].id, field="text")
    last = with_typing(record, {place: "Підтрим"}).statements[-1]
    assert (last.id, last.item_id, last.kind, last.text) == (
        NOT_YET,
        record.items[1].id,
        StatementKind.SPOKE,
        "Підтрим",
    )


def test_who_speaks_is_on_the_page_with_the_words() -> None:
    record = reference_record()
    place = Place(part=Part.NEW_SPOKEN, id=record.items[1].id, field="text")
    somebody = Who(person_id=record.persons[0].id)
    texts = {place: "Підтрим", place.at("speaker"): speaker_text(somebody)}
    assert with_typing(record, texts).statements[-1].speaker_id == somebody.person_id


@pytest.mark.parametrize("who", [NOBODY, Who(person_id=PersonId(7)), Who(label="представник громадськості")])
def test_a_typed_speaker_is_read_as_it_was_kept(who: Who) -> None:
    assert typed_speaker(speaker_text(who)) == who


def test_empty_typing_and_other_meetings_change_nothing() -> None:
    record = reference_record()
    texts = {
        Place(part=Part.STATEMENT, id=record.statements[0].id, field="text"): "  ",
        Place(part=Part.NEW_SPOKEN, id=999, field="text"): "чуже",
    }
    assert with_typing(record, texts) == record


def test_the_lines_of_a_part_are_marked_on_every_page() -> None:
    assert [mark.page for mark in marks_of(LINES, Source(kind="statement", id=7))] == [0, 1]


def test_a_click_means_the_smallest_part_under_it() -> None:
    assert source_at(LINES, 0, 100, 125) == Source(kind="statement", id=7)
    assert source_at(LINES, 0, 100, 105) == Source(kind="item", id=1)
    assert source_at(LINES, 0, 20, 700) is None


def test_a_vote_is_addressed_by_its_item() -> None:
    place = Place(part=Part.BALLOT, id=4, field="for_")
    assert source_of(place, {4: 11}) == Source(kind="ballot", id=11)


def test_an_item_begins_with_its_report() -> None:
    record = reference_record()
    item = record.items[3]
    heard = next(row for row in record.statements if row.item_id == item.id)
    assert beginning_of(record, item.id) == Place(part=Part.STATEMENT, id=heard.id)
    silent = replace(record, statements=())
    assert beginning_of(silent, item.id) == Place(part=Part.ITEM, id=item.id)


@pytest.fixture
def real(store: object, tmp_path: object, qtbot: QtBot) -> object:
    pool = PoolTasks()
    yield Workplace(store, tmp_path, tasks=pool, papers=True)  # type: ignore[arg-type]
    pool.close()


def test_a_click_on_a_line_of_the_real_page_leads_to_its_statement(real: Workplace, qtbot: QtBot) -> None:
    page = LivePage(real.bench)
    qtbot.addWidget(page)
    settle(page, 388, 600)
    page.refresh()
    qtbot.waitUntil(lambda: page.view.page_text() != "", timeout=10000)
    statement = real.session.record.statements[0]
    spot = next(s for s in page.spots if s.source == Source(kind="statement", id=statement.id))
    with qtbot.waitSignal(page.place_clicked) as clicked:
        page.view.point_clicked.emit(spot.page, spot.left + 5, spot.top + 2)
    assert clicked.args == [Place(part=Part.STATEMENT, id=statement.id)]
    page.stop()


def test_the_page_does_not_wait_for_the_end_of_typing(real: Workplace, qtbot: QtBot) -> None:
    page = LivePage(real.bench)
    qtbot.addWidget(page)
    settle(page, 388, 600)
    page.refresh()
    qtbot.waitUntil(lambda: page.view.page_text() != "", timeout=10000)
    place = Place(part=Part.NEW_SPOKEN, id=real.session.record.items[1].id, field="text")
    words = Source(kind="statement", id=NOT_YET)

    def typed_and_shown() -> bool:
        real.typing.typed(place, "Підтримав пропозицію")
        return any(spot.source == words for spot in page.spots)

    qtbot.waitUntil(typed_and_shown, timeout=10000)
    real.typing.keep()
    page.stop()


def test_what_is_typed_behind_a_hidden_page_is_laid_out_when_it_is_seen(
    real: Workplace, qtbot: QtBot
) -> None:
    page = LivePage(real.bench)
    qtbot.addWidget(page)
    real.typing.typed(Place(part=Part.NEW_SPOKEN, id=real.session.record.items[1].id, field="text"), "Так")
    assert page.spots == ()
    settle(page, 388, 600)
    typed = Source(kind="statement", id=NOT_YET)
    qtbot.waitUntil(lambda: any(spot.source == typed for spot in page.spots), timeout=10000)
    real.typing.keep()
    page.stop()


def test_a_final_protocol_is_shown_as_it_is_kept(real: Workplace, qtbot: QtBot) -> None:
    real.finalise()
    page = LivePage(real.bench)
    qtbot.addWidget(page)
    settle(page, 388, 600)
    page.refresh()
    qtbot.waitUntil(lambda: page.view.page_text() != "", timeout=10000)
    assert page.spots == ()
    assert page.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_where_annexes_follow_the_page_of_the_signatures_is_shown_at_the_signing(
    real: Workplace, qtbot: QtBot
) -> None:
    for title in ("Перелік вулиць", "Кошторис"):
        annex = AddAnnex(meeting_id=real.meeting_id, title=title, text="вул. Ґанкова, 5")
        add_annex(real.session.work, annex)
    real.finalise()
    page = LivePage(real.bench)
    qtbot.addWidget(page)
    settle(page, 388, 600)
    page.view.show_end()
    page.refresh()
    qtbot.waitUntil(lambda: page.view.page_text() != "", timeout=10000)
    settle(page, 388, 600)
    pages = int(page.view.page_text().rpartition(" ")[2])
    assert page.view.page() == pages - 3


@pytest.fixture
def slow(store: Store, tmp_path: Path) -> Iterator[Workplace]:
    """Its pool delivers when it is told to."""
    made = Workplace(store, tmp_path, tasks=LaterTasks(), papers=True)
    yield made
    made.typing.keep()


def finish(workplace: Workplace) -> None:
    _, changed = finalise(workplace.office.desk, workplace.office.press, workplace.meeting_id, reserve=True)
    workplace.session.refresh(changed)


def test_what_a_page_had_asked_for_is_not_brought_to_it_when_it_is_gone(
    slow: Workplace, qtbot: QtBot
) -> None:
    page, later = LivePage(slow.bench), slow.bench.tasks
    assert isinstance(later, LaterTasks)
    settle(page, 388, 600)
    item = slow.session.record.items[1]
    slow.typing.typed(Place(part=Part.NEW_SPOKEN, id=item.id, field="text"), "\N{WHITE FLOWER}")
    qtbot.waitUntil(lambda: bool(later.waiting), timeout=5000)
    finish(slow)
    page.refresh()
    assert len(later.waiting) == 2
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    later.do()


def test_a_former_version_that_is_read_slowly_does_not_replace_the_one_that_counts(
    slow: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, later = LivePage(slow.bench), slow.bench.tasks
    qtbot.addWidget(page)
    assert isinstance(later, LaterTasks)
    shown: list[object] = []
    monkeypatch.setattr(page.view, "show_source", lambda source, _end: shown.append(source))
    finish(slow)
    page.refresh()
    slow.session.refresh(reopen(slow.office.desk, slow.meeting_id, why="описка"))
    page.refresh()
    finish(slow)
    page.refresh()
    former, current = later.waiting
    current()
    former()
    assert len(shown) == 1
