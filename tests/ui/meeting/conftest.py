"""A workplace for every test of the workspace."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from secretariat.storage.store import Store
from tests.ui.meeting.workplace import Workplace


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
