"""A document's tree as slabs for the pages and elements for the structure tree."""

import itertools
from collections.abc import Iterator, Sequence

from secretariat.domain.document import (
    AnnexPart,
    Block,
    Document,
    Emblem,
    ListItem,
    NumberedList,
    Paragraph,
    ParagraphRole,
    Picture,
    ReferenceLine,
    RuledLines,
    Run,
    SignatureBlock,
    Table,
)
from secretariat.language.typography import clean
from secretariat.output.pdf.lines import set_lines, spaced
from secretariat.output.pdf.neighbours import HeadingLevels, held_to_next, is_short, stand_apart
from secretariat.output.pdf.pictureslab import (
    BELOW_EMBLEM,
    EMBLEM_HEIGHT,
    EMBLEM_WIDTH,
    PictureSlab,
    image_object,
)
from secretariat.output.pdf.referenceslab import reference_slab
from secretariat.output.pdf.ruledslab import RuledSlab
from secretariat.output.pdf.signatureslab import names_begin, signature_slabs
from secretariat.output.pdf.slab import Slab
from secretariat.output.pdf.structure import LIST_ATTRIBUTES, Element
from secretariat.output.pdf.styles import Styles
from secretariat.output.pdf.tableslab import row_slabs
from secretariat.output.pdf.textslab import Label, TextSlab
from secretariat.output.pictures import printed_picture, printed_pieces


class Composition:
    """Slabs in their order, and the root of the structure tree that they belong to."""

    def __init__(self, document: Document, styles: Styles) -> None:
        self.root = Element("Document")
        self.slabs: list[Slab] = []
        self._styles = styles
        self._name_left = names_begin(document, styles)
        self._headings = HeadingLevels()
        self._emblems: dict[str, bytes] = {}
        for section in document.sections:
            made = self._add_part(section.title, section.blocks)
            if made and section.opens_copy:
                made[0].new_page = made[0].opens_copy = True
        for annex in document.annexes:
            self._add_annex(annex)

    def _add_part(self, title: str, blocks: Sequence[Block]) -> list[Slab]:
        element = self.root.add("Sect")
        slabs: list[Slab] = []
        held = held_to_next(blocks)
        for index, block in enumerate(blocks):
            previous = blocks[index - 1] if index else None
            made = list(self._slabs(block, element, previous is None))
            if made and stand_apart(previous, block):
                made[0].before = max(made[0].before, self._styles.section_gap)
            if made and index in held:
                made[-1].keep_next = max(made[-1].keep_next, 1)
            slabs += made
        if slabs:
            slabs[0].bookmark = title
        _hold_own_text(slabs)
        self.slabs += slabs
        return slabs

    def _add_annex(self, annex: AnnexPart) -> None:
        slabs = self._add_part(annex.title, (annex.mark, *annex.blocks))
        if slabs:
            slabs[0].new_page = True
        words = sum(slab.before + sum(slab.heights) for slab in slabs if not isinstance(slab, PictureSlab))
        for slab in slabs:
            if isinstance(slab, PictureSlab):
                slab.fit(self._styles.height - words - slab.before, self._styles.height)
        for slab, follower in itertools.pairwise(slabs):
            if isinstance(follower, PictureSlab) and not follower.is_whole:
                slab.keep_next = min(slab.keep_next, 1)

    def _slabs(self, block: Block, parent: Element, opens: bool) -> Iterator[Slab]:
        match block:
            case Paragraph():
                yield from self._paragraph(block, parent, opens)
            case ReferenceLine():
                yield reference_slab(block, self._styles.reference, parent.add("P"))
            case NumberedList():
                yield from self._list(block.items, parent)
            case Table():
                yield from row_slabs(block, self._styles.cell, parent, self._styles.section_gap)
            case RuledLines():
                yield RuledSlab(count=block.count, width=self._styles.width, keep_previous=1)
            case Picture():
                yield from self._picture(block, parent)
            case Emblem():
                yield self._emblem(block, parent)
            case SignatureBlock():
                yield from signature_slabs(block, self._styles, parent, self._name_left)

    def _paragraph(self, block: Paragraph, parent: Element, opens: bool) -> Iterator[Slab]:
        style = self._styles.of(block.role, len(block.text))
        lines = set_lines(block.runs, style, style.first_indent)
        if lines:
            yield TextSlab(
                lines=lines,
                style=style,
                element=parent.add(self._role(block.role, opens)),
                indent=style.first_indent,
                before=style.before,
                keep_next=style.keep_next,
                keep_previous=style.keep_previous,
                source=block.source,
            )

    def _picture(self, block: Picture, parent: Element) -> Iterator[Slab]:
        """One figure to a reader, even where it goes on over several pages."""
        element = _figure(parent, block.alternative_text)
        pieces = printed_pieces(block.image, self._styles.width, self._styles.height)
        for piece in pieces:
            yield PictureSlab(
                picture=piece,
                image=image_object(piece),
                column=self._styles.width,
                element=element,
                source=block.source,
                is_whole=len(pieces) == 1,
            )

    def _emblem(self, block: Emblem, parent: Element) -> Slab:
        """It stays with the name of the body; all copies have the same one."""
        picture = printed_picture(block.image, EMBLEM_WIDTH, EMBLEM_HEIGHT)
        return PictureSlab(
            picture=picture,
            image=self._emblems.setdefault(block.image.sha256, image_object(picture)),
            column=self._styles.width,
            element=_figure(parent, block.alternative_text),
            below=BELOW_EMBLEM,
            keep_next=1,
        )

    def _role(self, role: ParagraphRole, opens: bool) -> str:
        """The tag of a paragraph: a heading of the level that its place asks for, or «P»."""
        level = self._headings.of(role, opens=opens)
        return f"H{level}" if level else "P"

    def _list(self, items: Sequence[ListItem], parent: Element) -> Iterator[Slab]:
        element = parent.add("L", LIST_ATTRIBUTES)
        for item in items:
            yield from self._item(item, element.add("LI"))

    def _item(self, item: ListItem, parent: Element) -> Iterator[Slab]:
        """A point stays with what is said below it, and with its first sub-point."""
        label, body = parent.add("Lbl"), parent.add("LBody")
        own: list[Slab] = []
        for index, paragraph in enumerate(item.paragraphs):
            own += self._point(paragraph, item.label if index == 0 else "", label, body)
        others = own[1:]
        for slab in others if is_short(item) else others[-1:]:
            slab.keep_previous = 1
        if len(own) > 1:
            own[0].keep_next = 1
        if own and item.children:
            own[-1].keep_next = 1
        yield from own
        if item.children:
            yield from self._list(item.children, body)

    def _point(
        self, paragraph: Paragraph, label: str, label_element: Element, body: Element
    ) -> Iterator[Slab]:
        style = self._styles.body
        number = set_lines((Run(text=label),), self._styles.whole_line)
        indent = style.first_indent + sum(line.width + self._styles.space for line in number)
        lines = set_lines(paragraph.runs, style, indent)
        if lines:
            yield TextSlab(
                lines=lines,
                style=style,
                element=body.add("P"),
                indent=indent,
                label=Label(line=spaced(number[0]), element=label_element) if number else None,
                source=paragraph.source,
            )


def _figure(parent: Element, alternative_text: str) -> Element:
    element = parent.add("Figure")
    element.alternative_text = clean(alternative_text)
    return element


def _hold_own_text(slabs: Sequence[Slab]) -> None:
    """Let headings hold no more lines than their own text has, up to the next heading: more would leave a hole."""
    own = 0
    for slab in reversed(slabs):
        if slab.keep_next > 1:
            slab.keep_next = max(1, min(slab.keep_next, own))
            own = 0
        else:
            own += len(slab.heights)
