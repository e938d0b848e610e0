"""Where an error happened, told without a word of the user's data."""

import traceback
from collections.abc import Iterator
from pathlib import PurePath
from types import TracebackType

_ROOTS = {"secretariat", "site-packages", "dist-packages", "lib", "Lib"}


def describe(error: BaseException) -> list[str]:
    """Types of an error and of its causes, with file, line and function of each frame; never a value."""
    lines: list[str] = []
    for one in _chain(error):
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}")
        lines.extend(frames(one.__traceback__))
    return lines


def frames(trace: TracebackType | None) -> list[str]:
    """One line a frame, the innermost last."""
    summary = traceback.StackSummary.extract(traceback.walk_tb(trace), lookup_lines=False)
    return [f"  {public_path(frame.filename)}:{frame.lineno} {frame.name}" for frame in summary]


def public_path(path: str) -> str:
    """The end of a path that is the same on every machine: a home folder bears its owner's name."""
    parts = PurePath(path.replace("\\", "/")).parts
    inside = [place for place, part in enumerate(parts[:-1]) if part in _ROOTS]
    return "/".join(parts[inside[-1] :]) if inside else parts[-1]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it, the last first; a group's members follow it."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        if isinstance(one, BaseExceptionGroup):
            waiting.extend(one.exceptions)
        led = one.__cause__ if one.__cause__ is not None or one.__suppress_context__ else one.__context__
        if led is not None:
            waiting.append(led)
