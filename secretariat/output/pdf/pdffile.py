"""The file in the making: numbered objects, ours and those that reportlab makes of embedded fonts."""

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFStream, format, pdfdocEnc

from secretariat.output.pdf.crossreference import FileWriter
from secretariat.output.pdf.objects import array, stream


class Slot(PDFObject):  # type: ignore[misc]
    """An indirect object whose bytes may be filled in later than its number is given."""

    __RefOnly__ = 1

    def __init__(self, body: bytes, *, packed: bool) -> None:
        self.body = body
        self.packed = packed
        self.reference = b""

    def format(self, document: object) -> bytes:
        """The object as it is written."""
        return self.body


class _FontStream(PDFObject):  # type: ignore[misc]
    """A stream that reportlab made, written with the end of line that it leaves out."""

    __RefOnly__ = 1

    def __init__(self, made: PDFStream) -> None:
        self.content = made.content
        self._length = str(made.dictionary.dict.get("Length1", "")).encode("ascii")

    def format(self, document: object) -> bytes:
        data = self.content.encode("latin-1") if isinstance(self.content, str) else self.content
        return stream(data, compressed=True, Length1=self._length)


class PdfFile(PDFDocument):  # type: ignore[misc]
    """A PDF 1.7 file in the making, without anything of the moment or the machine in it."""

    def __init__(self) -> None:
        super().__init__(invariant=1, compression=1, pdfVersion=(1, 7))

    @property
    def font_resources(self) -> bytes:
        """The reference of the dictionary of all fonts."""
        return b"%d %d R" % self.idToObjectNumberAndVersion["BasicFonts"]

    def slot(self, body: bytes = b"null", *, packed: bool = False) -> Slot:
        """A new numbered object; a `packed` one is no stream, and nothing that a signer changes."""
        made = Slot(body, packed=packed)
        self.Reference(made)
        made.reference = b"%d 0 R" % self.objectcounter
        return made

    def add(self, body: bytes) -> bytes:
        """A new numbered object that is complete; its reference."""
        return self.slot(body).reference

    def Reference(self, obj: Any, name: str | None = None) -> Any:
        return super().Reference(_FontStream(obj) if type(obj) is PDFStream else obj, name)

    def finished(self, *, catalog: bytes, info: bytes, digest: str) -> bytes:
        """The whole file; `digest` (hexadecimal) becomes both halves of /ID."""
        for used in self.delayedFonts:
            used.addObjects(self)
        half = f"<{digest}>".encode("ascii")
        root, described = self.add(catalog), self.add(info)
        writer = FileWriter()
        number = 1
        while number in self.numberToId:  # reportlab numbers some objects while it writes others
            made = self.idToObject[self.numberToId[number]]
            if isinstance(made, Slot) and made.packed:
                writer.pack(number, made.body)
            else:
                writer.write(number, pdfdocEnc(format(made, self, toplevel=1)))
            number += 1
        return writer.finished(root=root, info=described, identity=array([half, half]))
