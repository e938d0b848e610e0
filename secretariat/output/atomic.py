"""Where the papers find the one way to write a file."""

from secretariat.atomic import write_atomically

__all__ = ["write_atomically"]
