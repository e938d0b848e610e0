"""Pages for the screen, by PDFium; fulfils the port `Pages`."""

from secretariat.services.press import OpenPages


class PdfPages:
    """Opens papers for looking at; PDFium is imported with the first one."""

    def open(self, pdf: bytes) -> OpenPages:
        """The pages of a file; raises DomainError("unreadable_pdf")."""
        from secretariat.output.preview import Preview

        return Preview(pdf)
