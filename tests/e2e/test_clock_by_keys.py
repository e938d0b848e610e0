"""While the meeting goes on, one key is enough: the time is taken from the clock."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.sample import SAMPLE
from secretariat.domain.attendance import Attendance
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import at
from secretariat.domain.record import MeetingRecord
from secretariat.output.record import from_json
from secretariat.resources import resource
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.meetings import PlanMeeting, open_meeting, plan_meeting
from secretariat.ui.i18n import install_language
from secretariat.ui.status_line import StatusLine
from tests.e2e.keyboard import CTRL, Key, Keyboard
from tests.e2e.keyed_meeting import KeyedMeeting
from tests.e2e.meeting_window import MeetingWindow, introduce, meeting_window
from tests.ui.looks import dress
from tests.ui.meeting.on_screen import shown_words

SAMPLE_RECORD = from_json(resource(*SAMPLE).read_bytes())
DAY = SAMPLE_RECORD.day


class Clock:
    """Stands where it is put."""

    def __init__(self) -> None:
        self.now = at(DAY, time(13, 50))

    def put(self, reading: str) -> None:
        self.now = at(DAY, time.fromisoformat(reading))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication, clock: Clock) -> Iterator[MeetingWindow]:
    dress()
    install_language(qapp)
    with meeting_window(tmp_path / "live", now=clock.now) as made:
        made.office = replace(made.office, desk=replace(made.office.desk, clock=lambda: clock.now))
        yield made


def planned(desk: MeetingWindow) -> MeetingId:
    group_id, work = introduce(desk.office, SAMPLE_RECORD), desk.office.desk.work
    command = PlanMeeting(group_id=group_id, day=DAY, start=time(14), end=time(16))
    meeting_id, _ = plan_meeting(desk.office.desk, command)
    for title in ("Про стан доріг", "Про ґанки"):
        add_item(work, AddItem(meeting_id=meeting_id, title=title, minutes=20))
    return meeting_id


def row(record: MeetingRecord, family: str) -> Attendance:
    person = next(person.id for person in record.persons if person.family == family)
    return next(row for row in record.attendance if row.person_id == person)


def reading(moment: datetime | None) -> str:
    return f"{moment:%H:%M}" if moment is not None else ""


def test_marks_items_and_votes_are_stamped(desk: MeetingWindow, clock: Clock, qtbot: QtBot) -> None:
    meeting_id = planned(desk)
    workspace = desk.open(meeting_id)
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    keyboard = Keyboard(desk.window)
    hand = KeyedMeeting(keyboard)
    hand.stage(2)
    hand.row("Білоус")
    hand.call_the_roll("111111")
    clock.put("14:00")
    hand.hours("1400", "")
    clock.put("14:21")
    hand.row("Коваль")
    keyboard.press(Key.Key_1)
    assert "понад 20 хв" in shown_words(workspace.running.head)
    clock.put("14:25")
    keyboard.press(Key.Key_PageDown, with_=CTRL)
    hand.point("Полагодити ґанки.", "Ков", "+14")
    clock.put("14:40")
    keyboard.press(Key.Key_F8)
    hand.row("Білоус")
    clock.put("14:45")
    keyboard.press(Key.Key_3)
    record = open_meeting(desk.office.desk.work, meeting_id).record
    came = [one.came for one in record.intervals if one.attendance_id == row(record, "Коваль").id]
    left = [one.left for one in record.intervals if one.attendance_id == row(record, "Білоус").id]
    hours = [(reading(item.started), reading(item.ended)) for item in record.items]
    assert list(map(reading, came)) == ["14:21"]
    assert list(map(reading, left)) == ["14:45"]
    assert hours == [("14:00", "14:25"), ("14:25", "")]
    assert [reading(ballot.moment) for ballot in record.ballots] == ["14:40"]
    (line,) = desk.window.findChildren(StatusLine)
    assert "засідання триває 45 хв" in line.accessibleName()
