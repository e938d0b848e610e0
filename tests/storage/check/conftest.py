"""A folder with a whole life in it, made once, and copies of it."""

import shutil
from pathlib import Path

import pytest

from tests.storage.check.kept_store import make_kept


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder «Дані», and beside it «earlier» with the store after each step."""
    place = tmp_path_factory.mktemp("kept")
    make_kept(place / "Дані", place / "earlier")
    return place


@pytest.fixture
def folder(kept: Path, tmp_path: Path) -> Path:
    """A copy of one's own."""
    return Path(shutil.copytree(kept / "Дані", tmp_path / "Дані"))
