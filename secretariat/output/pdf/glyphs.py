"""Text as the codes that a page's content shows it with."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from secretariat.output.pdf.fonts import Face, font
from secretariat.output.pdf.pdffile import PdfFile


class _Codes(dict[int, int]):
    """From characters to codes: the font subset's number in the high byte, the code within it in the low."""

    def __init__(self, face: Face, file: PdfFile) -> None:
        self._font = font(face)
        self._file = file
        self.several_subsets = False

    def __missing__(self, character: int) -> int:
        subset, code = self._font.splitString(chr(character), self._file)[0]
        self[character] = subset << 8 | code[0]
        self.several_subsets |= subset > 0
        return self[character]


class Glyphs:
    """The codes that one file gives to characters, as they come."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._codes: dict[Face, _Codes] = {}

    def shown(self, face: Face, parts: Iterable[str | int]) -> Iterator[tuple[str, str]]:
        """Font resources, each with the array that it shows: `parts` are texts and kerns (thousandths of an em)."""
        pieces = ((subset, piece) for part in parts for subset, piece in self._pieces(face, part))
        current, shown = -1, ""
        for subset, piece in pieces:
            if subset not in (current, -1) and current >= 0:
                yield self._resource(face, current), shown
                shown = ""
            current = subset if subset >= 0 else current
            shown += piece
        yield self._resource(face, max(current, 0)), shown

    def _pieces(self, face: Face, part: str | int) -> Iterator[tuple[int, str]]:
        if isinstance(part, int):
            yield -1, str(-part)
            return
        codes = self._codes.setdefault(face, _Codes(face, self._file))
        coded = part.translate(codes)
        if not codes.several_subsets:
            yield 0, f"<{coded.encode('latin-1').hex()}>"
            return
        for subset, group in groupby(coded, key=lambda code: ord(code) >> 8):
            yield subset, f"<{bytes(ord(code) & 0xFF for code in group).hex()}>"

    def _resource(self, face: Face, subset: int) -> str:
        return str(font(face).getSubsetInternalName(subset, self._file))
