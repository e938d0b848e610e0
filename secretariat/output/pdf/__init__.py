"""Papers as tagged PDF/A-3a and PDF/UA-1 files."""

from secretariat.output.pdf.pen import Place
from secretariat.output.pdf.rendering import LaidOut, layout, render

__all__ = ["LaidOut", "Place", "layout", "render"]
