"""Letters can be read on every ground on which they stand."""

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from secretariat.ui.colours import DARK, LIGHT, Colours, colours, contrast
from secretariat.ui.theme import Scheme, apply_theme, is_dark
from tests.ui.looks import dress

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
TEXT, CONTROL = 4.5, 3.0

PAIRS = [
    ("text", ("window", "surface", "sunken", "accent_soft")),
    ("muted", ("window", "surface", "sunken", "accent_soft")),
    ("accent_text", ("window", "surface", "sunken", "accent_soft")),
    ("danger", ("window", "surface", "sunken", "danger_soft")),
    ("warn", ("window", "surface", "sunken", "warn_soft")),
    ("ok", ("window", "surface", "sunken", "ok_soft")),
    ("on_accent", ("accent",)),
    ("surface", ("text", "danger")),
    ("ink", ("paper", "mark")),
]


@BOTH
@pytest.mark.parametrize(("letters", "grounds"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_letters_have_a_contrast_of_at_least_4_5(
    palette: Colours, letters: str, grounds: tuple[str, ...]
) -> None:
    ratios = {ground: contrast(getattr(palette, letters), getattr(palette, ground)) for ground in grounds}
    assert min(ratios.values()) >= TEXT, ratios


@BOTH
def test_borders_of_controls_can_be_seen(palette: Colours) -> None:
    assert contrast(palette.control, palette.surface) >= CONTROL
    assert contrast(palette.control, palette.window) >= CONTROL
    assert contrast(palette.accent, palette.surface) >= CONTROL


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


def test_a_grey_that_is_too_pale_is_told_from_a_readable_one() -> None:
    assert contrast(QColor("#8A8A8A"), QColor("white")) < TEXT < contrast(QColor("#707070"), QColor("white"))


def test_the_palette_in_use_follows_the_theme() -> None:
    dress(dark=True)
    assert colours() is DARK
    dress()
    assert colours() is LIGHT


def test_qt_draws_its_own_controls_in_our_colours(qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.DARK)
    palette = QGuiApplication.palette()
    assert palette.color(QPalette.ColorRole.Base) == DARK.surface
    assert palette.color(QPalette.ColorRole.PlaceholderText) == DARK.muted


def test_a_system_that_does_not_tell_counts_as_light() -> None:
    assert not is_dark(Scheme.SYSTEM)
    assert is_dark(Scheme.DARK)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_bars_are_seen_on_the_ground_of_a_chosen_line(palette: Colours) -> None:
    for colour in (palette.control, palette.accent_text, palette.ok, palette.warn):
        assert contrast(colour, palette.accent_soft) >= CONTROL
