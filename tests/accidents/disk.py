"""A disk that a power cut hits: what was recorded by `recorder.c`, replayed to a moment and cut off there.

The model is harsher than a real disk. What was written and not synced may be there, or not, in any order, each write
torn at sectors of 512 bytes; a name that was made, moved or taken away is sure only when its folder was synced, and
names of one folder become sure in their order. The sync of a file says nothing of its name.
"""

import random
import struct
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

SECTOR = 512
TORN = 0.2
"""How many of the surviving writes are torn; the last one of a file is more often."""

_HEAD = struct.Struct("<IIQQ")


class Kind(StrEnum):
    """What happened; see `recorder.c`."""

    CREATED = "C"
    WRITTEN = "W"
    CUT = "T"
    SYNCED = "S"
    UNLINKED = "U"
    FOLDER = "D"
    RENAMED = "R"
    SAID = "A"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One recorded call; `path` is relative to the recorded folder, "" the folder itself."""

    kind: Kind
    path: str
    offset: int
    data: bytes


def read_record(record: Path, folder: Path) -> list[Event]:
    """All events of a record; one that was being written at the end does not count."""
    content, place, events = record.read_bytes(), 0, list[Event]()
    while place + _HEAD.size <= len(content):
        kind, path_length, offset, length = _HEAD.unpack_from(content, place)
        path_at = place + _HEAD.size
        data_at = path_at + path_length
        place = data_at + length
        if place > len(content):
            break
        path, data = content[path_at:data_at], content[data_at:place]
        if chr(kind) == Kind.RENAMED:
            data = _inside(data, folder).encode()
        events.append(Event(kind=Kind(chr(kind)), path=_inside(path, folder), offset=offset, data=data))
    return events


def _inside(path: bytes, folder: Path) -> str:
    return path.decode().removeprefix(str(folder)).strip("/")


@dataclass(slots=True)
class Inode:
    """A file or folder: its synced bytes, and the events since."""

    is_folder: bool = False
    synced: bytearray = field(default_factory=bytearray)
    waiting: list[Event] = field(default_factory=list)


Move = tuple[str, Inode | None]
"""A name, and what it stands for from then on."""


class Disk:
    """Follows events; `cut` is what may be found after a power cut at this moment."""

    def __init__(self, before: Mapping[str, bytes]) -> None:
        """`before`: what is on the disk for sure, as `folders.snapshot` tells it."""
        self._names: dict[str, Inode] = {"": Inode(is_folder=True)}
        for name, data in before.items():
            self._names[name.rstrip("/")] = Inode(is_folder=name.endswith("/"), synced=bytearray(data))
        self._sure = dict(self._names)
        self._moves: defaultdict[str, list[list[Move]]] = defaultdict(list)
        self.said = b""

    def follow(self, event: Event) -> None:
        """Take the next event."""
        match event.kind:
            case Kind.SAID:
                self.said += event.data
            case Kind.CREATED | Kind.FOLDER:
                made = Inode(is_folder=event.kind is Kind.FOLDER)
                self._move(event.path, [(event.path, made)])
            case Kind.UNLINKED:
                self._move(event.path, [(event.path, None)])
            case Kind.RENAMED:
                self._rename(event)
            case Kind.WRITTEN | Kind.CUT:
                self._names[event.path].waiting.append(event)
            case Kind.SYNCED:
                self._sync(event.path)

    def cut(self, rng: random.Random) -> dict[str, bytes]:
        """Files and folders (with a slash) that are left, by name."""
        names = dict(self._sure)
        for moves in self._moves.values():
            for move in moves[: rng.choice([0, len(moves), rng.randint(0, len(moves))])]:
                _apply_names(names, move)
        held = {name: inode for name, inode in names.items() if name and _is_reachable(name, names)}
        return {
            name + ("/" if inode.is_folder else ""): b"" if inode.is_folder else _left(inode, rng)
            for name, inode in held.items()
        }

    def _rename(self, event: Event) -> None:
        target = event.data.decode()
        moved = self._names[event.path]
        self._move(target, [(event.path, None), (target, moved)])

    def _move(self, path: str, move: list[Move]) -> None:
        _apply_names(self._names, move)
        self._moves[_parent(path)].append(move)

    def _sync(self, path: str) -> None:
        inode = self._names[path]
        if inode.is_folder:
            for move in self._moves.pop(path, []):
                _apply_names(self._sure, move)
        for event in inode.waiting:
            _apply(inode.synced, event)
        inode.waiting.clear()


def moments(events: Sequence[Event], before: Mapping[str, bytes], cuts: Sequence[int]) -> Iterator[Disk]:
    """The disk after each of the (sorted) numbers of events."""
    disk, done = Disk(before), 0
    for cut in cuts:
        for event in events[done:cut]:
            disk.follow(event)
        done = cut
        yield disk


def _left(inode: Inode, rng: random.Random) -> bytes:
    """The bytes of a file after the power is back."""
    content, waiting = bytearray(inode.synced), inode.waiting
    how = rng.choice(["none", "all", "first", "some"])
    if how == "none":
        waiting = []
    elif how == "first":
        waiting = waiting[: rng.randint(0, len(waiting))]
    elif how == "some":
        waiting = [event for event in waiting if rng.random() < 0.5]
    for event in waiting:
        torn = rng.random() < (0.5 if event is waiting[-1] else TORN)
        for part in _torn(event, rng) if torn and event.kind is Kind.WRITTEN else [event]:
            _apply(content, part)
    return bytes(content)


def _torn(event: Event, rng: random.Random) -> Iterator[Event]:
    """Some sectors of a write."""
    first = event.offset // SECTOR * SECTOR
    for sector in range(first, event.offset + len(event.data), SECTOR):
        if rng.random() < 0.5:
            begin, end = max(sector, event.offset), min(sector + SECTOR, event.offset + len(event.data))
            part = event.data[begin - event.offset : end - event.offset]
            yield Event(kind=Kind.WRITTEN, path=event.path, offset=begin, data=part)


def _apply(content: bytearray, event: Event) -> None:
    end = event.offset + len(event.data)
    if event.kind is Kind.CUT and event.offset < len(content):
        del content[event.offset :]
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if event.kind is Kind.WRITTEN:
        content[event.offset : end] = event.data


def _apply_names(names: dict[str, Inode], move: list[Move]) -> None:
    for name, inode in move:
        if inode is None:
            names.pop(name, None)
        else:
            names[name] = inode


def _is_reachable(name: str, names: Mapping[str, Inode]) -> bool:
    parent = _parent(name)
    return parent == "" or (parent in names and _is_reachable(parent, names))


def _parent(name: str) -> str:
    return name.rpartition("/")[0]
