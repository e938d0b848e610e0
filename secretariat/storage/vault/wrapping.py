"""A key wrapped by a secret that a person types: scrypt (RFC 7914) and AES-256-GCM."""

import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

_COST, _BLOCK, _LANES = 1 << 17, 8, 1  # OWASP's first choice: 128 MiB, some tenths of a second
_MOST_BYTES = 1 << 30  # a file from elsewhere must not take all memory
_SALT_BYTES, _NONCE_BYTES = 16, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """What of a wrapped key is written down; byte strings are hexadecimal."""

    n: int
    r: int
    p: int
    salt: str
    nonce: str
    sealed: str

    @classmethod
    def read(cls, said: Mapping[str, Any]) -> Self:
        """From JSON; raises ValueError, TypeError or KeyError for what is none."""
        wrapped = cls(
            n=int(said["n"]),
            r=int(said["r"]),
            p=int(said["p"]),
            salt=str(said["salt"]),
            nonce=str(said["nonce"]),
            sealed=str(said["sealed"]),
        )
        for text in (wrapped.salt, wrapped.nonce, wrapped.sealed):
            bytes.fromhex(text)
        if min(wrapped.n, wrapped.r, wrapped.p) < 1 or 128 * wrapped.n * wrapped.r * wrapped.p > _MOST_BYTES:
            raise ValueError("scrypt")
        return wrapped

    def to_json(self) -> dict[str, Any]:
        """Plain values, with the name of what derives the key."""
        return {"kdf": "scrypt", "cipher": "aes-256-gcm", **asdict(self)}


def wrap(content: bytes, secret: str, purpose: bytes) -> Wrapped:
    """Wrap a key; it is unwrapped by the same secret for the same purpose only."""
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_derived(secret, salt, _COST, _BLOCK, _LANES)).encrypt(nonce, content, purpose)
    return Wrapped(n=_COST, r=_BLOCK, p=_LANES, salt=salt.hex(), nonce=nonce.hex(), sealed=sealed.hex())


def unwrap(wrapped: Wrapped, secret: str, purpose: bytes) -> bytes | None:
    """The key; None when the secret is another one, or a bit of what was written has changed."""
    key = _derived(secret, bytes.fromhex(wrapped.salt), wrapped.n, wrapped.r, wrapped.p)
    try:
        return AESGCM(key).decrypt(bytes.fromhex(wrapped.nonce), bytes.fromhex(wrapped.sealed), purpose)
    except (InvalidTag, ValueError):
        return None


def _derived(secret: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    return Scrypt(salt=salt, length=32, n=cost, r=block, p=lanes).derive(secret.encode("utf-8"))
