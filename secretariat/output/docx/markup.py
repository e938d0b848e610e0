"""Elements of WordprocessingML (ECMA-376, part 1) that python-docx has no words for."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

TWIPS = 20
"""In a point."""


def element(tag: str, *children: Any, **attributes: object) -> Any:
    """An element such as `w:tab` with its attributes, which have the same prefix, and children."""
    made = OxmlElement(tag)
    prefix = tag.partition(":")[0]
    for name, value in attributes.items():
        made.set(qn(f"{prefix}:{name}"), str(value))
    made.extend(children)
    return made


def refill(parent: Any, *children: Any) -> None:
    """Put new children in the place of all that an element has."""
    for child in list(parent):
        parent.remove(child)
    parent.extend(children)


def twips(points: float) -> int:
    """A length in twentieths of a point."""
    return round(points * TWIPS)
