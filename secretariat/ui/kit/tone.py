"""What a colour says: the tones of words, chips and bars."""

from enum import StrEnum

from PySide6.QtGui import QColor

from secretariat.ui.colours import Colours


class Tone(StrEnum):
    """PLAIN is ordinary text; DANGER, WARN and OK only tell states."""

    PLAIN = "plain"
    MUTED = "muted"
    ACCENT = "accent"
    DANGER = "danger"
    WARN = "warn"
    OK = "ok"


def letters(tone: Tone, colours: Colours) -> QColor:
    """The colour of words in `tone`."""
    return {
        Tone.PLAIN: colours.text,
        Tone.MUTED: colours.muted,
        Tone.ACCENT: colours.accent_text,
        Tone.DANGER: colours.danger,
        Tone.WARN: colours.warn,
        Tone.OK: colours.ok,
    }[tone]


def ground(tone: Tone, colours: Colours) -> QColor:
    """The soft ground on which words of `tone` stand."""
    return {
        Tone.PLAIN: colours.sunken,
        Tone.MUTED: colours.sunken,
        Tone.ACCENT: colours.accent_soft,
        Tone.DANGER: colours.danger_soft,
        Tone.WARN: colours.warn_soft,
        Tone.OK: colours.ok_soft,
    }[tone]
