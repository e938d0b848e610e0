"""The window of a data folder, opened as a user opens it and closed when its store is open.

`python -m tests.performance.started FOLDER` prints what was so at each moment of the start, as JSON.
"""

import json
import logging
import re
import sys
import time
from pathlib import Path

HEAVY = ("alembic", "pyhanko", "reportlab", "sqlalchemy")
PAINTED, OPEN = "first paint", "office open"


class _Witness(logging.Handler):
    """Hears from the log how far the start is."""

    def __init__(self) -> None:
        super().__init__()
        self.moments: dict[str, dict[str, object]] = {}

    def emit(self, record: logging.LogRecord) -> None:
        moment = record.getMessage()
        if moment in (PAINTED, OPEN):
            imported = [name for name in HEAVY if name in sys.modules]
            self.moments[moment] = {"at": time.time(), "mebibytes": _resident(), "imported": imported}
        if moment == OPEN:
            from PySide6.QtCore import QCoreApplication

            QCoreApplication.exit(0)


def _resident() -> int | None:
    """Memory of this process that is in use, in MiB; None where the system does not say."""
    status = Path("/proc/self/status")
    found = re.search(r"VmRSS:\s+(\d+) kB", status.read_text(encoding="ascii")) if status.exists() else None
    return int(found[1]) // 1024 if found else None


def main(folder: str) -> int:
    """Run the program and tell what was seen; its exit status."""
    from secretariat.__main__ import main as program

    witness = _Witness()
    logging.getLogger("secretariat").addHandler(witness)
    sys.argv[1:] = ["--data", folder]
    status = program()
    print(json.dumps(witness.moments))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
