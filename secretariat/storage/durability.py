"""Which journal mode keeps acknowledged commits through a power cut. `synchronous` is FULL in each of them."""

from enum import StrEnum


class JournalMode(StrEnum):
    """SQLite's ways to a durable commit that are used here."""

    WAL = "wal"
    TRUNCATE = "truncate"


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """True for an SQLite without the WAL-reset bug: 3.51.3 and later, and the backports 3.50.7 and 3.44.6."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)


def journal_mode(version: tuple[int, ...], *, on_network: bool) -> JournalMode:
    """WAL on a local disk with a safe SQLite; a network share has no shared memory, so TRUNCATE there."""
    return JournalMode.WAL if wal_is_safe(version) and not on_network else JournalMode.TRUNCATE
