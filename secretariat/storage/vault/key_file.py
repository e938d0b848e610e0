"""The file beside an encrypted store: its key, wrapped by the passphrase and by the code of the recovery sheet."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from secretariat.atomic import write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.passphrase import new_passphrase, prepared
from secretariat.domain.recovery_code import read_recovery_code
from secretariat.storage.backup.catalogue import backups, key_file_of
from secretariat.storage.place import backups_folder, key_path
from secretariat.storage.vault.store_key import StoreKey
from secretariat.storage.vault.wrapping import Wrapped, unwrap, wrap

_FORMAT, _VERSION = "secretariat-key", 1
_BETWEEN_DIGITS = str.maketrans("", "", " -–")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """A key under two wraps. `key_id` says which key it is, in public."""

    key_id: str
    passphrase: Wrapped
    recovery: Wrapped

    @classmethod
    def made(cls, key: StoreKey, passphrase: str, code: str) -> Self:
        """Wrap a key; raises what `new_passphrase` and `read_recovery_code` raise."""
        return cls(
            key_id=key.id,
            passphrase=_by_passphrase(key, new_passphrase(passphrase)),
            recovery=_by_code(key, read_recovery_code(code)),
        )

    @classmethod
    def read(cls, path: Path) -> Self:
        """Raises DomainError("key_file_damaged") for what is none, ("store_too_new", revision=…), and OSError."""
        content = path.read_bytes()
        try:
            said = json.loads(content)
            if said["format"] != _FORMAT:
                raise ValueError(said["format"])
            if said["version"] == _VERSION:
                return cls(
                    key_id=str(said["key_id"]),
                    passphrase=Wrapped.read(said["passphrase"]),
                    recovery=Wrapped.read(said["recovery"]),
                )
            version = int(said["version"])
        except (ValueError, TypeError, KeyError) as error:
            raise DomainError("key_file_damaged") from error
        raise DomainError("store_too_new", revision=version)

    def write(self, path: Path) -> None:
        """Durably, whole or not at all."""
        said = {
            "format": _FORMAT,
            "version": _VERSION,
            "key_id": self.key_id,
            "passphrase": self.passphrase.to_json(),
            "recovery": self.recovery.to_json(),
        }
        write_atomically(path, json.dumps(said, indent=1).encode("ascii"), private=True)

    def unlocked(self, passphrase: str) -> StoreKey:
        """The key; raises DomainError("passphrase_wrong")."""
        secret = unwrap(self.passphrase, prepared(passphrase), _purpose("passphrase", self.key_id))
        if secret is None:
            raise DomainError("passphrase_wrong")
        return StoreKey(secret)

    def recovered(self, code: str) -> StoreKey:
        """The key; raises DomainError("recovery_code_wrong"), and what `read_recovery_code` raises."""
        secret = unwrap(self.recovery, read_recovery_code(code), _purpose("recovery", self.key_id))
        if secret is None:
            raise DomainError("recovery_code_wrong")
        return StoreKey(secret)

    def opened(self, secret: str) -> StoreKey:
        """The key by what was typed, be it the passphrase or the code; raises what `unlocked` and `recovered` raise."""
        try:
            return self.unlocked(secret)
        except DomainError:
            if not secret.translate(_BETWEEN_DIGITS).isdecimal():
                raise
        return self.recovered(secret)

    def with_passphrase(self, key: StoreKey, passphrase: str) -> Self:
        """The same key under another passphrase."""
        return replace(self, passphrase=_by_passphrase(key, new_passphrase(passphrase)))

    def with_code(self, key: StoreKey, code: str) -> Self:
        """The same key under the code of another sheet; the former one opens no longer."""
        return replace(self, recovery=_by_code(key, read_recovery_code(code)))


def find_key_file(data: Path) -> KeyFile:
    """The key file of a data folder; where it is lost or damaged, the newest good one beside its backups.

    Raises DomainError("key_file_damaged") when there is none at all.
    """
    copies = (key_file_of(backup) for backup in reversed(backups(backups_folder(data))))
    for path in (key_path(data), *copies):
        try:
            return KeyFile.read(path)
        except FileNotFoundError:
            continue
        except DomainError as error:
            if error.code != "key_file_damaged":
                raise
    raise DomainError("key_file_damaged")


def opens_with(path: Path, key_id: str) -> bool:
    """True for a sound key file of this key."""
    try:
        return KeyFile.read(path).key_id == key_id
    except (OSError, DomainError):
        return False


def _by_passphrase(key: StoreKey, passphrase: str) -> Wrapped:
    return wrap(key.secret, passphrase, _purpose("passphrase", key.id))


def _by_code(key: StoreKey, code: str) -> Wrapped:
    return wrap(key.secret, code, _purpose("recovery", key.id))


def _purpose(name: str, key_id: str) -> bytes:
    return f"{_FORMAT} {_VERSION} {name} {key_id}".encode("ascii")
