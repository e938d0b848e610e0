"""How long the window answers nobody: each key and click of a script is timed until the screen is quiet again."""

import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.e2e.hands import Hands
from tests.ui.typing import type_text

SAMPLED_EVERY = 0.005
"""Seconds between two looks at what the GUI thread does."""

_OWN = "secretariat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One key, click or letter: wall and processor milliseconds of the GUI thread, and where most of them went."""

    what: str
    wall: float
    thread: float
    ran: str = ""


class Watch:
    """Keeps what was done with how long it took."""

    def __init__(self) -> None:
        self.acts: list[Act] = []

    @contextmanager
    def over(self, what: str) -> Iterator[None]:
        """Time one act with everything that Qt does after it: layouts, paints, results of workers."""
        sampler = _Sampler()
        sampler.start()
        wall, thread = time.perf_counter(), time.thread_time()
        try:
            yield
            quiet()
        finally:
            spent, worked = time.perf_counter() - wall, time.thread_time() - thread
            sampler.stop()
        self.acts.append(Act(what=what, wall=spent * 1000, thread=worked * 1000, ran=sampler.most()))

    def longest(self, count: int = 1) -> list[Act]:
        """The acts that took longest by the processor time of the GUI thread, the worst first."""
        return sorted(self.acts, key=lambda act: -act.thread)[:count]

    def over_limit(self, milliseconds: float) -> int:
        """How many acts took longer than this."""
        return sum(act.thread > milliseconds for act in self.acts)


def quiet() -> None:
    """Let Qt do all that is waiting to be done."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


class WatchedHands(Hands):
    """Hands each of whose moves is timed."""

    def __init__(self, window: QWidget, watch: Watch) -> None:
        super().__init__(window)
        self._watch = watch

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """See `Hands`."""
        with self._watch.over(f"click {_name(widget)}"):
            super().click(widget, at)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """See `Hands`."""
        with self._watch.over(f"{modifiers.name or ''} {key.name} in {_name(self.cursor())}"):
            super().key(key, modifiers)

    def type(self, text: str) -> None:
        """See `Hands`; letter by letter."""
        for letter in text:
            cursor = self.cursor()
            with self._watch.over(f"a letter in {_name(cursor)}"):
                type_text(cursor, letter)


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = widget.accessibleName() or (text() if callable(text) else "")
    return f"{type(widget).__name__} «{str(words)[:40]}»"


class _Sampler(threading.Thread):
    """Looks now and then at what another thread does."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._watched = threading.get_ident()
        self._ended = threading.Event()
        self._seen: Counter[str] = Counter()

    def run(self) -> None:
        while not self._ended.wait(SAMPLED_EVERY):
            frame: Any = sys._current_frames().get(self._watched)
            self._seen[_place(frame)] += 1

    def stop(self) -> None:
        self._ended.set()
        self.join()

    def most(self) -> str:
        """Where it was seen most often."""
        return self._seen.most_common(1)[0][0] if self._seen else ""


def _place(frame: Any) -> str:
    """The innermost line of our own program."""
    while frame is not None:
        name = frame.f_globals.get("__name__", "")
        if name.startswith(_OWN):
            return f"{name}.{frame.f_code.co_name}"
        frame = frame.f_back
    return "Qt"
