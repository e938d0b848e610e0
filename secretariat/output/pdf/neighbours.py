"""How the blocks of a part stand to one another, whatever they are laid out as: apart, together, as headings."""

from collections.abc import Sequence
from itertools import pairwise

from secretariat.domain.document import (
    Block,
    ListItem,
    Paragraph,
    ParagraphRole,
    Picture,
    RuledLines,
    SignatureBlock,
    Table,
)

_SHORT_POINT = 300  # characters: some four lines
_HEADING_LEVELS = {ParagraphRole.TITLE: 1, ParagraphRole.LABEL: 2, ParagraphRole.ANNEX_TITLE: 2}


class HeadingLevels:
    """Levels of headings in the order in which they come: none is skipped (ISO 14289-1, 7.4.2)."""

    def __init__(self) -> None:
        self._last = 0

    def of(self, role: ParagraphRole, *, opens: bool) -> int | None:
        """The level of a paragraph that `opens` its part or not; None when it is no heading."""
        level = _HEADING_LEVELS.get(role)
        if level is None:
            return None
        wanted = level if opens or role is not ParagraphRole.LABEL else level + 1
        self._last = min(wanted, self._last + 1)
        return self._last


def stand_apart(previous: Block | None, block: Block) -> bool:
    """Whether space parts two neighbours: a section, the people, what follows a table, a salutation or a title."""
    if previous is None or isinstance(previous, Table | RuledLines | Picture):
        return True
    if _is(ParagraphRole.ANNEX_TITLE, previous) or _is(ParagraphRole.SALUTATION, previous):
        return True
    return _is(ParagraphRole.REQUISITE, block) and not _is(ParagraphRole.REQUISITE, previous)


def held_to_next(blocks: Sequence[Block]) -> set[int]:
    """Which blocks stay with the one that follows: lines of one vote, what ends with a colon, what leads into a label.

    The last are sentences that say who came, or who presides from here on: neither the first nor the last of them
    stands alone. Signatures stay with what is noted under them: the day, who wrote the letter.
    """
    pairs = list(enumerate(pairwise(blocks)))
    held = {index for index, pair in pairs if all(_is(ParagraphRole.VOTE, block) for block in pair)}
    held |= {index for index, (block, _) in pairs if _leads_in(block) or isinstance(block, SignatureBlock)}
    label = next((index for index, block in enumerate(blocks) if _is(ParagraphRole.LABEL, block)), 0)
    if label and all(_is(ParagraphRole.BODY, block) for block in blocks[:label]):
        held |= {0, label - 1}
    return held


def is_short(item: ListItem) -> bool:
    """Whether the paragraphs of a point stay together: what, who, until when; a long point may break between them."""
    return sum(len(paragraph.text) for paragraph in item.paragraphs) <= _SHORT_POINT


def _leads_in(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role is ParagraphRole.BODY and block.text.endswith(":")


def _is(role: ParagraphRole, block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role is role
