"""A window on data that it refuses leaves them as they are, when it is closed too."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.storage.place import store_path
from secretariat.storage.store import Store
from secretariat.ui.failure_page import FailurePage
from tests.accidents import folders
from tests.app.sessions import PATIENCE, Begin
from tests.storage.vault.protected import fill


def _with_foreign_log(folder: Path) -> None:
    other = Path(shutil.copytree(folder, folder.parent / "other"))
    with closing(Store.open(other)) as store:
        folders.add_person(store, "Ґонта")
        log = store_path(other).with_name("secretariat.db-wal").read_bytes()
    with closing(Store.open(folder)) as store:
        folders.add_person(store, "Їжак")
    store_path(folder).with_name("secretariat.db-wal").write_bytes(log)


def _with_damage(folder: Path) -> None:
    content = bytearray(store_path(folder).read_bytes())
    content[8192:12288] = bytes(4096)
    store_path(folder).write_bytes(content)


@pytest.mark.parametrize("spoil", [_with_foreign_log, _with_damage])
def test_closing_changes_nothing_of_what_was_refused(
    begin: Begin, tmp_path: Path, qtbot: QtBot, spoil: Callable[[Path], None]
) -> None:
    data = tmp_path / "data"
    fill(data)
    spoil(data)
    before = {path.name: path.read_bytes() for path in data.glob("secretariat.db*")}
    session = begin(data)
    shell = session.shell
    assert shell is not None
    qtbot.waitUntil(lambda: shell.window.findChild(FailurePage) is not None, timeout=PATIENCE)
    shell.window.close()
    session.end()
    assert {path.name: path.read_bytes() for path in data.glob("secretariat.db*")} == before
