"""The list of meetings says what the domain says, and its raw twin says the same."""

import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from secretariat.domain.agenda import ItemState
from secretariat.domain.attendance import Attendance, Capacity, Presence
from secretariat.domain.document import SignerRole
from secretariat.domain.follow_up import Extension
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.log import PROTOCOL_SENT, LogEntry
from secretariat.domain.meeting import Meeting, ProtocolKind, Sitting
from secretariat.domain.papers import ProtocolVersion, Signature, SigningWay, VersionState
from secretariat.domain.person import Person
from secretariat.domain.quorum import quorum_overall
from secretariat.domain.resolution import ActionItem, ActionState
from secretariat.domain.rules import QuorumBase, QuorumRule
from secretariat.services.due_actions import due_actions
from secretariat.services.ports import NEW, UnitOfWork
from secretariat.services.rows import MeetingRow
from secretariat.storage.queries.first_day import FIRST_ACTIONS, first_day
from secretariat.storage.store import Store
from tests.records.hard import hard_cases
from tests.records.reference import reference_record
from tests.storage.keeping import LABEL, add_record

RECORDS = [reference_record(), *hard_cases().values()]
DAYS = [date(2019, 1, 1), date(2019, 7, 31), date(2022, 2, 2), date(2026, 3, 15), date(2030, 1, 1)]
NOON = datetime(2026, 11, 5, 12, 0, tzinfo=KYIV)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose store holds every meeting that the tests know."""
    folder = tmp_path_factory.mktemp("office")
    store = Store.open(folder)
    with store.work() as work:
        for record in RECORDS:
            add_record(work, record)
        work.commit(LABEL)
    store.close()
    return folder


@pytest.mark.parametrize("seed", range(8))
def test_both_lists_say_what_the_records_say(office: Path, seed: int, tmp_path: Path) -> None:
    shutil.copytree(office, tmp_path, dirs_exist_ok=True)
    store = Store.open(tmp_path)
    random = Random(seed)
    with store.work() as work:
        _shake(work, random)
        work.commit(LABEL)
    with store.work() as work:
        expected = [_expected(work, meeting) for meeting in work.find(Meeting)]
    expected.sort(key=lambda row: (row.day, row.id), reverse=True)
    ordinary = store.rows.meetings()
    store.close()
    assert list(ordinary) == expected
    first = first_day(store.path, NOON.date())
    assert first is not None
    assert first.meetings == ordinary


@pytest.mark.parametrize("seed", range(4))
def test_the_actions_that_are_due_are_the_same_before_and_after_the_store_is_open(
    office: Path, seed: int, tmp_path: Path
) -> None:
    shutil.copytree(office, tmp_path, dirs_exist_ok=True)
    store = Store.open(tmp_path)
    random, today = Random(seed), NOON.date()
    with store.work() as work:
        for action in work.find(ActionItem):
            due = today + timedelta(days=random.randint(-9, 9))
            work.update(replace(action, due=due, standing=False, state=ActionState.OPEN, closed_on=None))
            if random.random() < 0.3:
                moved = due + timedelta(days=random.randint(1, 9))
                work.add(
                    Extension(
                        id=NEW, action_id=action.id, due=moved, given_on=today, reason="хвороба", by="голова"
                    )
                )
        work.commit(LABEL)
    ordinary = due_actions(store.actions, today, most=FIRST_ACTIONS)
    store.close()
    first = first_day(store.path, today)
    assert first is not None
    assert first.due == ordinary
    assert ordinary.overdue.rows
    assert ordinary.soon.rows


def test_the_first_list_has_nothing_to_say_of_a_store_that_is_not_there(tmp_path: Path) -> None:
    assert first_day(tmp_path / "secretariat.db", NOON.date()) is None


def test_the_first_list_imports_no_sqlalchemy(office: Path) -> None:
    program = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from secretariat.storage.queries.first_day import first_day\n"
        "assert first_day(Path(sys.argv[1]), date(2026, 11, 5)).meetings\n"
        "heavy = {'sqlalchemy', 'alembic', 'sqlite3', 'reportlab', 'pyhanko', 'PySide6'}\n"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    command = [sys.executable, "-c", program, str(office / "secretariat.db")]
    assert subprocess.run(command, capture_output=True, check=False).stderr == b""


def _shake(work: UnitOfWork, random: Random) -> None:
    """Change at random what the list is made of."""
    for group in work.find(WorkingGroup):
        work.update(replace(group, quorum=QuorumRule(base=random.choice(list(QuorumBase)))))
    for membership in work.find(Membership):
        since, until = (random.choice([None, *DAYS]) for _ in range(2))
        work.update(replace(membership, since=since, until=max(since, until) if since and until else until))
    for group in random.sample(work.find(WorkingGroup), 4):
        _add_meeting(work, random.choice(DAYS), group)
    for meeting in work.find(Meeting):
        attendance = work.find(Attendance, meeting_id=meeting.id, capacity=Capacity.MEMBER)
        for row in attendance:
            work.update(replace(row, presence=random.choice(list(Presence)), substitutes_id=None))
            place = random.choice(attendance).person_id
            if random.random() < 0.3 and place != row.person_id:
                work.update(replace(row, presence=Presence.PRESENT, substitutes_id=place))
        if random.random() < 0.5:
            _finalise(work, random, meeting)


def _add_meeting(work: UnitOfWork, day: date, group: WorkingGroup) -> None:
    """Another meeting of the group, with its own members and strangers."""
    meeting = work.add(Meeting(id=NEW, group_id=group.id))
    work.add(Sitting(id=NEW, meeting_id=meeting.id, day=day))
    near = [*work.find(Membership, group_id=group.id), *work.find(Membership)[:8]]
    for person_id in {membership.person_id for membership in near}:
        work.add(Attendance(id=NEW, meeting_id=meeting.id, person_id=person_id))


def _finalise(work: UnitOfWork, random: Random, meeting: Meeting) -> None:
    for version in range(1, random.randint(2, 3)):
        added = work.add(
            ProtocolVersion(
                id=NEW,
                meeting_id=meeting.id,
                version=version,
                number=7,
                kind=ProtocolKind.FULL,
                state=random.choice(list(VersionState)),
                made_at=NOON,
                unsigned_sha256="0" * 64,
                sha256="1" * 64,
            )
        )
        person = work.find(Person)[0].id
        for role in random.sample(list(SignerRole), random.randint(0, 2)):
            signature = {"role": role, "way": SigningWay.PAPER, "signed_on": NOON.date()}
            work.add(Signature(id=NEW, version_id=added.id, person_id=person, **signature))
    code = random.choice([PROTOCOL_SENT, "printed"])
    moment = NOON + timedelta(minutes=random.choice([-30, 0, 30]))
    named = random.choice([{}, {"version": 1}, {"version": 2}])
    params = {"written": 3, **named}
    work.add(LogEntry(id=NEW, meeting_id=meeting.id, moment=moment, code=code, params=params))
    for action in work.find(ActionItem)[: random.randint(0, 5)]:
        work.update(replace(action, state=ActionState.DONE, closed_on=NOON.date()))


def _expected(work: UnitOfWork, meeting: Meeting) -> MeetingRow:
    """The row by the domain's own rules."""
    record = work.record(MeetingId(meeting.id))
    quorum = quorum_overall(record)
    versions = work.find(ProtocolVersion, meeting_id=meeting.id)
    current = [version for version in versions if version.state is not VersionState.SUPERSEDED]
    signed = {row.role for version in current for row in work.find(Signature, version_id=version.id)}
    states = [action.state for action in record.actions]
    return MeetingRow(
        id=meeting.id,
        group_id=meeting.group_id,
        day=record.day,
        last_day=record.last_day,
        start=min(record.sittings, key=lambda sitting: sitting.day).start,
        place=meeting.place,
        number=meeting.number,
        kind=meeting.kind,
        state=meeting.state,
        sample=meeting.sample,
        items=len(record.items),
        items_done=sum(item.state is not ItemState.OPEN for item in record.items),
        present=quorum.present,
        members=quorum.members,
        quorum=quorum.needed,
        finalised=bool(current),
        signatures=len(signed),
        sent=any(
            all(entry.tells_of_sending(version) for version in current or [None])
            for entry in work.find(LogEntry, meeting_id=meeting.id)
        ),
        actions_open=states.count(ActionState.OPEN),
        actions_closed=len(states) - states.count(ActionState.OPEN),
    )
