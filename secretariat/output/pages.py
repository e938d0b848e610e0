"""Pages for the screen, by PDFium; fulfils the port `Pages`."""

from secretariat.output.preview import Preview


class PdfPages:
    """Opens papers for looking at."""

    def open(self, pdf: bytes) -> Preview:
        """The pages of a file; raises DomainError("unreadable_pdf")."""
        return Preview(pdf)
