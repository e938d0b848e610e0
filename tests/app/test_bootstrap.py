"""Offices for commands that only read."""

from pathlib import Path

import pytest

from secretariat.app import bootstrap
from secretariat.app.bootstrap import office_to_read
from secretariat.app.folder_lock import FolderLock
from secretariat.domain.errors import DomainError
from secretariat.storage.examine import Condition
from secretariat.storage.store import Store


def test_there_is_no_office_without_a_store_and_none_is_made(tmp_path: Path) -> None:
    with office_to_read(tmp_path / "немає") as office:
        assert office is None
    assert list(tmp_path.iterdir()) == []


def test_a_store_is_read_while_the_window_holds_its_folder(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    with FolderLock(tmp_path / "writer.lock"), office_to_read(tmp_path) as office:
        assert office is not None
        assert office.rows.meetings() == ()


def test_an_older_store_is_not_upgraded_behind_the_back_of_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(tmp_path).close()
    monkeypatch.setattr(bootstrap, "examine", lambda path, key: Condition.OLDER)
    with (
        FolderLock(tmp_path / "writer.lock"),
        pytest.raises(DomainError, match="folder_busy"),
        office_to_read(tmp_path),
    ):
        pytest.fail("opened")
    with office_to_read(tmp_path) as office:
        assert office is not None
