"""A column that scrolls, and what ends the work in it: a button that is seen even when its place is not."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.button import Button
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.measures import SPACE_2, SPACE_3

MOVING = {QEvent.Type.LayoutRequest, QEvent.Type.Resize}


class Footed(QWidget):
    """Shows `inner` in `column`, a `Scroll`. While the kept button is scrolled away, a twin of it stands in a foot.

    The twin is for the mouse alone: keys find the button itself, which comes into view with the cursor.
    """

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self._kept: Button | None = None
        self.column = Scroll(inner)
        self._foot, self._twin = QWidget(), Button()
        self._twin.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._twin.clicked.connect(self._on_clicked)
        self._arrange()
        self.column.verticalScrollBar().valueChanged.connect(self._look)
        inner.installEventFilter(self)

    def keep(self, button: Button | None) -> None:
        """Let `button`, which stands somewhere in the column, be seen always; None lets the last one go."""
        self._kept = button
        self._look()

    def show_top(self) -> None:
        """Begin at the beginning."""
        self.column.verticalScrollBar().setValue(0)

    def follow_cursor(self) -> None:
        """See `Scroll`; what was put into the column a moment ago gets its room first."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.column.follow_cursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of the column is seen."""
        super().resizeEvent(event)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands in the column may have moved."""
        if event.type() in MOVING:
            self._look()
        return False

    def _look(self) -> None:
        """Whether the button needs its twin; the height of the foot itself plays no part, or it would flicker."""
        kept = self._kept
        if kept is None or not kept.isVisibleTo(self._inner):
            self._foot.hide()
            return
        place = kept.mapTo(self._inner, QPoint(0, 0))
        bottom = place.y() + kept.height() - self.column.verticalScrollBar().value()
        is_away = not 0 < bottom <= self.height()
        if is_away:
            self._twin.look_like(kept)
            self._row.setContentsMargins(place.x(), SPACE_2, 0, SPACE_3)
        self._foot.setVisible(is_away)

    def _on_clicked(self) -> None:
        if self._kept is not None:
            # as a click on itself would: the field with the cursor takes over what was typed
            self._kept.setFocus(Qt.FocusReason.MouseFocusReason)
            self._kept.click()

    def _arrange(self) -> None:
        self._row = QHBoxLayout()
        self._row.addWidget(self._twin)
        self._row.addStretch(1)
        foot = QVBoxLayout(self._foot)
        whole = QVBoxLayout(self)
        for layout in (foot, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        foot.addWidget(Rule())
        nest(foot, self._row)
        whole.addWidget(self.column, 1)
        whole.addWidget(self._foot)
        self._foot.hide()
