"""A meeting goes into the trash and comes back with every byte, and no list knows of it meanwhile."""

from pathlib import Path

import pytest

from secretariat.app.bootstrap import office_on
from secretariat.app.demo import import_sample
from secretariat.domain.ids import MeetingId
from secretariat.output.record import to_json
from secretariat.services.action_register import ActionsFilter
from secretariat.services.office import Office
from secretariat.services.record_export import export_record
from secretariat.services.register import DecisionFilter
from secretariat.services.trash import remove_for_good, restore_meeting, trash_meeting
from secretariat.storage.place import store_path
from secretariat.storage.queries.first_day import first_day
from secretariat.storage.store import Store
from secretariat.storage.verify import verify

SEARCHED = DecisionFilter(text="звернення")


@pytest.fixture
def office(store: Store, tmp_path: Path) -> Office:
    made = office_on(store, tmp_path / "data")
    import_sample(made)
    return made


@pytest.fixture
def meeting_id(office: Office) -> MeetingId:
    return office.rows.meetings()[0].id


def _seen(office: Office, folder: Path) -> dict[str, int]:
    """How many rows each list shows."""
    today = office.desk.clock().date()
    first = first_day(store_path(folder), today)
    assert first is not None
    assert first.meetings == office.rows.meetings()
    return {
        "meetings": len(office.rows.meetings()),
        "agendas": len(office.rows.agendas()),
        "decisions": len(office.register.ids()),
        "found": len(office.register.ids(SEARCHED)),
        "years": len(office.register.choices().years),
        "actions": len(office.actions.ids(ActionsFilter(), today)),
    }


def test_no_list_knows_of_a_trashed_meeting(office: Office, meeting_id: MeetingId, tmp_path: Path) -> None:
    before = _seen(office, tmp_path / "data")
    assert all(before.values()), before
    trash_meeting(office.desk, meeting_id)
    assert not any(_seen(office, tmp_path / "data").values())
    restore_meeting(office.desk.work, meeting_id)
    assert _seen(office, tmp_path / "data") == before


def test_a_restored_meeting_is_the_same_to_the_byte(office: Office, meeting_id: MeetingId) -> None:
    before = to_json(export_record(office.desk.work, meeting_id))
    trash_meeting(office.desk, meeting_id)
    restore_meeting(office.desk.work, meeting_id)
    assert to_json(export_record(office.desk.work, meeting_id)) == before


def test_the_journal_of_deleting_and_restoring_is_whole_and_can_be_undone(
    office: Office, store: Store, meeting_id: MeetingId
) -> None:
    before = to_json(export_record(office.desk.work, meeting_id))
    trash_meeting(office.desk, meeting_id)
    office.desk.history.undo()
    assert to_json(export_record(office.desk.work, meeting_id)) == before
    trash_meeting(office.desk, meeting_id)
    remove_for_good(office.desk.work, meeting_id)
    office.desk.history.undo()
    restore_meeting(office.desk.work, meeting_id)
    assert to_json(export_record(office.desk.work, meeting_id)) == before
    with store.engine.connect() as connection:
        assert verify(connection) == []
