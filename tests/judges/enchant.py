"""enchant: the library that dictionaries are read with, and the judge of our packed one."""

from tests.judges.judge import missing


def need_enchant() -> None:
    """End the running test where the C library is missing: skipped, or failed where judges are required."""
    try:
        import enchant  # noqa: F401 # only to see whether its C library is found
    except ImportError:
        missing("libenchant")
