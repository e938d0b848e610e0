"""Small papers with the two empty fields, made without the program's own layout."""

from io import BytesIO

import pikepdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from secretariat.output.pdf.fonts import Face, font

CHAIR_BOX = (60, 40, 290, 120)
SECRETARY_BOX = (310, 40, 540, 120)


def plain_paper(text: str = "Слухали: про ґанок, їжака та об’єкт") -> bytes:
    """A PDF of one page without any form."""
    stream = BytesIO()
    font(Face.REGULAR)
    canvas = Canvas(stream, pagesize=A4, initialFontName=Face.REGULAR, invariant=1)
    canvas.setFont(Face.REGULAR, 14)
    canvas.drawString(60, 700, text)
    canvas.save()
    return stream.getvalue()


def paper_with_fields(*names: str) -> bytes:
    """The plain paper with empty signature fields, by default those of chair and secretary."""
    boxes = dict(
        zip(names or ("Chair", "Secretary"), (CHAIR_BOX, SECRETARY_BOX, (60, 140, 290, 220)), strict=False)
    )
    with pikepdf.open(BytesIO(plain_paper())) as pdf:
        page = pdf.pages[0].obj
        fields = [pdf.make_indirect(_field(name, box, page)) for name, box in boxes.items()]
        page.Annots = pikepdf.Array(fields)
        pdf.Root.AcroForm = pdf.make_indirect(pikepdf.Dictionary(Fields=fields, SigFlags=3))
        return saved(pdf)


def saved(pdf: pikepdf.Pdf) -> bytes:
    """A PDF written anew, objects in the open."""
    stream = BytesIO()
    pdf.save(stream, force_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.disable, static_id=True)
    return stream.getvalue()


def _field(name: str, box: tuple[int, ...], page: pikepdf.Object) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Widget,
        FT=pikepdf.Name.Sig,
        T=name,
        TU=f"Підпис: {name}",
        F=132,
        Rect=list(box),
        P=page,
    )
