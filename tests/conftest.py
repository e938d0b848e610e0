"""What every test gets: no display, and a watch over what it leaves behind."""

import os
import sys
from collections.abc import Callable, Iterator

import pytest
from hypothesis import settings

from tests.counts import LONG
from tests.leaks import Watch

pytest_plugins = ["pytester"]


def pytest_configure() -> None:
    """No display unless the caller chose one, nobody's keyring; short runs try the same examples each time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    settings.register_profile("short", max_examples=50, deadline=None, derandomize=True)
    settings.register_profile("long", max_examples=2000, deadline=None, print_blob=True)
    settings.load_profile("long" if LONG else "short")


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> Iterator[None]:
    """Fail a test that leaks a thread, a running QThread or QTimer, or a database connection."""
    with Watch() as watch:
        yield
    _close_windows()
    left = watch.left_behind()
    if left:
        pytest.fail("left behind: " + "; ".join(left), pytrace=False)


@pytest.fixture
def tell_reduced(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Note for the summary that this run tried less than the long one."""

    def tell(what: str) -> None:
        if not LONG:
            record_property("reduced", what)

    return tell


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which tests tried a sample only."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "reduced":
                terminalreporter.write_line(f"REDUCED {report.nodeid}: {value}; SECRETARIAT_LONG=1 takes all")


def _close_windows() -> None:
    """Delete the windows of a test: each would be dressed anew with the next ones, and go on working."""
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
