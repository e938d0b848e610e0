"""Papers as DOCX files for working with their text in an office program; nothing done there comes back."""

from secretariat.output.docx.rendering import render_docx

__all__ = ["render_docx"]
