"""What the program is doing when an accident hits it: real use cases on a real folder, each acknowledged when done.

    python -m tests.accidents.deeds DEED FOLDER [TIMES]

prints «ready», then a line for each thing that is done: what a user would have been told is stored. `prepare` makes the
folder on which a deed begins. `judge` reads such lines.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, redirect_stdout
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.app.bootstrap import opened_office
from secretariat.app.clock import now
from secretariat.app.commands import import_record as import_command
from secretariat.app.demo import import_sample
from secretariat.app.parser import parse
from secretariat.app.sample import SAMPLE
from secretariat.atomic import make_folder, write_atomically
from secretariat.domain.ids import MeetingId
from secretariat.resources import resource
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.backups import BackupReason
from secretariat.services.office import Office
from secretariat.services.protocols import finalise
from secretariat.services.signing import SignProtocol, issue_key, seats, sign_protocol
from secretariat.storage.backup.make import make_backup
from secretariat.storage.journal import head
from secretariat.storage.place import backups_folder, store_path
from secretariat.storage.store import Store
from tests.storage.first_revision import as_first_revision

MEETING = MeetingId(1)
DRAFT = ("item", 1, "title")
EXPORT = "Протоколи/Обʼєкт № 5.txt"
"""The file that is exported again and again; it holds its number many times."""

LETTERS = "обʼєднані зусиллями ґазди її "
PASSWORD = "пароль для проби"
MARK_BYTES = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """`prepare` makes the folder, `work` yields a line for each thing that is done."""

    prepare: Callable[[Path], None]
    work: Callable[[Path], Iterator[str]]


def marked(number: int) -> bytes:
    """The content of the export of a number."""
    return f"{number:08d}".encode() * (MARK_BYTES // 8)


def _with_sample(folder: Path) -> None:
    with opened_office(folder) as office:
        import_sample(office)


def _with_backup(folder: Path) -> None:
    with opened_office(folder) as office:
        import_sample(office)
        make_backup(folder, backups_folder(folder), office.desk.clock(), BackupReason.ASKED)


def _nothing(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)


def _to_sign(folder: Path) -> None:
    """A finalised protocol, and keys for its signers."""
    with opened_office(folder) as office:
        finalise(office.desk, office.press, import_sample(office))
        with office.desk.work() as work:
            council = work.record(MEETING).group.council
        office.keys.create_authority(council, PASSWORD, office.desk.clock())
        for seat in seats(office.desk, MEETING):
            issue_key(
                office.desk,
                office.keys,
                seat.person,
                seat.role,
                authority_password=PASSWORD,
                password=PASSWORD,
            )


def _of_first_revision(folder: Path) -> None:
    """The sample in a store of the first release."""
    with TemporaryDirectory() as newest:
        _with_sample(Path(newest))
        as_first_revision(store_path(Path(newest)), store_path(folder))


def _head(folder: Path) -> str:
    """The acknowledgement of everything that is in the journal now."""
    with closing(Store.open(folder)) as store:
        return _step(store)


def _step(store: Store) -> str:
    with store.engine.connect() as connection:
        seq, digest = head(connection)
    return f"step {seq} {digest}"


def _typing(folder: Path) -> Iterator[str]:
    with closing(Store.open(folder)) as store:
        text = ""
        for number in count():
            text += LETTERS[number % len(LETTERS)]
            store.drafts.put(*DRAFT, text)
            yield f"draft {len(text)}"


def _steps(folder: Path) -> Iterator[str]:
    """Steps, undo, attached and exported files, in turn."""
    make_folder((folder / EXPORT).parent)
    with closing(Store.open(folder)) as store:
        for number in count(1):
            add_item(store.work, AddItem(meeting_id=MEETING, title=f"Про обʼєкт № {number}"))
            yield _step(store)
            yield f"file {store.files.put(marked(number))}"
            write_atomically(folder / EXPORT, marked(number))
            yield f"export {number}"
            if number % 5 == 0:
                store.history.undo()
                yield _step(store)


def _importing(folder: Path) -> Iterator[str]:
    record = folder.parent / f"{folder.name}.record.json"
    record.write_bytes(resource(*SAMPLE).read_bytes())
    with redirect_stdout(sys.stderr):
        import_command.run(parse(["--data", str(folder), "import", str(record)]))
    yield "meeting"
    yield _head(folder)


def _migrating(folder: Path) -> Iterator[str]:
    with closing(Store.open(folder)) as store:
        yield _step(store)


def _backing_up(folder: Path) -> Iterator[str]:
    with closing(Store.open(folder)) as store:
        yield f"backup {_step(store)}"
        for number in count(1):
            add_item(store.work, AddItem(meeting_id=MEETING, title=f"Про обʼєкт № {number}"))
            yield _step(store)
            yield f"file {store.files.put(marked(number))}"
            make_backup(folder, backups_folder(folder), now(), BackupReason.ASKED)
            yield f"backup {_step(store)}"


def _signing(folder: Path) -> Iterator[str]:
    with opened_office(folder) as office:
        for number, seat in enumerate(seats(office.desk, MEETING), start=1):
            key = office.keys.key_of(seat.person.id)
            assert key is not None
            command = SignProtocol(meeting_id=MEETING, role=seat.role, key=key, password=PASSWORD)
            sign_protocol(office.desk, office.signer, command)
            yield f"signed {number}"
            yield _office_step(office)


def _office_step(office: Office) -> str:
    """The journal by another connection: an office does not show it."""
    return _head(office.folder)


DEEDS: Mapping[str, Deed] = {
    "typing": Deed(prepare=_with_sample, work=_typing),
    "steps": Deed(prepare=_with_sample, work=_steps),
    "import": Deed(prepare=_nothing, work=_importing),
    "migration": Deed(prepare=_of_first_revision, work=_migrating),
    "backup": Deed(prepare=_with_backup, work=_backing_up),
    "signing": Deed(prepare=_to_sign, work=_signing),
}


def main(deed: str, folder: str, times: str = "") -> int:
    """Do it, and say each thing when it is done."""
    print("ready", flush=True)
    for line in islice(DEEDS[deed].work(Path(folder)), int(times) if times else None):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
