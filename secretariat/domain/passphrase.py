"""A passphrase: as it is compared, and what is too short to be one."""

import unicodedata

from secretariat.domain.errors import DomainError

LEAST_LETTERS = 12
"""Three or four words; NIST SP 800-63B asks for length and for nothing else."""


def prepared(typed: str) -> str:
    """The form in which two ways of typing one passphrase are the same: OpaqueString of RFC 8265."""
    spaced = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in typed)
    return unicodedata.normalize("NFC", spaced)


def new_passphrase(typed: str) -> str:
    """A passphrase that may be set; raises DomainError("passphrase_short", least=…)."""
    passphrase = prepared(typed)
    if len(passphrase.strip()) < LEAST_LETTERS:
        raise DomainError("passphrase_short", least=LEAST_LETTERS)
    return passphrase
