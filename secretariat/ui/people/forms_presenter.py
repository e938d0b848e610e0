"""Looking at the cases of names once, and correcting them; no widgets."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed
from secretariat.services.name_forms import (
    PersonForms,
    approve_forms,
    person_forms,
    set_name_form,
    set_post_form,
)
from secretariat.services.office import Office
from secretariat.ui.people.forms_state import FormKey, FormsState, forms_state


class FormsView(Protocol):
    """Shows the forms of the chosen person."""

    def show_forms(self, state: FormsState) -> None:
        """Show them; at a form with an error what was typed stays."""
        ...


class FormsPresenter:
    """A form is stored when its field is left; a refusal stands at it."""

    def __init__(
        self,
        view: FormsView,
        office: Office,
        *,
        today: Callable[[], date],
        publish: Callable[[Changed], None],
    ) -> None:
        self._view, self._office, self._today, self._publish = view, office, today, publish
        self._person: PersonId | None = None
        self._waiting = 0
        self._errors: dict[FormKey, DomainError] = {}

    def show(self, person_id: PersonId | None, waiting: int) -> None:
        """Show the forms of a person, out of `waiting` whose forms nobody has looked at."""
        if person_id != self._person:
            self._errors = {}
        self._person, self._waiting = person_id, waiting
        self._show()

    def correct(self, key: FormKey, text: str) -> None:
        """Replace a form; one that stands already is no change."""
        work, cases, person, typed = self._office.desk.work, self._office.cases, self._person, tidy(text)
        assert person is not None

        def step() -> Changed:
            if key.post_id is None:
                return set_name_form(work, cases, person, key.case, typed)
            return set_post_form(work, cases, key.post_id, key.case, typed)

        self._errors.pop(key, None)
        if any(line.key == key and line.text == typed for line in self._state().lines):
            self._show()
            return
        try:
            changed = step()
        except DomainError as error:
            self._errors[key] = error
            self._show()
            return
        self._publish(changed)

    def proposed(self) -> tuple[object, ...]:
        """What the rules say of whom is shown: another person, name or post has other forms to be looked at."""
        if self._person is None:
            return ()
        forms = self._forms()
        return forms.proposed, *(one.proposed for one in forms.posts)

    def approve(self) -> bool:
        """All forms are right; False when there is nobody, one is wrong, or they were looked at already."""
        if self._person is None or self._errors or self._forms().checked:
            return False
        work, cases = self._office.desk.work, self._office.cases
        self._publish(approve_forms(work, cases, self._person, self._today()))
        return True

    def _show(self) -> None:
        if self._person is not None:
            self._view.show_forms(self._state())

    def _state(self) -> FormsState:
        return forms_state(self._forms(), self._waiting, dict(self._errors))

    def _forms(self) -> PersonForms:
        assert self._person is not None
        return person_forms(self._office.desk.work, self._office.cases, self._person, self._today())
