"""A command that writes waits for nobody: while the window holds the folder it is refused in a sentence."""

from pathlib import Path

from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import open_data_folder
from secretariat.resources import resource
from tests.e2e.program import run


def test_importing_is_refused_while_the_folder_is_held_and_reading_is_not(tmp_path: Path) -> None:
    sample = resource("sample", "reference-meeting.record.json")
    folder = open_data_folder(tmp_path)
    with FolderLock(folder.lock):
        refused = run("--data", tmp_path, "import", sample)
        assert refused.returncode == 1
        assert "вже працює" in refused.stderr
        assert run("--data", tmp_path, "meetings").returncode == 0
    assert run("--data", tmp_path, "import", sample).returncode == 0
