"""The same deeds on a network share: no shared memory there, so no log.

python -m tests.accidents.on_share DEED FOLDER [TIMES]
"""

import sys

from secretariat.storage import connection
from tests.accidents import deeds

if __name__ == "__main__":
    connection.is_on_network = lambda _path: True  # type: ignore[attr-defined]
    sys.exit(deeds.main(*sys.argv[1:]))
