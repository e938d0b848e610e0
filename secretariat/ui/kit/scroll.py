"""A column that scrolls when it is taller than its place, and never sideways."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Shows `inner` at its own height, without a ground of its own. Tab brings a hidden field into view."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def follow_cursor(self) -> None:
        """Bring the field with the cursor into view, once what was asked for with it has found its place."""
        QTimer.singleShot(0, self, self._show_cursor)

    def bring(self, block: QWidget) -> None:
        """Bring a part of the column into view, once it has found its place."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(block, 0, 0))

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
    holder = field.parentWidget()
    while holder is not None and not isinstance(holder, Scroll):
        holder = holder.parentWidget()
    if holder is not None:
        holder.follow_cursor()
