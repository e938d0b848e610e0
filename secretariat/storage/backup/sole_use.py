"""Whether another program has a database file open: asked of the very locks that SQLite takes on it.

SQLite itself cannot be asked about a store that is damaged, or under a key that nobody has any more.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":

    @contextmanager
    def alone_with(store: Path) -> Iterator[None]:
        """Nothing to do: SQLite opens its files so that Windows renames none of them while anybody has it open."""
        yield

else:
    import fcntl

    _FIRST, _COUNT = 0x40000000, 512
    """The bytes of the PENDING, RESERVED and SHARED locks (os.h of SQLite). With a log each connection keeps SHARED."""

    @contextmanager
    def alone_with(store: Path) -> Iterator[None]:
        """No other program reads or writes the file in the block; raises BlockingIOError where one has it open.

        Call it in a process that has the store closed: leaving the block drops every lock that it has on the file.
        What is absent, or may only be read, is written by nobody.
        """
        try:
            stream = store.open("rb+")
        except (FileNotFoundError, PermissionError):
            yield
            return
        with stream:
            try:
                fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB, _COUNT, _FIRST)
            except PermissionError as error:
                # POSIX leaves the choice between EACCES and EAGAIN to the system
                raise BlockingIOError(error.errno, error.strerror, str(store)) from error
            yield
