"""The first page: three steps at the left, what is asked at the right, the example below."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.services.changes import Changed
from secretariat.services.office import Office
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.footed import Footed
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, scaled
from secretariat.ui.typography import Role
from secretariat.ui.welcome.office_panel import OfficePanel
from secretariat.ui.welcome.presenter import WelcomePresenter
from secretariat.ui.welcome.steps import Steps

WIDTH, STEPS_WIDTH, BESIDE = 880, 265, 860


class WelcomePage(QWidget):
    """Emits `example_requested` and `restore_requested`.

    When the office is set up, the change is published and the page's work is done.
    """

    example_requested = Signal()
    restore_requested = Signal()

    def __init__(self, publish: Callable[[Changed], None]) -> None:
        super().__init__()
        self.panel = OfficePanel()
        self._presenter = WelcomePresenter(self.panel, publish)
        self.example = FlatButton(self.tr("Open the example meeting"), icon=Icon.BOOK)
        self.restore = FlatButton(self.tr("Restore from a backup"), icon=Icon.BACKUP)
        self._steps = Steps(self._ways())
        self._arrange()
        self.panel.name.input.textEdited.connect(self._presenter.name_typed)
        self.panel.done.clicked.connect(self._on_done)
        self.example.clicked.connect(self.example_requested)
        self.restore.clicked.connect(lambda _checked=False: self.restore_requested.emit())
        self.setFocusProxy(self.panel.name)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        self._steps.show_current(0)

    def attach(self, office: Office) -> None:
        """The store is open."""
        self._presenter.attach(office.desk.work)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finishes, wherever the cursor stands."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_done()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has no room for the way beside the form."""
        super().resizeEvent(event)
        self._steps.setVisible(self.width() >= scaled(BESIDE))

    def _on_done(self) -> None:
        self._presenter.finish(self.panel.form())

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.panel.isAncestorOf(new):
            self._steps.show_current(1 if self.panel.has_people(new) else 0)

    def _ways(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Name the group"), self.tr("name, council, settlement")),
            (self.tr("Say who presides and who writes"), self.tr("other people can come later")),
            (self.tr("Plan a meeting"), self.tr("day, place, agenda")),
        ]

    def _arrange(self) -> None:
        self._steps.setMaximumWidth(scaled(STEPS_WIDTH))
        body = QHBoxLayout()
        body.setSpacing(SPACE_6)
        body.addWidget(self._steps)
        body.addWidget(self.panel, 1)
        middle = QWidget()
        middle.setMaximumWidth(scaled(WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, SPACE_5, 0, SPACE_5)
        column.setSpacing(SPACE_2)
        column.addWidget(Text(self.tr("Welcome to Secretariat"), Role.TITLE, wraps=True))
        column.addWidget(Text(self._promise(), Role.LEAD, Tone.MUTED, wraps=True))
        column.addSpacing(SPACE_4)
        nest(column, body)
        column.addSpacing(SPACE_3)
        column.addWidget(Rule())
        column.addSpacing(SPACE_3)
        nest(column, self._others())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page = Footed(_in_the_middle(middle))
        page.keep(self.panel.done)
        outer.addWidget(page)

    def _promise(self) -> str:
        return self.tr("One page, and the first meeting can be planned. All stays on this computer.")

    def _others(self) -> QGridLayout:
        """What else may be wanted here: a look round, or the data of another computer."""
        questions = (
            (self.tr("Would you like to look round first?"), self.example),
            (self.tr("Have you worked with Secretariat on another computer?"), self.restore),
        )
        grid = QGridLayout()
        grid.setColumnStretch(2, 1)
        for row, (question, button) in enumerate(questions):
            grid.addWidget(Text(question, tone=Tone.MUTED, wraps=True), row, 0)
            grid.addWidget(button, row, 1)
        return grid


def _in_the_middle(column: QWidget) -> QWidget:
    inner = QWidget()
    row = QHBoxLayout(inner)
    row.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
    row.addStretch(1)
    row.addWidget(column, 100)
    row.addStretch(1)
    return inner
