"""The window closes its store, lets a backup take its place, and opens again, in one process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.storage.backup.listing import copies_replaced
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.swap import take_over
from secretariat.storage.place import backups_folder, store_path
from tests.storage.kept_folder import NOON, back_up

RESTORING = """
import json, sys
from pathlib import Path
from PySide6.QtCore import Qt
from secretariat.app import gui, window_session
from secretariat.ui.kit.toast import Toast
from secretariat.ui.failure_page import FailurePage
from secretariat.ui.prompts import ScriptedPrompts

data, source = Path(sys.argv[1]), Path(sys.argv[2])
windows = []

class Led(window_session.Shell):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.rooms.prompts = ScriptedPrompts([source, True])
        self.ready.connect(self.lead, Qt.ConnectionType.QueuedConnection)

    def _on_not_opened(self, error):
        super()._on_not_opened(error)
        page = self.window.findChild(FailurePage)
        windows.append(None)
        self.rooms.prompts = ScriptedPrompts([True])
        page.restore.click()

    def lead(self):
        toast = self.window.findChild(Toast)
        windows.append([len(self._opened.office.rows.meetings()), toast.text() if toast else ""])
        if len(windows) == 1:
            self._on_restoring().choose_folder()
        else:
            self.window.close()

window_session.Shell = Led
status = gui.open_window(data)
print(json.dumps(windows))
sys.exit(status)
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder whose backup has the sample's meeting, and its store none any more."""
    folder = tmp_path / "data"
    folder.mkdir()
    with opened_office(folder) as office:
        import_sample(office)
    back_up(folder)
    with opened_office(folder) as office:
        office.desk.history.undo()
    return folder


def led(data: Path, source: Path) -> list[list[object] | None]:
    """What each window had: its meetings, and what it said when it was open."""
    ended = subprocess.run(
        [sys.executable, "-c", RESTORING, str(data), str(source)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr.decode()
    windows: list[list[object] | None] = json.loads(ended.stdout)
    return windows


def test_a_restore_opens_the_window_again_on_the_restored_data(data: Path) -> None:
    first, second = led(data, backups_folder(data))
    assert first is not None
    assert second is not None
    assert (first[0], second[0]) == (0, 1)
    assert str(second[1]).startswith("Дані відновлено.")
    (kept,) = copies_replaced(data)
    assert kept.holdings is not None
    assert kept.holdings.meetings == 0


def test_a_first_run_on_another_computer_takes_everything_over(data: Path, tmp_path: Path) -> None:
    (data / "keys").mkdir()
    (data / "keys" / "authority.p12").write_bytes(b"key")
    back_up(data)
    _, second = led(tmp_path / "new", backups_folder(data))
    assert second is not None
    assert second[0] == 0
    assert (tmp_path / "new" / "keys" / "authority.p12").read_bytes() == b"key"


def test_a_damaged_store_offers_the_newest_good_backup(data: Path) -> None:
    store_path(data).write_bytes(b"not a database at all" * 100)
    failed, second = led(data, data)
    assert failed is None
    assert second is not None
    assert second[0] == 1


def test_a_restore_that_was_interrupted_is_finished_before_the_window_looks(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out(next(backups_folder(data).glob("*.db")), data)
    monkeypatch.setattr("secretariat.storage.backup.swap._move_store", _die)
    with pytest.raises(KeyboardInterrupt):
        take_over(data, NOON)
    monkeypatch.undo()
    first, _ = led(data, backups_folder(data))
    assert first is not None
    assert first[0] == 1
    assert str(first[1]).startswith("Дані відновлено.")


def _die(*_arguments: object) -> None:
    raise KeyboardInterrupt
