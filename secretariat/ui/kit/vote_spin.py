"""A count of votes: minus, the number, plus."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.shapes import fill_round, outline_focus, outline_round
from secretariat.ui.measures import scaled
from secretariat.ui.typography import Role, role_font

WIDTH, HEIGHT = 92, 36
MOST = 999


class VoteSpin(QWidget):
    """Emits `typed` when the user changes the number by keys or by a click on plus or minus."""

    typed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._spin = QSpinBox()
        self._spin.setRange(0, MOST)
        self._spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self._spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._spin.setFrame(False)
        clear = self._spin.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self._spin.setPalette(clear)
        self._spin.setAccessibleName(name)
        self._spin.valueChanged.connect(self.typed)
        self._spin.installEventFilter(self)
        self.setFocusProxy(self._spin)
        self._arrange(name)
        self._dress()

    def value(self) -> int:
        """The number shown."""
        return self._spin.value()

    def set_value(self, value: int) -> None:
        """Show `value` without sending a signal."""
        self._spin.blockSignals(True)
        self._spin.setValue(value)
        self._spin.blockSignals(False)

    def show_offered(self, offered: bool) -> None:
        """Show the number pale while it is only what the program offers."""
        if self._spin.property("offered") is not offered:
            self._spin.setProperty("offered", offered)
            for part in (self._spin, self._spin.lineEdit()):
                part.style().unpolish(part)
                part.style().polish(part)

    def set_most(self, most: int) -> None:
        """Allow no more than `most` votes."""
        self._spin.blockSignals(True)
        self._spin.setMaximum(most)
        self._spin.blockSignals(False)

    def sizeHint(self) -> QSize:
        """92 × 36 for letters of 10 points."""
        return QSize(scaled(WIDTH), scaled(HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus round the whole field; take the number whole on entering; leave the wheel alone."""
        if event.type() == QEvent.Type.FocusIn:
            self._spin.selectAll()
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """One border round the three parts."""
        palette, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        fill_round(painter, area, palette.surface if self.isEnabled() else palette.window)
        if self._spin.hasFocus():
            outline_focus(painter, area, palette.accent)
        else:
            outline_round(painter, area, palette.control if self.isEnabled() else palette.line)
        painter.end()

    def _dress(self) -> None:
        self._spin.setFont(role_font(Role.COUNT))
        self.setFixedSize(self.sizeHint())

    def _arrange(self, name: str) -> None:
        less = IconButton(Icon.MINUS, self.tr("{name}: one less").format(name=name), small=True)
        more = IconButton(Icon.PLUS, self.tr("{name}: one more").format(name=name), small=True)
        less.clicked.connect(lambda _checked=False: self._spin.stepDown())
        more.clicked.connect(lambda _checked=False: self._spin.stepUp())
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 0, 3, 0)
        row.setSpacing(0)
        for button in (less, more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(less)
        row.addWidget(self._spin, 1)
        row.addWidget(more)
