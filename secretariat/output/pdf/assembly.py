"""A drawn paper put together as a tagged PDF/A-3a and PDF/UA-1 file (ISO 19005-3, ISO 14289-1)."""

import hashlib
from collections.abc import Sequence

from secretariat.domain.document import Document, EmbeddedFile
from secretariat.output.pdf.attachments import attach
from secretariat.output.pdf.metadata import LANGUAGE, info, metadata_of, xmp
from secretariat.output.pdf.objects import array, dictionary, numbers, stream
from secretariat.output.pdf.outlines import write_outline
from secretariat.output.pdf.pdffile import PdfFile
from secretariat.output.pdf.pen import Pen
from secretariat.output.pdf.signaturefields import write_field
from secretariat.output.pdf.structure import Element
from secretariat.output.pdf.styles import PAGE_HEIGHT, PAGE_WIDTH
from secretariat.output.pdf.tagging import StructureTree
from secretariat.resources import resource


def assemble(
    file: PdfFile, document: Document, embedded: Sequence[EmbeddedFile], pens: Sequence[Pen], root: Element
) -> bytes:
    """The whole file of drawn pages, one pen each, under the root of their structure."""
    slots = [file.slot() for _ in pens]
    pages = [slot.reference for slot in slots]
    tree = file.slot()
    fields: list[bytes] = []
    images: dict[int, bytes] = {}
    for slot, pen in zip(slots, pens, strict=True):
        widgets = [
            write_field(file, field, pen.page, slot.reference, len(pens) + len(fields) + index)
            for index, field in enumerate(pen.fields)
        ]
        fields += widgets
        slot.body = _page(file, pen, tree.reference, widgets, images)
    tree.body = dictionary(Type=b"/Pages", Kids=array(pages), Count=b"%d" % len(pages))
    forms = [field.element for pen in pens for field in pen.fields]
    data = metadata_of(document)
    files, names = attach(file, embedded, data.pdf_date)
    catalog = dictionary(
        Type=b"/Catalog",
        Pages=tree.reference,
        Lang=f"({LANGUAGE})".encode("ascii"),
        MarkInfo=dictionary(Marked=b"true"),
        StructTreeRoot=StructureTree(file, pages).write(root, [pen.owners for pen in pens], forms),
        Outlines=write_outline(file, [one for pen in pens for one in pen.bookmarks], pages),
        ViewerPreferences=dictionary(DisplayDocTitle=b"true"),
        Metadata=file.add(stream(xmp(data), compressed=False, Type=b"/Metadata", Subtype=b"/XML")),
        OutputIntents=array([_output_intent(file)]),
        AcroForm=dictionary(Fields=array(fields)) if fields else b"",
        AF=files,
        Names=names,
    )
    return file.finished(catalog=catalog, info=info(data), digest=_digest(document, embedded))


def _page(file: PdfFile, pen: Pen, tree: bytes, widgets: Sequence[bytes], images: dict[int, bytes]) -> bytes:
    """A page; `images` are the references of the objects that earlier pages have brought, by their identity."""
    for image in pen.images.values():
        if id(image) not in images:
            images[id(image)] = file.add(image)
    return dictionary(
        Type=b"/Page",
        Parent=tree,
        MediaBox=numbers(0, 0, PAGE_WIDTH, PAGE_HEIGHT),
        Resources=dictionary(
            Font=file.font_resources,
            XObject=dictionary(**{name: images[id(image)] for name, image in pen.images.items()})
            if pen.images
            else b"",
        ),
        Contents=file.add(stream(pen.content)),
        Annots=array(widgets) if widgets else b"",
        StructParents=b"%d" % pen.page,
        Tabs=b"/S",
    )


def _output_intent(file: PdfFile) -> bytes:
    profile = resource("colour", "sRGB.icc").read_bytes()
    return dictionary(
        Type=b"/OutputIntent",
        S=b"/GTS_PDFA1",
        OutputConditionIdentifier=b"(sRGB IEC61966-2.1)",
        Info=b"(sRGB IEC61966-2.1)",
        DestOutputProfile=file.add(stream(profile, N=b"3", Alternate=b"/DeviceRGB")),
    )


def _digest(document: Document, embedded: Sequence[EmbeddedFile]) -> str:
    """What tells one paper from another, in 32 hexadecimal digits: the tree and the files, word for word."""
    return hashlib.sha256(repr((document, tuple(embedded))).encode("utf-8")).hexdigest()[:32]
