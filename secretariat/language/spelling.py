"""Spelling by the library enchant with a hunspell dictionary: the system's, else the packaged one."""

import logging
import lzma
import re
from pathlib import Path
from typing import Any, Protocol

from secretariat.atomic import write_atomically
from secretariat.domain.ukrainian import normalise_apostrophes
from secretariat.language.own_words import OwnWords
from secretariat.language.typography import APOSTROPHE
from secretariat.resources import resource
from secretariat.services.spelling import MOST_SUGGESTIONS, Speller

TAG = "uk_UA"
PACKAGED = ("uk.aff", "uk.dic")
"""Of the bare language: enchant takes it only where no `uk_UA` of the system is found."""

KNOWN = "засідання"
"""A dictionary that does not know it was not read: hunspell says nothing of a file that it cannot open."""

LONGEST_WORD = 60
_LIKE_LATIN = str.maketrans("ABCEHIKMOPTXYaceiopxy", "АВСЕНІКМОРТХУасеіорху")
_LATIN = re.compile("[A-Za-z]")

log = logging.getLogger(__name__)


class Dictionary(Protocol):
    """What is used of `enchant.Dict`."""

    def check(self, word: str) -> bool:
        """Whether the word is known."""
        ...

    def suggest(self, word: str) -> list[str]:
        """Known words that resemble it."""
        ...


class DictionarySpeller:
    """Fulfils `services.spelling.Speller`."""

    def __init__(self, dictionary: Dictionary, own: OwnWords) -> None:
        self._dictionary, self._own = dictionary, own

    def is_right(self, word: str) -> bool:
        """See `Speller`. A word with a hyphen is right when all of its parts are."""
        if word in self._own or len(word) > LONGEST_WORD:
            return True
        if _LATIN.search(word):
            return False
        if self._dictionary.check(_asked(word)):
            return True
        parts = [part for part in word.split("-") if part]
        return len(parts) > 1 and all(self.is_right(part) for part in parts)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """See `Speller`. Latin letters that only look Ukrainian are replaced first."""
        ukrainian = word.translate(_LIKE_LATIN)
        if ukrainian != word and self.is_right(ukrainian):
            found = [ukrainian]
        else:
            found = self._dictionary.suggest(_asked(ukrainian))
        return tuple(one.replace("'", APOSTROPHE) for one in found[:MOST_SUGGESTIONS])

    def learn(self, word: str) -> None:
        """See `Speller`."""
        self._own.add(word)


def open_speller(folder: Path) -> Speller | None:
    """The speller with the user's words in `folder`; None where the library or every dictionary is missing.

    Where the system has no Ukrainian dictionary the packaged one is laid into the folder, which must have been given
    to `spelling_place.prepare_spelling`. Takes a fifth of a second; never raises.
    """
    try:
        import enchant
    except (ImportError, OSError, AssertionError):
        # bare systems have no libenchant; that is no fault, and is told in the settings only
        log.info("spelling: no library")
        return None
    try:
        dictionary = _request(enchant, folder)
        own = OwnWords(folder / "words.txt")
    except (enchant.errors.Error, OSError, lzma.LZMAError) as error:
        log.info("spelling: no dictionary: %s", type(error).__name__)
        return None
    return DictionarySpeller(dictionary, own) if dictionary.check(KNOWN) else None


def _request(library: Any, folder: Path) -> Dictionary:
    """Raises `enchant.errors.Error` where there is no dictionary, OSError where the packaged one cannot be laid out."""
    if not library.Broker().dict_exists(TAG):
        unpack_dictionary(folder / "hunspell")
    dictionary: Dictionary = library.Broker().request_dict(TAG)
    return dictionary


def unpack_dictionary(folder: Path) -> None:
    """Lay the packaged dictionary into `folder`, unless it lies there whole. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in PACKAGED:
        data = lzma.decompress(resource("dictionaries", f"{name}.xz").read_bytes())
        laid = folder / name
        if not laid.is_file() or laid.read_bytes() != data:
            write_atomically(laid, data)


def _asked(word: str) -> str:
    """The apostrophe that every dictionary knows."""
    return normalise_apostrophes(word).replace("ʼ", "'")
