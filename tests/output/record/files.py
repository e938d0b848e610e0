"""Record files with something wrong in them."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from secretariat.domain.record import MeetingRecord
from secretariat.output.record import RecordError, RecordErrors, from_json, place, to_json


def damaged(record: MeetingRecord, damage: Callable[[Any], object]) -> bytes:
    """The record's file after something was done to its tree."""
    tree = json.loads(to_json(record))
    damage(tree)
    return json.dumps(tree, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass")


def errors_of(data: bytes) -> tuple[RecordError, ...]:
    with pytest.raises(RecordErrors) as refused:
        from_json(data)
    return refused.value.errors


def told(data: bytes) -> list[tuple[str, str]]:
    """Place and code of every error."""
    return [(place(error.path), error.code) for error in errors_of(data)]
