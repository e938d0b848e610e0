"""A paper pushed down by a few lines, and what is wrong with the ends of its pages: nothing should be (N28)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from secretariat.domain.document import Document, Run
from secretariat.output.pdf.composition import Composition
from secretariat.output.pdf.lines import set_lines
from secretariat.output.pdf.pagination import paginate
from secretariat.output.pdf.signatureslab import WHOLE, FieldsSlab, SignerSlab
from secretariat.output.pdf.slab import Page, Slab
from secretariat.output.pdf.structure import Element
from secretariat.output.pdf.styles import Styles
from secretariat.output.pdf.tableslab import RowSlab
from secretariat.output.pdf.textslab import TextSlab

SHORT = 3
"""So many lines stay together, as two stay on each side of a break."""
_TOP = 50.0
_ROUNDING = 0.1


def is_heading(slab: Slab) -> bool:
    """Whether a slab stays with two lines of its text."""
    return isinstance(slab, TextSlab) and slab.style.keep_next == 2


def is_head(slab: Slab) -> bool:
    """Whether a slab is the head of a table."""
    return isinstance(slab, RowSlab) and slab.head is None


def is_vote(slab: Slab) -> bool:
    """Whether a slab is a line of votes."""
    return isinstance(slab, TextSlab) and slab.style.whole


def is_signed(slab: Slab) -> bool:
    """Whether a slab is a part of a signature block."""
    return isinstance(slab, SignerSlab | FieldsSlab)


def name(slab: Slab) -> str:
    """What a finding calls a slab."""
    said = slab.lines[0].text[:40] if isinstance(slab, TextSlab) else ""
    return f"{type(slab).__name__} «{said}»"


class Pushed:
    """The slabs of a paper on their pages, with `filling` lines of other text above the first of them."""

    def __init__(self, paper: "Paper", filling: int) -> None:
        self.height = paper.styles.height
        self.pages: list[Page] = paginate([*paper.lines(filling), *paper.slabs], top=_TOP, height=self.height)
        self.slabs = paper.slabs
        self._parts: dict[Slab, list[tuple[int, range]]] = {}
        for number, page in enumerate(self.pages):
            for placed in page:
                if not placed.repeated:
                    self._parts.setdefault(placed.slab, []).append((number, placed.lines))

    def parts(self, slab: Slab) -> list[tuple[int, range]]:
        """The pages of a slab, each with its lines there."""
        return self._parts[slab]

    def pages_of(self, slabs: Sequence[Slab]) -> set[int]:
        """All pages of some slabs."""
        return {page for slab in slabs for page, _ in self.parts(slab)}

    def lines_above(self, slab: Slab) -> int:
        """How many lines stand on the first page of a slab before it."""
        page = self.pages[self.parts(slab)[0][0]]
        above = takewhile(lambda placed: placed.slab is not slab, page)
        return sum(len(placed.lines) for placed in above if not placed.repeated)

    def hole(self, number: int) -> float:
        """How much of a page is empty below its last line, in points."""
        last = self.pages[number][-1]
        used = last.top + sum(list(last.slab.heights)[last.lines.start : last.lines.stop])
        return _TOP + self.height - used

    def faults(self) -> Iterator[str]:
        """What is parted that belongs together, stands alone, or leaves a hole."""
        for place, slab in enumerate(self.slabs):
            yield from self._of_lines(slab)
            if is_heading(slab):
                yield from self._of_heading(place, slab)
        for block in blocks(self.slabs, is_vote):
            yield from self._of_block(block)
        for block in blocks(self.slabs, is_signed):
            if len(block) <= WHOLE:
                yield from self._of_block(block)
        for number, page in enumerate(self.pages):
            yield from self._of_page(number, page)

    def _of_lines(self, slab: Slab) -> Iterator[str]:
        parts = self.parts(slab)
        if len(parts) == 1:
            return
        if isinstance(slab, TextSlab | RowSlab) and min(len(lines) for _, lines in parts) < 2:
            yield f"a single line: {name(slab)}"
        if self._is_whole(slab) and sum(slab.heights) < self.height:
            yield f"parted: {name(slab)}"
        if isinstance(slab, TextSlab) and any(slab.lines[part.stop - 1].hyphenated for _, part in parts[:-1]):
            yield f"a word parted: {name(slab)}"

    def _is_whole(self, slab: Slab) -> bool:
        if isinstance(slab, RowSlab):
            return len(slab.heights) <= SHORT or is_head(slab)
        return is_heading(slab) or is_vote(slab)

    def _of_heading(self, place: int, heading: Slab) -> Iterator[str]:
        """Two lines of its text stand below it, or all that it has."""
        text = list(takewhile(lambda slab: not (slab.bookmark or is_heading(slab)), self.slabs[place + 1 :]))
        whole = sum(len(slab.heights) for slab in text)
        page = self.parts(heading)[-1][0]
        below = sum(len(lines) for slab in text for number, lines in self.parts(slab) if number == page)
        if below < min(2, whole):
            yield f"{below} lines below: {name(heading)}"

    def _of_block(self, block: Sequence[Slab]) -> Iterator[str]:
        """It is on one page, with two lines before it, unless all that is longer than a page."""
        if sum(slab.before + sum(slab.heights) for slab in block) > 0.7 * self.height:
            return
        if len(self.pages_of(block)) > 1:
            yield f"parted: {name(block[0])}"
        elif self.lines_above(block[0]) < 2 and block[0] is not self.slabs[0]:
            yield f"alone on its page: {name(block[0])}"

    def _of_page(self, number: int, page: Page) -> Iterator[str]:
        first, last = page[0], page[-1]
        if isinstance(first.slab, RowSlab) and first.slab.head is not None:
            yield f"no head above: {name(first.slab)}"
        if is_head(last.slab) and len(self.pages) > number + 1:
            yield "a table's head alone below"
        begun = next(placed for placed in page if not placed.repeated)
        if number and begun.lines.start == 0 and begun.slab in self.slabs and not begun.slab.new_page:
            needed = self._least_room(self.slabs.index(begun.slab))
            if needed is not None and self.hole(number - 1) > needed + _ROUNDING:
                yield f"a hole of {self.hole(number - 1):.0f} above: {name(begun.slab)}"

    def _least_room(self, place: int) -> float | None:
        """What a slab needs on a page, two of its lines or a short one whole, with the headings above it.

        None where more may have to stay together: below a heading whose text begins with a single line, before votes
        and signatures, and where a slab holds the next.
        """
        led = list(takewhile(lambda slab: is_heading(slab) or is_head(slab), self.slabs[place:]))
        slab, *others = self.slabs[place + len(led) :]
        holding = slab.keep_next or slab.keep_previous or any(one.keep_previous for one in others[:2])
        lines = slab.heights
        if led and len(lines) < 2:
            return None
        if holding or (isinstance(slab, TextSlab) and slab.lines[min(1, len(lines) - 1)].hyphenated):
            return None
        own = sum(lines[:2]) + slab.cut if len(lines) > SHORT else sum(lines)
        return sum(one.before + sum(one.heights) for one in led) + slab.before + own


@dataclass(frozen=True)
class Paper:
    """A paper that is laid out, not yet on pages."""

    document: Document

    @cached_property
    def styles(self) -> Styles:
        return Styles(self.document.profile)

    @cached_property
    def slabs(self) -> list[Slab]:
        return Composition(self.document, self.styles).slabs

    def lines(self, count: int) -> list[Slab]:
        """So many lines of text, each a paragraph."""
        line = set_lines((Run(text="Рядок."),), self.styles.body)
        return [TextSlab(lines=line, style=self.styles.body, element=Element("P")) for _ in range(count)]

    @property
    def lines_of_a_page(self) -> int:
        """How many fit."""
        return int(self.styles.height / self.styles.body.leading)


def blocks(slabs: Sequence[Slab], belongs: Callable[[Slab], bool]) -> list[list[Slab]]:
    """Neighbours that belong together, block by block; a part of the paper begins a new one."""
    found: list[list[Slab]] = []
    joined = False
    for slab in slabs:
        if not belongs(slab):
            joined = False
            continue
        if joined and not slab.bookmark:
            found[-1].append(slab)
        else:
            found.append([slab])
        joined = True
    return found
