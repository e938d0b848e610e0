"""The two signers of a protocol: the names of their fields in the PDF and their titles in a certificate."""

from typing import Final

from secretariat.domain.document import SignerRole

FIELD_NAMES: Final = {SignerRole.CHAIR: "Chair", SignerRole.SECRETARY: "Secretary"}
TITLES: Final = {
    SignerRole.CHAIR: "Голова робочої групи",
    SignerRole.SECRETARY: "Секретар робочої групи",
}


def role_of_field(name: str) -> SignerRole | None:
    """The role whose field this is, or None for a field that our papers do not have."""
    return next((role for role, field in FIELD_NAMES.items() if field == name), None)


def role_of_title(title: str | None) -> SignerRole | None:
    """The role that an office certificate was issued for, or None for any other title."""
    return next((role for role, known in TITLES.items() if known == title), None)
