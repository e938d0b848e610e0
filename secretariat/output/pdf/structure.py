"""The structure tree of a tagged PDF (ISO 32000-1, 14.7): what each piece of the pages is."""

from dataclasses import dataclass, field
from typing import NamedTuple, Optional

TABLE_HEAD_ATTRIBUTES = b"<</O/Table/Scope/Column>>"
LIST_ATTRIBUTES = b"<</O/List/ListNumbering/Decimal>>"


class Marked(NamedTuple):
    """A marked content sequence: page index and its identifier there."""

    page: int
    mcid: int


class Annotated(NamedTuple):
    """An annotation that an element owns: page index and the reference of the annotation's object."""

    page: int
    reference: bytes


@dataclass(eq=False, slots=True)
class Element:
    """A structure element; what is drawn under it is added to `kids` in reading order.

    `alternative` says in words what a figure shows (14.9.3).
    """

    role: str
    parent: Optional["Element"] = None
    attributes: bytes = b""
    alternative: str = ""
    kids: list["Element | Marked | Annotated"] = field(default_factory=list)

    def add(self, role: str, attributes: bytes = b"") -> "Element":
        """A new last child."""
        child = Element(role, self, attributes)
        self.kids.append(child)
        return child
