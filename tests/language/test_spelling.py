"""The speller on a dictionary of a few words; no library is needed."""

import builtins
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.errors import DomainError
from secretariat.language.own_words import OwnWords
from secretariat.language.spelling import DictionarySpeller, open_speller, unpack_dictionary

KNOWN = {"засідання", "п'ять", "прес", "секретар", "онлайн"}
MEANT = {"засіданя": ["засідання", "засідань"], "пять": ["п'ять", *(f"слово{n}" for n in range(9))]}


class FewWords:
    """Fulfils `Dictionary`."""

    def __init__(self, meant: Mapping[str, list[str]] = MEANT) -> None:
        self._meant = meant

    def check(self, word: str) -> bool:
        return word in KNOWN

    def suggest(self, word: str) -> list[str]:
        return self._meant.get(word, [])


@pytest.fixture
def own(tmp_path: Path) -> OwnWords:
    return OwnWords(tmp_path / "spelling" / "words.txt")


@pytest.fixture
def speller(own: OwnWords) -> DictionarySpeller:
    return DictionarySpeller(FewWords(), own)


def test_the_dictionary_is_asked_with_the_apostrophe_that_it_knows(speller: DictionarySpeller) -> None:
    assert speller.is_right("пʼять")


def test_a_compound_is_right_when_its_parts_are(speller: DictionarySpeller) -> None:
    assert speller.is_right("прес-секретар")
    assert not speller.is_right("прес-секритар")
    assert not speller.is_right("засіданя-")


def test_a_latin_letter_is_wrong_and_its_ukrainian_twin_is_meant(speller: DictionarySpeller) -> None:
    assert not speller.is_right("засiдання")
    assert speller.suggestions("засiдання") == ("засідання",)


def test_at_most_six_suggestions_come_with_the_printed_apostrophe(speller: DictionarySpeller) -> None:
    assert speller.suggestions("засіданя") == ("засідання", "засідань")
    assert speller.suggestions("пять")[0] == "п’ять"
    assert len(speller.suggestions("пять")) == 6


def test_an_own_word_is_right_in_any_letters_and_in_compounds(speller: DictionarySpeller) -> None:
    speller.learn("Сєвєродонецькводоканал")
    assert speller.is_right("СЄВЄРОДОНЕЦЬКВОДОКАНАЛ")
    assert speller.is_right("прес-сєвєродонецькводоканал")


def test_own_words_are_kept_in_the_order_of_the_alphabet(own: OwnWords, tmp_path: Path) -> None:
    for word in ("яр", "ґрунтозахист", "гривень", "ґрунтозахист"):
        own.add(word)
    kept = tmp_path / "spelling" / "words.txt"
    assert kept.read_text(encoding="utf-8").split() == ["гривень", "ґрунтозахист", "яр"]
    assert "Ґрунтозахист" in OwnWords(kept)


def test_a_line_that_is_not_utf_8_stays_in_the_file(tmp_path: Path) -> None:
    kept = tmp_path / "words.txt"
    kept.write_bytes("бюветний\n".encode() + b"\xff\xfe\n")
    OwnWords(kept).add("яр")
    assert kept.read_bytes().count(b"\xff\xfe") == 1
    assert {"бюветний", "яр"} <= set(kept.read_text(encoding="utf-8", errors="replace").split())


def test_a_word_that_cannot_be_written_counts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "words.txt").mkdir()
    words = OwnWords(tmp_path / "words.txt")
    with pytest.raises(DomainError, match="words_not_kept"):
        words.add("яр")
    assert "яр" in words


def test_without_the_library_there_is_no_speller_and_no_complaint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported = builtins.__import__

    def without_enchant(name: str, *rest: Any) -> Any:
        if name == "enchant":
            raise ImportError("The 'enchant' C library was not found")
        return imported(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_enchant)
    assert open_speller(tmp_path) is None


def test_the_packaged_dictionary_is_laid_out_whole_and_mended(tmp_path: Path) -> None:
    unpack_dictionary(tmp_path)
    words = tmp_path / "uk.dic"
    whole = words.read_bytes()
    assert "протокол" in whole.decode()
    assert (tmp_path / "uk.aff").read_text(encoding="utf-8").startswith("SET UTF-8")
    words.write_bytes(whole[:1000])
    unpack_dictionary(tmp_path)
    assert words.read_bytes() == whole
    assert stat.S_ISREG(words.stat().st_mode)
