"""The errors of a tree by the JSON Schema of a record."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any

from secretariat.output.record.errors import Path, RecordError
from secretariat.resources import resource

MOST = 1000
"""Violations after which a file is not looked at further: it was made to be wrong."""


@cache
def schema() -> Mapping[str, Any]:
    """`meeting-record.schema.json`."""
    text = resource("schema", "meeting-record.schema.json").read_text(encoding="utf-8")
    loaded: Mapping[str, Any] = json.loads(text)
    return loaded


def schema_errors(tree: Any) -> Iterator[RecordError]:
    """The first violation of the schema at each value, or at each field that is missing."""
    # jsonschema loads for 75 ms: by the first import of a record, not by every start of the program
    from jsonschema import Draft202012Validator

    told: set[Path] = set()
    for error in islice(Draft202012Validator(schema()).iter_errors(tree), MOST):
        for found in _told(error):
            if found.path not in told:
                told.add(found.path)
                yield found


def _told(error: Any) -> Iterator[RecordError]:
    """One violation in our codes; a missing or unknown field is an error for each field."""
    path: Path = tuple(error.absolute_path)
    rule, bound = error.validator, error.validator_value
    if rule == "required":
        names = [name for name in bound if name not in error.instance]
        yield from (RecordError(path=(*path, name), code="missing") for name in names)
    elif rule == "additionalProperties":
        names = [name for name in error.instance if name not in error.schema["properties"]]
        yield from (RecordError(path=(*path, name), code="unknown_field") for name in names)
    elif rule == "type":
        yield RecordError(path=path, code="wrong_type", params={"type": bound})
    elif rule == "enum":
        yield RecordError(path=path, code="not_one_of", params={"values": ", ".join(bound)})
    elif rule == "pattern":
        yield RecordError(path=path, code=_patterns()[bound])
    else:
        yield RecordError(path=path, code=_BOUNDS[rule], params={"bound": bound})


_BOUNDS = {
    "const": "wrong_constant",
    "minimum": "number_too_small",
    "maximum": "number_too_big",
    "minLength": "empty_text",
    "maxLength": "text_too_long",
    "minItems": "list_too_short",
    "maxItems": "list_too_long",
}


@cache
def _patterns() -> Mapping[str, str]:
    """The code of each pattern: that of the definition which has it, or that of a key."""
    known = {part["pattern"]: name for name, part in schema()["$defs"].items() if "pattern" in part}
    return {pattern: "bad_key" if name.endswith("_key") else f"bad_{name}" for pattern, name in known.items()}
