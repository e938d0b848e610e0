"""An application without a display, dressed and speaking as the program does."""

import os
from functools import cache

from PySide6.QtWidgets import QApplication

from secretariat.app.quickness import take_short_turns
from secretariat.ui.i18n import install_language
from tests.ui.looks import dress


@cache
def application() -> QApplication:
    """The one application of the process."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress()
    install_language(app)
    take_short_turns()
    return app


def load() -> str:
    """How busy the machine is: figures of a busy one are too high."""
    return f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "load unknown"
