"""Asking for a person: known ones by two letters, a new one by the whole name, an unnamed one by a label."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from secretariat.domain.ids import PersonId
from secretariat.ui import words as office_words
from secretariat.ui.kit.person_picker import PersonChoice, PersonPicker
from secretariat.ui.meeting.names import looks_like_name
from secretariat.ui.meeting.people import NOBODY, Somebody, Who


def choices(people: Sequence[Somebody]) -> list[PersonChoice]:
    """People as the picker offers them: with their post or their role in the group."""
    return [
        PersonChoice(id=person.id, name=person.listed, detail=_detail(person), full=person.full)
        for person in people
    ]


def _detail(person: Somebody) -> str:
    if person.post is not None:
        return person.post
    return office_words.role(person.role) if person.role is not None else person.full


class WhoPicker(PersonPicker):
    """Hands what was chosen to `chosen`, and the words of somebody not in the list to `typed`."""

    def __init__(
        self,
        name: str,
        chosen: Callable[[Who], None],
        typed: Callable[[str], None] | None = None,
        *,
        labels: bool = False,
        placeholder: str = "",
        small: bool = False,
    ) -> None:
        """With `labels` words that do not look like a name are offered as somebody unnamed."""
        super().__init__(name, placeholder=placeholder, allows_new=typed is not None, small=small)
        self._labels = labels
        self._tell = chosen
        self._shown: Who | None = None
        self.person_chosen.connect(self._on_chosen)
        if typed is not None:
            self.new_name.connect(typed)

    def show_who(self, who: Who, people: Sequence[PersonChoice]) -> None:
        """Show somebody, unless another one is being typed over this very one."""
        self.set_people(people)
        if self.hasFocus() and who == self._shown:
            return
        self._shown = who
        if who.label is not None:
            self.set_words(who.label)
        else:
            self.set_person(who.person_id)

    def new_text(self, typed: str) -> str:
        """How words that are nobody's name here are offered."""
        if self._labels and not looks_like_name(typed):
            return self.tr("Unnamed: {label}").format(label=typed)
        return super().new_text(typed)

    def take_focus(self) -> None:
        """Put the cursor here, ready to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _on_chosen(self, person_id: object) -> None:
        chosen = Who(person_id=PersonId(person_id)) if isinstance(person_id, int) else NOBODY
        self._tell(chosen)
