"""Every connection has the settings on which the safety of the data rests."""

from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.errors import DomainError
from secretariat.storage import connection as module
from secretariat.storage.connection import connect
from secretariat.storage.driver import DBAPI, VERSION
from secretariat.storage.durability import JournalMode, journal_mode, wal_is_safe
from secretariat.storage.engine import writing
from secretariat.storage.network_disk import file_system_of, is_network_type, is_on_network
from secretariat.storage.store import Store

WANTED = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "busy_timeout": 5000,
}
MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:45 / /mnt/Спільна\040тека rw,relatime shared:2 - cifs //server/share rw
31 22 0:46 / /mnt rw,relatime - ext4 /dev/sdb1 rw
32 22 0:47 / /srv/olha rw,relatime shared:9 - ext4 /dev/sdc1 rw
33 32 0:48 / /srv/olha rw,relatime shared:9 - nfs4 server:/olha rw
34 22 0:49 / /media/stick rw,relatime - fuseblk /dev/sdd1 rw
""".strip()


def _settings(raw: Any) -> dict[str, object]:
    return {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in WANTED}


def test_each_connection_of_the_pool_is_settled(store: Store) -> None:
    with store.engine.connect() as one, store.engine.connect() as other:
        for connection in (one, other):
            assert _settings(connection.connection.dbapi_connection) == WANTED


def test_on_a_network_share_the_log_is_truncated(tmp_path: Path) -> None:
    raw = connect(tmp_path / "store.db", JournalMode.TRUNCATE)
    assert _settings(raw) == WANTED | {"journal_mode": "truncate"}
    raw.close()


def test_a_setting_that_is_not_taken_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(module._PRAGMAS, "synchronous", 9)
    with pytest.raises(DomainError) as raised:
        connect(tmp_path / "store.db", JournalMode.WAL)
    assert raised.value.code == "store_unsafe"
    assert raised.value.params["setting"] == "synchronous"


def test_a_writing_transaction_takes_the_lock_at_its_beginning(store: Store) -> None:
    with writing(store.engine) as connection, connection.begin():
        other = DBAPI.connect(str(store.path), isolation_level=None, timeout=0)
        with pytest.raises(DBAPI.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.execute("SELECT count(*) FROM person")
        other.close()


def test_a_reading_transaction_takes_no_lock(store: Store) -> None:
    with store.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("SELECT count(*) FROM person")
        other = DBAPI.connect(str(store.path), isolation_level=None, timeout=0)
        other.execute("BEGIN IMMEDIATE")
        other.close()


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 1), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
    ],
)
def test_wal_is_used_only_where_sqlite_does_not_corrupt_it(version: tuple[int, int, int], safe: bool) -> None:
    assert wal_is_safe(version) is safe
    assert journal_mode(version, on_network=False) is (JournalMode.WAL if safe else JournalMode.TRUNCATE)
    assert journal_mode(version, on_network=True) is JournalMode.TRUNCATE


def test_the_installed_driver_is_safe_in_wal() -> None:
    assert wal_is_safe(VERSION)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/x", "ext4"),
        ("/mnt/диск", "ext4"),
        ("/mnt/Спільна тека/рада", "cifs"),
        ("/mnt/Спільна тека2", "ext4"),
        ("/srv/olha/документи", "nfs4"),
        ("/media/stick/a", "fuseblk"),
    ],
)
def test_the_file_system_of_a_path_is_that_of_its_nearest_mount(path: str, kind: str) -> None:
    assert file_system_of(Path(path), MOUNTS) == kind


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.davfs2", "9p"])
def test_a_share_is_a_network_disk(kind: str) -> None:
    assert is_network_type(kind)


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "vfat", "ntfs3"])
def test_a_local_disk_is_none(kind: str) -> None:
    assert not is_network_type(kind)


def test_a_temporary_folder_is_local(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path)
