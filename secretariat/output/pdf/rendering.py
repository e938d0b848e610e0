"""From a document's tree to the bytes of its PDF."""

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.domain.document import Document, EmbeddedFile
from secretariat.output.pdf.assembly import assemble
from secretariat.output.pdf.composition import Composition
from secretariat.output.pdf.glyphs import Glyphs
from secretariat.output.pdf.pagination import paginate
from secretariat.output.pdf.pdffile import PdfFile
from secretariat.output.pdf.pen import Bookmark, Pen, Place
from secretariat.output.pdf.running import RunningHead
from secretariat.output.pdf.slab import Page
from secretariat.output.pdf.styles import MM, Styles


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """A paper as a file, the number of its pages, and where on them parts of the record are printed."""

    data: bytes
    pages: int
    places: tuple[Place, ...]


def render(document: Document, embedded: Sequence[EmbeddedFile] = ()) -> bytes:
    """The paper as a tagged PDF/A-3a and PDF/UA-1 file; the same tree and files give the same bytes.

    Raises DomainError("unprintable_character", character, text) when no font has a glyph.
    """
    return layout(document, embedded).data


def layout(document: Document, embedded: Sequence[EmbeddedFile] = ()) -> LaidOut:
    """The same file as `render` makes, with what a preview needs to know of it."""
    profile = document.profile
    styles = Styles(profile)
    composition = Composition(document, styles)
    pages = paginate(composition.slabs, top=profile.margin_top * MM, height=styles.height)
    file = PdfFile()
    glyphs, head = Glyphs(file), RunningHead(document, styles)
    pens = [Pen(index, glyphs, profile.margin_left * MM) for index in range(max(1, len(pages)))]
    number = 0
    for pen, page in zip(pens, pages or [[]], strict=True):
        number = 1 if page and page[0].slab.opens_copy else number + 1
        head.draw(pen, number)
        _draw(pen, page)
    return LaidOut(
        data=assemble(file, document, embedded, pens, composition.root),
        pages=len(pens),
        places=tuple(place for pen in pens for place in pen.places),
    )


def _draw(pen: Pen, page: Page) -> None:
    for slab, lines, top, repeated in page:
        if slab.bookmark and lines.start == 0 and not repeated:
            pen.bookmarks.append(Bookmark(title=slab.bookmark, page=pen.page, top=top))
        slab.draw(pen, lines, top, repeated=repeated)
