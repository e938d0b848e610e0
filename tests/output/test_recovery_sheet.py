"""The recovery sheet says everything that somebody needs who finds it years later, on one page."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from secretariat.domain.recovery_code import groups_of, new_recovery_code
from secretariat.language.templates import sheet_words
from secretariat.output.pdf import layout
from secretariat.services.recovery_sheet import recovery_sheet
from tests.judges import pdf_fonts, qpdf_check, verapdf

DAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def code() -> str:
    return new_recovery_code()


@pytest.fixture(scope="module")
def printed(code: str) -> str:
    """The text of its pages."""
    laid = layout(recovery_sheet(sheet_words(), code, DAY))
    assert laid.pages == 1
    file = pypdfium2.PdfDocument(laid.data)
    text = file[0].get_textpage().get_text_range()
    file.close()
    return text


def test_each_group_stands_after_its_number(code: str, printed: str) -> None:
    words = printed.split()
    for number, group in enumerate(groups_of(code), start=1):
        assert words[words.index(group) - 1] == f"{number}."


@pytest.mark.parametrize("said", ["конверті", "сейфі", "вісім груп", "26 листопада 2026 року", "видаліть"])
def test_it_says_what_it_is_for_how_it_is_used_and_where_it_is_kept(printed: str, said: str) -> None:
    assert said in " ".join(printed.split())


def test_it_is_archival_accessible_and_a_sound_file(code: str, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(layout(recovery_sheet(sheet_words(), code, DAY)).data)
    assert [rule for profile in ("3A", "UA1") for rule in verapdf(path, profile)] == []
    assert qpdf_check(path) == []
    assert {tuple(line.split()[-5:-2]) for line in pdf_fonts(path)} == {("yes", "yes", "yes")}
