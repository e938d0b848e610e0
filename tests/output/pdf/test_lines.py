"""Lines of a paragraph: as full as the method of Knuth and Plass can make them."""

from dataclasses import replace

import pytest

from secretariat.domain.document import Emphasis, ParagraphRole, Run
from secretariat.language.norms import norms
from secretariat.output.pdf.fonts import Face
from secretariat.output.pdf.lines import Line, set_lines
from secretariat.output.pdf.shaping import shape
from secretariat.output.pdf.styles import Alignment, Style, Styles

STYLE = Styles(norms().usual.form).of(ParagraphRole.BODY, 0)
TEXT = (
    "Начальник Сєвєродонецького відділу поліції доповів про рівень розкриття майнових злочинів, стан дитячої "
    "злочинності та реалізацію пілотного проєкту «Поліна», наголосив на звітуванні у формі діалогу з громадськістю. "
) * 6


def _set(text: str, style: Style = STYLE) -> tuple[Line, ...]:
    return set_lines((Run(text=text),), style)


def _text(line: Line) -> str:
    return " ".join("".join(text for _, text in word.stretches) for word in line.words)


def _full_width(line: Line) -> float:
    spaces = _text(line).count(" ") + _text(line).count("\u00a0")
    return (line.width + line.gap * spaces) * line.expansion


def test_justified_lines_are_as_wide_as_the_column() -> None:
    first, *others, last = _set(TEXT)
    assert _full_width(first) == pytest.approx(STYLE.width - STYLE.first_indent, abs=0.01)
    assert [_full_width(line) for line in others] == pytest.approx([STYLE.width] * len(others), abs=0.01)
    assert last.gap <= 0


def test_spaces_stay_within_reason() -> None:
    gaps = [line.gap for line in _set(TEXT)[:-1]]
    assert min(gaps) >= -0.33 * 3.5
    assert max(gaps) <= 3.5


def test_letters_give_way_by_no_more_than_a_fiftieth() -> None:
    expansions = [line.expansion for line in _set(TEXT)]
    assert min(expansions) >= 0.98
    assert max(expansions) <= 1.02
    assert len(set(expansions)) > 5


@pytest.mark.parametrize("width", range(150, 330, 15))
def test_no_more_than_two_lines_in_a_row_end_with_a_hyphen(width: int) -> None:
    lines = _set(TEXT, replace(STYLE, width=float(width)))
    ends = "".join("-" if line.hyphenated else "." for line in lines)
    assert "-" in ends
    assert "---" not in ends


def test_a_line_that_nothing_can_fill_is_left_as_it_is() -> None:
    (wide, _) = _set("те мало " + "щ" * 45, replace(STYLE, first_indent=0.0))
    assert (wide.gap, wide.expansion) == (0.0, 1.0)


def test_no_letter_is_lost_or_doubled() -> None:
    joined = " ".join(map(_text, _set(TEXT)))
    assert joined.replace("\u00ad ", "").replace("\u00a0", " ") == TEXT.strip()


def test_without_hyphenation_words_stay_whole() -> None:
    assert not any(line.hyphenated for line in _set(TEXT, replace(STYLE, hyphenate=False)))


def test_ragged_lines_are_not_stretched() -> None:
    lines = _set(TEXT, replace(STYLE, alignment=Alignment.LEFT))
    assert {line.gap for line in lines} == {0.0}
    assert max(line.width for line in lines) <= STYLE.width


def test_a_narrow_column_divides_only_words_that_are_wider_than_it() -> None:
    lines = _set(
        "член правоохоронних органів", replace(STYLE, width=60.0, first_indent=0, alignment=Alignment.LEFT)
    )
    assert _text(lines[0]) == "член"
    assert lines[1].hyphenated
    assert all(line.width <= 60 for line in lines)


def test_emphasis_within_a_word_and_across_spaces_is_kept() -> None:
    runs = (
        Run(text="Усього: ", emphasis=Emphasis.BOLD),
        Run(text="13"),
        Run(text="ініціатив", emphasis=Emphasis.ITALIC),
    )
    (line,) = set_lines(runs, STYLE)
    assert [word.stretches for word in line.words] == [
        ((Face.BOLD, "Усього:"),),
        ((Face.REGULAR, "13"), (Face.ITALIC, "ініціатив")),
    ]


def test_a_name_is_bound_to_its_initial_across_runs() -> None:
    (line,) = set_lines((Run(text="Кузьмінов ", hyphenate=False), Run(text="О. В.")), STYLE)
    assert _text(line) == "Кузьмінов\u00a0О.\u00a0В."


@pytest.mark.parametrize("text", ["", " ", "\n", "\u200b"])
def test_no_words_make_no_lines(text: str) -> None:
    assert _set(text) == ()


def test_kerning_draws_letters_together() -> None:
    pair, alone = shape(Face.REGULAR, "Та"), shape(Face.REGULAR, "Т").width + shape(Face.REGULAR, "а").width
    assert pair.width < alone
    assert pair.kerns == (round(pair.width - alone), 0)
