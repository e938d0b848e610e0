"""Empty signature fields as objects of the file, field and widget in one (ISO 32000-1, 12.7.4.5)."""

from secretariat.output.pdf.objects import dictionary, number, numbers, stream, text
from secretariat.output.pdf.pdffile import PdfFile
from secretariat.output.pdf.pen import EmptyField
from secretariat.output.pdf.structure import Annotated
from secretariat.output.pdf.styles import PAGE_HEIGHT

_PRINTED = b"4"  # annotation flag of PDF/A (ISO 19005-3, 6.3.2)


def write_field(file: PdfFile, field: EmptyField, page: int, page_reference: bytes, parent_key: int) -> bytes:
    """The reference of a field, which becomes the kid of its structure element."""
    area = field.rectangle
    bottom = PAGE_HEIGHT - area.top - area.height
    reference = file.add(
        dictionary(
            Type=b"/Annot",
            Subtype=b"/Widget",
            FT=b"/Sig",
            T=f"({field.name})".encode("ascii"),
            TU=text(field.description),
            F=_PRINTED,
            Rect=numbers(area.left, bottom, area.left + area.width, bottom + area.height),
            P=page_reference,
            StructParent=number(parent_key).encode("ascii"),
            AP=dictionary(N=_appearance(file, field)),
        )
    )
    field.element.kids.append(Annotated(page, reference))
    return reference


def _appearance(file: PdfFile, field: EmptyField) -> bytes:
    """What the field shows until a signature puts its own mark in the place."""
    return file.add(
        stream(
            field.appearance,
            Type=b"/XObject",
            Subtype=b"/Form",
            BBox=numbers(0, 0, field.rectangle.width, field.rectangle.height),
            Resources=dictionary(Font=file.font_resources),
        )
    )
