"""A backup holds everything, is checked when it is made, and a changed byte in it is seen."""

import json
import shutil
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.papers import Attachment
from secretariat.domain.rotation import Rotation
from secretariat.services.backups import BackupFlaw, BackupReason
from secretariat.services.ports import NEW
from secretariat.storage.backup import make
from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.make import BackupReport, DamagedBackup, make_backup
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.swap import take_over
from secretariat.storage.driver import DBAPI
from secretariat.storage.files import FolderFiles
from secretariat.storage.journal import head
from secretariat.storage.store import Store
from secretariat.storage.verify import verify
from tests.records.reference import reference_record
from tests.storage.dumps import dump
from tests.storage.keeping import LABEL, keep

NOON = datetime(2026, 11, 5, 12, 0, tzinfo=KYIV)
PHOTO = b"a photograph" * 1000


@pytest.fixture
def data(store: Store) -> Path:
    """The folder of an open store with a meeting and an attached file."""
    meeting_id = keep(store, reference_record())
    _attach(store, meeting_id, store.files.put(PHOTO))
    return store.path.parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def _attach(store: Store, meeting_id: MeetingId, sha256: str) -> None:
    file = {"file_name": "фото.jpg", "media_type": "image/jpeg", "sha256": sha256, "size": len(PHOTO)}
    with store.work() as work:
        work.add(Attachment(id=NEW, meeting_id=meeting_id, **file))
        work.commit(LABEL)


def _make(data: Path, folder: Path, keep: int = 10, moment: datetime = NOON) -> BackupReport:
    rotation = Rotation(recent=keep, daily=1, weekly=1, monthly=1)
    return make_backup(data, folder, moment, BackupReason.ASKED, rotation=rotation)


def _flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_a_backup_of_an_open_store_holds_everything(
    store: Store, data: Path, folder: Path, tmp_path: Path
) -> None:
    report = _make(data, folder)
    assert (report.path.name, report.files, report.kept) == ("secretariat-00000001.db", 1, 1)
    assert (report.damaged, report.missing) == ((), ())
    assert check_backup(report.path) is None
    lay_out(report.path, tmp_path / "again")
    take_over(tmp_path / "again", NOON)
    again = Store.open(tmp_path / "again")
    assert dump(again) == dump(store)
    assert again.history.state() == store.history.state()
    assert list(map(again.files.get, again.files.names())) == [PHOTO]
    again.close()


def test_a_backup_is_one_file_without_a_log(data: Path, folder: Path) -> None:
    report = _make(data, folder)
    assert (
        report.path.read_bytes()[18:20] == b"\x01\x01"
    )  # rollback journal, not WAL: file format of SQLite 1.3
    assert {path.name for path in folder.iterdir()} == {
        "secretariat-00000001.db",
        "secretariat-00000001.json",
        "files",
    }


def test_the_manifest_anchors_the_journal(store: Store, data: Path, folder: Path) -> None:
    manifest = read_manifest(manifest_of(_make(data, folder).path))
    assert manifest is not None
    anchor = (manifest.head_seq, manifest.head_hash)
    keep(store, reference_record())
    with store.engine.connect() as connection:
        assert anchor != head(connection)
        assert verify(connection, anchor) == []


@pytest.mark.parametrize("seed", range(20))
def test_a_flipped_byte_anywhere_in_a_backup_is_seen(data: Path, folder: Path, seed: int) -> None:
    backup = _make(data, folder).path
    _flip(backup, Random(seed).randrange(backup.stat().st_size))
    assert check_backup(backup) is BackupFlaw.CONTENT


def test_a_damaged_file_of_a_backup_is_seen_and_healed_by_the_next(data: Path, folder: Path) -> None:
    report = _make(data, folder)
    photo = next(folder.glob("files/*/*"))
    _flip(photo, 5)
    assert check_backup(report.path) is BackupFlaw.FILES
    assert check_backup(_make(data, folder).path) is None
    assert check_backup(report.path) is None


def test_a_store_that_is_not_whole_makes_no_backup(store: Store, data: Path, folder: Path) -> None:
    """Its bytes are copied well, and their digest is right; what they hold is not."""
    _make(data, folder)
    with closing(DBAPI.connect(str(store.path), isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("UPDATE sitting SET meeting_id = 99")
    with pytest.raises(DomainError) as refused:
        _make(data, folder)
    assert (refused.value.code, refused.value.params) == ("backup_failed", {"flaw": BackupFlaw.DATABASE})
    assert [path.name for path in backups(folder)] == ["secretariat-00000001.db"]


def test_a_backup_that_holds_other_rows_than_it_says_is_seen(data: Path, folder: Path) -> None:
    path = _make(data, folder).path
    said = json.loads(manifest_of(path).read_bytes())
    said["rows"]["person"] += 1
    manifest_of(path).write_text(json.dumps(said), encoding="utf-8")
    assert check_backup(path) is BackupFlaw.ROWS


@pytest.mark.parametrize("content", [None, b"", b"{}", b"[]", b"\xff"])
def test_a_backup_without_a_manifest_is_none(data: Path, folder: Path, content: bytes | None) -> None:
    backup = _make(data, folder).path
    manifest_of(backup).unlink()
    if content is not None:
        manifest_of(backup).write_bytes(content)
    assert check_backup(backup) is BackupFlaw.MANIFEST


def test_a_missing_file_is_reported(store: Store, data: Path, folder: Path) -> None:
    _attach(store, MeetingId(1), "ab" * 32)
    assert _make(data, folder).missing == ("ab" * 32,)


def test_the_newest_few_are_kept_whatever_the_clock_says(data: Path, folder: Path) -> None:
    for number in range(5):
        _make(data, folder, 3, NOON - timedelta(days=400 * number))
    assert [path.stem[-1] for path in backups(folder)] == ["3", "4", "5"]
    assert len(list(folder.glob("*.json"))) == 3


def test_a_damaged_backup_is_reported_and_not_counted(data: Path, folder: Path) -> None:
    first, second = _make(data, folder, 3).path, _make(data, folder, 3).path
    _flip(second, 4000)
    for _ in range(3):
        report = _make(data, folder, 3)
    assert report.damaged == (DamagedBackup(path=second, flaw=BackupFlaw.CONTENT),)
    assert report.kept == 3
    assert second in backups(folder)
    assert first not in backups(folder)


def test_a_file_goes_with_the_last_backup_that_needs_it(store: Store, data: Path, folder: Path) -> None:
    _make(data, folder, 2)
    for path in (data / "files").glob("*/*"):
        path.unlink()
    _make(data, folder, 2)
    assert len(list(FolderFiles(folder).names())) == 1
    _make(data, folder, 2)
    assert list(FolderFiles(folder).names()) == []


def test_no_file_goes_while_a_backup_does_not_say_what_it_needs(
    store: Store, data: Path, folder: Path
) -> None:
    """Its manifest may come back, from the second folder for example."""
    first = _make(data, folder).path
    said = manifest_of(first).read_bytes()
    manifest_of(first).write_bytes(b"")
    (sha256,) = store.files.names()
    store.files.remove(sha256)
    _make(data, folder)
    manifest_of(first).write_bytes(said)
    assert check_backup(first) is None


def test_what_an_interrupted_backup_left_is_swept(data: Path, folder: Path) -> None:
    folder.mkdir()
    left = [
        "secretariat-00000001.part",
        "secretariat-00000001.part-journal",
        "secretariat-00000001.json",
        ".x.part",
    ]
    for name in left:
        (folder / name).write_bytes(b"half")
    assert _make(data, folder).path.stem[-1] == "1"
    assert not any((folder / name).exists() for name in left if not name.endswith("json"))


def test_a_backup_that_fails_its_check_does_not_stay(
    data: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoiled(source: Path, target: Path) -> None:
        shutil.copyfile(source, target)
        _flip(target, 2000)

    monkeypatch.setattr(make, "move_durably", spoiled)
    with pytest.raises(DomainError) as raised:
        _make(data, folder)
    assert (raised.value.code, raised.value.params) == ("backup_failed", {"flaw": BackupFlaw.CONTENT})
    assert backups(folder) == []
