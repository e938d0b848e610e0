"""A workplace for every test of the workspace."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from secretariat.storage.store import Store
from tests.ui.meeting.workplace import Workplace


@pytest.fixture(autouse=True)
def _no_window_outlives_its_test(qapp: QApplication) -> Iterator[None]:
    """Windows of former tests would be dressed anew before each of the next."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def workplace(store: Store, tmp_path: Path) -> Iterator[Workplace]:
    """The reference meeting with makers of papers that work at once."""
    made = Workplace(store, tmp_path)
    yield made
    made.typing.keep()


@pytest.fixture
def with_answers(store: Store, tmp_path: Path) -> Callable[..., Workplace]:
    """The same, with the user's answers to questions given before."""
    return lambda *answers: Workplace(store, tmp_path, answers=answers)
