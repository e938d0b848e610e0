"""Starting the window as a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import open_data_folder
from secretariat.app.single_instance import SingleInstance
from tests.e2e.program import run

ASKED_TO_END = """
import logging, os, signal, sys
class Asks(logging.Handler):
    def emit(self, record):
        if record.getMessage() == "office open":
            os.kill(os.getpid(), signal.SIGTERM)
logging.getLogger("secretariat").addHandler(Asks())
from secretariat.app.cli import run
sys.exit(run(["--demo"]))
"""
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Path]:
    """A data folder that somebody else holds."""
    folder = open_data_folder(tmp_path)
    with FolderLock(folder.lock):
        yield folder.root


def test_a_second_start_brings_the_first_window_to_the_front_and_ends_well(qtbot: QtBot, held: Path) -> None:
    first = SingleInstance(held)
    with qtbot.waitSignal(first.started_again, timeout=20_000):
        second = subprocess.Popen([sys.executable, "-m", "secretariat", "--data", str(held)])
    assert second.wait() == 0
    first.close()


@pytest.mark.skipif(os.name == "nt", reason="SIGTERM")
def test_a_folder_held_by_a_command_is_refused_in_a_sentence(held: Path) -> None:
    command = [sys.executable, "-m", "secretariat", "--data", str(held)]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, encoding="utf-8", env={**os.environ, **OFFSCREEN, "PYTHONUTF8": "1"}
    ) as started:
        assert started.stderr is not None
        sentence = "З цими даними вже працює інше вікно або команда"
        assert any(line.startswith(sentence) for line in started.stderr)
        started.terminate()
        assert started.wait(timeout=20) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_window_is_refused_in_a_sentence(tmp_path: Path) -> None:
    ended = run("--data", tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.startswith("Вікно не відкриється")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="asked to end in another way there")
def test_a_process_that_is_asked_to_end_closes_well_and_takes_its_sample_along(tmp_path: Path) -> None:
    asked = subprocess.run(
        [sys.executable, "-c", ASKED_TO_END, str(tmp_path)],
        env={**os.environ, **OFFSCREEN, "TMPDIR": str(tmp_path)},
        check=False,
        timeout=60,
    )
    assert asked.returncode == 0
    assert list(tmp_path.iterdir()) == []
