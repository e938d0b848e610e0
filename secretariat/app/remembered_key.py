"""The store's key in the keyring of the system, by the user's choice."""

from secretariat.app.system_keyring import SystemKeyring
from secretariat.storage.vault.store_key import StoreKey

_KEYRING = SystemKeyring("Secretariat")


def can_remember() -> bool:
    """True where there is a keyring."""
    return _KEYRING.is_there()


def remembered_key(key_id: str) -> StoreKey | None:
    """The key of that name, if it was remembered whole."""
    kept = _KEYRING.recall(key_id)
    try:
        key = StoreKey(bytes.fromhex(kept)) if kept is not None else None
    except ValueError:
        return None
    return key if key is not None and key.id == key_id else None


def remember_key(key: StoreKey) -> None:
    """Remember a key for this user of this computer; raises DomainError("keyring_unusable")."""
    _KEYRING.keep(key.id, key.secret.hex())


def forget_key(key: StoreKey) -> None:
    """Forget it; raises DomainError("keyring_unusable")."""
    _KEYRING.drop(key.id)
