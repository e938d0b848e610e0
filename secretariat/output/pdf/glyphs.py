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
        """Font resources, each with what it shows: `parts` are texts and kerns (thousandths of an em)."""
        subset, shown = 0, ""
        for part in parts:
            if isinstance(part, int):
                shown += str(-part)
                continue
            for needed, codes in self._coded(face, part):
                if needed != subset and shown:
                    yield self._resource(face, subset), shown
                    shown = ""
                subset, shown = needed, f"{shown}<{codes.hex()}>"
        yield self._resource(face, subset), shown

    def _coded(self, face: Face, text: str) -> Iterable[tuple[int, bytes]]:
        if face not in self._codes:
            self._codes[face] = _Codes(face, self._file)
        codes = self._codes[face]
        coded = text.translate(codes)
        if not codes.several_subsets:
            return [(0, coded.encode("latin-1"))]
        grouped = groupby(map(ord, coded), key=lambda code: code >> 8)
        return [(subset, bytes(code & 0xFF for code in group)) for subset, group in grouped]

    def _resource(self, face: Face, subset: int) -> str:
        return str(font(face).getSubsetInternalName(subset, self._file))
