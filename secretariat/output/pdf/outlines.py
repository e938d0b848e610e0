"""The outline: one entry per section, in one level (ISO 32000-1, 12.3.3)."""

from collections.abc import Sequence

from secretariat.language.typography import clean
from secretariat.output.pdf.objects import dictionary, number, text
from secretariat.output.pdf.pdffile import PdfFile
from secretariat.output.pdf.pen import Bookmark
from secretariat.output.pdf.styles import PAGE_HEIGHT


def write_outline(file: PdfFile, bookmarks: Sequence[Bookmark], pages: Sequence[bytes]) -> bytes:
    """The reference of the outline; empty without bookmarks."""
    if not bookmarks:
        return b""
    outline = file.slot()
    entries = [file.slot() for _ in bookmarks]
    references = [b"", *(entry.reference for entry in entries), b""]
    for index, (entry, bookmark) in enumerate(zip(entries, bookmarks, strict=True)):
        top = number(PAGE_HEIGHT - bookmark.top).encode("ascii")
        entry.body = dictionary(
            Title=text(clean(bookmark.title)),
            Parent=outline.reference,
            Prev=references[index],
            Next=references[index + 2],
            Dest=b"[%s/XYZ null %s null]" % (pages[bookmark.page], top),
        )
    outline.body = dictionary(
        Type=b"/Outlines", First=references[1], Last=references[-2], Count=b"%d" % len(entries)
    )
    return outline.reference
