"""What an older backup leaves behind is a remark and no fault, and only that: a cut tail is still found."""

import shutil
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.clock import now
from secretariat.app.restored_office import settle_restored
from secretariat.domain.kyiv import KYIV
from secretariat.services.backups import BackupReason
from secretariat.services.changes import JournalHead
from secretariat.services.data_findings import DataCode, DataReport
from secretariat.services.restores import Restore, restore_of, restored_label
from secretariat.storage.backup.copy import copy_store
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.swap import take_over
from secretariat.storage.place import backups_folder, store_path
from secretariat.storage.store import Store
from tests.accidents import folders
from tests.storage.check.burglar import burglary
from tests.storage.check.kept_store import check, faults

MADE = datetime(2026, 11, 20, 18, 2, tzinfo=KYIV)


def _codes(report: DataReport) -> list[DataCode]:
    return [found.code for found in report.findings]


def _live_on(folder: Path, *families: str) -> None:
    store = Store.open(folder)
    for family in families:
        folders.add_person(store, family)
    store.close()


def _back_up(folder: Path) -> Path:
    return make_backup(folder, backups_folder(folder), now(), BackupReason.ASKED).path


def _restore(backup: Path, folder: Path) -> None:
    lay_out(backup, folder)
    take_over(folder, now())
    with opened_office(folder):
        pass


@pytest.fixture
def restored(kept: Path, folder: Path) -> Path:
    """A folder into which an older backup has come back; later backups lie there still."""
    older = folder.parent / "older"
    shutil.copytree(folder, older)
    shutil.rmtree(backups_folder(older))
    shutil.copy(sorted((kept / "earlier").iterdir())[3], store_path(older))
    backup = make_backup(older, folder.parent / "stick", MADE, BackupReason.ASKED).path
    _live_on(folder, "Ґонта", "Їжак")
    _back_up(folder)
    _restore(backup, folder)
    return folder


def test_later_backups_are_told_as_made_after_the_restored_one(restored: Path) -> None:
    report = check(restored)
    assert faults(report) == []
    found = {one.code: one.params for one in report.findings}
    assert found[DataCode.RESTORED]["made"] == MADE
    assert found[DataCode.RESTORED]["restored"] == now().date()
    left = {one.params["backup"] for one in report.findings if one.code is DataCode.LEFT_BEHIND}
    assert left == {"secretariat-00000001.db", "secretariat-00000002.db"}


def test_they_stay_remarks_when_the_journal_has_passed_them_by_another_way(restored: Path) -> None:
    _live_on(restored, *(f"Ґонта {number}" for number in range(60)))
    report = check(restored)
    assert faults(report) == []
    assert _codes(report).count(DataCode.LEFT_BEHIND) == 2


def test_a_signed_file_that_was_left_behind_is_a_remark_too(folder: Path) -> None:
    """The backup is older than the signature; the signed file stays among the files."""
    with burglary(folder, Random(1)) as burglar:
        for table in ("change", "change_set"):
            burglar.ask(f"DELETE FROM {table} WHERE seq > 2")
    assert DataCode.TAIL_CUT in _codes(check(folder))
    with opened_office(folder, is_whole=False) as office:
        settle_restored(office)
    left = [one.params for one in check(folder).findings if one.code is DataCode.LEFT_BEHIND]
    assert any("version" in one for one in left)
    assert not {DataCode.TAIL_CUT, DataCode.ANCHOR_DIFFERS} & set(_codes(check(folder)))


def test_a_tail_that_is_cut_after_a_restore_is_found(restored: Path) -> None:
    _live_on(restored, "Ґудзь", "Їжак")
    copy = restored.parent / "copy.db"
    copy_store(store_path(restored), copy)
    _live_on(restored, "Ґава")
    later = _back_up(restored)
    store_path(restored).unlink()
    shutil.move(copy, store_path(restored))
    (found,) = faults(check(restored))
    assert (found.code, found.params["backup"]) == (DataCode.TAIL_CUT, later.name)


def test_a_tail_without_the_step_of_a_restore_is_found(kept: Path, folder: Path) -> None:
    """The same state as a restore would leave, put there by hand."""
    store_path(folder).unlink()
    shutil.copy(sorted((kept / "earlier").iterdir())[3], store_path(folder))
    with opened_office(folder):
        pass
    assert [one.code for one in faults(check(folder))] == [DataCode.TAIL_CUT]
    assert DataCode.RESTORED not in _codes(check(folder))


def test_a_forged_step_of_a_restore_shows_with_its_day(kept: Path, folder: Path) -> None:
    """Who cuts the tail and lets the program write the step hides the anchors, but not that anything was done."""
    store_path(folder).unlink()
    shutil.copy(sorted((kept / "earlier").iterdir())[3], store_path(folder))
    with opened_office(folder) as office:
        settle_restored(office)
    report = check(folder)
    assert report.is_sound
    (shown,) = [one for one in report.findings if one.code is DataCode.RESTORED]
    assert shown.params["restored"] == now().date()
    with burglary(folder, Random(1)) as burglar:
        burglar.ask(
            "UPDATE change_set SET label = replace(label, 'restored', 'upgraded') WHERE seq = ?", burglar.last
        )
    assert {DataCode.STEP_CHANGED, DataCode.TAIL_CUT} <= {one.code for one in faults(check(folder))}


def test_undo_and_redo_pass_the_step_by(folder: Path) -> None:
    _live_on(folder, "Ґонта", "Їжак")
    with opened_office(folder) as office:
        office.desk.history.undo()
        before = office.desk.history.state()
    _restore(_back_up(folder), folder)
    with opened_office(folder) as office:
        history = office.desk.history
        assert history.state() == before
        history.redo()
        assert history.state().redo is None
        history.undo()
        history.undo()
        assert history.state().redo is not None
    assert _codes(check(folder)).count(DataCode.RESTORED) == 1
    assert faults(check(folder)) == []


def test_the_step_is_written_once_though_the_program_ends_after_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = _back_up(folder)
    _live_on(folder, "Ґонта")

    def die(_folder: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("secretariat.storage.store.forget_restore", die)
        with pytest.raises(KeyboardInterrupt):
            _restore(backup, folder)
    assert _codes(check(folder)).count(DataCode.RESTORED) == 1


def test_a_restore_says_what_its_label_says() -> None:
    left = (JournalHead(7, "a" * 64), JournalHead(7, "b" * 64), JournalHead(9, "c" * 64))
    label = restored_label(MADE, left)
    assert restore_of(5, MADE, label) == Restore(seq=5, moment=MADE, made=MADE, left=frozenset(left))
    assert restore_of(5, MADE, restored_label(None, ())).made is None
