"""A process that is killed at one of its steps on the disk: opening, renaming, removing, making a folder."""

import signal
import subprocess
import sys
from pathlib import Path

_SCRIPT = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from secretariat.domain.kyiv import KYIV
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.swap import take_over
from secretariat.storage.store import Store

what, deadly, *names = sys.argv[1:]
data, other = map(Path, names)
STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir"}
root, done = str(data), 0

def step(event, arguments):
    global done
    if event in STEPS and isinstance(arguments[0], (str, Path)) and str(arguments[0]).startswith(root):
        done += 1
        if done == int(deadly):
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(step)
moment = datetime(2026, 11, 6, 12, 0, tzinfo=KYIV)
if what == "backup":
    make_backup(data, other, moment, BackupReason.CLOSING)
elif what == "restore":
    lay_out(other, data)
    take_over(data, moment)
else:
    Store.open(data).close()
"""


def run_killed(what: str, step: int, data: Path, other: Path) -> bool:
    """Do `what` and be killed at this step, from 1; False when it was done before the step came."""
    ended = subprocess.run(
        [sys.executable, "-c", _SCRIPT, what, str(step), str(data), str(other)],
        check=False,
        capture_output=True,
    )
    assert ended.returncode in {0, -signal.SIGKILL}, ended.stderr.decode()
    return ended.returncode != 0
