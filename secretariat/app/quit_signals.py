"""Ctrl+C in the terminal, or the end of the session, closes the window as a click on its cross does."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


@contextmanager
def closing_on_signals(close: Callable[[], object]) -> Iterator[None]:
    """Call `close` on the GUI thread when the process is asked to end, until the end of the block.

    Python hears a signal only between its own steps, and Qt waits outside of them: the signal's byte wakes Qt up.
    """
    heard, told = socket.socketpair()
    for end in (heard, told):
        end.setblocking(False)
    notifier = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: (heard.recv(64), close()))
    former_wakeup = signal.set_wakeup_fd(told.fileno())
    former = {one: signal.signal(one, lambda *_: None) for one in SIGNALS}
    try:
        yield
    finally:
        for one, handler in former.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(former_wakeup)
        notifier.setEnabled(False)
        heard.close()
        told.close()
