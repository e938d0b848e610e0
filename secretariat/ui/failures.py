"""What becomes of long work that failed. No toolkit: presenters hand work over too."""

from collections.abc import Callable

from secretariat.domain.errors import DomainError

Failed = Callable[[BaseException], None]
"""Hears the error of work, on the GUI thread."""


def refusing(tell: Callable[[DomainError], None], first: Callable[[], None] | None = None) -> Failed:
    """A `Failed` that tells what a user can cure; anything else is raised again, as a bug of the program.

    `first` is done whatever the error is: what waited for the work is let go.
    """

    def failed(error: BaseException) -> None:
        if first is not None:
            first()
        if not isinstance(error, DomainError):
            raise error
        tell(error)

    return failed
