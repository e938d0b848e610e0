"""The hashes of the journal: SHA-256 over JSON in one fixed form."""

import hashlib
import json
from collections.abc import Sequence

GENESIS = "0" * 64
"""What stands before the first step of the chain."""


def row_digest(salt: str, before: str | None, after: str | None) -> str:
    """The digest of a row's images; the salt keeps an erased name from being guessed from it."""
    return _sha256([salt, before, after])


def step_hash(previous: str, step: Sequence[str | int | None], rows: Sequence[tuple[str, int, str]]) -> str:
    """The hash of a step: of the hash before it, of all that the step says, and of its rows' digests in order."""
    return _sha256([previous, list(step), [list(row) for row in rows]])


def _sha256(content: object) -> str:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
