"""A small store with a name, an attached file and a backup, and what encrypts it."""

from datetime import datetime
from functools import cache
from pathlib import Path

from secretariat.domain.kyiv import KYIV
from secretariat.domain.papers import Attachment
from secretariat.services.ports import NEW
from secretariat.storage.store import Store
from secretariat.storage.vault.key_file import KeyFile
from secretariat.storage.vault.recoding import encrypt_store
from secretariat.storage.vault.store_key import StoreKey
from tests.records.reference import reference_record
from tests.storage.keeping import LABEL, keep

NOON = datetime(2026, 11, 5, 12, 0, tzinfo=KYIV)
PASSPHRASE = "чотири сині їжаки"
CODE = "308198-245295-270956-496532-652611-929931-062355-843879"
NAME = "Їжаченко-Ґудзь"
PHOTO = f"на світлині {NAME} ".encode() * 500
KEY = StoreKey(bytes(range(32)))


@cache
def key_file() -> KeyFile:
    """Wrapping takes scrypt's time: once for all tests."""
    return KeyFile.made(KEY, PASSPHRASE, CODE)


def fill(folder: Path, key: StoreKey | None = None) -> str:
    """Make a store with a meeting and a file that names somebody; the SHA-256 of the file."""
    store = Store.open(folder, key=key)
    meeting_id = keep(store, reference_record())
    sha256 = store.files.put(PHOTO)
    file = {"file_name": f"{NAME}.jpg", "media_type": "image/jpeg", "sha256": sha256, "size": len(PHOTO)}
    with store.work() as work:
        work.add(Attachment(id=NEW, meeting_id=meeting_id, **file))
        work.commit(LABEL)
    store.close()
    return sha256


def encrypted(folder: Path) -> Path:
    """The same, encrypted."""
    fill(folder)
    encrypt_store(folder, KEY, key_file())
    return folder


def plain_places(folder: Path) -> list[str]:
    """The files under a folder in which the name can be read."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return sorted(path.name for path in files if NAME.encode() in path.read_bytes())
