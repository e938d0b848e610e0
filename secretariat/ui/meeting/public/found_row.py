"""One thing that may be personal: whether it is masked, and how each of its places reads before and after."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.document import Source
from secretariat.domain.masking import Found, FoundPlace, MaskKind
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.typography import Role

MOST_PLACES = 3
"""More of them would make the list long; the others are counted."""


class FoundRow(QWidget):
    """`mask` hears the found thing and whether it is to be masked, `lead` the place in the record."""

    def __init__(self, mask: Callable[[Found, bool], None], lead: Callable[[Source], None]) -> None:
        super().__init__()
        self._found: Found | None = None
        self._mask = mask
        self.tick = CheckBox("")
        self.tick.clicked.connect(self._on_tick)
        self._words, self._places = Text(wraps=True), Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self.show_place = IconButton(Icon.NEXT, "", small=True)
        self.show_place.clicked.connect(lambda _checked=False: self._on_show(lead))
        self._arrange()

    def show_found(self, found: Found) -> None:
        """Show it as it is decided now."""
        self._found = found
        mark = found.mark or QCoreApplication.translate("Public", "stays")
        self._words.setText(f"{kind_words(found.kind)}: {found.text} → {mark}")
        self._places.setText("\n".join(self._place_words(found)))
        self.tick.setChecked(found.is_hidden)
        hide = QCoreApplication.translate("Public", "Mask: {text}").format(text=found.text)
        self.tick.setAccessibleName(hide)
        show = QCoreApplication.translate("Public", "Show where it stands: {text}").format(text=found.text)
        self.show_place.setAccessibleName(show)
        self.show_place.setToolTip(QCoreApplication.translate("Public", "Show where it stands"))

    def _place_words(self, found: Found) -> list[str]:
        shown = dict.fromkeys(_before_and_after(found, place) for place in found.places)
        lines = list(shown)[:MOST_PLACES]
        more = len(shown) - len(lines)
        if more:
            lines.append(self.tr("and in %n more place(s)", "", more))
        return lines

    def _on_tick(self, hidden: bool) -> None:
        if self._found is not None:
            self._mask(self._found, hidden)

    def _on_show(self, lead: Callable[[Source], None]) -> None:
        if self._found is not None:
            lead(self._found.places[0].source)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        # the first line stands beside the middle of the box
        words.setContentsMargins(0, SPACE_1, 0, 0)
        words.addWidget(self._words)
        words.addWidget(self._places)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        nest(row, words, 1)
        row.addWidget(self.show_place, 0, Qt.AlignmentFlag.AlignTop)


def _before_and_after(found: Found, place: FoundPlace) -> str:
    return f"{place.before} → {place.after}" if found.is_hidden else place.before


def kind_words(kind: MaskKind) -> str:
    """What kind of data it is."""
    return {
        MaskKind.PERSON: QCoreApplication.translate("Public", "Person"),
        MaskKind.ADDRESS: QCoreApplication.translate("Public", "Address"),
        MaskKind.PHONE: QCoreApplication.translate("Public", "Telephone"),
        MaskKind.EMAIL: QCoreApplication.translate("Public", "E-mail"),
        MaskKind.IDENTITY: QCoreApplication.translate("Public", "Number of a document or an account"),
        MaskKind.BIRTH: QCoreApplication.translate("Public", "Day of birth"),
        MaskKind.HEALTH: QCoreApplication.translate("Public", "Health"),
        MaskKind.BY_HAND: QCoreApplication.translate("Public", "By your wish"),
    }[kind]
