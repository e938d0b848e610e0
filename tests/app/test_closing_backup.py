"""The backups that make themselves: on closing, once a day, and in a second folder that may be away."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.app import closing_backup
from secretariat.app.backups import OfficeBackups
from secretariat.app.bootstrap import opened_office
from secretariat.app.closing_backup import back_up, backup_failed
from secretariat.app.daily_backup import DailyBackup
from secretariat.app.demo import import_sample
from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import DataFolder
from secretariat.app.second_copy import second_copy
from secretariat.app.settings import Settings, save_settings
from secretariat.domain.errors import DomainError
from secretariat.domain.kyiv import KYIV
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.catalogue import manifest_of
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.place import backups_folder

EVENING = datetime(2026, 11, 20, 23, 50, tzinfo=KYIV)


class Watch:
    """The clock of the office."""

    def __init__(self) -> None:
        self.moment = EVENING

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    watch = Watch()
    monkeypatch.setattr(closing_backup, "now", watch.now)
    return watch


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with the sample."""
    folder = tmp_path / "data"
    with opened_office(folder) as office:
        import_sample(office)
    return folder


@pytest.fixture
def stick(data: Path, tmp_path: Path) -> Path:
    """A second folder that is chosen, and there."""
    folder = tmp_path / "флешка" / "Копії Секретаріату"
    folder.mkdir(parents=True)
    save_settings(DataFolder(root=data).settings, Settings(second_folder=str(folder)))
    return folder


def made(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.db"))


def change(data: Path) -> None:
    """One step of the journal."""
    with opened_office(data) as office:
        history = office.desk.history
        (history.redo if history.state().redo is not None else history.undo)()


def test_closing_makes_a_good_backup_once_for_each_state(data: Path) -> None:
    back_up(data)
    back_up(data)
    (backup,) = made(backups_folder(data))
    assert check_backup(backup) is None
    manifest = read_manifest(manifest_of(backup))
    assert manifest is not None
    assert manifest.why() is BackupReason.CLOSING
    change(data)
    back_up(data)
    assert len(made(backups_folder(data))) == 2
    assert not backup_failed(data)


def test_a_new_key_or_word_alone_is_worth_a_backup(data: Path) -> None:
    back_up(data)
    for name in ("keys/authority.p12", "spelling/words.txt"):
        (data / name).parent.mkdir(exist_ok=True)
        (data / name).write_bytes(b"new")
        back_up(data)
        back_up(data)
    assert len(made(backups_folder(data))) == 3


def test_a_folder_without_a_store_has_nothing_to_back_up(tmp_path: Path) -> None:
    back_up(tmp_path)
    assert made(backups_folder(tmp_path)) == []
    assert not backup_failed(tmp_path)


def test_a_backup_that_cannot_be_made_is_remembered_until_one_is(data: Path) -> None:
    backups_folder(data).write_text("не тека", encoding="utf-8")
    assert back_up(data) == "backup_failed"
    assert backup_failed(data)
    backups_folder(data).unlink()
    assert back_up(data) == ""
    assert not backup_failed(data)
    assert len(made(backups_folder(data))) == 1


def test_a_backup_that_another_process_makes_is_left_to_it(data: Path) -> None:
    with FolderLock(DataFolder(root=data).backups_lock):
        assert back_up(data) == "backup_busy"
    assert made(backups_folder(data)) == []
    assert not backup_failed(data)


def test_one_backup_a_day_when_something_changed_over_midnight_too(data: Path, watch: Watch) -> None:
    def look() -> int:
        back_up(data, BackupReason.DAILY)
        return len(made(backups_folder(data)))

    assert look() == 1
    change(data)
    assert look() == 1
    watch.moment += timedelta(minutes=20)
    assert look() == 2
    watch.moment += timedelta(days=1)
    assert look() == 2
    change(data)
    assert look() == 3
    change(data)
    watch.moment -= timedelta(days=4000)
    assert look() == 4


def test_the_window_makes_the_backup_of_the_day_in_a_worker(qtbot: QtBot, data: Path) -> None:
    daily = DailyBackup(data)
    with qtbot.waitSignal(daily.looked, timeout=20_000):
        daily.look()
    daily.stop()
    assert len(made(backups_folder(data))) == 1


def test_the_timer_looks_again_and_again_until_it_is_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[BackupReason] = []

    def make(_data: Path, reason: BackupReason) -> str:
        asked.append(reason)
        return ""

    daily = DailyBackup(tmp_path, make=make)
    daily._timer.setInterval(1)
    daily.start()
    qtbot.waitUntil(lambda: len(asked) >= 3)
    daily.stop()
    assert set(asked) == {BackupReason.DAILY}
    assert not daily._timer.isActive()


def test_the_second_folder_gets_a_whole_backup_of_its_own(data: Path, stick: Path, watch: Watch) -> None:
    back_up(data)
    (second,) = made(stick)
    assert check_backup(second) is None
    known = second_copy(data)
    assert known is not None
    assert (known.made, known.absent_since, known.failure) == (EVENING, None, "")


def test_a_stick_that_is_away_is_no_failure_and_since_when_is_known(
    data: Path, stick: Path, watch: Watch
) -> None:
    shutil.rmtree(stick.parent)
    for day in range(3):
        watch.moment = EVENING + timedelta(days=day)
        change(data)
        assert back_up(data) == ""
    known = second_copy(data)
    assert known is not None
    assert known.absent_since == EVENING.date()
    assert len(made(backups_folder(data))) == 3
    stick.mkdir(parents=True)
    back_up(data)
    known = second_copy(data)
    assert known is not None
    assert (known.absent_since, len(made(stick))) == (None, 1)


@pytest.mark.usefixtures("watch")
@pytest.mark.parametrize("said", ["x", "[]", "{}", '{"folder": 5}', "damaged"])
def test_what_is_remembered_of_a_stick_may_be_damaged(data: Path, stick: Path, said: str) -> None:
    remembered = DataFolder(root=data).second_copy
    back_up(data)
    damaged = remembered.read_text(encoding="utf-8").replace(EVENING.isoformat(timespec="seconds"), "учора")
    assert "учора" in damaged
    remembered.write_text(damaged if said == "damaged" else said, encoding="utf-8")
    change(data)
    assert back_up(data) == ""
    assert len(made(stick)) == 2


def test_an_empty_place_where_a_stick_was_is_not_written_to(data: Path, stick: Path) -> None:
    stick.rmdir()
    back_up(data)
    assert list(stick.parent.iterdir()) == []


def test_a_failure_there_is_noted_and_never_costs_the_first_one(data: Path, stick: Path) -> None:
    (stick / "files").write_text("не тека", encoding="utf-8")
    (data / "keys").mkdir()
    (data / "keys" / "authority.p12").write_bytes(b"key")
    assert back_up(data) == ""
    known = second_copy(data)
    assert known is not None
    assert known.failure == "backup_failed"
    assert len(made(backups_folder(data))) == 1
    assert made(stick) == []
    assert not backup_failed(data)


def test_a_first_one_that_fails_does_not_stop_the_second(data: Path, stick: Path) -> None:
    backups_folder(data).write_text("не тека", encoding="utf-8")
    assert back_up(data) == "backup_failed"
    assert len(made(stick)) == 1


@pytest.mark.parametrize("place", ["data/копії", "data/backups", "./збоку/../data/копії"])
def test_a_second_folder_in_the_data_themselves_is_none(
    data: Path, place: str, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(data.parent)
    Path(place).parent.mkdir(parents=True, exist_ok=True)
    Path("збоку").mkdir(exist_ok=True)
    with pytest.raises(DomainError, match="second_inside"):
        OfficeBackups(data).take_second(Path(place))
    Path(place).mkdir(exist_ok=True)
    save_settings(DataFolder(root=data).settings, Settings(second_folder=place))
    back_up(data, BackupReason.ASKED)
    known = second_copy(data)
    assert known is not None
    assert (known.failure, known.made) == ("second_inside", None)


def test_a_second_folder_by_a_relative_path_is_found_from_everywhere(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("флешка").mkdir()
    assert OfficeBackups(data).take_second(Path("флешка")) == tmp_path / "флешка" / "Копії Секретаріату"
