"""Whatever is wrong with a file is said in Ukrainian, with the place."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from secretariat import domain
from secretariat.output import record
from secretariat.output.record import RecordError, RecordErrors
from secretariat.output.record.domain_words import DOMAIN_WORDS
from secretariat.output.record.field_words import ELEMENTS, FIELDS
from secretariat.output.record.schema import schema
from secretariat.output.record.words import FILE_WORDS, error_sentence, error_sentences
from tests.output.record.files import damaged, errors_of
from tests.records import reference_record

VALUES = (
    "agenda",
    "attendance",
    "ballot",
    "checks",
    "group",
    "meeting",
    "papers",
    "person",
    "resolution",
    "rules",
)
INTEGRITY = ("integrity", "attendance_integrity", "ballot_integrity", "entitlement")
ELSEWHERE = {"bad_signature", "mail_bad_address", "not_entitled"}
"""Of signatures, of addresses as they are typed, and of voting at a meeting; a record file breaks none of them."""


def _codes(folder: Path, names: tuple[str, ...], *calls: str) -> set[str]:
    """The codes that modules hand to these calls as the first argument."""
    return {code for name in names for code in _called(folder / f"{name}.py", calls)}


def _called(path: Path, calls: tuple[str, ...]) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in calls:
            constants = [part.value for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant)]
            yield from (value for value in constants if isinstance(value, str))


def _folder(package: Any) -> Path:
    return Path(package.__file__).parent


def test_every_rule_of_a_value_has_words() -> None:
    codes = _codes(_folder(domain), VALUES, "DomainError") - ELSEWHERE
    assert len(codes) > 20
    assert codes <= set(DOMAIN_WORDS) | {"bad_sha256"}


def test_every_problem_between_values_has_words() -> None:
    codes = _codes(_folder(domain), INTEGRITY, "problem", "DomainError") - ELSEWHERE
    assert len(codes) > 20
    assert codes <= set(DOMAIN_WORDS)


def test_every_error_of_a_file_has_words() -> None:
    names = tuple(path.stem for path in _folder(record).glob("*.py"))
    codes = _codes(_folder(record), names, "_refusal", "DomainError")
    for path in _folder(record).glob("*.py"):
        codes |= set(re.findall(r'code="([a-z_0-9]+)"', path.read_text(encoding="utf-8")))
    assert len(codes) > 12
    assert codes <= set(FILE_WORDS)


def test_every_field_of_the_schema_has_a_ukrainian_name() -> None:
    objects = [schema(), *schema()["$defs"].values()]
    names = {name for part in objects for name in part.get("properties", {})}
    assert names == set(FIELDS)
    lists = {
        name
        for part in objects
        for name, held in part.get("properties", {}).items()
        if held.get("type") == "array"
    }
    assert lists == set(ELEMENTS)


def test_no_word_is_english() -> None:
    words = [*ELEMENTS.values(), *FIELDS.values(), *FILE_WORDS.values(), *DOMAIN_WORDS.values()]
    allowed = {"JSON", "UTF", "BOM", "SHA", "NaN", "Infinity", "Unicode", "T", "a", "f", "p", "i"}
    for text in words:
        plain = re.sub(r"\{[a-z]+\}", "", text)
        assert set(re.findall("[A-Za-z]+", plain)) <= allowed, text


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            RecordError(path=("agenda", 2, "title"), code="missing", line=120),
            "Рядок 120, питання 3, назва: бракує обов’язкового поля «title».",
        ),
        (
            RecordError(
                path=("agenda", 3, "resolution", "points", 1, "points", 0, "text"), code="untidy_text"
            ),
            "Питання 4, рішення, пункт 2, пункт 1, текст: "
            "текст має зайві пробіли, невидимі знаки або неканонічний Unicode; приберіть їх.",
        ),
        (RecordError(path=(), code="empty_file"), "Файл порожній."),
        (
            RecordError(path=("version",), code="newer_version", line=3),
            "Рядок 3, версія формату: файл записала новіша версія програми; оновіть програму, тоді внесіть його.",
        ),
        (
            RecordError(path=("persons", 0, "colour"), code="unknown_field"),
            "Особа 1, «colour»: поля «colour» у записі засідання не буває; приберіть його.",
        ),
    ],
)
def test_a_sentence_says_where_and_what(error: RecordError, sentence: str) -> None:
    assert error_sentence(error) == sentence


def test_all_errors_become_sentences_in_their_order() -> None:
    def damage(tree: Any) -> None:
        tree["meeting"]["number"] = 0
        tree["ballots"][0]["votes"].pop()

    sentences = error_sentences(RecordErrors(errors_of(damaged(reference_record(), damage))))
    assert [sentence.partition(": ")[2] for sentence in sentences] == [
        "число замале, щонайменше 1.",
        "голосів 7, а в переліку тих, хто мав право голосу, 6.",
    ]
