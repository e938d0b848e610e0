"""A file is looked at before anything is written to it; what is not our store stays untouched."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.person import Person
from secretariat.services.ports import NEW
from secretariat.storage.driver import DBAPI
from secretariat.storage.examine import Condition, examine
from secretariat.storage.place import store_path
from secretariat.storage.store import Store
from tests.storage.keeping import LABEL


def _alter(path: Path, statement: str) -> None:
    with closing(DBAPI.connect(str(path), isolation_level=None)) as raw:
        raw.execute(statement)


def _kept(folder: Path) -> Path:
    """The file of a store that was made and closed."""
    store = Store.open(folder)
    with store.work() as work:
        work.add(Person(id=NEW, family="Їжак", given="Ґалина"))
        work.commit(LABEL)
    store.close()
    return store_path(folder)


def _garbage(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + b"x" * 5000)


def _foreign(path: Path) -> None:
    _alter(path, "CREATE TABLE somebody_elses (a)")


def _newer(path: Path) -> None:
    _kept(path.parent)
    _alter(path, "UPDATE alembic_version SET version_num = '9999'")


def _broken(path: Path) -> None:
    _kept(path.parent)
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_garbage, "not_a_store"),
        (_foreign, "store_foreign"),
        (_newer, "store_too_new"),
        (_broken, "store_schema_damaged"),
    ],
)
def test_a_file_that_is_no_store_of_ours_is_refused_and_not_touched(
    tmp_path: Path, make: object, code: str
) -> None:
    path = store_path(tmp_path)
    make(path)
    before = path.read_bytes()
    with pytest.raises(DomainError) as raised:
        Store.open(tmp_path)
    assert raised.value.code == code
    assert path.read_bytes() == before
    assert [left.name for left in tmp_path.iterdir()] == [path.name]


def test_the_log_of_a_store_that_is_gone_is_not_replayed_into_a_new_one(tmp_path: Path) -> None:
    log = tmp_path / "secretariat.db-wal"
    log.write_bytes(b"stale" * 100)
    with pytest.raises(DomainError, match="store_log_stale"):
        Store.open(tmp_path)
    assert log.read_bytes() == b"stale" * 100


def test_a_new_folder_is_made_and_an_existing_store_is_current(tmp_path: Path) -> None:
    folder = tmp_path / "Документи" / "секретаріат"
    assert examine(store_path(folder)) is Condition.NEW
    assert examine(_kept(folder)) is Condition.CURRENT


def test_an_empty_database_becomes_a_store(tmp_path: Path) -> None:
    _alter(store_path(tmp_path), "VACUUM")
    Store.open(tmp_path).close()
    assert examine(store_path(tmp_path)) is Condition.CURRENT


def test_a_closed_store_is_one_file_without_a_log(tmp_path: Path) -> None:
    path = _kept(tmp_path)
    assert [left.name for left in tmp_path.iterdir()] == [path.name]


def test_a_store_that_another_program_writes_to_is_read_and_not_written(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(DBAPI.connect(str(store.path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with store.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 10")
        with store.work() as work:
            assert work.find(Person) == ()
            with pytest.raises(DomainError, match="store_busy"):
                work.add(Person(id=NEW, family="Їжак", given="Ґалина"))


def test_opening_an_existing_store_imports_no_alembic_and_no_other_sqlite(tmp_path: Path) -> None:
    _kept(tmp_path)
    program = (
        "import sys; from pathlib import Path\n"
        "from secretariat.storage.store import Store\n"
        "Store.open(Path(sys.argv[1])).close()\n"
        "unwanted = {'alembic', 'sqlite3', '_sqlite3', 'PySide6', 'reportlab', 'pyhanko'} & set(sys.modules)\n"
        "sys.exit(str(unwanted) if unwanted else 0)"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    assert subprocess.run(command, capture_output=True, check=False).stderr == b""
