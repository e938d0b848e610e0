"""Text as the codes that a page's content shows it with."""

from collections.abc import Iterator, Sequence
from itertools import groupby, islice

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

    def shown(self, face: Face, parts: Sequence[str | int]) -> Iterator[tuple[str, str]]:
        """Font resources, each with what it shows: `parts` are texts and kerns (thousandths of an em)."""
        if face not in self._codes:
            self._codes[face] = _Codes(face, self._file)
        codes = self._codes[face]
        coded = "".join(part for part in parts if isinstance(part, str)).translate(codes)
        if codes.several_subsets:
            yield from self._of_several(face, coded, parts)
            return
        digits, shown, start = coded.encode("latin-1").hex(), "", 0
        for part in parts:
            if isinstance(part, str):
                end = start + 2 * len(part)
                shown += f"<{digits[start:end]}>"
                start = end
            else:
                shown += str(-part)
        yield self._resource(face, 0), shown

    def _of_several(self, face: Face, coded: str, parts: Sequence[str | int]) -> Iterator[tuple[str, str]]:
        """The same where the coded texts of the parts need several subsets of the font."""
        subset, shown, rest = 0, "", iter(coded)
        for part in parts:
            if isinstance(part, int):
                shown += str(-part)
                continue
            codes = map(ord, islice(rest, len(part)))
            for needed, group in groupby(codes, key=lambda code: code >> 8):
                if needed != subset and shown:
                    yield self._resource(face, subset), shown
                    shown = ""
                subset, shown = needed, f"{shown}<{bytes(code & 0xFF for code in group).hex()}>"
        yield self._resource(face, subset), shown

    def _resource(self, face: Face, subset: int) -> str:
        return str(font(face).getSubsetInternalName(subset, self._file))
