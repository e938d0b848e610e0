"""What every test gets: no display, and a watch over what it leaves behind."""

import os
from collections.abc import Iterator

import pytest

from tests.leaks import Watch

pytest_plugins = ["pytester"]


def pytest_configure() -> None:
    """Windows are drawn in memory, unless the caller chose a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> Iterator[None]:
    """Fail a test that leaks a thread, a running QThread or QTimer, or a database connection."""
    with Watch() as watch:
        yield
    left = watch.left_behind()
    if left:
        pytest.fail("left behind: " + "; ".join(left), pytrace=False)
