"""Reports of crashes that wait in their folder: they are read here before they are given to anyone."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class CrashReport:
    """A report and the moment (UTC) at which it was written."""

    path: Path
    made: datetime


def crash_reports(folder: Path) -> tuple[CrashReport, ...]:
    """The reports of a folder, newest first; none where there is no folder."""
    found = [(path, _made(path)) for path in folder.glob("*Z-*.txt")]
    reports = [CrashReport(path=path, made=made) for path, made in found if made is not None]
    return tuple(sorted(reports, key=lambda report: (report.made, report.path.name), reverse=True))


def _made(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.name.partition("-")[0], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
