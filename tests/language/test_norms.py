"""The norms of papers are files: a further one is a further norm, a bad one is told."""

from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.norms import NumberPlace
from secretariat.language.norms import BadNormFile, norms, read_norms
from secretariat.resources import resource

DSTU = resource("norms", "dstu-4163-2020.toml").read_text(encoding="utf-8")


def test_a_further_file_is_a_further_norm(tmp_path: Path) -> None:
    (tmp_path / "dstu-4163-2020.toml").write_text(DSTU, encoding="utf-8")
    own = DSTU.replace("ДСТУ 4163:2020", "Форма установи").replace("margin_left = 30", "margin_left = 25.5")
    own = own.replace('"date-line"', '"title"').replace("[allowed]", "[allowed]\nmargin_left = [25, 30]")
    own = own.replace("[form]", '[form]\nletterhead = "вул. Садова, 1"')
    (tmp_path / "own.toml").write_text(own, encoding="utf-8")
    known = read_norms(tmp_path.glob("*.toml"))
    assert list(known.known) == ["dstu-4163-2020", "own"]
    norm = known.of("own")
    assert norm.left_open == {"date_style", "decision_word", "emblem", "letterhead"}
    assert (norm.name, norm.title, norm.allowed["margin_left"]) == ("own", "Форма установи", (25, 30))
    form = norm.form
    assert (form.margin_left, form.number_place, form.letterhead) == (
        25.5,
        NumberPlace.TITLE,
        "вул. Садова, 1",
    )
    assert known.usual == norms().usual


def test_a_norm_that_is_not_there_is_refused() -> None:
    with pytest.raises(DomainError) as refused:
        norms().of("форма-установи")
    assert (refused.value.code, refused.value.params) == ("unknown_profile", {"name": "форма-установи"})


@pytest.mark.parametrize(
    ("good", "bad", "told"),
    [
        ("margin_left = 30\n", "", "margin_left is missing"),
        ("[form]", "[form]\nmargin = 3", "margin is not known"),
        ("margin_left = 30", "margin_left = true", "margin_left: True is no float"),
        ("margin_left = 30", "margin_left = nan", "margin_left: nan is no measure"),
        ("margin_left = 30", "margin_left = 3", "margin_left: out_of_range"),
        ("margin_left = 30", "margin_left = 39", "form: margins_too_wide"),
        ("listed_members_limit = 15", "listed_members_limit = 1.5", "1.5 is no int"),
        ('"date-line"', '"middle"', "'middle' is not a valid NumberPlace"),
        ("body_size = [12, 14]", "body_size = [8, 9]", "body_size: out_of_range"),
        ("body_size = [12, 14]", "body_size = [12]", "the least and the most, not [12]"),
        ("[allowed]", "[allowed]\nborder = [1, 2]", "allowed: border"),
        ("body_size = [12, 14]", "number_place = [12, 14]", "allowed: number_place"),
        ("signer_name_offset = 125", "signer_name_offset = nan", "nan is no measure"),
        ("requisite_width = 73", "requisite_width = -3", "-3.0 is no measure"),
        ('title = "ДСТУ 4163:2020"', "title = 5", "title: 5 is no str"),
        ('title = "ДСТУ 4163:2020"', 'title = "a"\nallowed = 5', "Cannot"),
        ('"ДСТУ 4163:2020"', '""', "title: required"),
        ('"ухвалили"', '"вирішено"', "'вирішено' is not a valid DecisionWord"),
        ('"emblem", ', '"margins", ', "left_open: some of date_style, decision_word, emblem, letterhead"),
        ("[form]", "[form", "Expected"),
    ],
)
def test_a_bad_file_is_told_with_its_name_and_what_is_wrong(
    tmp_path: Path, good: str, bad: str, told: str
) -> None:
    path = tmp_path / "own.toml"
    assert DSTU.count(good) == 1
    path.write_text(DSTU.replace(good, bad), encoding="utf-8")
    with pytest.raises(BadNormFile) as refused:
        read_norms([path])
    assert str(refused.value).startswith("own.toml: ")
    assert told in str(refused.value)


@pytest.mark.parametrize("text", ['title = "Форма"\nform = 5\n', "form = 5\ntitle = 5\n", '"'])
def test_a_file_that_has_no_tables_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadNormFile, match=r"^own\.toml: "):
        read_norms([path])
