"""A PDF as signing sees it: its revisions, its signature fields and their values."""

import logging
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields

# Without a handler Python would print pyHanko's warnings about foreign files on the user's screen.
logging.getLogger("pyhanko").addHandler(logging.NullHandler())

# What a PDF parser raises on hostile bytes: thirteen of these classes were met on public test files.
READING_ERRORS: Final = (
    PdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zlib.error,
)


class UnreadablePaperError(Exception):
    """These bytes are no PDF that a strict reader accepts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A signature field of the form: its name, its object, and its signature dictionary once it is signed."""

    name: str
    reference: generic.Reference
    dictionary: generic.DictionaryObject
    value: generic.Reference | None
    signature: generic.DictionaryObject | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A PDF read strictly, with its signature fields in the order of the form."""

    data: bytes
    reader: PdfFileReader
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        """The field of a name, or None."""
        return next((field for field in self.fields if field.name == name), None)


def read_paper(data: bytes) -> Paper:
    """Read a PDF strictly; raises UnreadablePaperError for what is not one, or is encrypted."""
    try:
        reader = PdfFileReader(BytesIO(data), strict=True)
        if reader.encrypted:
            raise UnreadablePaperError("encrypted")
        return Paper(data=data, reader=reader, fields=_signature_fields(reader))
    except READING_ERRORS as error:
        raise UnreadablePaperError(type(error).__name__) from error


def _signature_fields(reader: PdfFileReader) -> tuple[Field, ...]:
    return tuple(_field(name, reference) for name, _, reference in enumerate_sig_fields(reader))


def _field(name: str, reference: generic.IndirectObject) -> Field:
    dictionary = reference.get_object()
    value = dictionary.raw_get("/V").reference if "/V" in dictionary else None
    return Field(
        name=name,
        reference=reference.reference,
        dictionary=dictionary,
        value=value,
        signature=dictionary["/V"] if value else None,
    )


def field_size(field: generic.DictionaryObject) -> tuple[float, float]:
    """Width and height of a field in points."""
    left, bottom, right, top = (float(edge) for edge in field["/Rect"])
    return abs(right - left), abs(top - bottom)
