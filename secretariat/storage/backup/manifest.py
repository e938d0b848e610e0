"""What a backup says of itself: enough to see any changed byte, and an anchor of the journal."""

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path, PurePosixPath

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupFlaw, BackupReason
from secretariat.storage.vault.sealing import seal, unseal
from secretariat.storage.vault.store_key import StoreKey

_KEY_ID = re.compile("[0-9a-f]{8}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Size in bytes and SHA-256 of the copy, its rows by table, the journal's head, and the files that belong to it.

    `files` are the store's own, by SHA-256. `beside` are those that lie beside the store and are hers: SHA-256 by
    path in the data folder; for an encrypted copy they go by numbers, and `names`, sealed under its key, says which
    path each number stands for: a thief of the stick learns no name. `origin` is the hash of the journal's first step:
    the same for all copies of one store. `key_id` names the key of an encrypted copy and of its files. `letters` says
    how far the letters had come, which the journal does not tell. Manifests of the first version have none of the
    fields with a default; those of encrypted copies had their paths in clear before there were `names`.
    """

    made: str
    size: int
    sha256: str
    rows: Mapping[str, int]
    head_seq: int
    head_hash: str
    files: tuple[str, ...]
    beside: Mapping[str, str] = field(default_factory=dict)
    reason: str = ""
    revision: str = ""
    origin: str = ""
    key_id: str | None = None
    letters: str = ""
    names: str = ""

    def to_json(self) -> bytes:
        """UTF-8, one form for one manifest."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8")

    def moment(self) -> datetime:
        """When the clock of the computer said that it was made."""
        return datetime.fromisoformat(self.made)

    def why(self) -> BackupReason | None:
        """Why it was made; None where it does not say."""
        return BackupReason(self.reason) if self.reason in set(BackupReason) else None

    def key_of(self, held: StoreKey | None) -> StoreKey | None:
        """The key that opens the copy, if it is the held one; None for a copy that is not encrypted.

        Raises DomainError("passphrase_needed").
        """
        if self.key_id is None:
            return None
        if held is None or held.id != self.key_id:
            raise DomainError("passphrase_needed")
        return held

    def sealed(self, key: StoreKey) -> "Manifest":
        """The same without a path in clear."""
        paths = list(self.beside)
        numbered = {str(number): self.beside[path] for number, path in enumerate(paths, start=1)}
        names = seal(key, json.dumps(paths).encode("ascii"), self.sha256)
        return replace(self, beside=numbered, names=base64.b64encode(names).decode("ascii"))

    def paths(self, key: StoreKey | None) -> Mapping[str, str]:
        """The SHA-256 by path of what lies beside the store; `key` is that of the copy.

        Raises DomainError("backup_damaged", flaw=…) where the sealed names are not those of this copy.
        """
        if not self.names or key is None:
            return self.beside
        try:
            said = unseal(key, base64.b64decode(self.names, validate=True), self.sha256)
        except ValueError:
            said = None
        listed: list[str] = json.loads(said) if said is not None else []
        numbered = {str(number): path for number, path in enumerate(listed, start=1)}
        if said is None or numbered.keys() != self.beside.keys() or not all(map(_is_inside, listed)):
            raise DomainError("backup_damaged", flaw=BackupFlaw.MANIFEST)
        return {path: self.beside[number] for number, path in numbered.items()}

    def needed(self) -> set[str]:
        """The SHA-256 of every file that must be in the pool."""
        return {*self.files, *self.beside.values()}


def read_manifest(path: Path) -> Manifest | None:
    """The manifest in a file; None when it is absent or not one. What a newer program added is passed over."""
    known = {one.name for one in fields(Manifest)}
    try:
        said = {name: value for name, value in json.loads(path.read_bytes()).items() if name in known}
        manifest = Manifest(**(said | {"files": tuple(said["files"])}))
        manifest.moment()
        sound = all(map(_is_inside, manifest.beside)) and _names_key(manifest.key_id)
        sound = sound and isinstance(manifest.names, str)
        return manifest if sound else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _names_key(key_id: str | None) -> bool:
    return key_id is None or _KEY_ID.fullmatch(key_id) is not None


def _is_inside(name: str) -> bool:
    """A path that leads nowhere but into the data folder, on any system."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and not set(name) & set("\\:")
