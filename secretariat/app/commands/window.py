"""`secretariat`, `secretariat --demo`: the window."""

import argparse

from secretariat.app.display_probe import window_obstacle


def run(parsed: argparse.Namespace) -> int:
    """Open the window and return when it is closed; raises DomainError where no window can open."""
    obstacle = window_obstacle()
    if obstacle is not None:
        raise obstacle
    from secretariat.app.gui import open_demo, open_window

    return open_demo() if parsed.demo else open_window(parsed.data)
