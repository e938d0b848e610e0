"""The one SQLite library of the program: sqlcipher3's own, on every platform.

Two SQLite libraries in one process drop each other's file locks, so nothing else may open the store, least of all
the standard library's: 3.7.0 to 3.51.2 can corrupt a WAL database (sqlite.org/wal.html#walresetbug).
"""

from typing import Any

from sqlcipher3 import dbapi2

DBAPI: Any = dbapi2
VERSION: tuple[int, ...] = dbapi2.sqlite_version_info
DatabaseError: type[Exception] = dbapi2.DatabaseError
