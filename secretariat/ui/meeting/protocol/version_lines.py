"""The versions of a protocol, newest first, as the stage lists them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from secretariat.domain.ids import VersionId
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.services.meetings import OpenMeeting


class VersionStanding(StrEnum):
    """What became of a version; `REOPENED` is superseded while the next one is not made yet."""

    FINAL = "final"
    SIGNED = "signed"
    REPLACED = "replaced"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """One version: its ordinal, when it was made, what became of it and why; `signed` counts its signatures."""

    id: VersionId
    version: int
    made_at: datetime
    standing: VersionStanding
    replaced_by: int
    why: str | None
    signed: int


def version_lines(opened: OpenMeeting) -> tuple[VersionLine, ...]:
    """All versions of a meeting's protocol."""
    newest = max((row.version for row in opened.versions), default=0)
    rows = sorted(opened.versions, key=lambda row: row.version, reverse=True)
    return tuple(
        VersionLine(
            id=row.id,
            version=row.version,
            made_at=row.made_at,
            standing=_standing(row, newest),
            replaced_by=row.version + 1,
            why=row.superseded_why,
            signed=len({s.role for s in opened.signatures if s.version_id == row.id}),
        )
        for row in rows
    )


def _standing(row: ProtocolVersion, newest: int) -> VersionStanding:
    if row.state is VersionState.SUPERSEDED:
        return VersionStanding.REPLACED if row.version < newest else VersionStanding.REOPENED
    return VersionStanding.SIGNED if row.state is VersionState.SIGNED else VersionStanding.FINAL
