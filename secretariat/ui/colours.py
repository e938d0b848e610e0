"""The two palettes: every colour of the window has a name, and no other colour is used."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Grounds, lines, letters and states. Letters keep a contrast of 4.5 on every ground they stand on."""

    window: QColor
    surface: QColor
    sunken: QColor
    line: QColor
    control: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    accent_text: QColor
    accent_soft: QColor
    danger: QColor
    danger_soft: QColor
    warn: QColor
    warn_soft: QColor
    ok: QColor
    ok_soft: QColor
    track: QColor
    paper: QColor
    ink: QColor
    mark: QColor
    desk: QColor


LIGHT = Colours(
    window=QColor("#F4F5F6"),
    surface=QColor("#FFFFFF"),
    sunken=QColor("#EDEFF1"),
    line=QColor("#DDE1E5"),
    control=QColor("#7D8894"),
    text=QColor("#1A2128"),
    muted=QColor("#515C68"),
    accent=QColor("#1F5C99"),
    on_accent=QColor("#FFFFFF"),
    accent_text=QColor("#1A5088"),
    accent_soft=QColor("#E4EEF8"),
    danger=QColor("#B3261E"),
    danger_soft=QColor("#FBE9E7"),
    warn=QColor("#8A5300"),
    warn_soft=QColor("#FCF0DA"),
    ok=QColor("#1E6B3C"),
    ok_soft=QColor("#E3F2E8"),
    track=QColor("#DDE1E5"),
    paper=QColor("#FFFFFF"),
    ink=QColor("#111417"),
    mark=QColor("#DCEAF8"),
    desk=QColor("#E3E6E9"),
)

DARK = Colours(
    window=QColor("#1A1D21"),
    surface=QColor("#22262B"),
    sunken=QColor("#15181B"),
    line=QColor("#363C43"),
    control=QColor("#7B8692"),
    text=QColor("#E8EBEE"),
    muted=QColor("#AAB3BD"),
    accent=QColor("#3474B8"),
    on_accent=QColor("#FFFFFF"),
    accent_text=QColor("#8FBCEE"),
    accent_soft=QColor("#223A55"),
    danger=QColor("#F2A29A"),
    danger_soft=QColor("#432625"),
    warn=QColor("#EABF72"),
    warn_soft=QColor("#3D311C"),
    ok=QColor("#85CF9F"),
    ok_soft=QColor("#20382A"),
    track=QColor("#363C43"),
    paper=QColor("#ECEBE8"),
    ink=QColor("#15181B"),
    mark=QColor("#C9DDF2"),
    desk=QColor("#121416"),
)


def colours() -> Colours:
    """The palette that the application wears now.

    It is told from the application's own palette, so that there is no second place that could disagree.
    """
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window) == DARK.window else LIGHT


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
