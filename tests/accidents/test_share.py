"""On a network share the store is written without a log, and is as safe."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.storage import connection
from secretariat.storage.examine import Condition, appraise
from secretariat.storage.place import store_path
from secretariat.storage.store import Store
from tests.accidents import folders
from tests.accidents.judge import acknowledged, flaws
from tests.accidents.trials import Ground
from tests.counts import count
from tests.judges.judge import missing

IMAGES = count(12, 300)


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the program takes for one on a share."""
    monkeypatch.setattr(connection, "is_on_network", lambda _path: True)
    return tmp_path


def test_a_store_on_a_share_has_no_log_and_keeps_its_steps(shared: Path) -> None:
    with closing(Store.open(shared)) as store:
        folders.add_person(store, "Ґонта")
        assert {path.name for path in shared.glob("*.db-*")} <= {"secretariat.db-journal"}
    with closing(Store.open(shared)) as store:
        assert folders.families(store) == ["Ґонта"]


def test_a_store_that_moves_between_a_share_and_a_disk_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, is_shared in enumerate([False, True, False, True]):
        monkeypatch.setattr(connection, "is_on_network", lambda _path, told=is_shared: told)
        with closing(Store.open(tmp_path)) as store:
            folders.add_person(store, f"Ґонта {number}")
        assert appraise(store_path(tmp_path)) is Condition.CURRENT
    with closing(Store.open(tmp_path)) as store:
        assert len(folders.families(store)) == 4


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_kill_on_a_share_takes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(Ground(tmp_path).prepared("steps"), folder)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.accidents.on_share", "steps", str(folder)],
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as doing:
        assert doing.stdout is not None
        said = "".join(doing.stdout.readline() for _ in range(20))
        doing.send_signal(signal.SIGKILL)
        said += doing.stdout.read()
    assert flaws(folder, acknowledged(said)) == []


@pytest.mark.skipif(sys.platform != "linux", reason="the recorder is preloaded")
def test_a_power_cut_on_a_share_takes_nothing(tmp_path: Path, tell_reduced: Callable[[str], None]) -> None:
    tell_reduced(f"{IMAGES} images of 300")
    if shutil.which("cc") is None:
        missing("cc")
    trials = list(Ground(tmp_path).cut_power("steps", IMAGES, 1, module="on_share"))
    assert sum(trial.acknowledged for trial in trials) > 0
    assert {flaw for trial in trials for flaw in trial.flaws} == set()
