"""The window is seen before the heavy libraries are loaded."""

import pytest

from tests.performance.start_up import Start, fill, start


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Start:
    folder = tmp_path_factory.mktemp("дані")
    fill(folder, 3)
    return start(folder)


def test_the_first_list_is_seen_before_any_heavy_library_is_imported(started: Start) -> None:
    assert started.imported_before_paint == ()


def test_the_store_opens_behind_the_window_that_is_seen(started: Start) -> None:
    assert started.painted < started.opened
