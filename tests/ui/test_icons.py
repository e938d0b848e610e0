"""Icons are there, and take the colour and the sharpness that they are asked for."""

import pytest
from PySide6.QtGui import QColor, QImage

from secretariat.resources import resource
from secretariat.ui.icons import Icon, icon_pixmap, native_icon

RED = QColor("#B3261E")


def ink(image: QImage) -> list[QColor]:
    """The colours of all pixels that are wholly covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [pixel for pixel in pixels if pixel.alpha() == 255]


def is_close(one: QColor, other: QColor) -> bool:
    """Whether two colours differ by no more than rounding does."""
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return all(abs(mine - its) <= 1 for mine, its in pairs)


def test_each_drawing_in_the_folder_is_an_icon_and_the_other_way_round() -> None:
    drawn = {path.stem for path in resource("icons").glob("*.svg")}
    assert drawn == {icon.value for icon in Icon}


@pytest.mark.parametrize("icon", Icon, ids=lambda icon: icon.value)
def test_a_drawing_takes_the_colour_that_it_is_asked_for(icon: Icon) -> None:
    covered = ink(icon_pixmap(icon, RED, 20, 2.0).toImage())
    assert covered
    assert all(is_close(pixel, RED) for pixel in covered)


def test_a_drawing_has_the_pixels_of_its_screen() -> None:
    pixmap = icon_pixmap(Icon.SUN, RED, 16, 1.5)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (24, 1.5)
    assert pixmap.deviceIndependentSize().width() == 16


def test_a_drawing_is_made_once_for_a_colour_and_a_size() -> None:
    first = icon_pixmap(Icon.CHECK, RED, 16)
    assert icon_pixmap(Icon.CHECK, RED, 16).cacheKey() == first.cacheKey()
    assert icon_pixmap(Icon.CHECK, QColor("black"), 16).cacheKey() != first.cacheKey()


def test_the_icon_of_the_program_is_sharp_on_three_kinds_of_screen() -> None:
    sizes = native_icon(Icon.LANDMARK, RED, 32).availableSizes()
    assert {size.width() for size in sizes} == {32, 48, 64}
