"""Where the values of a JSON text stand: their lines, and names that stand twice in one object."""

import json
import re
from dataclasses import dataclass, field

from secretariat.output.record.errors import Path

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


@dataclass(slots=True)
class Positions:
    """The line (from 1) of every value by its path, and the paths of repeated names with their lines."""

    lines: dict[Path, int] = field(default_factory=dict)
    repeated: list[tuple[Path, int]] = field(default_factory=list)

    def line(self, path: Path) -> int | None:
        """The line of a value, or of the nearest one around it that is there."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path)


@dataclass(slots=True)
class _Frame:
    """An open object or array on the way."""

    path: Path
    is_object: bool
    name: str | None = None
    index: int = 0
    names: set[str] = field(default_factory=set)

    @property
    def inner(self) -> Path:
        """The path of the value that comes next."""
        return (*self.path, (self.name or "") if self.is_object else self.index)


def positions(text: str) -> Positions:
    """Read a text that is known to be JSON."""
    found = Positions()
    open_frames: list[_Frame] = []
    line, last = 1, 0
    for match in _TOKEN.finditer(text):
        line += text.count("\n", last, match.start())
        last = match.start()
        _take(match.group(), line, open_frames, found)
    return found


def _take(token: str, line: int, frames: list[_Frame], found: Positions) -> None:
    """One token: it opens, closes or separates, is a name, or is a plain value."""
    frame = frames[-1] if frames else None
    if token in "}]":
        frames.pop()
    elif token == ",":
        assert frame is not None
        frame.name = None
        frame.index += 1
    elif frame is not None and frame.is_object and frame.name is None:
        _name(token, line, frame, found)
    elif token != ":":
        path = frame.inner if frame else ()
        found.lines.setdefault(path, line)
        if token in "{[":
            frames.append(_Frame(path=path, is_object=token == "{"))


def _name(token: str, line: int, frame: _Frame, found: Positions) -> None:
    name = json.loads(token)
    if name in frame.names:
        found.repeated.append(((*frame.path, name), line))
    frame.names.add(name)
    frame.name = name
