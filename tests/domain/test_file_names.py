"""Names of files that every system of the office can keep."""

import pytest

from secretariat.domain.file_names import LONGEST, file_stem


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Ґалаґан Є Ї", "Ґалаґан Є Ї"),
        ("Дем’янчук Г Ю", "Дем’янчук Г Ю"),
        ("../../Іваненко", "Іваненко"),
        ('Про стан: «доріг» / мостів? "так"', "Про стан «доріг» мостів так"),
        ("Іваненко Г. П. ", "Іваненко Г. П"),
        ("рядок\nдругий\t", "рядок другий"),
        ("nul", "nul_"),
        ("Com1.звіт", "Com1_.звіт"),
        ("???", "_"),
    ],
)
def test_a_name_has_no_sign_that_some_system_forbids(text: str, stem: str) -> None:
    assert file_stem(text) == stem


def test_a_long_name_is_cut_and_does_not_end_in_a_space_or_a_dot() -> None:
    stem = file_stem("ї" * (LONGEST - 1) + " . кінець")
    assert stem == "ї" * (LONGEST - 1)
    assert len(f"{stem} 10.eml".encode()) < 255
