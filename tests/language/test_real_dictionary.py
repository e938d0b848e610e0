"""The speller on the real dictionary, read by the real library."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.spelling import chunks, words_within
from secretariat.language.spelling import PACKAGED, TAG, open_speller, unpack_dictionary
from secretariat.resources import resource
from secretariat.services.spelling import Speller
from tests.judges import need_enchant

UNKNOWN_OF_THE_SAMPLE = {"Кузьмінов", "Свєтов"}
"""Names of people: the window knows them from the store."""


@pytest.fixture(params=["system or packaged", "packaged"])
def speller(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Speller:
    need_enchant()
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(tmp_path))
    if request.param == "packaged":
        unpack_dictionary(tmp_path / "hunspell")
        for name in PACKAGED:
            laid = tmp_path / "hunspell" / name
            laid.rename(laid.with_name(name.replace("uk.", f"{TAG}.")))
    opened = open_speller(tmp_path)
    assert opened is not None
    return opened


@pytest.mark.parametrize(
    "word", ["засідання", "пʼятниця", "проєкт", "Сєвєродонецьк", "УХВАЛИЛИ", "науково-технічний", "ґрунт"]
)
def test_words_of_an_office_are_right(speller: Speller, word: str) -> None:
    assert speller.is_right(word)


@pytest.mark.parametrize(
    ("wrong", "meant"), [("рішеня", "рішення"), ("протаколу", "протоколу"), ("підїзд", "під’їзд")]
)
def test_the_word_that_was_meant_is_suggested_first(speller: Speller, wrong: str, meant: str) -> None:
    assert not speller.is_right(wrong)
    assert speller.suggestions(wrong)[0] == meant


def test_in_the_sample_only_surnames_are_unknown(speller: Speller) -> None:
    record = json.loads(resource("sample", "reference-meeting.record.json").read_text(encoding="utf-8"))
    parts = (chunk for text in _texts(record) for _, chunk in chunks(text))
    words = {spelt.word for chunk in parts for spelt in words_within(chunk)}
    assert len(words) > 150
    assert {word for word in words if not speller.is_right(word)} == UNKNOWN_OF_THE_SAMPLE


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for part in node.values() if isinstance(node, dict) else node:
            yield from _texts(part)
