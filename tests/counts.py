"""How often a test tries: little on every run, much in `.ci/long`."""

import os

LONG = os.environ.get("SECRETARIAT_LONG") == "1"


def count(short: int, long: int) -> int:
    """The number of trials for this run."""
    return long if LONG else short
