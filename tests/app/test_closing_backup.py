"""The backup that closing the window makes."""

from pathlib import Path

from secretariat.app.bootstrap import opened_office
from secretariat.app.closing_backup import back_up, backup_failed
from secretariat.app.demo import import_sample
from secretariat.storage.backup.check import check_backup
from secretariat.storage.place import backups_folder


def made(data: Path) -> list[Path]:
    return sorted(backups_folder(data).glob("*.db"))


def test_closing_makes_a_good_backup_once_for_each_state(tmp_path: Path) -> None:
    with opened_office(tmp_path) as office:
        import_sample(office)
    back_up(tmp_path)
    back_up(tmp_path)
    (backup,) = made(tmp_path)
    assert check_backup(backup) is None
    with opened_office(tmp_path) as office:
        office.desk.history.undo()
    back_up(tmp_path)
    assert len(made(tmp_path)) == 2
    assert not backup_failed(tmp_path)


def test_a_folder_without_a_store_has_nothing_to_back_up(tmp_path: Path) -> None:
    back_up(tmp_path)
    assert made(tmp_path) == []
    assert not backup_failed(tmp_path)


def test_a_backup_that_cannot_be_made_is_remembered_until_one_is(tmp_path: Path) -> None:
    with opened_office(tmp_path) as office:
        import_sample(office)
    backups_folder(tmp_path).write_text("не тека", encoding="utf-8")
    back_up(tmp_path)
    assert backup_failed(tmp_path)
    backups_folder(tmp_path).unlink()
    back_up(tmp_path)
    assert not backup_failed(tmp_path)
    assert len(made(tmp_path)) == 1
