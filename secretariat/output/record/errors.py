"""What is wrong with a file that should be a meeting record."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Path = tuple[str | int, ...]
"""The way into a JSON document: names of fields, and places in arrays from 0."""


def place(path: Path) -> str:
    """A path as «agenda[3].title»; arrays count from 1, as the keys of a normalised record do."""
    words = [f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path]
    return "".join(words).removeprefix(".")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordError:
    """One error: where it is (an empty path: the whole file), its code, what its sentence needs; line from 1."""

    path: Path
    code: str
    params: Mapping[str, object] = field(default_factory=dict)
    line: int | None = None


class RecordErrors(Exception):
    """A file is not a right record: every error at once, in the order of the file."""

    def __init__(self, errors: tuple[RecordError, ...]) -> None:
        super().__init__("; ".join(f"{place(error.path)}: {error.code}" for error in errors))
        self.errors = errors
