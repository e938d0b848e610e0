"""A second start on the same folder reaches the first window."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.app.single_instance import SingleInstance, hand_over, server_name

SECOND = """
import sys
from pathlib import Path
from secretariat.app.single_instance import hand_over
sys.exit(0 if hand_over(Path(sys.argv[1])) else 1)
"""
KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from secretariat.app.single_instance import SingleInstance
app = QCoreApplication([])
first = SingleInstance(Path(sys.argv[1]))
os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
"""


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    yield instance
    instance.close()


def test_a_second_start_is_heard(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    with qtbot.waitSignal(first.started_again):
        second = subprocess.Popen([sys.executable, "-c", SECOND, str(tmp_path)])
    assert second.wait() == 0


@pytest.mark.usefixtures("qtbot", "first")
def test_another_folder_has_its_own_window(tmp_path: Path) -> None:
    assert not hand_over(tmp_path / "other")


@pytest.mark.usefixtures("qtbot")
def test_where_no_window_is_nobody_answers(tmp_path: Path) -> None:
    assert not hand_over(tmp_path)


@pytest.mark.usefixtures("qtbot")
def test_the_socket_of_a_killed_window_is_in_nobodys_way(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    assert not hand_over(tmp_path)
    instance = SingleInstance(tmp_path)
    assert hand_over(tmp_path)
    instance.close()


def test_one_folder_has_one_name_however_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert server_name(tmp_path / "a") == server_name(tmp_path / "a" / ".." / "a")
    assert server_name(tmp_path / "a") != server_name(tmp_path)
