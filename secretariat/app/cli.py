"""The command line."""

import argparse
from collections.abc import Sequence

from secretariat import __version__


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; bad usage exits with 2."""
    parser = argparse.ArgumentParser(prog="secretariat")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.parse_args(arguments)
    return 0
