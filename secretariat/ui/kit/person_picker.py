"""Chooses a person by two letters; a name that is not in the list is reported as a new one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from secretariat.domain.ukrainian import normalise_apostrophes
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.suggestions import Suggestion, Suggestions

LEAST_LETTERS = 2
NEW = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChoice:
    """A person to choose from: the name as it is shown, who that is, the whole name, by which they are found too."""

    id: int
    name: str
    detail: str = ""
    full: str = ""


class PersonPicker(LineEdit):
    """Emits `person_chosen` with an id, or None for an emptied field; `new_name` with a name that nobody has.

    A new name is reported only if `allows_new`; otherwise leaving the field brings the chosen person back.
    """

    person_chosen = Signal(object)
    new_name = Signal(str)

    def __init__(
        self, name: str, *, placeholder: str = "", allows_new: bool = False, small: bool = False
    ) -> None:
        super().__init__(name=name, placeholder=placeholder, small=small)
        self._people: Sequence[PersonChoice] = ()
        self._chosen: PersonChoice | None = None
        self._words = ""
        self._allows_new = allows_new
        self._list = Suggestions(self)
        self._list.taken.connect(self._on_taken)
        self.textEdited.connect(self._on_edited)

    def set_people(self, people: Sequence[PersonChoice]) -> None:
        """The people to choose from, in the order in which they are offered."""
        self._people = people

    def set_person(self, person: int | None) -> None:
        """Show a person of the list without sending a signal; None empties the field."""
        self._words = ""
        self._chosen = next((choice for choice in self._people if choice.id == person), None)
        self.setText(self._chosen.name if self._chosen else "")
        self.setCursorPosition(0)

    def set_words(self, words: str) -> None:
        """Show stored words that are nobody's name («представник громадськості») without sending a signal."""
        self.set_person(None)
        self._words = words
        self.setText(words)
        self.setCursorPosition(0)

    def new_text(self, typed: str) -> str:
        """How a name that nobody has is offered."""
        return self.tr("New person: {name}").format(name=typed)

    def person(self) -> int | None:
        """The id of the chosen person."""
        return self._chosen.id if self._chosen else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms what is typed; Down shows everybody."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._is_changed():
            self._confirm()
        elif event.key() == Qt.Key.Key_Down:
            self._list.offer([_suggestion(choice) for choice in self._people], "")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field confirms what is typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self._is_changed():
            self._confirm()

    def _on_edited(self, text: str) -> None:
        typed = text.strip()
        if len(typed) < LEAST_LETTERS:
            self._list.hide()
            return
        found = [one for one in self._people if has_names(f"{one.name} {one.full}", typed)]
        found.sort(key=lambda one: not has_names(one.name, typed))  # a patronymic is not what is mostly meant
        rows = [_suggestion(one) for one in found]
        if self._allows_new and not self._exact(typed):
            rows.append(Suggestion(text=self.new_text(typed), value=NEW))
        self._list.offer(rows, typed)

    def _on_taken(self, value: object) -> None:
        if value is NEW:
            self._report_new(self.text().strip())
        elif isinstance(value, PersonChoice):
            self._choose(value)

    def _confirm(self) -> None:
        """One who bears the typed name is chosen; an unknown name is new, or is taken back."""
        typed = self.text().strip()
        exact = self._exact(typed)
        if exact is not None or not typed:
            self._choose(exact)
        elif self._allows_new:
            self._report_new(typed)
        elif self._words:
            self.set_words(self._words)
        else:
            self.set_person(self.person())

    def _choose(self, choice: PersonChoice | None) -> None:
        changed = choice != self._chosen or bool(self._words)
        self._chosen, self._words = choice, ""
        self.setText(choice.name if choice else "")
        if changed:
            self.person_chosen.emit(choice.id if choice else None)

    def _report_new(self, name: str) -> None:
        self._list.hide()
        self.new_name.emit(name)

    def _exact(self, typed: str) -> PersonChoice | None:
        wanted = _folded(typed)
        found = (one for one in self._people if wanted in (_folded(one.name), _folded(one.full)))
        return next(found, None) if wanted else None

    def _is_changed(self) -> bool:
        return self.text().strip() != (self._chosen.name if self._chosen else self._words)


def has_names(names: str, typed: str) -> bool:
    """Whether each typed word begins one of the names; case and the kind of apostrophe do not count."""
    known, words = _folded(names).split(), _folded(typed).replace(".", " ").split()
    return bool(words) and all(any(name.startswith(word) for name in known) for word in words)


def _folded(text: str) -> str:
    return " ".join(normalise_apostrophes(text).casefold().split())


def _suggestion(choice: PersonChoice) -> Suggestion:
    return Suggestion(text=choice.name, value=choice, detail=choice.detail)
