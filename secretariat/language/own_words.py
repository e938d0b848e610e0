"""The words that the user has called right: one a line, in a file of the data folder."""

from pathlib import Path

from secretariat.atomic import make_folder, write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.ukrainian import sort_key


class OwnWords:
    """Reads the file once. A line that is not UTF-8 is kept as it was."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._words = _read(path)
        self._keys = {word.casefold() for word in self._words}

    def __contains__(self, word: str) -> bool:
        return word.casefold() in self._keys

    def add(self, word: str) -> None:
        """Keep a word, on disk too. Raises "words_not_kept" where that fails; it counts all the same."""
        if word in self:
            return
        self._words.append(word)
        self._keys.add(word.casefold())
        lines = "".join(f"{known}\n" for known in sorted(self._words, key=sort_key))
        try:
            make_folder(self._path.parent)
            write_atomically(self._path, lines.encode("utf-8", "surrogateescape"))
        except OSError as error:
            raise DomainError("words_not_kept") from error


def _read(path: Path) -> list[str]:
    if not path.is_file():
        return []
    lines = path.read_bytes().decode("utf-8-sig", "surrogateescape").splitlines()
    return [line.strip() for line in lines if line.strip()]
