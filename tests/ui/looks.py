"""How a screen looks: pictures of it, words that are cut, controls without a name."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAccessible, QCursor, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import BREAKS
from secretariat.ui.theme import Scheme, apply_theme

NAMED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def dress(*, dark: bool = False, points: int = 10) -> None:
    """Put on the light or dark clothes with letters of `points`, unless they are worn already: it takes long."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wanted = (dark, points)
    if app.property("worn") != _worn(app, wanted):
        apply_theme(app, Scheme.DARK if dark else Scheme.LIGHT, points)
        app.setProperty("worn", _worn(app, wanted))


def _worn(app: QApplication, clothes: tuple[bool, int]) -> str:
    """What a later call compares: somebody else may have dressed the application since."""
    return f"{clothes} {app.font().key()} {app.palette().cacheKey()} {app.styleSheet()}"


def settle(widget: QWidget, width: int, height: int) -> None:
    """Show `widget` at this size and let its layouts come to rest."""
    QCursor.setPos(width + 1000, height + 1000)
    widget.resize(width, height)
    widget.show()
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def picture(widget: QWidget, path: Path, width: int = 1366, height: int = 736) -> Path:
    """A PNG of `widget` at this size in logical pixels; the scale is that of QT_SCALE_FACTOR."""
    settle(widget, width, height)
    path.parent.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(path)), path
    return path


def cut_words(widget: QWidget) -> list[str]:
    """The texts of visible labels and buttons that get less room than they need."""
    return [_words(part) for part in _visible(widget, QWidget) if _is_cut(part)]


def nameless(widget: QWidget) -> list[str]:
    """The controls that a screen reader could not name, by class and object name."""
    return [
        f"{type(part).__name__} {part.objectName()}".strip()
        for part in _visible(widget, QWidget)
        if isinstance(part, NAMED) and _is_own(part) and not _accessible_name(part)
    ]


def _visible(widget: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    yield from (part for part in (widget, *widget.findChildren(kind)) if part.isVisible())


def _words(part: QWidget) -> str:
    return part.text() if isinstance(part, QLabel | QAbstractButton) else type(part).__name__


def _is_cut(part: QWidget) -> bool:
    if isinstance(part, QLabel) and part.text():
        return _label_is_cut(part)
    if isinstance(part, QAbstractButton) and part.text():
        needed = part.minimumSizeHint()
        return part.width() < needed.width() or part.height() < needed.height()
    return False


def _label_is_cut(label: QLabel) -> bool:
    margins = label.contentsMargins()
    room = label.width() - margins.left() - margins.right()
    if not label.wordWrap():
        needed = label.minimumSizeHint()
        return label.width() < needed.width() or label.height() < needed.height()
    metrics = QFontMetrics(label.font())
    widest = max(metrics.horizontalAdvance(word) for word in BREAKS.split(label.text()))
    return widest > room or label.height() < label.heightForWidth(label.width())


def _is_own(part: QWidget) -> bool:
    """Whether the control is ours to name: Qt's inner ones (an arrow of a scroll bar, a corner) are not."""
    return not part.objectName().startswith("qt_")


def _accessible_name(part: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(part)
    name = interface.text(QAccessible.Text.Name)
    # a list that unfolds gives its value as its name, which says nothing of what it is for
    return part.accessibleName() if isinstance(part, QComboBox) else name


def spilled(widget: QWidget) -> list[str]:
    """The columns that are wider than the place in which they scroll up and down: their right edge is hidden."""
    return [
        f"{type(column.widget()).__name__}: {column.widget().width()} in {column.viewport().width()}"
        for column in _visible(widget, QScrollArea)
        if isinstance(column, Scroll) and column.widget().width() > column.viewport().width()
    ]
