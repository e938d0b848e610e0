"""Text as the codes that a page's content shows it with."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from secretariat.output.pdf.fonts import Face, font
from secretariat.output.pdf.pdffile import PdfFile
from secretariat.output.pdf.shaping import kerned, shape


class Glyphs:
    """The codes that one file gives to characters, as they come."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._faces: dict[Face, _FaceCodes] = {}

    def shown(self, face: Face, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Font resources, each with what it shows: words, and " " for each space between them."""
        if face not in self._faces:
            self._faces[face] = _FaceCodes(face, self._file)
        return self._faces[face].shown(texts)


class _FaceCodes:
    """How one file shows the words of one face, each coded once as long as one subset of the font has them all."""

    def __init__(self, face: Face, file: PdfFile) -> None:
        self._face = face
        self._file = file
        self._codes = _Codes(face, file)
        self._strings: dict[str, str] = {}
        self._resources: dict[int, str] = {}

    def shown(self, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
        """See `Glyphs.shown`."""
        strings = self._strings
        for text in texts:
            if text not in strings:
                strings[text] = self._string(text)
        if self._codes.several_subsets or self._face is Face.FOREIGN:
            yield from self._of_several(texts)
        else:
            yield self._resource(0), f"<{''.join([strings[text] for text in texts])}>"

    def _string(self, text: str) -> str:
        """What shows a word, between the angles of a string: hexadecimal codes, parted where there is a kern."""
        return "".join(
            f">{-part}<"
            if isinstance(part, int)
            else bytes([self._codes[ord(one)] & 0xFF for one in part]).hex()
            for part in kerned(self._face, text)
        )

    def _of_several(self, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The same where several subsets share the characters, or where spaces are to be made as wide as others."""
        subset, shown = 0, ""
        for part in self._parts(texts):
            if isinstance(part, int):
                shown += str(-part)
                continue
            codes = (self._codes[ord(one)] for one in part)
            for needed, group in groupby(codes, key=lambda code: code >> 8):
                if needed != subset and shown:
                    yield self._resource(subset), shown
                    shown = ""
                subset, shown = needed, f"{shown}<{bytes(code & 0xFF for code in group).hex()}>"
        yield self._resource(subset), shown

    def _parts(self, texts: Sequence[str]) -> list[str | int]:
        """Texts, each as long as there is no kern in it, and the kerns between them."""
        parts: list[str | int] = []
        for text in texts:
            if text == " " and self._face is Face.FOREIGN:
                parts += [" ", _SPACE - round(shape(self._face, " ").width)]
                continue
            first, *others = kerned(self._face, text)
            if parts and isinstance(parts[-1], str):
                parts[-1] += str(first)
            else:
                parts.append(first)
            parts += others
        return parts

    def _resource(self, subset: int) -> str:
        if subset not in self._resources:
            self._resources[subset] = str(font(self._face).getSubsetInternalName(subset, self._file))
        return self._resources[subset]


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


_SPACE = 250  # thousandths of an em in every face of Tinos
