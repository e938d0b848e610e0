"""A restore replaces everything by what a copy holds, and keeps what it replaced."""

import json
import shutil
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupFlaw, BackupPlace, BackupReason
from secretariat.storage.backup.catalogue import manifest_of
from secretariat.storage.backup.listing import copies_in, copies_replaced, copies_shown, present
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.replaced import FOLDER
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.swap import finish_restore, is_restore_decided, take_over
from secretariat.storage.place import restore_marker, store_path
from secretariat.storage.store import Store
from tests.records.reference import reference_record
from tests.storage.first_revision import as_first_revision
from tests.storage.keeping import keep
from tests.storage.kept_folder import BESIDE, NOON, PAPER, PHOTO, back_up, change, fill, state


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "дані"
    folder.mkdir()
    fill(folder)
    return folder


def restore(source: Path, data: Path) -> Path:
    lay_out(source, data)
    return take_over(data, NOON)


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_a_restore_brings_rows_files_and_keys_back(data: Path) -> None:
    before, backup = state(data), back_up(data)
    change(data)
    assert state(data) != before
    restore(backup, data)
    assert state(data) == before
    assert (data / PAPER).read_bytes() == BESIDE[PAPER]


def test_what_was_replaced_is_kept_whole_and_can_be_taken_back(data: Path) -> None:
    backup = back_up(data)
    change(data)
    later = state(data)
    place = restore(backup, data)
    assert (place.parent.name, place.name) == (FOLDER, "2026-11-05 12-00-00")
    assert (place / "keys" / "authority.p12").read_bytes() == b"a later key"
    (kept,) = copies_replaced(data)
    assert (kept.path, kept.flaw) == (place, None)
    assert kept.holdings is not None
    assert kept.holdings.meetings == 2
    restore(place, data)
    assert state(data) == later
    assert len(copies_replaced(data)) == 2


def test_the_log_of_a_replaced_store_goes_with_it_and_is_never_replayed_into_another(
    data: Path, tmp_path: Path
) -> None:
    before, backup = state(data), back_up(data)
    hot = tmp_path / "hot"
    store = Store.open(data)
    keep(store, reference_record())
    shutil.copytree(data, hot)  # as a killed program leaves it
    store.close()
    assert store_path(hot).with_name("secretariat.db-wal").stat().st_size > 0
    place = restore(backup, hot)
    assert state(hot) == before
    assert (place / "secretariat.db-wal").stat().st_size > 0
    (kept,) = copies_replaced(hot)
    assert kept.holdings is not None
    assert kept.holdings.meetings == 2
    assert (place / "secretariat.db-wal").stat().st_size > 0


def test_on_a_new_computer_everything_that_was_hers_is_there(data: Path, tmp_path: Path) -> None:
    new = tmp_path / "новий комп’ютер"
    restore(back_up(data), new)
    assert state(new) == state(data)
    assert {name: (new / name).read_bytes() for name in BESIDE} == BESIDE
    assert not (new / FOLDER).exists()


def test_words_are_joined_and_later_papers_and_settings_stay(data: Path) -> None:
    backup = back_up(data)
    change(data)
    (data / "settings.json").write_bytes(b"later")
    paper = data / PAPER
    paper.write_bytes(b"later")
    restore(backup, data)
    assert (data / "spelling" / "words.txt").read_text(encoding="utf-8") == "ґазда\nїжа\nяр\n"
    assert (data / "settings.json").read_bytes() == b"later"
    assert paper.read_bytes() == b"later"


def test_a_backup_of_the_first_kind_leaves_the_keys_where_they_are(data: Path) -> None:
    backup = back_up(data)
    manifest = json.loads(manifest_of(backup).read_bytes())
    for name in ("beside", "reason", "revision", "origin"):
        del manifest[name]
    manifest_of(backup).write_text(json.dumps(manifest), encoding="utf-8")
    change(data)
    restore(backup, data)
    assert (data / "keys" / "authority.p12").read_bytes() == b"a later key"


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "keys/../../evil", "C:\\evil", "keys\\evil"])
def test_a_manifest_that_leads_out_of_the_folder_is_none(data: Path, name: str) -> None:
    backup = back_up(data)
    manifest = json.loads(manifest_of(backup).read_bytes())
    manifest["beside"][name] = next(iter(manifest["beside"].values()))
    manifest_of(backup).write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(DomainError) as raised:
        restore(backup, data)
    assert raised.value.params == {"flaw": BackupFlaw.MANIFEST}


def test_a_flipped_bit_or_a_missing_file_stops_a_restore_and_nothing_is_touched(data: Path) -> None:
    backup = back_up(data)
    change(data)
    before = state(data)
    photo = next(path for path in (backup.parent / "files").glob("*/*") if path.read_bytes() == PHOTO)
    photo.unlink()
    with pytest.raises(DomainError) as raised:
        restore(backup, data)
    assert raised.value.params == {"flaw": BackupFlaw.FILES}
    flip(backup, 5000)
    with pytest.raises(DomainError) as raised:
        restore(backup, data)
    assert raised.value.params == {"flaw": BackupFlaw.CONTENT}
    assert state(data) == before
    assert not (data / FOLDER).exists()


def test_a_damaged_store_is_replaced_and_kept_as_it_was(data: Path) -> None:
    before, backup = state(data), back_up(data)
    store_path(data).write_bytes(b"not a database at all" * 100)
    store_path(data).with_name("secretariat.db-wal").write_bytes(b"junk")
    place = restore(backup, data)
    assert state(data) == before
    assert store_path(place).read_bytes().startswith(b"not a database")
    assert (place / "secretariat.db-wal").read_bytes() == b"junk"
    assert copies_replaced(data)[0].flaw is BackupFlaw.DATABASE


def test_a_store_that_cannot_be_moved_stops_a_restore_and_all_is_as_before(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = back_up(data)
    change(data)
    before = state(data)
    rename = Path.replace

    def held(source: Path, target: Path) -> Path:
        """What Windows says of a file that another program has open."""
        if source == store_path(data):
            raise PermissionError(13, "in use", str(source))
        return rename(source, target)

    lay_out(backup, data)
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(DomainError, match="store_busy"):
        take_over(data, NOON)
    monkeypatch.undo()
    assert state(data) == before
    assert not is_restore_decided(data)
    assert not (data / FOLDER).exists() or not list((data / FOLDER).iterdir())


def test_what_was_laid_out_and_not_decided_on_is_gone_with_the_next_opening(data: Path) -> None:
    backup = back_up(data)
    change(data)
    before = state(data)
    lay_out(backup, data)
    assert not finish_restore(data)
    assert state(data) == before
    with pytest.raises(DomainError, match="not_prepared"):
        take_over(data, NOON)


def test_a_second_preparation_never_gets_in_by_the_marker_of_the_first(data: Path) -> None:
    backup = back_up(data)
    change(data)
    restore(backup, data)
    assert is_restore_decided(data)
    lay_out(backup, data)
    (data / "restoring" / "secretariat.db").write_bytes(b"half")
    assert not finish_restore(data)
    assert len(copies_replaced(data)) == 1


def test_a_damaged_marker_still_finishes_what_was_decided(data: Path) -> None:
    before, backup = state(data), back_up(data)
    change(data)
    lay_out(backup, data)
    restore_marker(data).write_bytes(b"\xff")
    assert finish_restore(data)
    assert state(data) == before
    assert store_path(data / FOLDER / "unknown").is_file()


def test_a_backup_of_the_first_release_says_what_is_in_it_and_is_brought_up_to_date(
    data: Path, tmp_path: Path
) -> None:
    before, older = state(data), tmp_path / "older"
    as_first_revision(store_path(data), store_path(older))
    shutil.copytree(data / "files", older / "files")
    shutil.copytree(data / "keys", older / "keys")
    (copy,) = copies_shown(back_up(older).parent, tmp_path)
    assert (copy.flaw, copy.revision, copy.is_older) == (None, "0001", True)
    assert copy.holdings is not None
    assert (copy.holdings.meetings, copy.holdings.files) == (1, 1)
    restore(copy.path, data)
    assert state(data) == before


def test_two_offices_on_one_stick_leave_each_others_backups_alone(data: Path, tmp_path: Path) -> None:
    other, stick = tmp_path / "інша", tmp_path / "stick"
    other.mkdir()
    fill(other)
    for _ in range(5):
        make_backup(other, stick, NOON, BackupReason.CLOSING)
    for _ in range(9):
        make_backup(data, stick, NOON, BackupReason.CLOSING)
    assert len(copies_in(stick, BackupPlace.SECOND)) == 3 + 3
    _, origin = present(data)
    assert len(copies_in(stick, BackupPlace.SECOND, origin)) == 3


def test_a_data_folder_that_was_copied_whole_is_shown_before_its_backups(data: Path, tmp_path: Path) -> None:
    back_up(data)
    change(data)
    later = state(data)
    shown = copies_shown(data, tmp_path)
    assert [copy.holdings.meetings for copy in shown if copy.holdings is not None] == [2, 1]
    restore(shown[0].path, tmp_path / "new")
    assert state(tmp_path / "new") == later
