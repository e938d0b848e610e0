"""What is done to the store as a whole, to its files, its triggers and tables: found too, and rightly named."""

import shutil
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from secretariat.output.signing.paper_heads import paper_heads
from secretariat.services.data_findings import DataCode, finding
from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.digest import row_digest
from secretariat.storage.driver import DBAPI
from secretariat.storage.files import FolderFiles
from secretariat.storage.place import backups_folder, files_folder, store_path
from secretariat.storage.triggers import trigger_statements
from tests.storage.check.burglar import Burglar, burglary
from tests.storage.check.kept_store import check, faults

TWENTY = range(20)
DAY = "2019-07-31"


@pytest.mark.parametrize("place", TWENTY)
def test_a_cut_tail_shows_against_the_backup_although_all_that_is_left_fits(
    kept: Path, folder: Path, place: int
) -> None:
    copies = sorted((kept / "earlier").iterdir())
    store_path(folder).unlink()
    shutil.copy(copies[place], store_path(folder))
    (found,) = faults(check(folder))
    assert found.code is DataCode.TAIL_CUT
    assert found.params["last"] == int(copies[place].stem)
    assert found.params["seq"] > int(copies[place].stem)
    assert found.params["backup"] == "secretariat-00000001.db"


def test_a_tail_that_is_cut_with_its_backups_and_its_protocol_shows_against_the_signed_file(
    kept: Path, folder: Path
) -> None:
    """Not even the row of the protocol is left; its file is."""
    shutil.rmtree(backups_folder(folder))
    with burglary(folder, Random(1)) as burglar:
        for table in ("change", "change_set"):
            burglar.ask(f"DELETE FROM {table} WHERE seq > 2")
    found = {one.code: one.params for one in faults(check(folder))}
    assert found[DataCode.TAIL_CUT].keys() == {"seq", "last", "number", "version", "day", "meeting"}


@pytest.mark.parametrize("seed", TWENTY)
def test_a_changed_file_is_named_with_its_row(folder: Path, seed: int) -> None:
    random, files = Random(seed), FolderFiles(folder)
    table, row_id, sha256 = random.choice(_named(folder))
    path = files_folder(folder) / sha256[:2] / sha256
    data = bytearray(path.read_bytes())
    data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    path.write_bytes(data)
    found = [one.params for one in faults(check(folder)) if one.code is DataCode.FILE_DAMAGED]
    assert (table, row_id, sha256) in {(one["table"], one["id"], one["sha256"]) for one in found}
    files.remove(sha256)
    found = [one.params for one in faults(check(folder)) if one.code is DataCode.FILE_MISSING]
    assert (table, row_id, sha256) in {(one["table"], one["id"], one["sha256"]) for one in found}


def test_files_that_change_places_are_both_named(folder: Path) -> None:
    first, second = sorted({sha256 for _, _, sha256 in _named(folder)})[:2]
    paths = [files_folder(folder) / name[:2] / name for name in (first, second)]
    paths[0].rename(folder / "tmp")
    paths[1].rename(paths[0])
    (folder / "tmp").rename(paths[1])
    assert {one.params["sha256"] for one in faults(check(folder))} == {first, second}
    assert {one.code for one in faults(check(folder))} == {DataCode.FILE_DAMAGED}


def test_an_anchor_that_is_rewritten_in_the_signed_file_breaks_its_signature(folder: Path) -> None:
    """File, row, images, digests and hashes fit each other, and the backups are gone; but the key was not there."""
    shutil.rmtree(backups_folder(folder))
    with burglary(folder, Random(3)) as burglar:
        (sha256,) = burglar.ask("SELECT sha256 FROM protocol_version")[0]
        signed = FolderFiles(folder).get(sha256)
        assert signed is not None
        head = paper_heads(signed).heads[0]
        forged = FolderFiles(folder).put(signed.replace(head.hash.encode(), b"0" * 64))
        _rename_everywhere(burglar, sha256, forged)
    found = {one.code: one.params for one in faults(check(folder))}
    assert found[DataCode.SIGNATURE_BROKEN]["number"] == 1
    assert found[DataCode.SIGNATURE_BROKEN]["day"].isoformat() == DAY


@pytest.mark.parametrize("name", [*list(trigger_statements())[:4], *list(trigger_statements())[-4:]])
def test_a_trigger_that_is_gone_or_other_is_named(folder: Path, name: str) -> None:
    with closing(DBAPI.connect(str(store_path(folder)), isolation_level=None)) as raw:
        raw.execute(f"DROP TRIGGER {name}")
        (gone,) = faults(check(folder))
        raw.execute(f"CREATE TRIGGER {name} AFTER INSERT ON person BEGIN SELECT 1; END")
        (other,) = faults(check(folder))
    assert (gone.code, other.code) == (DataCode.TRIGGER_MISSING, DataCode.TRIGGER_CHANGED)
    assert gone.params == other.params == {"trigger": name}


@pytest.mark.parametrize(
    ("statement", "code", "params"),
    [
        ("CREATE TABLE beside (a)", DataCode.TABLE_ADDED, {"table": "beside"}),
        ("CREATE VIEW beside AS SELECT 1", DataCode.TABLE_ADDED, {"table": "beside"}),
        ("ALTER TABLE person ADD COLUMN hall TEXT", DataCode.TABLE_CHANGED, {"table": "person"}),
        ("DROP INDEX ix_change_seq", DataCode.TABLE_CHANGED, {"table": "change"}),
        ("CREATE TRIGGER t AFTER INSERT ON person BEGIN SELECT 1; END", DataCode.TRIGGER_ADDED, {"trigger": "t"}),
        ("UPDATE sitting SET meeting_id = 99", DataCode.REFERENCE_BROKEN, {"table": "sitting", "to": "meeting"}),
        ("UPDATE protocol_version SET state = 'superseded'", DataCode.ROW_CHANGED, {"columns": ("state",)}),
        ("UPDATE protocol_version SET state = 'final'", DataCode.VERSION_STATE, {"number": 1}),
        ("UPDATE protocol_version SET version = 2", DataCode.VERSION_ORDER, {"version": 2}),
        ("UPDATE meeting SET number = 7 WHERE number", DataCode.VERSION_NUMBER, {"meeting_number": 7}),
        ("UPDATE progress_note SET size = 1", DataCode.FILE_SIZE, {"said": 1, "size": 19}),
        ("DELETE FROM signature", DataCode.SIGNATURE_BROKEN, {"number": 1}),
        ("DELETE FROM signature", DataCode.VERSION_FILE, {"number": 1}),
        ("UPDATE change SET salt = NULL WHERE seq = 2", DataCode.IMAGE_FORGED, {"seq": 2}),
        ("UPDATE change SET seq = 999 WHERE seq = 2", DataCode.STRAY_ROWS, {"seq": 999}),
    ],
)  # fmt: skip
def test_other_deeds_are_named_as_well(
    folder: Path, statement: str, code: DataCode, params: dict[str, object]
) -> None:
    with burglary(folder, Random(1)) as burglar:
        burglar.ask(statement)
    found = [one.params for one in faults(check(folder)) if one.code is code]
    assert any(params.items() <= dict(one).items() for one in found), faults(check(folder))


def test_a_table_that_is_gone_is_named_and_what_stands_beside_it_is_still_checked(folder: Path) -> None:
    with closing(DBAPI.connect(str(store_path(folder)), isolation_level=None)) as raw:
        raw.execute("DROP TABLE carry_dismissal")
    FolderFiles(folder).remove(_named(folder)[0][2])
    codes = [one.code for one in faults(check(folder))]
    assert codes.count(DataCode.TABLE_MISSING) == 1
    assert DataCode.FILE_MISSING in codes
    assert DataCode.DATABASE_DAMAGED not in codes


def test_a_damaged_page_is_a_finding_and_does_not_hide_the_rest(folder: Path) -> None:
    path = store_path(folder)
    with closing(DBAPI.connect(str(path), isolation_level=None)) as raw:
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'change'").fetchone()
        (size,) = raw.execute("PRAGMA page_size").fetchone()
    data = bytearray(path.read_bytes())
    data[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(data)
    FolderFiles(folder).remove(_named(folder)[0][2])
    codes = {one.code for one in faults(check(folder))}
    assert {DataCode.DATABASE_DAMAGED, DataCode.FILE_MISSING} <= codes


def test_an_unreadable_manifest_and_unused_files_and_drafts_are_remarks(folder: Path) -> None:
    manifest_of(backups(backups_folder(folder))[0]).write_text("{}", encoding="utf-8")
    stray = FolderFiles(folder).put("нічийний".encode())
    with closing(DBAPI.connect(str(store_path(folder)), isolation_level=None)) as raw:
        raw.execute("INSERT INTO draft (kind, id, field, text) VALUES ('statement', 999, 'text', 'Обгово')")
    report = check(folder)
    assert report.is_sound
    found = {one.code: one.params for one in report.findings}
    assert found[DataCode.BACKUP_UNREADABLE] == {"backup": "secretariat-00000001.db"}
    assert stray in found[DataCode.FILES_UNUSED]["files"]
    assert found[DataCode.DRAFTS_UNUSED] == {"count": 1}


def test_a_backup_that_is_not_whole_any_more_is_a_remark(folder: Path) -> None:
    (backup,) = backups(backups_folder(folder))
    told = [finding(DataCode.BACKUP_DAMAGED, backup=backup.name)]
    assert [one for one in check(folder).findings if "backup" in one.params] == []
    pool = files_folder(backups_folder(folder))
    file = next(path for path in pool.rglob("*") if path.is_file())
    content = file.read_bytes()
    file.write_bytes(content[:-1] + b"?")
    assert [one for one in check(folder).findings if "backup" in one.params] == told
    file.write_bytes(content)
    backup.write_bytes(backup.read_bytes()[:-1] + b"?")
    assert [one for one in check(folder).findings if "backup" in one.params] == told
    assert check(folder).is_sound


def _named(folder: Path) -> list[tuple[str, int, str]]:
    with closing(DBAPI.connect(str(store_path(folder)), isolation_level=None)) as raw:
        rows: list[tuple[str, int, str]] = raw.execute(
            "SELECT 'protocol_version', id, sha256 FROM protocol_version"
            " UNION ALL SELECT 'protocol_version', id, unsigned_sha256 FROM protocol_version"
            " UNION ALL SELECT 'progress_note', id, sha256 FROM progress_note WHERE sha256 IS NOT NULL"
        ).fetchall()
    return rows


def _rename_everywhere(burglar: Burglar, old: str, new: str) -> None:
    burglar.ask("UPDATE protocol_version SET sha256 = ? WHERE sha256 = ?", new, old)
    for side in ("before", "after"):
        burglar.ask(f'UPDATE change SET "{side}" = replace("{side}", ?, ?)', old, new)
    for id_, salt, before, after in burglar.ask('SELECT id, salt, "before", "after" FROM change'):
        burglar.ask("UPDATE change SET digest = ? WHERE id = ?", row_digest(salt, before, after), id_)
    burglar.rehash(1, burglar.last)
