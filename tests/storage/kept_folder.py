"""A data folder with everything that is hers in it, and what can be told of it."""

import json
from datetime import datetime
from pathlib import Path

from secretariat.domain.kyiv import KYIV
from secretariat.domain.papers import Attachment
from secretariat.services.backups import BackupReason
from secretariat.services.ports import NEW
from secretariat.storage.backup.make import make_backup
from secretariat.storage.place import backups_folder
from secretariat.storage.store import Store
from tests.records.reference import reference_record
from tests.storage.dumps import dump
from tests.storage.keeping import LABEL, keep

NOON = datetime(2026, 11, 5, 12, 0, tzinfo=KYIV)
PHOTO = b"a photograph" * 1000
PAPER = "Протоколи/Протокол № 4.pdf"
BESIDE = {
    "keys/authority.p12": b"key of the authority",
    "keys/signer-2.p12": b"key of a signer",
    "spelling/words.txt": "ґазда\nїжа\n".encode(),
    "settings.json": b"{}\n",
    PAPER: b"%PDF-1.7 signed",
}


def fill(folder: Path) -> None:
    """A meeting with a photograph, keys, words, settings and a paper."""
    store = Store.open(folder)
    meeting_id = keep(store, reference_record())
    file = {"file_name": "фото.jpg", "media_type": "image/jpeg", "sha256": store.files.put(PHOTO)}
    with store.work() as work:
        work.add(Attachment(id=NEW, meeting_id=meeting_id, size=len(PHOTO), **file))
        work.commit(LABEL)
    store.close()
    for name, content in BESIDE.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)


def change(folder: Path) -> None:
    """Another meeting, another key, another word, a paper that was thrown away: a later state."""
    store = Store.open(folder)
    keep(store, reference_record())
    store.close()
    (folder / "keys" / "authority.p12").write_bytes(b"a later key")
    (folder / "spelling" / "words.txt").write_bytes("яр\n".encode())
    (folder / PAPER).unlink()


def back_up(folder: Path, moment: datetime = NOON) -> Path:
    """A backup among the own ones."""
    return make_backup(folder, backups_folder(folder), moment, BackupReason.ASKED).path


def state(folder: Path) -> str:
    """Everything that a restore replaces, as one text: rows, and files beside the store."""
    store = Store.open(folder)
    try:
        rows = dump(store)
        files = [sha256 for sha256 in sorted(store.files.names()) if store.files.get(sha256) is not None]
    finally:
        store.close()
    keys = {path.name: path.read_text() for path in sorted((folder / "keys").glob("*"))}
    return json.dumps([rows, files, keys], default=str, ensure_ascii=False)
