"""The same deeds by a program that is careless in one thing: the judge must find it out.

python -m tests.accidents.careless DEED FOLDER [TIMES]
"""

import sys
from pathlib import Path

from secretariat.storage import connection
from tests.accidents import deeds


def _write_plainly(path: Path, data: bytes) -> None:
    """What most programs do: no temporary file, no sync."""
    path.write_bytes(data)


if __name__ == "__main__":
    # SQLite's NORMAL: commits are not synced one by one
    connection._PRAGMAS["synchronous"] = 1
    deeds.write_atomically = _write_plainly  # type: ignore[assignment]
    sys.exit(deeds.main(*sys.argv[1:]))
