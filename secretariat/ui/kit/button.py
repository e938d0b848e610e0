"""Buttons: a verb, perhaps an icon before it, perhaps its key after it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from secretariat.ui.colours import Colours, colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.shapes import fill_round, outline_focus, outline_round, shows_focus
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import CONTROL, SMALL_CONTROL, SPACE_2, scaled
from secretariat.ui.typography import Role, role_font


class Kind(StrEnum):
    """PRIMARY is the one thing to do next; QUIET is a primary whose time has not come."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    FLAT = "flat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The colours of one state of a button; None is not drawn."""

    ground: QColor | None
    border: QColor | None
    letters: QColor
    hint: QColor
    ring: QColor


class Button(QPushButton):
    """A push button of the kit. `key` is only shown: the shortcut itself belongs to an action.

    Without words it is a square with an icon and needs `name`, which also becomes its tooltip.
    """

    def __init__(
        self,
        text: str = "",
        *,
        kind: Kind = Kind.SECONDARY,
        icon: Icon | None = None,
        key: str = "",
        name: str = "",
        small: bool = False,
        icon_after: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._key = kind, icon, key
        self._small, self._icon_after, self._folded = small, icon_after, False
        self._tone = Tone.PLAIN
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if kind is Kind.FLAT:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if name:
            self.setAccessibleName(name)
        if not text:
            self.setToolTip(f"{name} ({key})" if key else name)

    def set_kind(self, kind: Kind) -> None:
        """Change the rank, for example from QUIET to PRIMARY when nothing is missing any more."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    @property
    def kind(self) -> Kind:
        """Its rank."""
        return self._kind

    @property
    def drawing(self) -> Icon | None:
        """The drawing beside the words."""
        return self._icon

    @property
    def has_key(self) -> bool:
        """Whether an action of the table does the same by a key."""
        return bool(self._key)

    def set_icon(self, icon: Icon | None) -> None:
        """Change the drawing beside the words."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: Tone) -> None:
        """Let the letters of a flat button tell a state; PLAIN gives them back the colour of links."""
        self._tone = tone
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Keep only the drawing, where there is one and no room for the words; they become the tooltip."""
        if folded != self._folded and self._icon is not None:
            self._folded = folded
            self.setToolTip(self.text() if folded else "")
            self.updateGeometry()
            self.update()

    def look_like(self, other: "Button") -> None:
        """Say and show what another button does."""
        self._kind, self._icon, self._key = other._kind, other._icon, other._key
        self._small, self._icon_after = other._small, other._icon_after
        self.setText(other.text())
        self.setAccessibleName(other.accessibleName())
        self.setEnabled(other.isEnabled())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the whole text: a button never cuts its words."""
        height = scaled(SMALL_CONTROL if self._small else CONTROL)
        if not self._words():
            return QSize(height, height)
        return QSize(self._content_width() + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        """The same as the hint: a button never cuts its words."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for new room when the letters change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, border, ring, then icon, words and key on one line."""
        painter = QPainter(self)
        look = self._look(colours())
        area = QRectF(self.rect())
        if look.ground is not None:
            fill_round(painter, area, look.ground)
        if look.border is not None:
            outline_round(painter, area, look.border)
        if shows_focus(self):
            outline_focus(painter, area, look.ring)
        self._paint_content(painter, look)
        painter.end()

    def _paint_content(self, painter: QPainter, look: Look) -> None:
        x = (self.width() - self._content_width()) // 2
        if self._icon is not None and not self._icon_after:
            x = self._paint_icon(painter, x, look)
        words = self._words()
        if words:
            x = self._paint_words(painter, x, words, self._text_role(), look.letters) + SPACE_2
        if self._key and words:
            x = self._paint_words(painter, x, self._key, self._key_role(), look.hint) + SPACE_2
        if self._icon is not None and self._icon_after:
            self._paint_icon(painter, x, look)

    def _paint_icon(self, painter: QPainter, x: int, look: Look) -> int:
        assert self._icon is not None
        size = scaled(16)
        paint_icon(painter, self._icon, look.letters, QRectF(x, (self.height() - size) // 2, size, size))
        return x + size + SPACE_2

    def _paint_words(self, painter: QPainter, x: int, words: str, role: Role, colour: QColor) -> int:
        font = role_font(role)
        width = QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QPoint(x, _baseline(self.rect(), self._text_role())), words)
        return x + width

    def _content_width(self) -> int:
        widths = []
        if self._icon is not None:
            widths.append(scaled(16))
        words = self._words()
        if words:
            widths.append(QFontMetrics(role_font(self._text_role())).horizontalAdvance(words))
        if self._key and words:
            widths.append(QFontMetrics(role_font(self._key_role())).horizontalAdvance(self._key))
        return sum(widths) + SPACE_2 * (len(widths) - 1)

    def _words(self) -> str:
        return "" if self._folded else self.text()

    def _padding(self) -> int:
        if self._kind is Kind.FLAT:
            return SPACE_2
        return 9 if self._small else 13

    def _text_role(self) -> Role:
        return Role.STRONG if self._kind is Kind.PRIMARY or self.isChecked() else Role.BODY

    def _key_role(self) -> Role:
        return Role.CAPTION_STRONG if self._kind is Kind.PRIMARY else Role.CAPTION

    def _look(self, palette: Colours) -> Look:
        if self._kind is Kind.PRIMARY:
            return self._primary_look(palette)
        if self._kind is Kind.FLAT:
            return self._flat_look(palette)
        return self._secondary_look(palette)

    def _primary_look(self, palette: Colours) -> Look:
        if not self.isEnabled():
            return Look(
                ground=palette.line,
                border=None,
                letters=palette.muted,
                hint=palette.muted,
                ring=palette.muted,
            )
        ground = palette.accent.darker(115) if self.isDown() or self.underMouse() else palette.accent
        white = palette.on_accent
        return Look(ground=ground, border=None, letters=white, hint=white, ring=palette.text)

    def _secondary_look(self, palette: Colours) -> Look:
        border = palette.line if self._kind is Kind.QUIET or not self.isEnabled() else palette.control
        letters = palette.text if self.isEnabled() else palette.muted
        ground = palette.surface if self.isEnabled() else palette.window
        if self._is_lit():
            ground = palette.accent_soft
        if self.isChecked():
            letters, border = palette.accent_text, palette.accent
        return Look(ground=ground, border=border, letters=letters, hint=palette.muted, ring=palette.accent)

    def _flat_look(self, palette: Colours) -> Look:
        colour = palette.accent_text if self._tone is Tone.PLAIN else letters(self._tone, palette)
        ground = palette.accent_soft if self._is_lit() else None
        return Look(
            ground=ground,
            border=None,
            letters=colour if self.isEnabled() else palette.muted,
            hint=palette.muted,
            ring=palette.accent,
        )

    def _is_lit(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())


class PrimaryButton(Button):
    """The next thing to do; at most one on a screen."""

    def __init__(
        self,
        text: str,
        *,
        icon: Icon | None = None,
        key: str = "",
        small: bool = False,
        icon_after: bool = False,
    ) -> None:
        super().__init__(text, kind=Kind.PRIMARY, icon=icon, key=key, small=small, icon_after=icon_after)


class SecondaryButton(Button):
    """Another thing that can be done here."""

    def __init__(
        self,
        text: str,
        *,
        icon: Icon | None = None,
        key: str = "",
        small: bool = False,
        icon_after: bool = False,
    ) -> None:
        super().__init__(text, kind=Kind.SECONDARY, icon=icon, key=key, small=small, icon_after=icon_after)


class FlatButton(Button):
    """A quiet verb that reads like a link."""

    def __init__(
        self,
        text: str,
        *,
        icon: Icon | None = None,
        key: str = "",
        small: bool = False,
        icon_after: bool = False,
    ) -> None:
        super().__init__(text, kind=Kind.FLAT, icon=icon, key=key, small=small, icon_after=icon_after)


class IconButton(Button):
    """A square with a drawing only; `name` is its tooltip and what a screen reader says."""

    def __init__(
        self, icon: Icon, name: str, *, key: str = "", kind: Kind = Kind.FLAT, small: bool = False
    ) -> None:
        super().__init__(kind=kind, icon=icon, name=name, key=key, small=small)


def _baseline(area: QRect, role: Role) -> int:
    """The line on which words of any size stand when those of `role` are centred in `area`."""
    metrics = QFontMetrics(role_font(role))
    return area.top() + (area.height() - metrics.height()) // 2 + metrics.ascent()
