"""Faults that end the process inside a library: what faulthandler wrote is kept for the next start."""

import re
from datetime import UTC, datetime
from pathlib import Path

from secretariat.app.traces import public_path

FAULT_FILE = "fault.txt"
_FRAME = re.compile(r'^  File "(.*)", line (\d+) in (.*)$', re.MULTILINE)


def keep_last_fault(folder: Path) -> Path | None:
    """Turn the dump of the former run into a report with public paths; None where that run ended well."""
    dump = folder / FAULT_FILE
    try:
        written = dump.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return None
    dump.unlink()
    if not written.strip():
        return None
    report = folder / f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-fault.txt"
    report.write_text(_FRAME.sub(_public_frame, written), encoding="utf-8")
    return report


def _public_frame(frame: re.Match[str]) -> str:
    return f"  {public_path(frame[1])}:{frame[2]} {frame[3]}"
