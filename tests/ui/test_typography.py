"""Sizes follow the user's choice and never become unreadable."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QRawFont

from secretariat.ui.measures import scaled
from secretariat.ui.typography import Role, base_font, line_height, role_font
from tests.ui.looks import dress


def test_the_shipped_family_has_ukrainian_letters_and_all_apostrophes() -> None:
    base_font()
    assert "Open Sans" in QFontDatabase.families()
    assert QFontInfo(base_font()).family() == "Open Sans"
    glyphs = QRawFont.fromFont(role_font(Role.BODY)).glyphIndexesForString("ҐґЄєІіЇї’ʼ'«»—№")
    assert len(glyphs) == 15
    assert all(glyphs)


@pytest.mark.parametrize("points", [9, 10, 14, 18])
def test_nothing_but_a_badge_is_smaller_than_9_points(points: int) -> None:
    dress(points=points)
    sizes = {role: role_font(role).pointSizeF() for role in Role}
    assert sizes.pop(Role.BADGE) >= 8
    assert min(sizes.values()) >= 9
    assert sizes[Role.BODY] == points


def test_what_the_user_cannot_choose_is_kept_in_bounds() -> None:
    assert base_font(4).pointSizeF() == 9
    assert base_font(40).pointSizeF() == 18


def test_controls_grow_with_the_letters_and_never_shrink() -> None:
    dress(points=18)
    assert scaled(32) == 58
    dress(points=9)
    assert scaled(32) == 32


def test_every_role_has_lines_of_whole_pixels() -> None:
    assert {line_height(role) for role in Role} == {16, 20, 24, 32}
