"""States of a data folder that a restore replaced: each whole, with its log, in a folder that says when."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.domain.errors import DomainError
from secretariat.domain.kyiv import KYIV
from secretariat.services.backups import BackupFlaw
from secretariat.storage.backup.check import check_database
from secretariat.storage.backup.copy import copy_store, open_copy
from secretariat.storage.examine import needs_key
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.place import LOOK, looks, store_path
from secretariat.storage.vault.key_file import find_key_file
from secretariat.storage.vault.store_key import StoreKey

FOLDER = "replaced"
_STAMP = "%Y-%m-%d %H-%M-%S"
_STAMP_LENGTH = len("2026-11-20 18-02-33")
LOGS = ("-wal", "-journal")
SIDECARS = ("", *LOGS, "-shm")
"""What SQLite keeps beside a store: without its log a store is another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplacedState:
    """A folder with a store that nobody has open. `work` is a folder for a short-lived copy of it: a data folder.

    `held` is the key that is at hand, which may be another one than the state's.
    """

    folder: Path
    work: Path
    held: StoreKey | None = None

    def moment(self) -> datetime:
        """When it was replaced, as its folder says, else when its store was written, by the clock of the computer."""
        try:
            return datetime.strptime(self.folder.name[:_STAMP_LENGTH], _STAMP).replace(tzinfo=KYIV)
        except ValueError:
            return datetime.fromtimestamp(store_path(self.folder).stat().st_mtime, KYIV)

    @property
    def is_encrypted(self) -> bool:
        """Whether its store is; a damaged one without a key file is none."""
        return needs_key(store_path(self.folder))

    def key(self) -> StoreKey | None:
        """The key that opens it, None where it is not encrypted.

        Raises DomainError("passphrase_needed") when that is not the one at hand, and ("key_file_damaged").
        """
        if not self.is_encrypted:
            return None
        if self.held is None or self.held.id != find_key_file(self.folder).key_id:
            raise DomainError("passphrase_needed")
        return self.held

    @contextmanager
    def opened(self) -> Iterator[Path]:
        """One file with all that is committed, for the block. The state itself stays as it is, its log too.

        Raises those of `failures` and of `key`, and OSError.
        """
        store = store_path(self.folder)
        if not any(_has_content(_beside(store, sidecar)) for sidecar in LOGS):
            yield store
            return
        with TemporaryDirectory(prefix=LOOK, dir=self.work) as look:
            for source in (store, *(_beside(store, sidecar) for sidecar in LOGS)):
                if source.is_file():
                    shutil.copyfile(source, Path(look) / source.name)
            copy = Path(look) / "copy"
            copy_store(store_path(Path(look)), copy, self.key())
            yield copy

    def check(self, copy: Path) -> BackupFlaw | None:
        """What SQLite finds in the opened state."""
        with as_domain_errors():
            raw = open_copy(copy, self.key())
            try:
                return check_database(raw)
            finally:
                raw.close()


def replaced_states(data: Path, held: StoreKey | None = None) -> list[ReplacedState]:
    """The states that were replaced, newest first."""
    found = [path for path in (data / FOLDER).glob("*") if store_path(path).is_file()]
    return [
        ReplacedState(folder=path, work=data, held=held) for path in sorted(found, key=_order, reverse=True)
    ]


def sweep_looks(data: Path) -> None:
    """Take away what a look left that was killed."""
    for left in looks(data):
        shutil.rmtree(left, ignore_errors=True)


def new_place(data: Path, moment: datetime) -> Path:
    """The folder for the next replaced state; it is not made yet."""
    stamp = f"{moment:{_STAMP}}"
    number = 2
    place = data / FOLDER / stamp
    while place.exists():
        place = data / FOLDER / f"{stamp} ({number})"
        number += 1
    return place


def _beside(store: Path, sidecar: str) -> Path:
    return store.with_name(f"{store.name}{sidecar}")


def _has_content(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def _order(path: Path) -> tuple[str, int, str]:
    return path.name[:_STAMP_LENGTH], len(path.name), path.name
