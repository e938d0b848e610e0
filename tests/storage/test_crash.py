"""A program that is killed while it writes loses nothing that it was told is written."""

import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.domain.person import Person
from secretariat.storage.store import Store
from secretariat.storage.verify import verify

WRITER = """
import sys
from pathlib import Path
from secretariat.domain.person import Person
from secretariat.services.changes import Label
from secretariat.storage.store import Store

store = Store.open(Path(sys.argv[1]))
while True:
    with store.work() as work:
        added = [work.add(Person(id=0, family="Їжак", given="Ґалина")) for _ in range(3)]
        work.commit(Label(code="test"))
    print(added[-1].id, flush=True)
"""


@pytest.mark.parametrize("steps", [1, 7, 40])
def test_a_killed_program_keeps_every_acknowledged_step_whole(tmp_path: Path, steps: int) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    acknowledged = [int(writer.stdout.readline()) for _ in range(steps)]
    writer.kill()
    writer.communicate()
    store = Store.open(tmp_path)
    with store.work() as work:
        persons = work.find(Person)
    with store.engine.connect() as connection:
        assert verify(connection) == []
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    store.close()
    assert len(persons) >= acknowledged[-1]
    assert len(persons) % 3 == 0
