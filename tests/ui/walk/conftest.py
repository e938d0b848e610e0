"""Folders for the walks, and a note of what was left out."""

import pytest

from tests.ui.walk.folders import Folders


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """Made once, copied for each walk."""
    return Folders(tmp_path_factory.mktemp("walk"))
