"""What stands under one another on a page: slabs, each of one or more lines that a page break may part."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from secretariat.output.pdf.pen import Pen


@dataclass(kw_only=True, eq=False)
class Slab(ABC):
    """A block of the page.

    `before` is the space above it in points, dropped on top of a page. The lines of what follows that must stay
    with its last line are `keep_next`; those before it that must stay with its first, `keep_previous`.
    `cut` is the space in points below and above a page break within it. `head` is repeated above it where it comes
    first on a page. `bookmark` is its entry in the outline. From one that
    `opens_copy` pages are counted anew.
    """

    before: float = 0.0
    keep_next: int = 0
    keep_previous: int = 0
    cut: float = 0.0
    new_page: bool = False
    opens_copy: bool = False
    head: "Slab | None" = None
    bookmark: str = ""

    @property
    @abstractmethod
    def heights(self) -> Sequence[float]:
        """The heights of its lines in points; at least one."""

    def breaks_before(self, line: int) -> bool:
        """Whether a page may end between its lines `line - 1` and `line`."""
        return self.leaves_two_lines(line)

    def leaves_two_lines(self, line: int) -> bool:
        """Whether at least two lines stay on each side of a break before `line`."""
        return 2 <= line <= len(self.heights) - 2

    @abstractmethod
    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        """Draw some of its lines, the first with its upper edge at `top` (points from the page's top)."""


class Placed(NamedTuple):
    """Some lines of a slab on a page."""

    slab: Slab
    lines: range
    top: float
    repeated: bool = False


Page = list[Placed]
