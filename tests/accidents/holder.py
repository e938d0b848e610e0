"""Another program that holds the store: a process of its own, for locks are a process's."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_HOLDER = """
import select
import sys
from secretariat.storage.driver import DBAPI
raw = DBAPI.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[3:]:
    raw.execute(statement)
print("held", flush=True)
select.select([sys.stdin], [], [], float(sys.argv[2]) or None)
"""


@contextmanager
def held(store: Path, *statements: str, seconds: float = 0) -> Iterator[None]:
    """The file while another program has run these statements on it and waits; at the end it goes.

    With `seconds` it goes by itself before the end, when they are over.
    """
    program = [sys.executable, "-c", _HOLDER, str(store), str(seconds), *statements]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        try:
            yield
        finally:
            holder.stdin.close()
            holder.wait()
