"""Finalising and reopening by command: what the window asks about, and who may do it while the window is open."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.cli import run
from secretariat.app.demo import import_sample
from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import open_data_folder
from secretariat.domain.ids import MeetingId
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.attendance import mark_everyone
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.groups import groups
from secretariat.services.meetings import PlanMeeting, plan_meeting

EARLIER = date(2019, 7, 3)
Told = tuple[int, str, str]
Command = Callable[..., Told]


@pytest.fixture
def sample(tmp_path: Path) -> MeetingId:
    """The meeting of 31 July in the data folder."""
    with opened_office(tmp_path) as office:
        return import_sample(office)


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command for a meeting: its status, what it says, what it refuses."""

    def told(name: str, meeting_id: MeetingId, *options: str) -> Told:
        status = run(["--data", str(tmp_path), name, "--meeting", str(meeting_id), *options])
        return status, *capsys.readouterr()

    return told


def hold_earlier(folder: Path) -> MeetingId:
    """A meeting four weeks before the sample's, entered now, with nothing that stops its protocol."""
    with opened_office(folder) as office:
        work, group = office.desk.work, groups(office.desk.work)[0].id
        meeting_id, _ = plan_meeting(office.desk, PlanMeeting(group_id=group, day=EARLIER))
        mark_everyone(work, meeting_id)
        item_id, _ = add_item(work, AddItem(meeting_id=meeting_id, title="Про ґанки"))
        add_point(work, AddPoint(item_id=item_id, text="Взяти до відома."))
        return meeting_id


def test_numbers_are_reserved_for_earlier_meetings_only_when_asked(
    tmp_path: Path, sample: MeetingId, command: Command
) -> None:
    hold_earlier(tmp_path)
    status, said, refused = command("finalise", sample)
    assert (status, said) == (1, "")
    assert refused.startswith("Раніші засідання ще не мають номера (1).")
    assert command("finalise", sample, "--reserve")[:2] == (0, "№ 2, версія 1: текст закрито для змін.\n")


def test_a_number_out_of_the_order_of_dates_is_given_only_when_asked(
    tmp_path: Path, sample: MeetingId, command: Command
) -> None:
    assert command("finalise", sample)[0] == 0
    earlier = hold_earlier(tmp_path)
    status, said, refused = command("finalise", earlier)
    assert (status, said) == (1, "")
    assert refused.startswith("Пізніше засідання 31.07.2019 вже має № 1, тож № 2 буде не за датами.")
    assert command("finalise", earlier, "--late")[:2] == (0, "№ 2, версія 1: текст закрито для змін.\n")
    assert command("reopen", sample, "--why", "помилка") == (
        1,
        "",
        "Для змін відкривають лише останній протокол, а № 2 від 03.07.2019 – пізніший.\n",
    )


def test_nothing_is_closed_or_opened_while_the_window_holds_the_folder(
    tmp_path: Path, sample: MeetingId, command: Command
) -> None:
    lock = open_data_folder(tmp_path).lock
    with FolderLock(lock):
        status, said, refused = command("finalise", sample)
    assert (status, said) == (1, "")
    assert "вже працює" in refused
    assert command("finalise", sample)[0] == 0
    with FolderLock(lock):
        status, said, refused = command("reopen", sample, "--why", "помилка")
    assert (status, said) == (1, "")
    assert "вже працює" in refused
    assert command("reopen", sample, "--why", "помилка")[0] == 0
