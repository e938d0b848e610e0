"""The first page without its widgets: the live line under the name, and setting the office up."""

from collections.abc import Callable, Mapping
from typing import Protocol

from secretariat.domain.errors import DomainError
from secretariat.services.changes import Changed
from secretariat.services.groups import set_up_office
from secretariat.services.ports import Work
from secretariat.ui.genitive import genitive
from secretariat.ui.welcome.form import WelcomeForm, errors, to_command


class WelcomeView(Protocol):
    """What the page shows."""

    def show_genitive(self, words: str | None) -> None:
        """The name inside a sentence; None asks the user for it."""

    def show_errors(self, errors: Mapping[str, DomainError]) -> None:
        """What must be mended, by field."""

    def show_waiting(self) -> None:
        """The store is not open yet; the form is kept until it is."""


class WelcomePresenter:
    """A form that is finished before the store is open waits for it."""

    def __init__(self, view: WelcomeView, publish: Callable[[Changed], None]) -> None:
        self._view, self._publish = view, publish
        self._work: Work | None = None
        self._waiting: WelcomeForm | None = None

    def attach(self, work: Work) -> None:
        """The store is open."""
        self._work = work
        if self._waiting is not None:
            self._set_up(work, self._waiting)

    def name_typed(self, name: str) -> None:
        """Show how the name will stand in the protocol."""
        self._view.show_genitive(genitive(name) if name.strip() else "")

    def finish(self, form: WelcomeForm) -> None:
        """Set the office up, unless something is missing."""
        found = errors(form)
        self._view.show_errors(found)
        if found:
            return
        if self._work is None:
            self._waiting = form
            self._view.show_waiting()
        else:
            self._set_up(self._work, form)

    def _set_up(self, work: Work, form: WelcomeForm) -> None:
        try:
            _, changed = set_up_office(work, to_command(form))
        except DomainError as error:
            self._view.show_errors({error.field or "name": error})
            return
        self._publish(changed)
