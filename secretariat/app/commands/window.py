"""`secretariat`, `secretariat --demo`: the window."""

import argparse

from secretariat.app.display_probe import window_obstacle
from secretariat.app.quickness import import_plainly, without_garbage_search


def run(parsed: argparse.Namespace) -> int:
    """Open the window and return when it is closed; raises DomainError where no window can open."""
    obstacle = window_obstacle()
    if obstacle is not None:
        raise obstacle
    with without_garbage_search():
        import_plainly()
        from secretariat.app.gui import open_demo, open_window

        return open_demo() if parsed.demo else open_window(parsed.data)
