"""How soon the window with its list of 1 000 meetings is seen, and how much memory it then takes."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.services.groups import groups
from secretariat.services.meetings import PlanMeeting, plan_meeting
from tests.performance.started import OPEN, PAINTED

MEETINGS, RUNS = 1000, 5
FIRST_DAY = date(2007, 1, 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """One start: seconds until the first list was painted and until the store was open; memory at both, in MiB."""

    painted: float
    opened: float
    mebibytes_painted: int | None
    mebibytes_open: int | None
    imported_before_paint: tuple[str, ...]


def figures() -> Iterator[str]:
    """The best of some starts on a store of 1 000 meetings."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder, MEETINGS)
        starts = [start(folder) for _ in range(RUNS)]
    painted, opened = min(one.painted for one in starts), min(one.opened for one in starts)
    early = sorted({name for one in starts for name in one.imported_before_paint}) or "none"
    yield f"first paint, with the list of {MEETINGS} meetings: {painted * 1000:.0f} ms (goal 350; rows 500)"
    yield f"heavy libraries imported by then: {early}"
    yield f"store open behind it: {opened * 1000:.0f} ms"
    shown, settled = (
        max(memory or 0 for memory in memories)
        for memories in zip(*((one.mebibytes_painted, one.mebibytes_open) for one in starts), strict=True)
    )
    yield f"memory: {shown} MiB with the list shown and nothing opened (goal 130), {settled} with the store open"


def fill(folder: Path, meetings: int) -> None:
    """The sample and more meetings of its group, one a week, in the store of an empty folder."""
    with opened_office(folder) as office:
        import_sample(office)
        (group,) = groups(office.desk.work)
        for week in range(meetings - 1):
            command = PlanMeeting(group_id=group.id, day=FIRST_DAY + timedelta(weeks=week))
            plan_meeting(office.desk, command)


def start(folder: Path) -> Start:
    """Open the window on a folder in a process of its own, without a display."""
    begun = time.time()
    told = subprocess.run(
        [sys.executable, "-m", "tests.performance.started", str(folder)],
        stdout=subprocess.PIPE,
        check=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    moments: dict[str, Any] = json.loads(told.stdout)
    return Start(
        painted=moments[PAINTED]["at"] - begun,
        opened=moments[OPEN]["at"] - begun,
        mebibytes_painted=moments[PAINTED]["mebibytes"],
        mebibytes_open=moments[OPEN]["mebibytes"],
        imported_before_paint=tuple(moments[PAINTED]["imported"]),
    )
