"""Garbage is looked for on the GUI thread alone.

The interpreter looks for it in whatever thread happens to allocate. A worker that finds widgets destroys them beside
the GUI thread: each then waits for what the other holds and the window stands still, or a wrapper is freed while Qt
destroys the widget behind it and the process crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

ROUND = 2000
"""Milliseconds between two looks."""


class GarbageRounds(QObject):
    """While it runs, the interpreter's own search rests and this one goes round by a timer, as seldom as that one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = False
        self._timer = QTimer(self)
        self._timer.setInterval(ROUND)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """From now on nobody else looks."""
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave the search to the interpreter again; call it when no worker runs any more."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def look(self) -> None:
        """Look through the youngest objects, and through older ones when their turn has come."""
        for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count <= most:
                break
            gc.collect(generation)


class GarbageHold:
    """Counts who needs the search to rest; used on the GUI thread alone."""

    def __init__(self) -> None:
        self._holders = 0
        self._was_on = True

    def hold(self) -> None:
        """Let the search rest until each hold was released."""
        if self._holders == 0:
            self._was_on = gc.isenabled()
            gc.disable()
        self._holders += 1

    def release(self) -> None:
        """The last release looks through what was made meanwhile, here, and lets the search go on."""
        self._holders -= 1
        if self._holders == 0 and self._was_on:
            gc.collect(0)
            gc.enable()


GARBAGE = GarbageHold()
"""There is one interpreter. Where no `GarbageRounds` goes, work in threads holds the search while it runs."""
