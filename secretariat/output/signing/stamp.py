"""The visible mark of a signature (N35): a framed box, drawn with the fonts of the protocol."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from secretariat.domain.errors import DomainError
from secretariat.domain.kyiv import KYIV
from secretariat.output.pdf.fonts import Face, font
from secretariat.output.pdf.shaping import faces, width_of
from secretariat.output.signing.journal_head import head_words
from secretariat.output.signing.keys import SigningKey
from secretariat.output.signing.subject import certificate_number, issuer_label
from secretariat.services.changes import JournalHead

TITLE = "Внутрішній підпис (не КЕП)"
_PADDING = 5.0
_SIZES = tuple(quarters / 4 for quarters in range(40, 19, -1))  # points, from 10 down to 5
_LEADING = 1.2
_ASCENT = 0.9
_FRAME_WIDTH = 0.8
_INK = (0.118, 0.353, 0.6)


class _Line(NamedTuple):
    """Text of one line, cut into stretches of one face."""

    stretches: tuple[tuple[Face, str], ...]


def stamp_texts(key: SigningKey, signed_at: datetime, head: JournalHead | None = None) -> tuple[str, ...]:
    """What N35 asks for: signer, number of the certificate, issuer, validity, signing time; the mark above.

    Below them stands the head of the journal: on paper it is an anchor that no change of the data can reach.
    """
    certificate = key.certificate
    since, until = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    return (
        TITLE,
        key.holder.name,
        f"Сертифікат {certificate_number(certificate.serial_number)}",
        f"Видавець: {issuer_label(certificate.issuer)}",
        f"Чинний з {since.astimezone(KYIV):%d.%m.%Y} до {until.astimezone(KYIV):%d.%m.%Y}",
        f"Підписано {signed_at.astimezone(KYIV):%d.%m.%Y, %H:%M}",
        *((f"Журнал: {head_words(head)}",) if head is not None else ()),
    )


def draw_stamp(texts: Sequence[str], width: float, height: float) -> bytes:
    """A PDF of one page of that size in points: the frame and the texts, the first one bold.

    Raises DomainError: "field_too_small" when they do not fit in 5 points, "unprintable_character".
    """
    size, lines = _fitted(texts, width - 2 * _PADDING, height - 2 * _PADDING)
    stream = BytesIO()
    font(Face.REGULAR)
    canvas = Canvas(stream, pagesize=(width, height), initialFontName=Face.REGULAR, invariant=1)
    canvas.setStrokeColorRGB(*_INK)
    canvas.setFillColorRGB(*_INK)
    canvas.setLineWidth(_FRAME_WIDTH)
    inset = _FRAME_WIDTH / 2
    canvas.rect(inset, inset, width - _FRAME_WIDTH, height - _FRAME_WIDTH)
    top = (height + len(lines) * size * _LEADING) / 2
    for index, line in enumerate(lines):
        _draw(canvas, line, size, top - size * (_ASCENT + _LEADING * index))
    canvas.save()
    return stream.getvalue()


def _draw(canvas: Canvas, line: _Line, size: float, baseline: float) -> None:
    left = _PADDING
    for face, text in line.stretches:
        canvas.setFont(font(face).fontName, size)
        canvas.drawString(left, baseline, text)
        left += width_of(face, text, size)


def _fitted(texts: Sequence[str], width: float, height: float) -> tuple[float, list[_Line]]:
    """The largest size in which the texts, wrapped at spaces, lie within width and height."""
    for size in _SIZES:
        lines = [
            line for index, text in enumerate(texts) for line in _wrapped(text, index == 0, width / size)
        ]
        if len(lines) * size * _LEADING <= height and all(_width(line) * size <= width for line in lines):
            return size, lines
    raise DomainError("field_too_small")


def _wrapped(text: str, bold: bool, ems: float) -> list[_Line]:
    """`text` in lines of at most `ems`; a longer word stands alone on a line that is too wide."""
    face = Face.BOLD if bold else Face.REGULAR
    lines: list[_Line] = []
    for word in text.split():
        longer = _Line(faces(face, f"{_text(lines[-1])} {word}")) if lines else None
        if longer is not None and _width(longer) <= ems:
            lines[-1] = longer
        else:
            lines.append(_Line(faces(face, word)))
    return lines


def _text(line: _Line) -> str:
    return "".join(text for _, text in line.stretches)


def _width(line: _Line) -> float:
    """Width in ems."""
    return sum(width_of(face, text, 1.0) for face, text in line.stretches)
