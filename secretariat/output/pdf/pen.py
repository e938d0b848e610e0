"""What draws on one page: tagged text, artifacts, boxes, signature fields. Positions are points from its top left."""

import functools
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from secretariat.domain.document import Source
from secretariat.output.pdf.fonts import Face
from secretariat.output.pdf.glyphs import Glyphs
from secretariat.output.pdf.lines import SPACE, Line, divided_words
from secretariat.output.pdf.objects import number
from secretariat.output.pdf.objects import text as written
from secretariat.output.pdf.shaping import shape
from secretariat.output.pdf.structure import Element, Marked
from secretariat.output.pdf.styles import PAGE_HEIGHT
from secretariat.output.pdf.words import Word
from secretariat.output.pictures import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Rectangle:
    """A place on a page, in points from its top left corner."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a part of the record is printed, in points from the page's top left corner.

    A part that breaks over pages has a place on each.
    """

    source: Source
    page: int  # from 0
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyField:
    """A signature field on the page, owned by its structure element, and how it looks until it is signed."""

    name: str
    description: str
    rectangle: Rectangle
    element: Element
    appearance: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """An entry of the outline and the height that it leads to."""

    title: str
    page: int
    top: float


class Pen:
    """Writes the content of one page, or of an area of `height` points that has content of its own."""

    def __init__(self, page: int, glyphs: Glyphs, left: float, height: float = PAGE_HEIGHT) -> None:
        self.page = page
        self._height = height
        self.left = left  # where the text area begins
        self.owners: list[Element] = []
        self.places: list[Place] = []
        self.fields: list[EmptyField] = []
        self.bookmarks: list[Bookmark] = []
        self.pictures: dict[str, Picture] = {}
        self._glyphs = glyphs
        self._code: list[str] = []
        self._font = ("", 0.0)
        self._gap = 0.0
        self._expansion = 1.0
        self._decorates = False

    @property
    def content(self) -> bytes:
        """The page's content stream so far."""
        return "\n".join(self._code).encode("ascii")

    def inset(self, height: float) -> "Pen":
        """A pen for an area of the page, with the same fonts."""
        return Pen(self.page, self._glyphs, 0.0, height)

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """What is drawn within belongs to `element`."""
        mcid = len(self.owners)
        element.kids.append(Marked(self.page, mcid))
        self.owners.append(element)
        self._code.append(f"/{element.role} <</MCID {mcid}>> BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def spelled(self, text: str) -> Iterator[None]:
        """What is drawn within reads as `text` (ISO 32000-1, 14.9.4)."""
        self._code.append(f"/Span <</ActualText {written(text).decode('ascii')}>> BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn within says nothing to a reader: rules, page numbers, repeated heads."""
        self._code.append(f"/Artifact <<{kind}>> BDC" if kind else "/Artifact BMC")
        self._decorates = True
        yield
        self._decorates = False
        self._code.append("EMC")

    def lines(self, lines: Sequence[tuple[Line, float, float]], size: float, *, grey: float = 0.0) -> None:
        """Print lines, each with its left end and its baseline."""
        self._code.append("BT" if not grey else f"{number(grey)} g BT")
        divided = {} if self._decorates else divided_words([line for line, _, _ in lines])
        for index, (line, left, baseline) in enumerate(lines):
            self._code.append(f"1 0 0 1 {number(left)} {number(self._height - baseline)} Tm")
            self._space(line)
            self._print(line, size, ends=index - 1 in divided, whole=divided.get(index))
        self._code.append("ET" if not grey else "ET 0 g")

    def box(self, area: Rectangle, *, line: float, dash: float = 0.0, grey: float = 0.0) -> None:
        """Draw the border of an area; `line` and `dash` are points."""
        bottom = self._height - area.top - area.height
        corners = " ".join(map(number, (area.left, bottom, area.width, area.height)))
        dashes = f"[{number(dash)}] 0 d" if dash else "[] 0 d"
        self._code.append(f"{number(grey)} G {number(line)} w {dashes} {corners} re S")

    def picture(self, name: str, picture: Picture, area: Rectangle) -> None:
        """Draw a picture that fills an area; the page's resources have it under the name."""
        self.pictures[name] = picture
        bottom = self._height - area.top - area.height
        place = " ".join(map(number, (area.width, 0, 0, area.height, area.left, bottom)))
        self._code.append(f"q {place} cm /{name} Do Q")

    def literal(self, code: str) -> None:
        """Add content operators that leave the graphics state as it was."""
        self._code.append(code)

    def _print(self, line: Line, size: float, *, ends: bool, whole: str | None) -> None:
        """Print a line that may end a word of the line before, and may begin the word `whole` at its end.

        Such a word reads as a whole where it begins, for who copies or searches, and as a space where it ends
        (ISO 32000-1, 14.9.4): PDFium takes an empty text for none, and poppler would mix up a span over two lines.
        """
        first = line.head if ends else 0
        last = len(line.words) if whole is None else line.tail
        if ends:
            with self.spelled(" "):
                self._show(line.words[:first], size)
        self._show(line.words[first:last], size, goes_on=ends)
        if whole is not None and last >= first:
            self._show([SPACE] if last else [], size)
            with self.spelled(whole):
                self._show(line.words[last:], size)

    def _space(self, line: Line) -> None:
        """Set how wide the letters and the spaces of a line are."""
        if line.gap != self._gap:
            self._gap = line.gap
            self._code.append(f"{number(line.gap)} Tw")
        if line.expansion != self._expansion:
            self._expansion = line.expansion
            self._code.append(f"{number(100 * line.expansion)} Tz")

    def _show(self, words: Sequence[Word], size: float, *, goes_on: bool = False) -> None:
        """Show words; a space comes before the first where they go on."""
        for face, parts in _one_face_each(words, goes_on=goes_on):
            for resource, shown in self._glyphs.shown(face, parts):
                if (resource, size) != self._font:
                    self._font = (resource, size)
                    self._code.append(f"{resource} {number(size)} Tf")
                self._code.append(f"[{shown}] TJ")


def _one_face_each(words: Sequence[Word], *, goes_on: bool) -> Iterable[tuple[Face, list[str | int]]]:
    """Words as stretches of one face: texts with spaces, and kerns between them."""
    runs: list[tuple[Face, list[str | int]]] = []
    for index, word in enumerate(words):
        space = " " if (index or goes_on) and not word.tight else ""
        for face, text in word.stretches:
            if not runs or runs[-1][0] is not face:
                runs.append((face, []))
            _append(runs[-1][1], face, space, text)
            space = ""
    return runs


def _append(parts: list[str | int], face: Face, space: str, text: str) -> None:
    if space and face is Face.FOREIGN:
        parts += [space, _SPACE - round(shape(face, space).width)]
        space = ""
    first, *others = _kerned(face, text)
    if parts and isinstance(parts[-1], str):
        parts[-1] += space + first
    else:
        parts.append(space + first)
    parts += others


@functools.lru_cache(maxsize=50_000)
def _kerned(face: Face, text: str) -> tuple[str, *tuple[str | int, ...]]:
    """A word as texts and the kerns between them."""
    parts: list[str | int] = []
    start = 0
    for index, kern in enumerate(shape(face, text).kerns):
        if kern:
            parts += [text[start : index + 1], kern]
            start = index + 1
    return (*parts, text[start:])  # type: ignore[return-value]  # the first is a text


_SPACE = 250  # thousandths of an em in every face of Tinos
