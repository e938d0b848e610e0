"""The text of a record file, read as JSON that may be hostile."""

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from secretariat.output.record.errors import Path, RecordError, RecordErrors

LARGEST = 4 * 1024 * 1024
"""More bytes than any meeting has; a record holds texts, the bytes of files lie apart."""
DEEPEST = 32
_DIGITS = 18
_OTHER_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_SURROGATE = re.compile("[\ud800-\udfff]")


class NotANumber:
    """Stands where a file has NaN or Infinity, which JSON has not (RFC 8259, 6)."""


def parsed(data: bytes) -> tuple[Any, str]:
    """The tree of JSON values and the text; raises RecordErrors with one error when it is not JSON at all."""
    text = _text(data)
    try:
        tree = json.loads(text, parse_int=_whole, parse_constant=lambda name: NotANumber())
    except json.JSONDecodeError as error:
        raise _refusal("broken_json", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise _refusal("too_deep") from None
    if _is_too_deep(tree):
        raise _refusal("too_deep")
    return tree, text


def unreadable(tree: Any) -> Iterator[RecordError]:
    """Values that JSON does not allow, or that are no text: NaN, halves of surrogate pairs."""
    for path, value in _walk(tree):
        if isinstance(value, NotANumber):
            yield RecordError(path=path, code="not_a_number")
        if isinstance(value, str) and _SURROGATE.search(value):
            yield RecordError(path=path, code="broken_characters")


def _text(data: bytes) -> str:
    if len(data) > LARGEST:
        raise _refusal("too_large", size=len(data), largest=LARGEST)
    if data.startswith(codecs.BOM_UTF8):
        raise _refusal("byte_order_mark")
    if data.startswith(_OTHER_MARKS):
        raise _refusal("not_utf8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _refusal("not_utf8", line=data.count(b"\n", 0, error.start) + 1) from None
    if not text.strip():
        raise _refusal("empty_file")
    return text


def _whole(digits: str) -> int:
    """A number too long for anything here becomes one that the schema's bounds refuse."""
    return int(digits) if len(digits) <= _DIGITS else 10**_DIGITS * (-1 if digits.startswith("-") else 1)


def _is_too_deep(tree: Any) -> bool:
    return any(len(path) > DEEPEST for path, _ in _walk(tree))


def _walk(tree: Any) -> Iterator[tuple[Path, Any]]:
    """Every value with its path, without recursion."""
    waiting: list[tuple[Path, Any]] = [((), tree)]
    while waiting:
        path, value = waiting.pop()
        yield path, value
        if len(path) <= DEEPEST:
            waiting.extend(((*path, step), part) for step, part in _inner(value))


def _inner(value: Any) -> Iterable[tuple[str | int, Any]]:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


def _refusal(code: str, *, line: int | None = None, **params: object) -> RecordErrors:
    return RecordErrors((RecordError(path=(), code=code, params=params, line=line),))
