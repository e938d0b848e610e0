"""What a test must not leave behind."""

from tests.leaks.watch import Watch

__all__ = ["Watch"]
