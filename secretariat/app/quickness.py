"""How the interpreter is told that a window must not wait."""

import gc
import sys

TURN = 0.0005
"""Seconds that a worker thread may keep the interpreter while the window waits for it (Python's own choice is 5 ms)."""


def take_short_turns() -> None:
    """The window gives the interpreter up at each call of Qt: a page in the making must not keep it long each time."""
    sys.setswitchinterval(TURN)


def keep_for_good() -> None:
    """What is loaded by now stays to the end: looking through it for garbage would hold the window again and again."""
    gc.freeze()
