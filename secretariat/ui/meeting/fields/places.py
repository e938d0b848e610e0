"""Which widget stands for which place of the meeting."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from PySide6.QtWidgets import QWidget

from secretariat.domain.errors import DomainError
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Field, Note
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.place import Place

_PLACE, _NOTE, _SAID_OF = "meetingPlace", "meetingNote", "meetingSaidOf"


def bind(widget: QWidget, place: Place, note: Note | Field | None = None) -> None:
    """Let `widget` stand for `place`; what is wrong there is said in `note`, a line or a field with one."""
    widget.setProperty(_PLACE, place)
    if note is not None:
        widget.setProperty(_NOTE, note)


def place_under(widget: QWidget | None) -> Place | None:
    """The place of a widget or of the nearest one that holds it."""
    while widget is not None:
        place = widget.property(_PLACE)
        if isinstance(place, Place):
            return place
        widget = widget.parentWidget()
    return None


def widget_at(root: QWidget, place: Place) -> QWidget | None:
    """The field of a place: the very one, or else the first of the same part that can take the focus."""
    same_part = None
    for widget, other in _bound(root):
        if other == place:
            return widget
        is_same_part = (other.part, other.id) == (place.part, place.id)
        if same_part is None and is_same_part and not widget.isHidden():
            same_part = widget
    return same_part


def show_errors(
    root: QWidget, errors: Mapping[Place, DomainError], words: Callable[[DomainError], str]
) -> list[DomainError]:
    """Say each error at its field and take older ones away; returns those that have no field to be seen here."""
    homeless, bound = dict(errors), list(_bound(root))
    _forget_moved(bound)
    for widget, place in bound:
        note = widget.property(_NOTE)
        if not isinstance(note, Note | Field):
            continue
        seen = widget is root or widget.isVisibleTo(root)
        error = homeless.pop(place, None) if seen else None
        _mark(widget, wrong=error is not None)
        if error is not None:
            _say(note, words(error))
            note.setProperty(_SAID_OF, place)
        elif note.property(_SAID_OF) == place:
            _say(note, "")
            note.setProperty(_SAID_OF, None)
    return list(homeless.values())


def refused_fields(root: QWidget, errors: Mapping[Place, DomainError]) -> list[tuple[QWidget, Place]]:
    """Lines, days and choices that are seen and whose last value was refused, each with its place."""
    found = []
    for widget, place in _bound(root):
        holder = widget.parentWidget()
        field: QWidget = holder if isinstance(holder, DateEntry) else widget
        short = isinstance(field, DateEntry | Choice | LineEdit)
        if short and place in errors and widget.isVisibleTo(root):
            found.append((field, place))
    return found


def _forget_moved(bound: Iterable[tuple[QWidget, Place]]) -> None:
    """What was said of a place for which no widget stands any more, as after a step to another item."""
    notes: dict[Note | Field, set[Place]] = {}
    for widget, place in bound:
        note = widget.property(_NOTE)
        if isinstance(note, Note | Field):
            notes.setdefault(note, set()).add(place)
    for note, places in notes.items():
        said_of = note.property(_SAID_OF)
        if isinstance(said_of, Place) and said_of not in places:
            _say(note, "")
            note.setProperty(_SAID_OF, None)


def _say(note: Note | Field, text: str) -> None:
    if isinstance(note, Field):
        note.show_error(text)
    else:
        note.say(text, Tone.DANGER if text else Tone.MUTED)


def _mark(widget: QWidget, *, wrong: bool) -> None:
    state = "error" if wrong else ""
    if (widget.property("state") or "") != state:
        widget.setProperty("state", state)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _bound(root: QWidget) -> Iterator[tuple[QWidget, Place]]:
    for widget in (root, *root.findChildren(QWidget)):
        place = widget.property(_PLACE)
        if isinstance(place, Place):
            yield widget, place
