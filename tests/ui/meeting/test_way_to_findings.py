"""Each finding leads to the very field that cures it."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.demo import import_sample
from secretariat.domain.attendance import Presence, Recusal
from secretariat.domain.document import Source
from secretariat.domain.findings import findings
from secretariat.domain.ids import AnnexId, AttachmentId, DissentId, MeetingId, RecusalId
from secretariat.domain.meeting import Office
from secretariat.domain.papers import Annex, Attachment
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import Dissent
from secretariat.domain.stage import Stage
from secretariat.services.changes import Label
from secretariat.services.ports import NEW, UnitOfWork
from secretariat.ui.meeting.fields.places import place_under
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.finding_words import where
from secretariat.ui.meeting.protocol.groups import FindingGroup, grouped
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.meeting_window import MeetingWindow
from tests.ui.meeting.workplace import MOMENT

PROTOCOL = 3


@pytest.fixture
def moment() -> datetime:
    return MOMENT


@pytest.fixture
def meeting_id(desk: MeetingWindow) -> MeetingId:
    """The sample with something wrong of every kind that has a field of its own."""
    meeting_id = import_sample(desk.office)
    with desk.office.desk.work() as uow:
        spoil(uow, uow.record(meeting_id))
        uow.commit(Label(code="meeting_changed", ids={"meeting": meeting_id}))
    return meeting_id


def spoil(uow: UnitOfWork, record: MeetingRecord) -> None:
    first, last = record.items[0], record.items[-1]
    uow.update(replace(first, title="Безпека в місті"))
    assert last.ended is not None
    uow.update(replace(last, ended=last.ended.replace(hour=16)))
    wrong = " Кузмінов надав дані 31.07.2019. ВИРІШИЛИ так."
    uow.update(replace(record.statements[0], text=record.statements[0].text + wrong))
    away = next(row for row in record.attendance if row.presence is Presence.EXCUSED)
    uow.update(replace(record.statements[2], speaker_id=away.person_id, speaker_label=None))
    uow.update(replace(record.points[0], text="Забезпечити водопостачання."))
    for action in record.actions:
        uow.update(replace(action, due=record.day.replace(month=6, day=1)))
    officers = {row.office: row.person_id for row in record.officers}
    rows = {row.person_id: row for row in record.attendance}
    uow.update(replace(rows[officers[Office.SECRETARY]], presence=Presence.ABSENT))
    chair = rows[officers[Office.CHAIR]]
    opinion = {"resolution_id": record.resolutions[0].id, "person_id": away.person_id}
    uow.add(Dissent(id=DissentId(NEW), text="Проєкт слід доопрацювати", **opinion))
    uow.add(Recusal(id=RecusalId(NEW), attendance_id=chair.id, item_id=last.id))
    annex = {"id": AnnexId(NEW), "meeting_id": record.meeting.id}
    uow.add(Annex(position=1, title="Перелік вулиць", text="Стан на 31.07.2019. Кузмінов.", **annex))
    uow.add(Annex(position=2, title="Звіт за 31.07.2019", text="ВИРІШИЛИ так.", **annex))
    for place, words in ((3, None), (4, "Двір станом на 31.07.2019")):
        photo = uow.add(
            Attachment(
                id=AttachmentId(NEW),
                meeting_id=record.meeting.id,
                file_name="Двір.jpg",
                media_type="image/jpeg",
                sha256="ab" * 32,
                size=5,
            )
        )
        uow.add(Annex(position=place, title="Двір", attachment_id=photo.id, alternative_text=words, **annex))


WANTED = {
    "not_about": "title",
    "ends_before_item": "end",
    "speaker_absent": "speaker",
    "decision_without_who": "assignee",
    "due_before_meeting": "due",
    "name_two_ways": "text",
    "dates_in_two_styles": "text",
    "words_mixed": "text",
    "company_not_counted": "count",
    "no_rapporteur": "rapporteurs",
    "secretary_absent": "",
    "chair_away": "chair",
    "dissent_absent": "text",
}


IN_ANNEXES = [
    ("dates_in_two_styles", 1, "text"),
    ("name_two_ways", 1, "text"),
    ("dates_in_two_styles", 2, "title"),
    ("words_mixed", 2, "text"),
    ("no_alternative_text", 3, "alternative_text"),
    ("dates_in_two_styles", 4, "alternative_text"),
]
"""Code, number of the annex, field."""


def leads(workspace: MeetingWorkspace, qtbot: QtBot, group: FindingGroup, field: str) -> None:
    """From the check of the protocol to the field with the cursor."""
    workspace.open_stage(PROTOCOL)
    workspace.protocol.place_requested.emit(group.place)

    def reached() -> None:
        place = place_under(QApplication.focusWidget())
        assert place is not None
        assert (place.part, place.id, place.field) == (group.place.part, group.place.id, field)

    qtbot.waitUntil(reached)


@pytest.mark.parametrize("code", WANTED)
def test_a_finding_puts_the_cursor_where_it_is_cured(
    workspace: MeetingWorkspace, code: str, qtbot: QtBot
) -> None:
    record = workspace.session.record
    group = next(group for group in grouped(record, findings(record)) if group.code == code)
    leads(workspace, qtbot, group, WANTED[code])


@pytest.mark.parametrize(("code", "number", "field"), IN_ANNEXES)
def test_a_finding_in_an_annex_puts_the_cursor_into_its_title_or_its_words(
    workspace: MeetingWorkspace, code: str, number: int, field: str, qtbot: QtBot
) -> None:
    record = workspace.session.record
    annex = next(row.id for row in record.annexes if row.position == number)
    source = Source(kind="annex", id=annex)
    (group,) = (
        group
        for group in grouped(record, findings(record))
        if group.code == code and group.findings[0].source == source
    )
    leads(workspace, qtbot, group, field)
    assert workspace.stage is Stage.PROTOCOL
    assert where(group.findings) == f"Протокол · додаток {number}"


def test_a_click_on_the_page_of_an_annex_opens_it(workspace: MeetingWorkspace, qtbot: QtBot) -> None:
    second = next(row.id for row in workspace.session.record.annexes if row.position == 2)
    workspace.page.place_clicked.emit(Place(part=Part.ANNEX, id=second))
    assert workspace.stage is Stage.PROTOCOL
    (title,) = [row.editor.title.text() for row in workspace.protocol.annexes.rows() if row.editor]
    assert title == "Звіт за 31.07.2019"
