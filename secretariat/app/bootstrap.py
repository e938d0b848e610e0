"""The composition root: the only place that names the concrete store and makers of papers. No Qt."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from secretariat.app.clock import now
from secretariat.app.command_key import command_key
from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import DataFolder, default_root
from secretariat.app.restored_office import settle_restored
from secretariat.domain.errors import DomainError
from secretariat.language.cases.proposals import UkrainianCases
from secretariat.language.norms import norms
from secretariat.language.spelling import open_speller
from secretariat.language.templates import (
    agenda_words,
    copy_words,
    dossier_words,
    letter_words,
    protocol_words,
    report_words,
)
from secretariat.output.archive import ArchivePapers
from secretariat.output.dossier import DossierPapers
from secretariat.output.mail.forms import MailForms
from secretariat.output.mail.post import MailPost
from secretariat.output.pages import PdfPages
from secretariat.output.people.files import OfficePeopleFiles
from secretariat.output.pictures import ReadFile, no_files
from secretariat.output.press import PaperPress
from secretariat.output.signing.office import OfficeKeys, OfficeSigner, OfficeVerifier, read_heads
from secretariat.services.data_check import DataCheck
from secretariat.services.desk import Desk
from secretariat.services.office import Office
from secretariat.storage.backup.swap import finish_restore, is_restore_decided
from secretariat.storage.check.backups import backup_heads, damaged_backups
from secretariat.storage.check.reading import open_reading
from secretariat.storage.connection import BUSY_MILLISECONDS
from secretariat.storage.examine import Condition, examine, examine_whole, is_absent
from secretariat.storage.log_check import check_log
from secretariat.storage.place import backups_folder, store_path
from secretariat.storage.store import Store
from secretariat.storage.vault.recoding import finish_recoding
from secretariat.storage.vault.store_key import StoreKey


def press(read_file: ReadFile = no_files) -> PaperPress:
    """The maker of protocols with the packaged Ukrainian words, and the kept pictures."""
    return PaperPress(words=protocol_words(), copy_words=copy_words(), read_file=read_file)


@contextmanager
def opened_office(
    folder: Path,
    *,
    sample: bool = False,
    key: StoreKey | None = None,
    patience: int = BUSY_MILLISECONDS,
    is_whole: bool = True,
) -> Iterator[Office]:
    """The office of a data folder, closed at the end of the block; an encrypted one needs its key.

    Every page of the store is looked at first, unless a damaged one is to be looked through (`is_whole=False`), and
    whether a log beside it is its own. Raises the DomainErrors of `Store.open`, `examine_whole` and `check_log`.
    """
    path = store_path(folder)
    if not is_absent(path):
        check_log(path, key)
    if is_whole:
        examine_whole(path, key)
    store = Store.open(
        folder, key=key, patience=patience, restored=lambda opened: settle_restored(office_on(opened, folder))
    )
    try:
        yield office_on(store, folder, sample=sample)
    finally:
        store.close()


@contextmanager
def office_to_read(chosen: Path | None) -> Iterator[Office | None]:
    """The office of a data folder for a command that only reads; None where there is no store, and none is made.

    Raises as `opened_office`, and "folder_busy" when an older store must be upgraded while somebody works on it.
    """
    root = chosen if chosen is not None else default_root()
    if root.exists() and not root.is_dir():
        raise DomainError("data_folder_unusable", folder=str(root))
    settle_restore(root)
    with ExitStack() as reading:
        key = command_key(root)
        condition = examine(store_path(root), key)
        if condition is Condition.OLDER:
            reading.enter_context(FolderLock(DataFolder(root=root).lock))
        stored = condition is not Condition.NEW
        yield reading.enter_context(opened_office(root, key=key)) if stored else None


@contextmanager
def office_to_change(chosen: Path | None) -> Iterator[Office]:
    """The office of a data folder for a command that changes a meeting; nobody else works on it meanwhile.

    Raises as `opened_office`, "folder_busy" while the window is open, and "not_found" where there is no store.
    """
    root = chosen if chosen is not None else default_root()
    settle_restore(root)
    key = command_key(root)
    if examine(store_path(root), key) is Condition.NEW:
        raise DomainError("not_found")
    with office_alone(DataFolder(root=root), key) as office:
        yield office


def settle_restore(root: Path) -> None:
    """Finish a restore that was interrupted, before a command looks at the store; raises "folder_busy"."""
    if is_restore_decided(root):
        with FolderLock(DataFolder(root=root).lock):
            finish_restore(root)


@contextmanager
def office_alone(folder: DataFolder, key: StoreKey | None) -> Iterator[Office]:
    """The office of a data folder that nobody else changes meanwhile; raises as `opened_office`, and "folder_busy"."""
    with FolderLock(folder.lock):
        finish_recoding(folder.root)
        with opened_office(folder.root, key=key) as office:
            yield office


def office_on(store: Store, folder: Path, *, sample: bool = False) -> Office:
    """Join an open store with everything that makes papers."""
    keys, data = OfficeKeys(folder=folder / "keys"), DataFolder(root=folder)
    return Office(
        folder=folder,
        desk=Desk(
            work=store.work,
            history=store.history,
            drafts=store.drafts,
            files=store.files,
            clock=now,
            sample=sample,
        ),
        rows=store.rows,
        actions=store.actions,
        register=store.register,
        personal=store.personal,
        dossiers=DossierPapers(words=dossier_words()),
        archives=ArchivePapers(words=protocol_words(), read_file=store.files.get),
        norms=norms(),
        press=press(store.files.get),
        pages=PdfPages(),
        signer=OfficeSigner(),
        verifier=OfficeVerifier(keys=keys),
        keys=keys,
        letters=MailForms(),
        letter_words=letter_words(),
        letter_list=store.letters,
        post=MailPost(),
        cases=UkrainianCases(),
        people_files=OfficePeopleFiles(),
        agenda_words=agenda_words(),
        report_words=report_words(),
        open_speller=lambda: open_speller(data.spelling),
        data_check=DataCheck(
            reading=lambda: open_reading(store.engine),
            files=store.files,
            heads_in=read_heads,
            backup_heads=backup_heads,
            damaged_backups=damaged_backups,
            folders=lambda: (backups_folder(folder),),
        ),
    )
