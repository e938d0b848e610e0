"""The reference meeting typed by hand in the window is the very meeting that the import of the sample gives."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.demo import import_sample
from secretariat.app.sample import SAMPLE
from secretariat.domain.agenda import AgendaItem, ItemKind, Statement, StatementKind
from secretariat.domain.attendance import Attendance, Interval, Presence
from secretariat.domain.ballot import Ballot
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.record import MeetingRecord
from secretariat.output.record import from_json, to_json
from secretariat.resources import resource
from secretariat.services.protocols import finalise, protocol_file
from secretariat.services.record_export import export_record
from secretariat.ui.i18n import install_language
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.hands import ALT, CTRL, Hands, Key
from tests.e2e.meeting_window import MeetingWindow, introduce, meeting_window
from tests.ui.looks import dress

LATER = datetime(2026, 11, 22, 10, 0, tzinfo=KYIV)


@pytest.fixture
def sample() -> MeetingRecord:
    return from_json(resource(*SAMPLE).read_bytes())


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[MeetingWindow]:
    dress()
    install_language(qapp)
    with meeting_window(tmp_path / "by-hand", now=LATER) as made:
        yield made


class Secretary:
    """Types a whole record into an open workspace, as the screens ask for it."""

    def __init__(self, workspace: MeetingWorkspace, record: MeetingRecord, hands: Hands) -> None:
        self._workspace, self._record, self._hands = workspace, record, hands

    def prepare(self) -> None:
        """Підготовка: when, where, the agenda."""
        hands, meeting, sitting = self._hands, self._record.meeting, self._record.sittings[0]
        hands.click(hands.button("Змінити"))
        hands.choose(hands.find(Choice, "Вид"), meeting.kind)
        hands.choose(hands.find(Choice, "Формат"), meeting.format)
        hands.fill(hands.find(LineEdit, "Місце"), meeting.place or "")
        hands.fill(hands.find(LineEdit, "Початок"), f"{sitting.start:%H%M}")
        hands.fill(hands.find(LineEdit, "Кінець"), f"{sitting.end:%H:%M}")
        hands.click(hands.button("Згорнути"))
        for item in sorted(self._record.items, key=lambda item: item.position):
            self._plan(item)

    def attend(self) -> None:
        """Засідання: who was there."""
        hands, panel = self._hands, self._workspace.running.presence
        for entry in [one for one in panel.entries() if one.person_id is not None]:
            row = self._attendance(entry.person_id)
            hands.click_focus(entry.row)
            hands.key(self._digit(row))
            if row.reason is not None:
                hands.key(Key.Key_Return)
                hands.fill(hands.find(LineEdit, "Причина", panel), row.reason)
                hands.click_focus(entry.row)
                hands.key(Key.Key_Return)
            for interval in self._exact(row):
                hands.key(Key.Key_Return)
                hands.fill(hands.find(LineEdit, "Прийшов", panel), f"{interval.came:%H%M}")
                hands.click_focus(entry.row)
                hands.key(Key.Key_Return)
        for row in self._record.attendance:
            if row.label is not None:
                self._invite(row)

    def consider(self) -> None:
        """Засідання: what was heard, said and decided under each item."""
        for item in sorted(self._record.items, key=lambda item: item.position):
            self._hands.key(Key(Key.Key_0 + item.position), modifiers=ALT)
            for statement in self._statements(item.id):
                self._write(statement)
            self._decide(item.id)
            self._time(item)
        self._vote()

    def _plan(self, item: AgendaItem) -> None:
        hands = self._hands
        hands.key(Key.Key_Return, CTRL)
        hands.type(item.title)
        hands.key(Key.Key_Return)
        for rapporteur in self._record.rapporteurs:
            if rapporteur.item_id == item.id:
                hands.type(self._family(rapporteur.person_id)[:3])
                hands.key(Key.Key_Return)
        editor = self._workspace.prepare.agenda
        if item.kind is not ItemKind.REPORT:
            hands.choose(hands.find(Choice, "Вид", editor), item.kind)
        hands.fill(hands.find(LineEdit, "Хвилини", editor), str(item.minutes))
        if item.appellant_id is not None:
            hands.click(hands.find(LineEdit, "Хто звернувся", editor))
            hands.type(self._family(item.appellant_id)[:3])
            hands.key(Key.Key_Return)
            hands.fill(hands.find(LineEdit, "Суть звернення", editor), item.appeal_subject or "")

    def _invite(self, row: Attendance) -> None:
        hands, panel = self._hands, self._workspace.running.presence
        hands.click(hands.button("особа", panel))
        hands.type(row.label or "")
        hands.key(Key.Key_Return)
        hands.choose(hands.find(Choice, "Як хто", panel), row.capacity)
        hands.click(hands.button("Додати", panel))

    def _write(self, statement: Statement) -> None:
        hands = self._hands
        hands.key(Key.Key_F4 if statement.kind is StatementKind.HEARD else Key.Key_F5)
        if statement.speaker_id is not None:
            hands.type(self._family(statement.speaker_id)[:3])
            hands.key(Key.Key_Return)
        elif statement.speaker_label is not None:
            hands.type(statement.speaker_label)
            hands.key(Key.Key_Return)
        else:
            hands.key(Key.Key_Delete)
            hands.key(Key.Key_Tab)
        hands.type(statement.text)
        hands.key(Key.Key_Escape)
        hands.key(Key.Key_Tab)

    def _decide(self, item_id: ItemId) -> None:
        hands = self._hands
        resolution = next(row for row in self._record.resolutions if row.item_id == item_id)
        for point in self._record.points:
            if point.resolution_id != resolution.id:
                continue
            hands.key(Key.Key_F6)
            hands.type(point.text)
            hands.key(Key.Key_Escape)
            hands.key(Key.Key_Tab)
            for action in self._record.actions:
                if action.point_id == point.id:
                    assert action.assignee_id is not None
                    assert action.due is not None
                    hands.type(self._family(action.assignee_id)[:2])
                    hands.key(Key.Key_Return)
                    hands.type(f"{action.due:%d.%m.%Y}")
                    hands.key(Key.Key_Tab)

    def _time(self, item: AgendaItem) -> None:
        hands, about = self._hands, self._workspace.running.about
        hands.fill(about.started, f"{item.started:%H%M}")
        hands.fill(about.ended, f"{item.ended:%H%M}")

    def _vote(self) -> None:
        hands = self._hands
        for ballot in self._record.ballots:
            item = self._voted(ballot)
            hands.key(Key(Key.Key_0 + item.position), modifiers=ALT)
            hands.key(Key.Key_F9)
            for _ in range(2):
                hands.key(Key.Key_Tab)
            hands.type(str(ballot.abstained))
            hands.key(Key.Key_Tab)
            moment = hands.find(LineEdit, "Час голосування")
            hands.fill(moment, f"{ballot.moment:%H%M}")

    def _attendance(self, person_id: PersonId | None) -> Attendance:
        name = self._workspace.session.record
        person = next(person for person in name.persons if person.id == person_id)
        same = next(p for p in self._record.persons if p.full == person.full)
        return next(row for row in self._record.attendance if row.person_id == same.id)

    def _digit(self, row: Attendance) -> Key:
        if row.presence is not Presence.PRESENT:
            return Key.Key_3
        return Key.Key_2 if any(one.online for one in self._intervals(row)) else Key.Key_1

    def _exact(self, row: Attendance) -> list[Interval]:
        return [one for one in self._intervals(row) if one.came is not None]

    def _intervals(self, row: Attendance) -> list[Interval]:
        return [one for one in self._record.intervals if one.attendance_id == row.id]

    def _statements(self, item_id: ItemId) -> list[Statement]:
        own = [row for row in self._record.statements if row.item_id == item_id]
        return sorted(own, key=lambda row: row.position)

    def _voted(self, ballot: Ballot) -> AgendaItem:
        resolution = next(row for row in self._record.resolutions if row.ballot_id == ballot.id)
        return next(item for item in self._record.items if item.id == resolution.item_id)

    def _family(self, person_id: PersonId) -> str:
        return next(person.family for person in self._record.persons if person.id == person_id)


def test_the_meeting_typed_by_hand_equals_the_imported_one(
    desk: MeetingWindow, sample: MeetingRecord, tmp_path: Path, qtbot: QtBot
) -> None:
    group_id = introduce(desk.office, sample)
    meeting_id = desk.plan(group_id, sample)
    workspace = desk.open(meeting_id)
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    secretary = Secretary(workspace, sample, Hands(desk.window))
    secretary.prepare()
    workspace.open_stage(2)
    secretary.attend()
    secretary.consider()
    workspace.settle()
    with meeting_window(tmp_path / "imported", now=LATER) as other:
        imported = import_sample(other.office)
        finalise(other.office.desk, other.office.press, imported)
        finalise(desk.office.desk, desk.office.press, meeting_id)
        by_hand = export_record(desk.office.desk.work, meeting_id)
        assert to_json(by_hand).decode() == to_json(export_record(other.office.desk.work, imported)).decode()
        paper = protocol_file(desk.office.desk, meeting_id)
        assert paper.data == protocol_file(other.office.desk, imported).data
