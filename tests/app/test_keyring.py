"""The keyring of the system is used where there is one, and missed without a word where there is none."""

from collections.abc import Iterator

import pytest

from secretariat.app.remembered_key import can_remember, forget_key, remember_key, remembered_key
from secretariat.domain.errors import DomainError
from tests.app.keyrings import MemoryKeyring, using
from tests.storage.vault.protected import KEY


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    ring = MemoryKeyring()
    with using(ring):
        yield ring


def test_a_key_is_remembered_and_forgotten(ring: MemoryKeyring) -> None:
    assert can_remember()
    assert remembered_key(KEY.id) is None
    remember_key(KEY)
    assert remembered_key(KEY.id) == KEY
    forget_key(KEY)
    forget_key(KEY)
    assert remembered_key(KEY.id) is None
    assert ring.kept == {}


@pytest.mark.parametrize("kept", ["", "zz", "00" * 31, "00" * 32])
def test_what_is_not_that_key_is_not_taken_for_it(ring: MemoryKeyring, kept: str) -> None:
    ring.kept["Secretariat", KEY.id] = kept
    assert remembered_key(KEY.id) is None


def test_a_locked_keyring_remembers_nothing_and_says_so(ring: MemoryKeyring) -> None:
    remember_key(KEY)
    ring.locked = True
    assert remembered_key(KEY.id) is None
    with pytest.raises(DomainError, match="keyring_unusable"):
        remember_key(KEY)
    with pytest.raises(DomainError, match="keyring_unusable"):
        forget_key(KEY)


def test_without_a_keyring_nothing_is_remembered() -> None:
    with using(None):
        assert not can_remember()
        assert remembered_key(KEY.id) is None
        with pytest.raises(DomainError, match="keyring_unusable"):
            remember_key(KEY)
