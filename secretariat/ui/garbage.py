"""No garbage is looked for while a worker thread runs.

The interpreter looks for it in whatever thread happens to allocate. A worker might find widgets that are gone, and
destroy them beside the GUI thread: each then waits for what the other holds, and the window stands still for ever.
"""

import gc


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
"""There is one interpreter."""
