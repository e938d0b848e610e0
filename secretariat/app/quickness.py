"""How the interpreter is told that a window must not wait."""

import builtins
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

TURN = 0.0005
"""Seconds that a worker thread may keep the interpreter while the window waits for it (Python's own choice is 5 ms)."""


@contextmanager
def without_garbage_search() -> Iterator[None]:
    """What is imported and built for a first picture is no garbage: looking through it takes a twentieth of the start.

    The window goes its own rounds (`ui/garbage.py`) as soon as it begins.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def import_plainly() -> None:
    """Undo what PySide6 does to `import`: it reads the source of each module that comes after it.

    It looks there for whoever might switch its `__feature__` (snake_case, true_property; PYSIDE-2029). Nobody here
    does, and the window would wait for hundreds of files to be read, and keep their text in memory.
    """
    import PySide6.QtCore  # noqa: F401 - which does it

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def take_short_turns() -> None:
    """The window gives the interpreter up at each call of Qt: a page in the making must not keep it long each time."""
    sys.setswitchinterval(TURN)


def keep_for_good() -> None:
    """What is loaded by now stays to the end: looking through it for garbage would hold the window again and again."""
    gc.freeze()
