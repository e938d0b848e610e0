"""The interpreter is set for a window."""

import builtins
import gc
import linecache
import sys

import pytest

from secretariat.app.quickness import (
    TURN,
    import_plainly,
    keep_for_good,
    take_short_turns,
    without_garbage_search,
)


def test_threads_take_short_turns() -> None:
    before = sys.getswitchinterval()
    try:
        take_short_turns()
        assert abs(sys.getswitchinterval() - TURN) < 1e-6
    finally:
        sys.setswitchinterval(before)


def test_what_is_loaded_is_not_looked_through_again() -> None:
    before = gc.get_freeze_count()
    try:
        keep_for_good()
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()


def test_nothing_is_looked_for_while_the_window_comes() -> None:
    with without_garbage_search():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_search_that_rested_before_rests_on() -> None:
    gc.disable()
    try:
        with without_garbage_search():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_an_import_reads_no_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)
    import_plainly()
    sys.modules.pop("this", None)
    monkeypatch.setattr(sys, "stdout", None)  # the module prints
    import this

    assert this.__file__ not in linecache.cache
