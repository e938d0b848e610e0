"""A step's label as one line of JSON: a code and ids, never a name."""

import json

from secretariat.services.changes import Label


def label_text(label: Label) -> str:
    """«{"code":"ballot_recorded","ids":{"item":3}}»."""
    return json.dumps({"code": label.code, "ids": dict(label.ids)}, sort_keys=True, separators=(",", ":"))


def label_from(text: str) -> Label:
    """The inverse of `label_text`."""
    return Label(**json.loads(text))
