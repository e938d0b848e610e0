"""The visible mark of a signature (N35): a framed box, drawn with the fonts of the protocol."""

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from secretariat.domain.errors import DomainError
from secretariat.domain.kyiv import KYIV
from secretariat.output.signing.keys import SigningKey
from secretariat.output.signing.subject import certificate_number, issuer_label

TITLE = "Внутрішній підпис (не КЕП)"
_PADDING = 5.0
_SIZES = tuple(quarter / 4 for quarter in range(40, 19, -1))  # points, 10 down to 5
_LEADING = 1.2
_FRAME_WIDTH = 0.8
_INK = (0.118, 0.353, 0.6)


@dataclass(frozen=True, slots=True, kw_only=True)
class StampFonts:
    """Names of the two faces as reportlab knows them."""

    regular: str
    bold: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    text: str
    font: str


def stamp_texts(key: SigningKey, signed_at: datetime) -> tuple[str, ...]:
    """What N35 asks for: signer, number of the certificate, issuer, validity, signing time; the mark above."""
    certificate = key.certificate
    since, until = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    return (
        TITLE,
        key.holder.name,
        f"Сертифікат {certificate_number(certificate.serial_number)}",
        f"Видавець: {issuer_label(certificate.issuer)}",
        f"Чинний з {since.astimezone(KYIV):%d.%m.%Y} до {until.astimezone(KYIV):%d.%m.%Y}",
        f"Підписано {signed_at.astimezone(KYIV):%d.%m.%Y %H:%M}",
    )


def stamp_fonts() -> StampFonts:
    """The faces of the protocol."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    for n, f in (("DJ", "DejaVuSans"), ("DJB", "DejaVuSans-Bold")):
        pdfmetrics.registerFont(TTFont(n, f"/usr/share/fonts/truetype/dejavu/{f}.ttf"))
    return StampFonts(regular="DJ", bold="DJB")


def draw_stamp(texts: tuple[str, ...], width: float, height: float) -> bytes:
    """A PDF of one page of that size in points: the frame and the texts, the first one bold.

    Raises DomainError("field_too_small") when they do not fit in 5 points.
    """
    fonts = stamp_fonts()
    size, lines = _fitted(texts, width - 2 * _PADDING, height - 2 * _PADDING, fonts)
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(width, height), initialFontName=fonts.regular, invariant=1)
    canvas.setStrokeColorRGB(*_INK)
    canvas.setFillColorRGB(*_INK)
    canvas.setLineWidth(_FRAME_WIDTH)
    inset = _FRAME_WIDTH / 2
    canvas.rect(inset, inset, width - _FRAME_WIDTH, height - _FRAME_WIDTH)
    for index, line in enumerate(lines):
        canvas.setFont(line.font, size)
        canvas.drawString(_PADDING, height - _PADDING - size * (0.9 + _LEADING * index), line.text)
    canvas.save()
    return stream.getvalue()


def _fitted(texts: tuple[str, ...], width: float, height: float, fonts: StampFonts) -> tuple[float, list[_Line]]:
    """The largest size in which the texts, wrapped to `width`, are no higher than `height`."""
    for size in _SIZES:
        lines = _wrapped(texts, size, width, fonts)
        if len(lines) * size * _LEADING <= height:
            return size, lines
    raise DomainError("field_too_small")


def _wrapped(texts: tuple[str, ...], size: float, width: float, fonts: StampFonts) -> list[_Line]:
    faces = [fonts.bold, *[fonts.regular] * (len(texts) - 1)]
    return [
        _Line(text=part, font=face)
        for text, face in zip(texts, faces, strict=True)
        for part in simpleSplit(text, face, size, width)
    ]
