"""What a dishonest person with a key, or a dishonest person without one, does to a file."""

import re
from collections.abc import Callable
from datetime import datetime
from io import BytesIO

import pikepdf
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from secretariat.domain.document import SignerRole
from secretariat.output.signing import cms
from secretariat.output.signing.keys import SigningKey
from secretariat.output.signing.revision import with_signature
from secretariat.output.signing.stamp import draw_stamp
from tests.output.signing.papers import paper_with_fields, saved
from tests.output.signing.people import NOW

HOLE = 23  # the first number that is free after the chair has signed

Change = Callable[[IncrementalPdfFileWriter], None]


def sign_anyway(pdf: bytes, role: SignerRole, key: SigningKey, *, now: datetime = NOW) -> bytes:
    """A cryptographically right signature that no rule was asked about."""
    certificate = key.certificate.public_bytes(Encoding.DER)

    def sign(digest: bytes) -> bytes:
        attributes = cms.signed_attributes(certificate, digest)
        signature = cms.lower(key.private_key.sign(attributes, ec.ECDSA(hashes.SHA256())))
        return cms.assemble(cms.SignedParts(certificate=certificate, digest=digest, signature=signature))

    return with_signature(
        pdf,
        role,
        signed_at=now,
        reserve=cms.longest(certificate),
        draw=lambda width, height: draw_stamp(("Підпис",), width, height),
        sign=sign,
    )


def updated(pdf: bytes, change: Change) -> bytes:
    """The file with one more revision."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    change(writer)
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


def overlay(writer: IncrementalPdfFileWriter) -> None:
    """Other words over the first page."""
    content = generic.StreamObject(stream_data=b"q 1 g 0 0 595 842 re f Q")
    writer.add_stream_to_page(0, writer.add_object(content))


def new_title(writer: IncrementalPdfFileWriter) -> None:
    """Another title in the metadata: pyHanko's own analysis lets it pass."""
    info = writer.trailer_view["/Info"] if "/Info" in writer.trailer_view else generic.DictionaryObject()
    info[pdf_name("/Title")] = generic.TextStringObject("Протокол № 6")
    writer.set_info(writer.add_object(generic.DictionaryObject(info)))


def covering_note(writer: IncrementalPdfFileWriter) -> None:
    """A white note over the text."""
    note = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject([generic.NumberObject(n) for n in (50, 650, 500, 750)]),
            pdf_name("/Contents"): generic.TextStringObject("Ухвалили: відмовити"),
        }
    )
    page = writer.find_page_for_modification(0)[0].get_object()
    page["/Annots"].append(writer.add_object(note))
    writer.update_container(page["/Annots"])
    writer.mark_update(page.container_ref)


def script_on_opening(writer: IncrementalPdfFileWriter) -> None:
    """A script that runs when the file is opened."""
    writer.root[pdf_name("/OpenAction")] = generic.DictionaryObject(
        {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): generic.TextStringObject("app.alert(1)")}
    )
    writer.update_root()


def other_appearance(writer: IncrementalPdfFileWriter) -> None:
    """Another stamp in the chair's field."""
    fields = writer.root["/AcroForm"]["/Fields"]
    chair, secretary = fields[0].get_object(), fields[1].get_object()
    chair[pdf_name("/AP")] = secretary.raw_get("/AP") if "/AP" in secretary else generic.DictionaryObject()
    writer.update_container(chair)


def shared_value(writer: IncrementalPdfFileWriter) -> None:
    """The chair's signature shown in the secretary's field too."""
    fields = writer.root["/AcroForm"]["/Fields"]
    chair, secretary = fields[0].get_object(), fields[1].get_object()
    secretary[pdf_name("/V")] = chair.raw_get("/V")
    writer.update_container(secretary)


def nothing_much(writer: IncrementalPdfFileWriter) -> None:
    """One object that nobody refers to."""
    writer.add_object(generic.TextStringObject("осторонь"))


def paper_with_a_hole() -> bytes:
    """A paper whose page also shows an object that does not exist yet."""
    whole = paper_with_fields()
    contents = re.search(rb"/Contents (\d+) 0 R", whole)
    assert contents is not None
    holed = (
        whole[: contents.start()]
        + b"/Contents [%s 0 R %d 0 R]" % (contents[1], HOLE)
        + whole[contents.end() :]
    )
    return _with_new_table(holed)


def fill_the_hole(writer: IncrementalPdfFileWriter) -> None:
    """Make the object that was missing: white over the page."""
    filling = writer.add_object(generic.StreamObject(stream_data=b"q 1 g 0 0 595 842 re f Q"))
    assert filling.idnum == HOLE


def _with_new_table(pdf: bytes) -> bytes:
    """The body with its cross-reference table made anew, every object in use."""
    body = pdf[: pdf.rindex(b"xref\n0 ")]
    places = {int(found[1]): found.start(1) for found in re.finditer(rb"(?m)^(\d+) 0 obj", body)}
    size = max(places) + 1
    rows = b"".join(b"%010d 00000 n \n" % places[number] for number in range(1, size))
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, rows)
    root = re.search(rb"/Root \d+ 0 R", pdf)
    assert root is not None
    return body + table + b"trailer << /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, root[0], len(body))


def saved_anew(pdf: bytes) -> bytes:
    """Opened and saved by another program."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return saved(document)


def gaps(pdf: bytes) -> list[range]:
    """The places of the signatures, with their angle brackets, in the order of the file."""
    found = []
    with pikepdf.open(BytesIO(pdf)) as document:
        for field in document.Root.AcroForm.Fields:
            if "/V" in field:
                _, start, end, _ = (int(number) for number in field.V.ByteRange)
                found.append(range(start, end))
    return sorted(found, key=lambda gap: gap.start)
