"""Every letter comes from a font inside the file, or the paper is refused."""

from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.output.pdf import render
from secretariat.output.pdf.fonts import Face, font_path
from tests.judges import pdf_fonts, pdf_text
from tests.output.pdf import sample
from tests.output.pdf.reading import page_texts

UKRAINIAN = "Ґанок, їжак, є, і, об’їзд № 5 – «так» … 100 ₴"


def _written(tmp_path: Path, *texts: str) -> Path:
    path = tmp_path / "paper.pdf"
    path.write_bytes(render(sample.document([sample.body(*texts)])))
    return path


def test_all_fonts_are_embedded_subsets_with_unicode_maps(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(render(sample.protocol(sample=True), (sample.RECORD,)))
    fonts = [line.split() for line in pdf_fonts(path)]
    assert {line[0].partition("+")[2] for line in fonts} == {"Tinos-Regular", "Tinos-Bold", "Tinos-Italic"}
    assert {tuple(line[3:6]) for line in fonts} == {("yes", "yes", "yes")}


def test_ukrainian_text_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    assert pdf_text(_written(tmp_path, UKRAINIAN)).strip() == UKRAINIAN


@pytest.mark.parametrize("foreign", ["☐", "✓", "შ", "😀", "𝔹"])
def test_a_foreign_sign_comes_from_the_fallback_font(foreign: str, tmp_path: Path) -> None:
    path = _written(tmp_path, f"Знак {foreign} тут")
    assert any("DejaVuSans" in line for line in pdf_fonts(path))
    assert pdf_text(path).strip() == f"Знак {foreign} тут"


def test_a_character_without_a_glyph_is_refused() -> None:
    with pytest.raises(DomainError) as refusal:
        render(sample.document([sample.body("Ієрогліф «中» у тексті")]))
    assert refusal.value.code == "unprintable_character"
    assert refusal.value.params == {"character": "中", "text": "«中»", "part": "paper"}


def test_a_capital_without_a_glyph_is_set_as_its_small_letter(tmp_path: Path) -> None:
    path = _written(tmp_path, "გიორგი".upper() + " Ґ")
    assert pdf_text(path).strip() == "გიორგი Ґ"


def test_more_characters_than_one_subset_holds_are_read_back() -> None:
    codes = [
        *range(0x100, 0x180),
        *range(0x401, 0x482),
        *range(0x48A, 0x4C0),
        *range(0x4D0, 0x500),
        *range(0x3B1, 0x3C2),
    ]
    wanted = [chr(code) for code in codes]
    (text,) = page_texts(render(sample.document([sample.body(" ".join(wanted))])))
    assert text.split() == wanted


def test_letters_with_a_combining_accent_are_composed_or_kept(tmp_path: Path) -> None:
    path = _written(tmp_path, "и\u0306ти за́мок")
    assert pdf_text(path).strip() == "йти за́мок"


def test_control_characters_leave_no_trace(tmp_path: Path) -> None:
    path = _written(tmp_path, "пер\x00ший\x07\tряд\u200bок\nі\u202e другий\ud800")
    assert pdf_text(path).strip() == "перший рядок і другий"


@pytest.mark.parametrize("face", Face)
def test_each_face_has_its_file(face: Face) -> None:
    assert font_path(face).read_bytes()[:4] == b"\0\1\0\0"
