"""Where a paper is signed: posts and names (N27), and the prepared electronic fields beneath."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from secretariat.domain.document import Document, Run, SignatureBlock, SignatureField, SignatureLine
from secretariat.output.pdf.lines import Line, set_lines, spaced
from secretariat.output.pdf.pen import EmptyField, Pen, Rectangle
from secretariat.output.pdf.slab import Slab
from secretariat.output.pdf.structure import Element
from secretariat.output.pdf.styles import MM, Style, Styles
from secretariat.output.pdf.textslab import baseline
from secretariat.output.pdf.words import words_of
from secretariat.output.signing.roles import FIELD_NAMES

FIELD_WIDTH = 80 * MM
FIELD_HEIGHT = 32 * MM
_LINES_BEFORE = 2  # of text, on the same page (N28)
WHOLE = 8  # signers at most in a block that never breaks
SIGNERS_APART = 1.5  # lines before each
_GAP = 5 * MM  # least space between a post and its name
_INSET = 6.0
_FRAME = 0.5  # how far it lies inside the field
_INK = 0.35  # on white a contrast of 7 : 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSigner:
    """A post and a name in lines; the name begins `name_left` points from the margin, on the level of `name_row`.

    That is the post's last line, or the one under it where both do not fit.
    """

    post: tuple[Line, ...]
    name: tuple[Line, ...]
    name_left: float

    @property
    def name_row(self) -> int:
        """The line, from 0, on whose level the name begins."""
        if not self.post:
            return 0
        fits = self.post[-1].width + _GAP <= self.name_left
        return len(self.post) - 1 if fits else len(self.post)


@dataclass(kw_only=True, eq=False)
class SignerSlab(Slab):
    """A post at the left and the name of who holds it."""

    signer: SetSigner
    style: Style
    element: Element

    @property
    def heights(self) -> Sequence[float]:
        return [self.style.leading] * max(1, self.signer.name_row + len(self.signer.name))

    def breaks_before(self, line: int) -> bool:
        return False

    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        signer, leading = self.signer, self.style.leading
        first = top + baseline(self.style)
        post = (*signer.post[:-1], *map(spaced, signer.post[-1:]))
        rows = [(row, line, pen.left) for row, line in enumerate(post)]
        rows += [
            (row, line, pen.left + signer.name_left) for row, line in enumerate(signer.name, signer.name_row)
        ]
        placed = [
            (line, left, first + (row - lines.start) * leading) for row, line, left in rows if row in lines
        ]
        with pen.tagged(self.element):
            pen.lines(placed, self.style.size)


@dataclass(kw_only=True, eq=False)
class FieldsSlab(Slab):
    """Empty signature fields side by side, each saying whose it is."""

    fields: tuple[SignatureField, ...]
    labels: tuple[tuple[Line, ...], ...]
    forms: tuple[Element, ...]
    style: Style
    width: float

    @property
    def heights(self) -> Sequence[float]:
        return [FIELD_HEIGHT]

    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        for index, (field, label, form) in enumerate(zip(self.fields, self.labels, self.forms, strict=True)):
            left = pen.left + index * (self.width - FIELD_WIDTH)
            pen.fields.append(
                EmptyField(
                    name=FIELD_NAMES[field.role],
                    description=field.label,
                    rectangle=Rectangle(left=left, top=top, width=FIELD_WIDTH, height=FIELD_HEIGHT),
                    element=form,
                    appearance=self._appearance(pen.inset(FIELD_HEIGHT), label),
                )
            )

    def _appearance(self, pen: Pen, label: tuple[Line, ...]) -> bytes:
        """A dashed frame and whose place it is; it goes when the field is signed."""
        inside = Rectangle(
            left=_FRAME, top=_FRAME, width=FIELD_WIDTH - 2 * _FRAME, height=FIELD_HEIGHT - 2 * _FRAME
        )
        pen.box(inside, line=_FRAME, dash=2.5, grey=_INK)
        first, leading = _INSET + baseline(self.style), self.style.leading
        placed = [(line, _INSET, first + row * leading) for row, line in enumerate(label)]
        pen.lines(placed, self.style.size, grey=_INK)
        return pen.content


def signature_slabs(block: SignatureBlock, styles: Styles, parent: Element, name_left: float) -> list[Slab]:
    """Lay out a signature block: it stays whole, with two lines of what is before it.

    A list of many signers may break over pages between them.
    """
    slabs: list[Slab] = [_signer(line, styles, parent, name_left) for line in block.lines]
    if block.fields:
        slabs.append(_fields(block.fields, styles, parent))
    whole = len(slabs) <= WHOLE
    for index, slab in enumerate(slabs):
        slab.keep_previous = 1 if whole or index == len(slabs) - 1 else 0
    if slabs:
        slabs[0].keep_previous = _LINES_BEFORE
    return slabs


def names_begin(document: Document, styles: Styles) -> float:
    """How far from the left margin all names of a paper begin, in points: where the norm says (N5), or further left.

    As far as the longest of them asks for to stand on one line (N27), yet not over the place of the posts.
    """
    blocks = (block for section in document.sections for block in section.blocks)
    names = [
        line.name
        for block in blocks
        if isinstance(block, SignatureBlock)
        for line in block.lines
        if line.name
    ]
    widest = max((set_lines(_unbroken(name), styles.whole_line)[0].width for name in names), default=0.0)
    usual = document.profile.signer_name_offset * MM
    return min(usual, max(styles.width - widest, styles.post.width + _GAP))


def set_signer(line: SignatureLine, styles: Styles, name_left: float) -> SetSigner:
    """A name too long for its place takes two lines there; one with a word too wide for it begins further left."""
    style = styles.post
    runs = _unbroken(line.name)
    words = words_of(runs, bold=style.bold, hyphenate=False, widest=math.inf)
    widest_word = max((word.width for word in words), default=0.0) * style.size / 1000
    place = min(max(styles.width - name_left, widest_word), styles.width)
    name = set_lines(runs, replace(style, width=place))
    widest = max((part.width for part in name), default=0.0)
    return SetSigner(
        post=set_lines(_unbroken(line.post), style),
        name=name,
        name_left=max(0.0, min(name_left, styles.width - widest)),
    )


def _unbroken(text: str) -> tuple[Run, ...]:
    return (Run(text=text, hyphenate=False),)


def _signer(line: SignatureLine, styles: Styles, parent: Element, name_left: float) -> SignerSlab:
    style = styles.post
    return SignerSlab(
        signer=set_signer(line, styles, name_left),
        style=style,
        element=parent.add("P"),
        before=SIGNERS_APART * style.leading,
    )


def _fields(fields: tuple[SignatureField, ...], styles: Styles, parent: Element) -> FieldsSlab:
    style = styles.field_label
    return FieldsSlab(
        fields=fields,
        labels=tuple(set_lines(_unbroken(field.label), style) for field in fields),
        forms=tuple(parent.add("Form") for _ in fields),
        style=style,
        width=styles.width,
        before=styles.post.leading,
    )
