"""The list of erasures beside a store and in each folder of backups: salted digests, no names (`Erasure`).

It travels with the backups, so that an older one that comes back, on any computer, is cleared again of everybody
who was erased since.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from secretariat.atomic import write_atomically
from secretariat.domain.erasure import Erasure
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ErasureId
from secretariat.domain.kyiv import from_text

NAME = "erasures.json"
_FIELDS = ("person_id", "moment", "salt", "digest")


def read_erasures(folder: Path) -> tuple[Erasure, ...]:
    """The list in a folder; what is no entry is passed over, and a folder without a list has an empty one."""
    try:
        said = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError):
        return ()
    found = (_entry(one) for one in said if isinstance(one, dict)) if isinstance(said, list) else ()
    return tuple(one for one in found if one is not None)


def add_erasures(folder: Path, erasures: Iterable[Erasure]) -> None:
    """Put entries into the list of a folder, whole or not at all; known ones are not doubled. Raises OSError."""
    known = read_erasures(folder)
    entries = {one.digest: one for one in (*known, *erasures)}
    if len(entries) == len(known):
        return
    ordered = sorted(entries.values(), key=lambda one: (one.moment, one.person_id, one.digest))
    text = json.dumps([_plain(one) for one in ordered], indent=1)
    write_atomically(folder / NAME, text.encode(), private=True)


def stored_erasures(raw: Any) -> tuple[Erasure, ...]:
    """The entries of an open store; one of an older revision has none."""
    table = raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'erasure'").fetchone()
    if table is None:
        return ()
    rows = raw.execute(f"SELECT {', '.join(_FIELDS)} FROM erasure ORDER BY id").fetchall()
    found = (_entry(dict(zip(_FIELDS, row, strict=True))) for row in rows)
    return tuple(one for one in found if one is not None)


def _entry(said: dict[str, Any]) -> Erasure | None:
    try:
        return Erasure(
            id=ErasureId(0),
            person_id=int(said["person_id"]),
            moment=from_text(said["moment"]),
            salt=str(said["salt"]),
            digest=str(said["digest"]),
        )
    except (KeyError, TypeError, ValueError, DomainError):
        return None


def _plain(one: Erasure) -> dict[str, str | int]:
    return {
        "person_id": one.person_id,
        "moment": one.moment.isoformat(),
        "salt": one.salt,
        "digest": one.digest,
    }
