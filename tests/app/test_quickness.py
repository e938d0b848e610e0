"""The interpreter is set for a window."""

import gc
import sys

from secretariat.app.quickness import TURN, keep_for_good, take_short_turns


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
