"""What a backup says of itself: enough to see any changed byte, and an anchor of the journal."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Size in bytes and SHA-256 of the copy, its rows by table, the journal's head, and the files that belong to it.

    `key_id` names the key of an encrypted copy.
    """

    made: str
    size: int
    sha256: str
    rows: Mapping[str, int]
    head_seq: int
    head_hash: str
    files: tuple[str, ...]
    key_id: str | None = None

    def to_json(self) -> bytes:
        """UTF-8, one form for one manifest."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8")


def read_manifest(path: Path) -> Manifest | None:
    """The manifest in a file; None when it is absent or not one."""
    try:
        said = json.loads(path.read_bytes())
        return Manifest(**(said | {"files": tuple(said["files"])}))
    except (OSError, ValueError, TypeError, KeyError):
        return None
