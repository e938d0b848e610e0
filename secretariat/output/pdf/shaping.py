"""How wide words are: advances from the font, pair kerning from HarfBuzz."""

import functools
import re
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import uharfbuzz

from secretariat.domain.errors import DomainError
from secretariat.language.typography import NO_BREAK_SPACE
from secretariat.output.pdf.fonts import Face, font, font_path

_LETTER = re.compile(
    ".[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]*", re.DOTALL
)
"""A character with the marks that belong to it."""
_FEATURES = {"kern": True, "liga": False, "clig": False, "ccmp": False}


@dataclass(frozen=True, slots=True)
class Shaped:
    """A word in one face, in thousandths of an em.

    `offsets[i]` is where character i begins (one more than characters: the last is the width);
    `kerns[i]` is what is added after character i, and `kerns` is empty when nothing is.
    """

    offsets: tuple[float, ...]
    kerns: tuple[int, ...]

    @property
    def width(self) -> float:
        return self.offsets[-1]


@functools.lru_cache(maxsize=50_000)
def shape(face: Face, text: str) -> Shaped:
    """Measure a word all of whose characters the face has."""
    widths = font(face).face.charWidths
    advances = [widths[ord(character)] for character in text]
    kerns = _kerns(face, text) if len(text) > 1 else ()
    if kerns:
        advances = [advance + kern for advance, kern in zip(advances, kerns, strict=True)]
    return Shaped(offsets=(0, *accumulate(advances)), kerns=kerns)


@functools.lru_cache(maxsize=50_000)
def kerned(face: Face, text: str) -> tuple[str | int, ...]:
    """A word as texts and the kerns between them; a text comes first and last."""
    parts: list[str | int] = []
    start = 0
    for index, kern in enumerate(shape(face, text).kerns):
        if kern:
            parts += [text[start : index + 1], kern]
            start = index + 1
    return (*parts, text[start:])


def width_of(face: Face, text: str, size: float) -> float:
    """The width in points of a text without line breaks."""
    return shape(face, text).width * size / 1000


@functools.lru_cache(maxsize=50_000)
def faces(face: Face, text: str) -> tuple[tuple[Face, str], ...]:
    """Cut a word into stretches that one face has: its own, or else that of foreign letters.

    A capital that neither has, as of Georgian, is set as its small letter: they say the same. Raises
    DomainError("unprintable_character") for a character that no face has.
    """
    if _has(face, text):
        return ((face, text),)
    stretches: list[tuple[Face, str]] = []
    for read in _LETTER.findall(text):
        chosen, letter = _face_with(read, face, text)
        if stretches and stretches[-1][0] is chosen:
            stretches[-1] = (chosen, stretches[-1][1] + letter)
        else:
            stretches.append((chosen, letter))
    return tuple(stretches)


def _face_with(letter: str, face: Face, text: str) -> tuple[Face, str]:
    """A face that has the letter, and the letter as it has it."""
    for form in (letter, letter.lower()):
        for candidate in (face, Face.FOREIGN):
            if _has(candidate, form):
                return candidate, form
    character = next(one for one in letter if not _has(Face.FOREIGN, one))
    shown = text.replace(NO_BREAK_SPACE, " ")
    raise DomainError("unprintable_character", character=character, text=shown, part="paper")


def _has(face: Face, text: str) -> bool:
    glyphs = font(face).face.charToGlyph
    return all(ord(character) in glyphs for character in text)


def _kerns(face: Face, text: str) -> tuple[int, ...]:
    """What HarfBuzz adds after each character; nothing when it joins characters or moves none."""
    shaper, scale = _shaper(face)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction = "ltr"
    buffer.guess_segment_properties()
    uharfbuzz.shape(shaper, buffer, _FEATURES)
    if len(buffer.glyph_infos) != len(text):
        return ()
    placed = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    kerns = [
        round((at.x_advance - shaper.get_glyph_h_advance(glyph.codepoint)) * scale) for glyph, at in placed
    ]
    kerns[-1] = 0
    return tuple(kerns) if any(kerns) else ()


@functools.cache
def _shaper(face: Face) -> tuple[Any, float]:
    """HarfBuzz's view of a face and the factor from its units to thousandths of an em."""
    loaded = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font_path(face))))
    return uharfbuzz.Font(loaded), 1000 / loaded.upem
