"""Programs of other people that judge our files.

Where one is not installed its test is skipped, unless SECRETARIAT_REQUIRE_JUDGES=1 makes that a failure.
"""

from tests.judges.enchant import need_enchant
from tests.judges.icaljs import ReadEvent, icaljs
from tests.judges.libreoffice import libreoffice_pdf
from tests.judges.poppler import PdfSignature, pdf_fonts, pdf_image, pdf_text, pdfsig
from tests.judges.qpdf import qpdf_check
from tests.judges.verapdf import verapdf

__all__ = [
    "PdfSignature",
    "ReadEvent",
    "icaljs",
    "libreoffice_pdf",
    "need_enchant",
    "pdf_fonts",
    "pdf_image",
    "pdf_text",
    "pdfsig",
    "qpdf_check",
    "verapdf",
]
