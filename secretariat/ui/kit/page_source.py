"""What the page panel needs of a document: sizes of pages, and pictures of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from secretariat.services.press import Hit, PageImage
from secretariat.ui.kit.tone import Tone


class PageSource(Protocol):
    """A document that does not change; another version of it is another source."""

    @property
    def sizes(self) -> Sequence[tuple[float, float]]:
        """Width and height of each page in points."""

    def render(self, page: int, scale: float) -> PageImage:
        """The page (from 0) at `scale` pixels a point; called in a worker thread."""

    def find(self, words: str) -> Sequence[Hit]:
        """Where `words` stand, in reading order; called in a worker thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMark:
    """A coloured rectangle on a page, in points from its top left corner.

    `at_edge` puts a bar at the left edge of the page beside it, `framed` a line around it; `words` are told to who
    points at it.
    """

    page: int
    left: float
    top: float
    width: float
    height: float
    tone: Tone = Tone.ACCENT
    at_edge: bool = False
    framed: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trim:
    """How much of each margin is not shown, in points."""

    left: float = 0
    top: float = 0
    right: float = 0
    bottom: float = 0
