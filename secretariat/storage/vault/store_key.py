"""The key of an encrypted store. It travels as a value, and shows itself to nobody."""

import secrets
from dataclasses import dataclass, field
from typing import Any, NoReturn, Self

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class StoreKey:
    """256 random bits."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """No other length is a key."""
        if len(self.secret) != KEY_BYTES:
            raise ValueError(len(self.secret))

    def __reduce__(self) -> NoReturn:
        """It is never pickled, so never written by accident."""
        raise TypeError("a key is not written")

    @classmethod
    def new(cls) -> Self:
        """A key from the system's source of randomness."""
        return cls(secrets.token_bytes(KEY_BYTES))

    @property
    def id(self) -> str:
        """Names the key in public: eight hexadecimal digits that tell nothing of it."""
        return self.derived(b"secretariat key id", 4).hex()

    def derived(self, purpose: bytes, size: int = KEY_BYTES) -> bytes:
        """A key of its own for one purpose: HKDF-Expand (RFC 5869) with SHA-256; the secret is uniform already."""
        # an unencrypted store, and the first picture of its window, need no cryptography
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

        return HKDFExpand(algorithm=SHA256(), length=size, info=purpose).derive(self.secret)


def give_key(raw: Any, key: StoreKey | None) -> None:
    """Let a fresh connection read an encrypted file; nothing happens without a key.

    The key is given raw: SQLCipher would otherwise spend a tenth of a second on each connection. Its complaints
    on the standard error are silenced, they come as exceptions too.
    """
    if key is not None:
        raw.execute("PRAGMA cipher_log_level = NONE")
        raw.execute(f"PRAGMA key = {quoted(key)}")


def quoted(key: StoreKey | None) -> str:
    """The key as SQLCipher's statements take it; an empty one stands for no encryption."""
    return f"\"x'{key.secret.hex()}'\"" if key is not None else "''"
