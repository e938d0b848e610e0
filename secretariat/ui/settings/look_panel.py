"""How the window looks: colours, letters, language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from secretariat.ui.kit.field import ComboField
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.settings.state import Look
from secretariat.ui.typography import Role

POINTS = (9, 10, 11, 12, 14, 16, 18)


class LookPanel(Panel):
    """Emits the whole look when one of its choices changes."""

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self.scheme = ComboField(self.tr("Colours"), self._schemes())
        self.points = ComboField(self.tr("Size of letters"), {points: f"{points}" for points in POINTS})
        self.language = ComboField(self.tr("Language"), {"uk": "Українська", "en": "English"})
        self.scheme.choice.set_value(look.scheme)
        self.points.choice.set_value(look.points)
        self.language.choice.set_value(look.language)
        self._arrange()
        for field in (self.scheme, self.points, self.language):
            field.choice.activated.connect(self._tell)

    def look(self) -> Look:
        """What is chosen."""
        points = self.points.choice.value()
        assert isinstance(points, int)
        return Look(
            language=str(self.language.choice.value()),
            scheme=str(self.scheme.choice.value()),
            points=points,
        )

    def _tell(self) -> None:
        self.language.show_hint(self.tr("The language changes when the program is started again."))
        self.changed.emit(self.look())

    def _schemes(self) -> dict[object, str]:
        return {
            "system": self.tr("as in the system"),
            "light": self.tr("light"),
            "dark": self.tr("dark"),
        }

    def _arrange(self) -> None:
        self.column.addWidget(Text(self.tr("Look"), Role.SECTION))
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        for field in (self.scheme, self.points, self.language):
            row.addWidget(field, 1)
        nest(self.column, row)
