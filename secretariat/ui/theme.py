"""The look of the whole application: style, palette, letters, and the choice between light and dark."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from secretariat.ui.colours import DARK, LIGHT, Colours
from secretariat.ui.stylesheet import style_sheet
from secretariat.ui.typography import BASE_POINTS, base_font


class Scheme(StrEnum):
    """What the user has chosen: always light, always dark, or as the system does."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def apply_theme(app: QApplication, scheme: Scheme = Scheme.SYSTEM, points: int = BASE_POINTS) -> None:
    """Dress `app`; calling it again changes the clothes of every open window.

    The style sheet comes last: each widget hears of it by StyleChange, when palette and letters are the new ones.
    """
    chosen = DARK if is_dark(scheme) else LIGHT
    if not app.styleSheet():
        # under a sheet the style hides its name, and setting it again dresses every widget twice
        app.setStyle("Fusion")
    app.setPalette(qt_palette(chosen))
    app.setFont(base_font(points))
    app.setStyleSheet(style_sheet(chosen))


def is_dark(scheme: Scheme) -> bool:
    """Whether `scheme` means dark now; a system that does not tell counts as light."""
    if scheme is Scheme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return scheme is Scheme.DARK


def qt_palette(colours: Colours) -> QPalette:
    """`colours` under the names that Qt's own controls ask for."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in {
        roles.Window: colours.window,
        roles.WindowText: colours.text,
        roles.Base: colours.surface,
        roles.AlternateBase: colours.window,
        roles.Text: colours.text,
        roles.PlaceholderText: colours.muted,
        roles.Button: colours.surface,
        roles.ButtonText: colours.text,
        roles.BrightText: colours.on_accent,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.Accent: colours.accent,
        roles.Link: colours.accent_text,
        roles.LinkVisited: colours.accent_text,
        roles.ToolTipBase: colours.text,
        roles.ToolTipText: colours.surface,
        roles.Light: colours.surface,
        roles.Midlight: colours.line,
        roles.Mid: colours.line,
        roles.Dark: colours.control,
        roles.Shadow: colours.sunken,
    }.items():
        palette.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours.muted)
    return palette
