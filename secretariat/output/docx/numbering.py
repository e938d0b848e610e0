"""Labels of lists as numbering that an office program goes on counting (ECMA-376, part 1, 17.9)."""

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from secretariat.output.docx.markup import element, twips

_COUNTED = re.compile(r"(?P<before>(?:.*\D)?)(?P<number>[1-9]\d{0,3}|0)(?P<after>\D*)")
_DEEPEST = 8  # levels are counted from 0


class _Label(NamedTuple):
    """A label in parts: what is counted, and the text on both sides; a bullet counts nothing."""

    before: str
    number: int | None
    after: str


@dataclass(slots=True, kw_only=True)
class _List:
    """One list of the file, which counts on by itself: its levels and the next number of each."""

    id: int
    definition: Any
    levels: dict[int, _Label] = field(default_factory=dict)
    next: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Gives each point the list and the level that print its label.

    A point whose label does not follow the one before begins a list of its own: an extract keeps the numbers of the
    protocol.
    """

    def __init__(self, part: Any, indent: float) -> None:
        """`indent` is that of a label from the margin, in points."""
        self._root, self._indent = part.element, indent
        self._lists: list[_List] = []
        self._open: dict[int, _List] = {}

    def begin(self) -> None:
        """A new list of the tree: nothing is counted on from the one before."""
        self._open.clear()

    def of(self, level: int, label: str) -> tuple[int, int] | None:
        """The id of the list and the level for a label; None for one that no program would count, such as «а)».

        Levels deeper than Word's last are taken for it.
        """
        level = min(level, _DEEPEST)
        parsed = _parsed(label)
        if parsed is None:
            return None
        found = self._open.get(level) or self._open.get(level - 1)
        if found is None or not _goes_on(found, level, parsed):
            found = self._new_list()
        self._define(found, level, parsed)
        self._open[level] = found
        for deeper in [other for other in self._open if other > level]:
            del self._open[deeper]
        found.next = {other: number for other, number in found.next.items() if other <= level}
        if parsed.number is not None:
            found.next[level] = parsed.number + 1
        return found.id, level

    def _new_list(self) -> _List:
        number = len(self._lists) + 1
        definition = element(
            "w:abstractNum", element("w:multiLevelType", val="multilevel"), abstractNumId=number
        )
        made = _List(id=number, definition=definition)
        self._root.insert(len(self._lists), definition)  # definitions come before lists
        self._root.append(element("w:num", element("w:abstractNumId", val=number), numId=number))
        self._lists.append(made)
        return made

    def _define(self, found: _List, level: int, label: _Label) -> None:
        if level in found.levels:
            return
        found.levels[level] = label
        place = sum(other < level for other in found.levels) + 1  # after the type, by level
        found.definition.insert(place, self._level(level, label))

    def _level(self, level: int, label: _Label) -> Any:
        counts = label.number is not None
        text = f"{label.before}%{level + 1}{label.after}" if counts else label.before
        return element(
            "w:lvl",
            element("w:start", val=1 if label.number is None else label.number),
            element("w:numFmt", val="decimal" if counts else "bullet"),
            element("w:suff", val="space"),
            element("w:lvlText", val=text),
            element("w:lvlJc", val="left"),
            element("w:pPr", element("w:ind", left=0, firstLine=twips(self._indent))),
            ilvl=level,
        )


def _parsed(label: str) -> _Label | None:
    """The parts of a label with a number, or of a single sign; a percent sign is Word's own mark for a level."""
    found = _COUNTED.fullmatch(label)
    if "%" in label or (found is None and len(label) != 1):
        return None
    return _Label(found["before"], int(found["number"]), found["after"]) if found else _Label(label, None, "")


def _goes_on(found: _List, level: int, label: _Label) -> bool:
    """Whether the list would print this label next; a level begins anew under each point of the level above."""
    form = found.levels.get(level)
    if form is None:
        return True
    if label.number is None or form.number is None:
        return label == form
    alike = (form.before, form.after) == (label.before, label.after)
    return alike and found.next.get(level, form.number) == label.number
