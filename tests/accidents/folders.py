"""Data folders as accidents leave them; each maker gets an empty folder."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from secretariat.domain.person import Person
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from secretariat.storage.driver import DBAPI
from secretariat.storage.migrations import REVISIONS
from secretariat.storage.place import store_path
from secretariat.storage.store import Store

Snapshot = Mapping[str, bytes]
FAMILY = "Їжак"
PEOPLE = 200
PAGE = 4096

KILLED_WRITER = f"""
import os, sys
from pathlib import Path
from tests.accidents.folders import add_person
from secretariat.storage.store import Store
store = Store.open(Path(sys.argv[1]))
add_person(store, "{FAMILY}")
os.kill(os.getpid(), {int(getattr(signal, "SIGKILL", signal.SIGTERM))})
"""


def snapshot(folder: Path) -> Snapshot:
    """Every file under a folder with its bytes; folders end with a slash."""
    return {
        f"{path.relative_to(folder)}{'/' if path.is_dir() else ''}": b""
        if path.is_dir()
        else path.read_bytes()
        for path in sorted(folder.rglob("*"))
    }


def add_person(store: Store, family: str) -> int:
    """One step that adds a person."""
    with store.work() as work:
        added = work.add(Person(id=NEW, family=family, given="Ґалина"))
        work.commit(Label(code="test"))
    return added.id


def families(store: Store) -> list[str]:
    """The family names of all persons, oldest first."""
    with store.work() as work:
        return [person.family for person in work.find(Person)]


def alter(path: Path, statement: str) -> None:
    """Change a database behind the program's back."""
    with closing(DBAPI.connect(str(path), isolation_level=None)) as raw:
        raw.execute(statement)


def current(folder: Path) -> None:
    """A store of several tables' pages, closed."""
    store = Store.open(folder)
    with store.work() as work:
        for number in range(PEOPLE):
            work.add(Person(id=NEW, family=FAMILY, given=f"Ґалина {number}"))
        work.commit(Label(code="test"))
    store.close()


def crashed(folder: Path) -> None:
    """A store whose last step is in the log alone: its writer was killed."""
    ended = subprocess.run([sys.executable, "-c", KILLED_WRITER, str(folder)], check=False)
    assert ended.returncode != 0
    assert store_path(folder).with_name("secretariat.db-wal").stat().st_size > 0


def crashed_without_index(folder: Path) -> None:
    """As after a power cut: the log is there, its index (-shm) is not."""
    crashed(folder)
    store_path(folder).with_name("secretariat.db-shm").unlink()


def crashed_before_a_frame(folder: Path) -> None:
    """Killed when the log had its header and nothing else: the step of that moment was not acknowledged."""
    current(folder)
    crashed(folder)
    os.truncate(store_path(folder).with_name("secretariat.db-wal"), 32)


def newer(folder: Path) -> None:
    current(folder)
    alter(store_path(folder), "UPDATE alembic_version SET version_num = '9999'")


def newer_crashed(folder: Path) -> None:
    """Written by a newer program that was killed: its revision is in the log alone."""
    crashed(folder)
    program = (
        "import os, sys\nfrom secretariat.storage.driver import DBAPI\n"
        "raw = DBAPI.connect(sys.argv[1], isolation_level=None)\n"
        "raw.execute(\"UPDATE alembic_version SET version_num = '9999'\")\n"
        f"os.kill(os.getpid(), {int(getattr(signal, 'SIGKILL', signal.SIGTERM))})"
    )
    subprocess.run([sys.executable, "-c", program, str(store_path(folder))], check=False)


def older(folder: Path) -> None:
    """A store that says an older revision; only looked at, for its tables are those of today."""
    current(folder)
    alter(store_path(folder), f"UPDATE alembic_version SET version_num = '{REVISIONS[0]}'")


def foreign(folder: Path) -> None:
    alter(store_path(folder), "CREATE TABLE somebody_elses (a)")


def foreign_with_log(folder: Path) -> None:
    """Another program's database, which it left with a log."""
    program = (
        "import os, sys\nfrom secretariat.storage.driver import DBAPI\n"
        "raw = DBAPI.connect(sys.argv[1], isolation_level=None)\nraw.execute('PRAGMA journal_mode = WAL')\n"
        "raw.execute('CREATE TABLE somebody_elses (a)')\n"
        f"os.kill(os.getpid(), {int(getattr(signal, 'SIGKILL', signal.SIGTERM))})"
    )
    subprocess.run([sys.executable, "-c", program, str(store_path(folder))], check=False)


def no_database(folder: Path) -> None:
    store_path(folder).write_bytes(b"PK\x03\x04" + b"x" * 5000)


def flipped(folder: Path, place: int, bit: int = 0) -> None:
    """Turn one bit of the store's file."""
    content = bytearray(store_path(folder).read_bytes())
    content[place] ^= 1 << bit
    store_path(folder).write_bytes(content)


def flipped_magic(folder: Path) -> None:
    current(folder)
    flipped(folder, 3)


def flipped_page_size(folder: Path) -> None:
    current(folder)
    flipped(folder, 17)


def flipped_name(folder: Path) -> None:
    """The bit is in what says whose file it is."""
    current(folder)
    flipped(folder, 68)


def flipped_schema(folder: Path) -> None:
    """The bit is in the kind of the first page: it is no table of tables any more."""
    current(folder)
    flipped(folder, 100, 3)


def flipped_table(folder: Path) -> None:
    """The bit is in the kind of the page that holds persons."""
    current(folder)
    with closing(DBAPI.connect(str(store_path(folder)))) as raw:
        root = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'person'").fetchone()[0]
    flipped(folder, (root - 1) * PAGE, 3)


def cut_short(folder: Path) -> None:
    """Half of the file is gone."""
    current(folder)
    size = store_path(folder).stat().st_size
    os.truncate(store_path(folder), size // 2 // PAGE * PAGE)


def log_of_no_store(folder: Path) -> None:
    store_path(folder).with_name("secretariat.db-wal").write_bytes(b"stale" * 100)


def log_of_another_store(folder: Path) -> None:
    """A backup was put in the place of the store, and the store's log stayed beside it."""
    crashed(folder)
    path = store_path(folder)
    log = path.with_name("secretariat.db-wal").read_bytes()
    backup = folder / "backup.db"
    with closing(DBAPI.connect(str(path), isolation_level=None)) as raw:
        raw.execute("VACUUM INTO ?", (str(backup),))
    for left in folder.glob("secretariat.db*"):
        left.unlink()
    backup.rename(path)
    path.with_name("secretariat.db-wal").write_bytes(log)


Maker = Callable[[Path], None]
REFUSED: Mapping[Maker, str] = {
    newer: "store_too_new",
    newer_crashed: "store_too_new",
    foreign: "store_foreign",
    foreign_with_log: "store_foreign",
    no_database: "not_a_store",
    flipped_magic: "store_header_damaged",
    flipped_page_size: "store_header_damaged",
    flipped_name: "store_header_damaged",
    flipped_schema: "store_schema_damaged",
    flipped_table: "store_damaged",
    cut_short: "store_damaged",
    log_of_no_store: "store_log_stale",
    log_of_another_store: "store_log_stale",
}
"""Folders that are not opened, with the code of the refusal."""
