"""What SQLite says, as errors that a user can understand."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from secretariat.domain.errors import DomainError
from secretariat.storage.driver import DatabaseError

_CODES = {
    "file is not a database": "not_a_store",
    "file is encrypted": "not_a_store",
    "malformed": "store_damaged",
    "database is locked": "store_busy",
    "locking protocol": "store_busy",
    "database or disk is full": "disk_full",
    "disk I/O error": "disk_failed",
    "unable to open database file": "store_unreachable",
    "attempt to write a readonly database": "store_read_only",
}


@contextmanager
def as_domain_errors() -> Iterator[None]:
    """Turn the driver's error, bare or wrapped by SQLAlchemy (`orig`), into a DomainError; others pass unchanged."""
    try:
        yield
    except Exception as error:
        cause = getattr(error, "orig", None) or error
        code = _code_of(cause) if isinstance(cause, DatabaseError) else None
        if code is None:
            raise
        raise DomainError(code) from error


@contextmanager
def disk_as_domain_errors() -> Iterator[None]:
    """Turn what the system says of a disk (OSError) into a DomainError that a screen has words for."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DomainError("disk_full") from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise DomainError("store_read_only") from error
        raise DomainError("disk_failed") from error


def _code_of(error: Exception) -> str | None:
    return next((code for words, code in _CODES.items() if words in str(error)), None)
