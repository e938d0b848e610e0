"""The bytes of a file under a store's key: AES-256-GCM, bound to the name of the file."""

import secrets

from secretariat.storage.vault.store_key import StoreKey

_VERSION = b"\x01"
_NONCE_BYTES = 12
_PURPOSE = b"secretariat files"


def seal(key: StoreKey, data: bytes, name: str) -> bytes:
    """A version byte, a random nonce, and the sealed bytes."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return _VERSION + nonce + AESGCM(key.derived(_PURPOSE)).encrypt(nonce, data, name.encode("ascii"))


def unseal(key: StoreKey, sealed: bytes, name: str) -> bytes | None:
    """What was sealed; None when the key or the name is another one, or a bit has changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, content = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
    if sealed[:1] != _VERSION or len(nonce) < _NONCE_BYTES:
        return None
    try:
        return AESGCM(key.derived(_PURPOSE)).decrypt(nonce, content, name.encode("ascii"))
    except InvalidTag:
        return None
