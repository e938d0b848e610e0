"""From a letter typed in the window to the page that is painted again with it: 3 pages and 20, and with pictures."""

import math
import random
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QWidget

from secretariat.app.quickness import keep_for_good
from secretariat.app.sample import SAMPLE
from secretariat.domain.agenda import StatementKind
from secretariat.domain.ids import StatementId
from secretariat.domain.record import MeetingRecord
from secretariat.output.record import from_json
from secretariat.resources import resource
from secretariat.services.press import Hit, OpenPages, PageImage, Pages
from secretariat.services.record_import import import_record
from secretariat.ui.meeting.fields.places import widget_at
from secretariat.ui.meeting.place import Part, Place
from tests.e2e.evening import SAME_EVENING
from tests.e2e.meeting_window import MeetingWindow, meeting_window
from tests.performance.dressed import application, load
from tests.performance.stalls import quiet
from tests.records.pictures import saved, with_pictures
from tests.ui.typing import type_text

PICTURES, PICTURE_MEGABYTES = 5, 10
"""Annexed to the sample; nothing of them is to be read or decoded again."""
LETTERS = "підтримує пропозицію "
SPEECHES_FOR_20 = 25
"""How often the first speech of each of the five items is said again."""


def figures() -> Iterator[str]:
    """One line for each length: the median letter, by the clock and by the processor time of all threads."""
    application()
    for name, goal, times, pictures in (
        ("", 60, 0, 0),
        ("", 150, SPEECHES_FOR_20, 0),
        (f" with {PICTURES} pictures of {PICTURE_MEGABYTES} MB", 60, 0, PICTURES),
    ):
        watched, spent = _typed(times, pictures)
        wall = statistics.median(one.wall for one in spent)
        processor = statistics.median(one.processor for one in spent)
        longest = max(one.wall for one in spent)
        yield (
            f"a letter until the page is painted, {watched.pages} pages{name}: {processor:.0f} ms of the processor, "
            f"{wall:.0f} ms by the clock, longest {longest:.0f} (goal {goal}); {load()}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Milliseconds of one letter."""

    wall: float
    processor: float


class WatchedPages:
    """The program's own port of pages, and how many papers were opened and drawn by it."""

    def __init__(self, pages: Pages) -> None:
        self._real = pages
        self.opened = self.pages = 0
        self.drawn: set[int] = set()

    def open(self, pdf: bytes) -> OpenPages:
        """See `Pages`."""
        made = self._real.open(pdf)
        self.opened, self.pages = self.opened + 1, len(made.sizes)
        return _WatchedPaper(made, self.opened, self.drawn)


class _WatchedPaper:
    def __init__(self, real: OpenPages, number: int, drawn: set[int]) -> None:
        self._real, self._number, self._drawn = real, number, drawn

    @property
    def sizes(self) -> Sequence[tuple[float, float]]:
        return self._real.sizes

    def render(self, page: int, scale: float) -> PageImage:
        made = self._real.render(page, scale)
        self._drawn.add(self._number)
        return made

    def find(self, words: str) -> Sequence[Hit]:
        return self._real.find(words)


def longer(record: MeetingRecord, times: int) -> MeetingRecord:
    """The record with the first speech of each item said `times` more."""
    number = max(row.id for row in record.statements)
    more = []
    for item in record.items:
        own = [row for row in record.statements if row.item_id == item.id]
        for turn in range(times):
            number += 1
            speech = replace(own[0], id=StatementId(number), kind=StatementKind.SPOKE, position=100 + turn)
            more.append(replace(speech, text=f"{speech.text} Сказано {turn + 2}-й раз."))
    return replace(record, statements=(*record.statements, *more))


def _pictures(count: int) -> dict[str, bytes]:
    """Photographs of so many megabytes as PNG, each another one."""
    side = math.isqrt(PICTURE_MEGABYTES * 1_000_000 // 3)
    return {
        f"Світлина {number}.png": saved(
            Image.frombytes("RGB", (side, side), random.Random(number).randbytes(3 * side * side)), "PNG"
        )
        for number in range(count)
    }


def _typed(times: int, pictures: int) -> tuple[WatchedPages, list[Spent]]:
    """Milliseconds of each letter of the sample with longer speeches and so many pictures."""
    record = longer(from_json(resource(*SAMPLE).read_bytes()), times)
    files = _pictures(pictures)
    if files:
        record, _ = with_pictures(record, files)
    with tempfile.TemporaryDirectory() as name, meeting_window(Path(name), now=SAME_EVENING) as desk:
        keep_for_good()
        pages = WatchedPages(desk.office.pages)
        desk.office = replace(desk.office, pages=pages)
        for data in files.values():
            desk.office.desk.files.put(data)
        meeting_id = import_record(desk.office.desk.work, desk.office.desk.files, record).meeting_id
        workspace = desk.open(meeting_id)
        workspace.open_stage(2)
        statement = workspace.session.record.statements[0]
        place = Place(part=Part.STATEMENT, id=statement.id, field="text")
        workspace.lead_to(place)
        field = widget_at(workspace.view(workspace.stage), place)
        assert field is not None
        _rest(desk)
        return pages, [_letter(desk, pages, field, letter) for letter in LETTERS][3:]


def _letter(desk: MeetingWindow, pages: WatchedPages, field: QWidget, letter: str) -> Spent:
    """Type it, and wait until a paper that was laid out after it is drawn and seen."""
    before = pages.opened
    wall, processor = time.perf_counter(), time.process_time()
    type_text(field, letter)
    while not any(number > before for number in pages.drawn) or not desk.tasks.is_idle():
        time.sleep(0.001)
        quiet()
        assert time.perf_counter() - wall < 30, "no page came"
    quiet()
    spent = Spent(
        wall=(time.perf_counter() - wall) * 1000, processor=(time.process_time() - processor) * 1000
    )
    _rest(desk)
    return spent


def _rest(desk: MeetingWindow, seconds: float = 0.8) -> None:
    """Until drafts are kept and nothing is laid out any more."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or not desk.tasks.is_idle():
        time.sleep(0.01)
        quiet()
