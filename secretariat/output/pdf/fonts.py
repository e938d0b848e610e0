"""The faces that papers are printed in: where their files lie and how reportlab embeds them."""

import re
import threading
from enum import StrEnum
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from secretariat.domain.document import Emphasis
from secretariat.resources import resource


class Face(StrEnum):
    """A font of papers; the value is its file's stem and the name under which reportlab knows it."""

    REGULAR = "Tinos-Regular"
    BOLD = "Tinos-Bold"
    ITALIC = "Tinos-Italic"
    BOLD_ITALIC = "Tinos-BoldItalic"
    FOREIGN = "DejaVuSans"  # letters and signs that Tinos lacks


_loaded: dict[Face, TTFont] = {}
_loading = threading.Lock()
_subsetting = threading.Lock()  # reportlab reads a font's tables by a place that the font remembers


def face_of(emphasis: Emphasis, *, bold: bool = False) -> Face:
    """The face of a run; `bold` when its whole paragraph is bold."""
    if emphasis is Emphasis.ITALIC:
        return Face.BOLD_ITALIC if bold else Face.ITALIC
    return Face.BOLD if bold or emphasis is Emphasis.BOLD else Face.REGULAR


def font_path(face: Face) -> Path:
    """The TrueType file of a face."""
    return resource("fonts", f"{face}.ttf")


def font(face: Face) -> TTFont:
    """The face as reportlab uses it; the first call reads its file and registers it under its own name."""
    if face not in _loaded:
        with _loading:
            if face not in _loaded:
                made = _EmbeddedFont(str(face), str(font_path(face)), asciiReadable=0)
                pdfmetrics.registerFont(made)
                _loaded[face] = made
    return _loaded[face]


class _EmbeddedFont(TTFont):  # type: ignore[misc]
    """A font whose ToUnicode map also names characters beyond U+FFFF, in UTF-16 (ISO 32000-1, 9.10.3)."""

    def addObjects(self, doc: Any) -> None:
        with _subsetting:
            super().addObjects(doc)
        for name, item in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and name.endswith(f"+{self.face.name.decode()}"):
                item.content = _LONG_CODE.sub(_as_utf16, item.content)


_LONG_CODE = re.compile("<([0-9A-F]{5,6})>")


def _as_utf16(code: re.Match[str]) -> str:
    return f"<{chr(int(code[1], 16)).encode('utf-16-be').hex().upper()}>"
