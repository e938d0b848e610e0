"""What is seen while the data are written anew or replaced: it takes seconds, and nothing may be done meanwhile."""

from enum import Enum, auto

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, native_icon
from secretariat.ui.kit.panel import Ground
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, SPACE_8
from secretariat.ui.typography import Role

SIZE = (560, 220)


class Waiting(Enum):
    """What is being done."""

    ENCRYPTING = auto()
    DECRYPTING = auto()
    RESTORING = auto()


class WaitingWindow(QWidget):
    """Cannot be closed by the user: it goes by `finish`. The work survives a power cut all the same."""

    def __init__(self, what: Waiting) -> None:
        super().__init__()
        self._finished = False
        self.setWindowTitle(self.tr("Secretariat"))
        self.setWindowIcon(native_icon(Icon.LANDMARK, colours().accent, 32))
        self.resize(*SIZE)
        ground = Ground()
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(SPACE_8, SPACE_8, SPACE_8, SPACE_8)
        inner.setSpacing(SPACE_3)
        title, about = self._words(what)
        inner.addStretch(1)
        inner.addWidget(Text(title, Role.SECTION))
        inner.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ground)

    def _words(self, what: Waiting) -> tuple[str, str]:
        if what is Waiting.RESTORING:
            return self.tr("Restoring the data…"), self.tr(
                "The backup takes the place of the data, which are kept whole. The window opens by itself."
            )
        encrypts = what is Waiting.ENCRYPTING
        title = self.tr("Encrypting the data…") if encrypts else self.tr("Taking the encryption away…")
        return title, self.tr(
            "Every record, file and a new backup are written anew and checked. Until the check has passed, the former "
            "data stay in their place. The window opens by itself."
        )

    def finish(self) -> None:
        """Close it: the work is done."""
        self._finished = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the work is done."""
        event.setAccepted(self._finished)
