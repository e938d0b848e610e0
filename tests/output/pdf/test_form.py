"""The form of the made pages, measured on their characters (N1-N7, N31)."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest

from secretariat.domain.document import Document, ParagraphRole, ReferenceLine, Section
from secretariat.domain.norms import NormProfile
from secretariat.language.norms import norms
from secretariat.output.pdf import render
from tests.output.pdf import sample
from tests.output.pdf.reading import HEAD, MM, PrintedLine, letters, lines, text_letters

TOLERANCE = 1.0  # mm, as N2 allows
SUBJECT = "засідання робочої групи з питань громадської безпеки і соціальної згуртованості"


@pytest.fixture(scope="module")
def protocol() -> bytes:
    return render(sample.protocol())


@pytest.fixture(scope="module")
def printed(protocol: bytes) -> list[PrintedLine]:
    return lines(protocol)


def _starting(printed: list[PrintedLine], beginning: str) -> PrintedLine:
    return next(line for line in printed if line.text.startswith(beginning))


def spaced(spacing: float) -> NormProfile:
    return replace(norms().usual.form, line_spacing=spacing)


def _head(subject: str) -> Document:
    return sample.document([Section(title="", blocks=(sample.paragraph(subject, ParagraphRole.SUBJECT),))])


def test_every_page_is_a4_portrait(protocol: bytes) -> None:
    with pikepdf.open(BytesIO(protocol)) as pdf:
        boxes = [[float(value) for value in page.mediabox] for page in pdf.pages]
    assert len(boxes) == 4
    assert all(box == pytest.approx([0, 0, 210 * MM, 297 * MM], abs=0.01) for box in boxes)


def test_text_keeps_the_margins(protocol: bytes) -> None:
    measured = text_letters(protocol)
    assert 29.99 <= min(one.left for one in measured) / MM <= 30 + TOLERANCE
    assert 200 - TOLERANCE <= max(one.right for one in measured) / MM <= 200 + 0.1
    assert min(one.top for one in measured) / MM >= 20
    assert max(one.bottom for one in measured) / MM <= 277


def test_the_margins_are_those_of_the_profile() -> None:
    wide = replace(
        sample.protocol().profile, margin_left=40, margin_right=20, margin_top=30, margin_bottom=30
    )
    measured = text_letters(render(sample.protocol(profile=wide)))
    assert 40 <= min(one.left for one in measured) / MM <= 41
    assert 189 <= max(one.right for one in measured) / MM <= 190.1
    assert min(one.top for one in measured) / MM >= 30
    assert max(one.bottom for one in measured) / MM <= 267


def test_sizes_are_those_of_the_norm(protocol: bytes) -> None:
    sizes = {round(one.size, 2) for one in text_letters(protocol)}
    assert sizes == {14, 12}
    assert all(one.page == 3 for one in text_letters(protocol) if one.size < 14)


def test_lines_stand_as_far_apart_as_the_profile_says(printed: list[PrintedLine]) -> None:
    first = _starting(printed, "Кузьмінов О. В. – перший")
    follower = printed[printed.index(first) + 1]
    assert (follower.level - first.level) / (14 * 1.149) == pytest.approx(1.15, abs=0.01)


def test_the_first_page_has_no_number_and_the_others_have_theirs_in_the_middle(protocol: bytes) -> None:
    heads = [one for one in letters(protocol) if one.bottom < HEAD]
    assert [(one.page, one.text) for one in heads] == [(1, "2"), (2, "3"), (3, "4")]
    assert all((one.left + one.right) / 2 / MM == pytest.approx(105, abs=0.5) for one in heads)
    assert all(5 < one.top / MM < one.bottom / MM < 15 for one in heads)


def test_paragraphs_begin_10_mm_in(printed: list[PrintedLine]) -> None:
    for beginning in ("Кузьмінов О. В. – перший", "1. Про об’єднання", "2) надіслати", "Інформацію взяти"):
        assert _starting(printed, beginning).left / MM == pytest.approx(40.2, abs=0.4)


def test_labels_requisites_and_votes_begin_at_the_margin(printed: list[PrintedLine]) -> None:
    for beginning in ("Голова –", "Присутні:", "ПОРЯДОК ДЕННИЙ:", "1. СЛУХАЛИ:", "УХВАЛИЛИ:", "Голосували:"):
        assert _starting(printed, beginning).left / MM == pytest.approx(30.2, abs=0.4)


def test_names_of_body_and_document_stand_in_the_middle_of_the_text(printed: list[PrintedLine]) -> None:
    for beginning in ("СЄВЄРОДОНЕЦЬКА", "ПРОТОКОЛ", "СПИСОК"):
        line = _starting(printed, beginning)
        assert (line.left + line.right) / 2 / MM == pytest.approx(115, abs=0.5)


def test_date_place_and_number_stand_left_middle_and_right(protocol: bytes) -> None:
    level = [one for one in text_letters(protocol) if one.page == 0 and 44 < one.bottom / MM < 50]
    place = [one for one in level if 85 < one.left / MM < 140]
    assert min(one.left for one in level) / MM == pytest.approx(30.2, abs=0.3)
    assert max(one.right for one in level) / MM == pytest.approx(199.8, abs=0.3)
    assert (place[0].left + place[-1].right) / 2 / MM == pytest.approx(115, abs=0.5)


def test_a_long_place_wraps_in_its_third_of_the_line() -> None:
    line = ReferenceLine(
        left="31 липня – 1 серпня 2019 року",
        centre="смт Гвіздець Коломийського району Івано-Франківської області",
        right="№ 12/2019-ПЗ",
    )
    measured = text_letters(render(sample.document([Section(title="", blocks=(line,))])))
    assert len({round(one.base) for one in measured}) == 4
    assert max(one.right for one in measured) / MM <= 200.1


def test_date_and_place_stay_on_one_line_where_no_number_needs_the_room() -> None:
    line = ReferenceLine(left="30 листопада – 1 грудня 2026 року", centre="смт Велика Димерка", right="")
    data = render(sample.document([Section(title="", blocks=(line,))]))
    assert [one.text for one in lines(data)] == ["30 листопада – 1 грудня 2026 року смт Велика Димерка"]
    gap = max(right.left - left.right for left, right in pairwise(text_letters(data)))
    assert gap / MM > 5


def test_a_heading_is_73_mm_wide() -> None:
    measured = text_letters(render(_head(SUBJECT)))
    assert 60 < max(one.right for one in measured) / MM <= 103


def test_a_heading_over_150_characters_may_use_the_whole_width() -> None:
    measured = text_letters(render(_head(SUBJECT + " " + SUBJECT)))
    assert 180 < max(one.right for one in measured) / MM <= 200.1


def test_signers_names_begin_125_mm_from_the_left_margin(printed: list[PrintedLine], protocol: bytes) -> None:
    level = _starting(printed, "Голова робочої групи Ігор").level
    name = [
        one for one in text_letters(protocol) if one.page == 2 and one.bottom == level and one.left > 120 * MM
    ]
    assert "".join(one.text for one in name) == "ІгорЄРЕМЕНКО"
    assert name[0].left / MM == pytest.approx(155.2, abs=0.4)


def test_a_post_is_73_mm_wide_and_its_name_stands_on_its_last_line() -> None:
    post = "Заступник начальника Сєвєродонецького відділу поліції ГУНП в Луганській області"
    made = lines(render(sample.signed_by((post, "Едуард СВЄТОВ"))))
    assert [line.text for line in made[-3:]] == [
        "Заступник начальника",
        "Сєвєродонецького відділу поліції",
        "ГУНП в Луганській області Едуард СВЄТОВ",
    ]


def test_a_name_too_long_for_its_place_draws_all_names_to_the_left_and_stays_on_one_line() -> None:
    data = render(sample.signed_by(("Голова робочої групи", "В’ячеслав ЄВТУШЕНКО"), ("Секретар", "Ія КІТ")))
    made = lines(data)
    assert [line.text for line in made[-2:]] == [
        "Голова робочої групи В’ячеслав ЄВТУШЕНКО",
        "Секретар Ія КІТ",
    ]
    assert made[-2].right / MM == pytest.approx(200, abs=0.5)
    right = [(one.base, one.left / MM) for one in text_letters(data) if one.left > 120 * MM]
    first = {level: min(left for base, left in right if base == level) for level, _ in right}
    assert len(first) == 2
    assert len({round(left, 1) for left in first.values()}) == 1
    assert max(first.values()) < 155


def test_a_name_longer_than_the_room_beside_the_posts_takes_two_lines_there() -> None:
    name = "Володимира-Олександра ПЕТРИКІВСЬКА-КОЛОМІЄЦЬ"
    made = lines(render(sample.signed_by(("Голова робочої групи", name), ("Секретар", "Ія КІТ"))))
    assert [line.text for line in made[-3:]] == [
        "Голова робочої групи Володимира-Олександра",
        "ПЕТРИКІВСЬКА-КОЛОМІЄЦЬ",
        "Секретар Ія КІТ",
    ]


def test_a_name_too_wide_for_its_place_stays_within_the_margin() -> None:
    name = "Олександр-Володимир ВЕЛИКОКАМ’ЯНСЬКИЙ-ПЕРЕБИЙНІС"
    made = lines(render(sample.signed_by(("Голова робочої групи", name))))
    assert " ".join(line.text for line in made[-2:]) == f"Голова робочої групи {name}"
    assert max(line.right for line in made[-2:]) / MM <= 200.1


def test_an_annex_has_its_mark_top_right(printed: list[PrintedLine]) -> None:
    mark = _starting(printed, "Додаток 1 до протоколу")
    assert mark == next(line for line in printed if line.page == 3)
    assert mark.left / MM == pytest.approx(130, abs=0.3)


def test_spacing_follows_the_profile() -> None:
    body = sample.body("Слово " * 60)
    single = lines(render(sample.document([body], profile=spaced(1.0))))
    double = lines(render(sample.document([body], profile=spaced(1.5))))
    assert (double[1].level - double[0].level) / (single[1].level - single[0].level) == pytest.approx(
        1.5, abs=0.02
    )
