"""Errors of a meeting where the user sees them."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from secretariat.domain.errors import DomainError
from secretariat.ui.meeting.fields.places import show_errors
from secretariat.ui.meeting.place import Place
from secretariat.ui.refusals import refusal


class ToldErrors:
    """At their fields in the view of the open stage; one without a field there is told in passing, once."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._told: tuple[DomainError, ...] = ()
        self._marked: set[QWidget] = set()

    def show(self, view: QWidget, errors: Mapping[Place, DomainError]) -> None:
        """A view that shows none and has none to show is not walked: that takes a millisecond after each change."""
        if errors or view in self._marked:
            for error in show_errors(view, errors, refusal):
                if not any(error is told for told in self._told):
                    self._tell(refusal(error))
            if errors:
                self._marked.add(view)
            else:
                self._marked.discard(view)
        self._told = tuple(errors.values())
