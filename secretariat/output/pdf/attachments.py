"""Files that travel inside a paper as associated files (ISO 19005-3, 6.8)."""

import hashlib
import re
from collections.abc import Sequence

from secretariat.domain.document import EmbeddedFile
from secretariat.output.pdf.objects import array, dictionary, name, stream, text
from secretariat.output.pdf.pdffile import PdfFile


def attach(file: PdfFile, embedded: Sequence[EmbeddedFile], pdf_date: str) -> tuple[bytes, bytes]:
    """Embed files of the whole paper; the catalog's /AF and /Names, empty without files."""
    if not embedded:
        return b"", b""
    ordered = sorted(embedded, key=lambda one: one.name)  # a name tree is sorted (ISO 32000-1, 7.9.6)
    specifications = [_specification(file, one, pdf_date) for one in ordered]
    pairs = [
        part for one, found in zip(ordered, specifications, strict=True) for part in (text(one.name), found)
    ]
    return array(specifications), dictionary(EmbeddedFiles=dictionary(Names=array(pairs)))


def _specification(file: PdfFile, embedded: EmbeddedFile, pdf_date: str) -> bytes:
    checksum = hashlib.md5(embedded.data, usedforsecurity=False).hexdigest()
    parameters = dictionary(
        Size=str(len(embedded.data)).encode("ascii"),
        ModDate=f"({pdf_date})".encode("ascii"),
        CheckSum=f"<{checksum}>".encode("ascii"),
    )
    plain = re.sub(r"[^\w.-]", "_", embedded.name, flags=re.ASCII).encode("ascii")
    data = file.add(
        stream(embedded.data, Type=b"/EmbeddedFile", Subtype=name(embedded.media_type), Params=parameters)
    )
    return file.add(
        dictionary(
            Type=b"/Filespec",
            F=b"(%s)" % plain,
            UF=text(embedded.name),
            Desc=text(embedded.description),
            AFRelationship=name(embedded.relation),
            EF=dictionary(F=data, UF=data),
        )
    )
