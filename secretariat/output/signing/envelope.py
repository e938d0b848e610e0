"""The place of a signature in its file: /ByteRange and /Contents in the only form that we write."""

import re
from dataclasses import dataclass

from pyhanko.pdf_utils import generic

from secretariat.output.signing.findings import ProblemCode

_CANONICAL_HEX = re.compile(rb"(?:[0-9A-F]{2})+")
_LONG_FORM = 0x80


class BrokenSignatureError(Exception):
    """A signature that is not as we made it; `code` says in what."""

    def __init__(self, code: ProblemCode) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Signed are the bytes [0, start) and [end, finish); between them stands `<hex>` of `cms` and zero padding."""

    start: int
    end: int
    finish: int
    cms: bytes


def open_envelope(data: bytes, signature: generic.DictionaryObject) -> Envelope:
    """Read the place of a signature; raises BrokenSignatureError("range_wrong" or "contents_wrong")."""
    start, end, finish = _range(signature)
    if not 0 < start < end < finish <= len(data):
        raise BrokenSignatureError(ProblemCode.RANGE_WRONG)
    contents = _contents(data[start:end])
    if bytes(signature.raw_get("/Contents").original_bytes) != contents:
        raise BrokenSignatureError(ProblemCode.RANGE_WRONG)
    size = _der_size(contents)
    if size > len(contents) or any(contents[size:]):
        raise BrokenSignatureError(ProblemCode.CONTENTS_WRONG)
    return Envelope(start=start, end=end, finish=finish, cms=contents[:size])


def _range(signature: generic.DictionaryObject) -> tuple[int, int, int]:
    values = signature.get("/ByteRange")
    if not isinstance(values, generic.ArrayObject) or len(values) != 4:
        raise BrokenSignatureError(ProblemCode.RANGE_WRONG)
    if not all(isinstance(value, int) for value in values) or values[0] != 0:
        raise BrokenSignatureError(ProblemCode.RANGE_WRONG)
    _, start, end, length = (int(value) for value in values)
    return start, end, end + length


def _contents(gap: bytes) -> bytes:
    """The octets of `<…>` in upper-case hexadecimal without a space."""
    if gap[:1] != b"<" or gap[-1:] != b">" or not _CANONICAL_HEX.fullmatch(gap, 1, len(gap) - 1):
        raise BrokenSignatureError(ProblemCode.CONTENTS_WRONG)
    return bytes.fromhex(gap[1:-1].decode("ascii"))


def _der_size(octets: bytes) -> int:
    """The length of the DER value at the start, with its header."""
    first = octets[1] if len(octets) > 1 else 0
    if first < _LONG_FORM:
        return 2 + first
    more = first - _LONG_FORM
    return 2 + more + int.from_bytes(octets[2 : 2 + more], "big")
