"""Numbered objects written as a file: small ones packed into streams, found by a cross-reference stream.

ISO 32000-1, 7.5.7 and 7.5.8. A structure tree is a thousand small objects: packed, they take a fifth of the room.
"""

from collections.abc import Sequence

from secretariat.output.pdf.objects import array, stream

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_A_STREAM = 500  # objects at most; a reader unpacks all of one to see any of them
_FREE, _WRITTEN, _PACKED = 0, 1, 2  # kinds of entries
_WIDTHS = (1, 4, 2)  # bytes of an entry's kind, of its offset or stream, of its place in there


class FileWriter:
    """Takes objects one by one, by ascending numbers, and makes the file of them."""

    def __init__(self) -> None:
        self._parts = [_HEADER]
        self._offset = len(_HEADER)
        self._entries: dict[int, tuple[int, int, int]] = {0: (_FREE, 0, 0xFFFF)}
        self._packed: list[tuple[int, bytes]] = []

    def write(self, number: int, body: bytes) -> None:
        """Add an object as it is."""
        self._entries[number] = (_WRITTEN, self._offset, 0)
        self._append(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def pack(self, number: int, body: bytes) -> None:
        """Add an object that is no stream and may be packed."""
        self._packed.append((number, body))

    def finished(self, *, root: bytes, info: bytes, identity: bytes) -> bytes:
        """The whole file; the arguments are the trailer's entries, which go into the cross-reference stream."""
        number = max([*self._entries, *(number for number, _ in self._packed)]) + 1
        for start in range(0, len(self._packed), _A_STREAM):
            self._write_stream(number, self._packed[start : start + _A_STREAM])
            number += 1
        start = self._offset
        self._entries[number] = (_WRITTEN, start, 0)
        listed = b"".join(_entry(self._entries[place]) for place in range(number + 1))
        widths = array(b"%d" % width for width in _WIDTHS)
        table = stream(
            listed, Type=b"/XRef", Size=b"%d" % (number + 1), W=widths, Root=root, Info=info, ID=identity
        )
        self._append(b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (number, table, start))
        return b"".join(self._parts)

    def _write_stream(self, number: int, packed: Sequence[tuple[int, bytes]]) -> None:
        places, bodies, offset = [], [], 0
        for index, (inner, body) in enumerate(packed):
            self._entries[inner] = (_PACKED, number, index)
            places.append(b"%d %d" % (inner, offset))
            bodies.append(body)
            offset += len(body) + 1
        head = b" ".join(places) + b"\n"
        count, first = b"%d" % len(packed), b"%d" % len(head)
        self.write(number, stream(head + b"\n".join(bodies), Type=b"/ObjStm", N=count, First=first))

    def _append(self, part: bytes) -> None:
        self._parts.append(part)
        self._offset += len(part)


def _entry(entry: tuple[int, int, int]) -> bytes:
    return b"".join(value.to_bytes(width) for value, width in zip(entry, _WIDTHS, strict=True))
