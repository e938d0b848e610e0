"""Python threads."""

import threading

GRACE_SECONDS = 2.0


class ThreadWatch:
    """Names the threads that were started since and do not end within the grace time."""

    def __init__(self) -> None:
        self._known = set(threading.enumerate())

    def left_behind(self) -> list[str]:
        """The threads that are still alive; a worker that is just ending is waited for."""
        return [f"thread {thread.name}" for thread in self._new() if not _ends(thread)]

    def _new(self) -> list[threading.Thread]:
        """Dummy threads belong to Qt's or Java's pools: Python only met them."""
        return [
            thread
            for thread in threading.enumerate()
            if thread not in self._known and not isinstance(thread, threading._DummyThread)
        ]


def _ends(thread: threading.Thread) -> bool:
    thread.join(GRACE_SECONDS)
    return not thread.is_alive()
