"""A folder in which no window can work is told in a window all the same, and may be tried again."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import open_data_folder
from secretariat.app.refused_start import RefusedStart, is_tried_again
from secretariat.app.sentences import sentence
from secretariat.domain.errors import DomainError
from tests.accidents import folders
from tests.accidents.folders import snapshot
from tests.accidents.mounts import read_only

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a mount, or the rights of Unix")


def press(name: str) -> None:
    """Click on a button of the window that is open."""
    (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, RefusedStart)]
    (button,) = [one for one in window.findChildren(QPushButton) if one.text() == name]
    button.click()


@pytest.mark.usefixtures("qtbot")
def test_another_try_is_asked_for_by_its_button(qapp: QApplication, tmp_path: Path) -> None:
    QTimer.singleShot(0, lambda: press("Спробувати ще раз"))
    assert is_tried_again(DomainError("store_read_only"), tmp_path, qapp)


def test_the_window_names_the_reason_and_may_be_closed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    QTimer.singleShot(0, qapp.closeAllWindows)
    assert not is_tried_again(DomainError("data_folder_unusable", folder="х"), tmp_path, qapp)
    assert capsys.readouterr().err.startswith("Теку «х» не вдалося відкрити")


def test_a_folder_that_may_only_be_read_is_told_by_the_program(tmp_path: Path) -> None:
    folders.current(tmp_path)
    open_data_folder(tmp_path)
    before = snapshot(tmp_path)
    with read_only(tmp_path) as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
        command = [sys.executable, "-m", "secretariat", "--data", str(folder)]
        with subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8", env=environment) as started:
            assert started.stderr is not None
            wanted = sentence(DomainError("store_read_only"))
            assert any(line.strip() == wanted for line in started.stderr)
            started.terminate()
            assert started.wait(timeout=20) == 1
    assert snapshot(tmp_path) == before


def test_a_folder_that_is_free_again_opens_at_the_second_try(tmp_path: Path) -> None:
    """The window of the refusal is left by its button; then the program goes on to the real one."""
    folder = open_data_folder(tmp_path)
    program = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from secretariat.app import gui, refused_start
from tests.accidents.test_refused_start import press
def again(self, event):
    print("refused", flush=True)
    sys.stdin.readline()
    QTimer.singleShot(0, lambda: press("Спробувати ще раз"))
refused_start.RefusedStart.showEvent = again
sys.exit(gui.open_window(Path(sys.argv[1])))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    lock = FolderLock(folder.lock)
    lock.acquire()
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        encoding="utf-8",
    ) as started:
        assert started.stdin is not None
        assert started.stdout is not None
        assert started.stdout.readline() == "refused\n"
        lock.release()
        started.stdin.write("\n")
        started.stdin.flush()
        log = folder.logs / "secretariat.log"
        while started.poll() is None and not (log.exists() and "office open" in log.read_text("utf-8")):
            time.sleep(0.05)
        started.terminate()
        assert started.wait(timeout=20) == 0
