"""A column that scrolls when it is taller than its place, and never sideways."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget

BAR = 12
"""What `inner` leaves free at its right: the bar stands there, so nothing moves when it comes and goes."""


class _NoBar(QScrollBar):
    """Scrolls, and takes no room from what it scrolls: Qt shows none without a size."""

    def sizeHint(self) -> QSize:
        return QSize(0, 0)


class Scroll(QScrollArea):
    """Shows `inner` at its own height, without a ground of its own. Tab brings a hidden field into view.

    The bar lies over the right margin of `inner`, which is at least `BAR` wide.
    """

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(_NoBar())
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.hide()
        self._bar.valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(self._bar.setValue)
        self.verticalScrollBar().rangeChanged.connect(self._fit_bar)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the right edge."""
        super().resizeEvent(event)
        self._fit_bar()

    def _fit_bar(self) -> None:
        inner = self.verticalScrollBar()
        self._bar.setRange(inner.minimum(), inner.maximum())
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setValue(inner.value())
        self._bar.setGeometry(self.width() - BAR, 0, BAR, self.height())
        wanted = self.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._bar.setVisible(wanted and inner.maximum() > inner.minimum())
        self._bar.raise_()

    def follow_cursor(self) -> None:
        """Bring the field with the cursor into view, once what was asked for with it has found its place."""
        QTimer.singleShot(0, self, self._show_cursor)

    def bring(self, *parts: QWidget) -> None:
        """Bring these parts into view, the first of them surely, once they have found their places."""
        QTimer.singleShot(0, self, lambda: self._show_parts(parts))

    def _show_parts(self, parts: tuple[QWidget, ...]) -> None:
        for part in reversed(parts):
            self.ensureWidgetVisible(part, 0, 0)

    def _show_cursor(self) -> None:
        field, inner = QApplication.focusWidget(), self.widget()
        if field is None or inner is None or not inner.isAncestorOf(field):
            return
        block = field
        while (parent := block.parentWidget()) is not None and parent is not inner:
            if parent.height() > self.viewport().height():
                break
            block = parent
        self.ensureWidgetVisible(block, 0, 0)
        self.ensureWidgetVisible(field, 0, 0)


def focus_in_view(field: QWidget) -> None:
    """Put the cursor into `field` and bring it into view in the column that holds it."""
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    holder = column_of(field)
    if holder is not None:
        holder.follow_cursor()


def bring_into_view(first: QWidget, *others: QWidget) -> None:
    """Show what was unfolded in the column that holds it; the cursor stays where it is."""
    holder = column_of(first)
    if holder is not None:
        holder.bring(first, *others)


def column_of(part: QWidget) -> Scroll | None:
    """The column that holds `part`, if any does."""
    holder = part.parentWidget()
    while holder is not None and not isinstance(holder, Scroll):
        holder = holder.parentWidget()
    return holder
