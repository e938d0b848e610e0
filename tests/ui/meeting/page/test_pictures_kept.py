"""Pictures of annexes stand still on the live page while something is typed."""

from hashlib import sha256
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.domain.document import Source
from secretariat.output.pictures import remembered
from secretariat.services.annex_files import keep_annex_file
from secretariat.services.annexes import AddAnnex, add_annex
from secretariat.storage.store import Store
from secretariat.ui.meeting.page.live_page import LivePage
from secretariat.ui.meeting.page.overlay import NOT_YET
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.tasks import InlineTasks
from tests.records.pictures import PICTURES, halves, saved
from tests.ui.looks import settle
from tests.ui.meeting.workplace import Workplace

FILES = {name: PICTURES[name]() for name in ("photo.jpg", "clear.png", "cmyk.jpg", "tall.png", "wide.png")}
FILES |= {f"Двір {number}.png": saved(halves((40 + number, 30)), "PNG") for number in range(20)}


def test_a_letter_reads_and_decodes_no_picture_again(
    store: Store, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Workplace(store, tmp_path, tasks=InlineTasks(), papers=True)
    desk = real.office.desk
    for name, data in FILES.items():
        file = keep_annex_file(desk.files, name, data, pictures=real.office.pictures)
        annex = AddAnnex(meeting_id=real.meeting_id, title=name, file=file)
        real.session.refresh(add_annex(desk.work, annex)[1])
    read: list[str] = []
    get = desk.files.get
    monkeypatch.setattr(desk.files, "get", lambda digest: (read.append(digest), get(digest))[1])
    page = LivePage(real.bench)
    qtbot.addWidget(page)
    settle(page, 388, 600)
    page.refresh()
    qtbot.waitUntil(lambda: page.view.page_text() != "", timeout=10000)
    assert sorted(read) == sorted(sha256(data).hexdigest() for data in FILES.values())
    decoded = remembered.cache_info().misses
    item, shown = real.session.record.items[1].id, Source(kind="statement", id=NOT_YET)
    for text in ("П", "Пі", "Під"):
        real.typing.typed(Place(part=Part.NEW_SPOKEN, id=item, field="text"), text)
        qtbot.waitUntil(lambda: any(spot.source == shown for spot in page.spots), timeout=10000)
        qtbot.wait(50)
    assert len(read) == len(FILES)
    assert remembered.cache_info().misses == decoded
    real.typing.keep()
    page.stop()
