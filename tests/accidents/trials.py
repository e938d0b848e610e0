"""One kill, or many power cuts, of one deed: what was acknowledged, and what is wrong afterwards."""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.accidents.deeds import DEEDS
from tests.accidents.disk import Disk, Event, Kind, moments, read_record
from tests.accidents.folders import snapshot
from tests.accidents.judge import acknowledged, flaws

SOURCE = Path(__file__).with_name("recorder.c")
RECORDED_TIMES = 40
LONGEST_S = 120
FOREVER_S = 1.5
"""A deed without an end is killed within this time from its beginning."""

ENDLESS = ("typing", "steps", "backup")
SOON = 6
"""Events after an acknowledgement."""

_MEMORY = Path("/dev/shm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """How many lines had been acknowledged, and the flaws that the judge found."""

    acknowledged: int
    flaws: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The folder as it was before, and the file with all that was written to it."""

    folder: Path
    before: Mapping[str, bytes]
    record: Path


class Ground:
    """A place for trials: prepared folders, made once and copied."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self.prepared = cache(self._prepared)
        self.recorded = cache(self._recorded)
        self._length = cache(self._measured)

    def kill(self, deed: str, seed: int) -> Trial:
        """Do a deed in a process of its own and kill it at a moment that the seed chooses."""
        with tempfile.TemporaryDirectory(dir=self._place) as place:
            folder = Path(place) / "data"
            shutil.copytree(self.prepared(deed), folder)
            length = FOREVER_S if deed in ENDLESS else self._length(deed)
            said = _killed(deed, folder, random.Random(f"{deed} {seed}").uniform(0, length))
            lines = acknowledged(said)
            return Trial(acknowledged=len(lines), flaws=tuple(flaws(folder, lines)))

    def cut_power(self, deed: str, images: int, seed: int, *, module: str = "deeds") -> Iterator[Trial]:
        """Record a deed once and judge the disk after power cuts at random moments of it."""
        made = self.recorded(deed, module)
        rng = random.Random(f"{deed} {seed}")
        events = read_record(made.record, made.folder)
        for disk in moments(events, made.before, _cuts(events, images, rng)):
            yield _judged(disk, rng)

    def _prepared(self, deed: str) -> Path:
        folder = Path(tempfile.mkdtemp(dir=self._place)) / "data"
        folder.mkdir()
        DEEDS[deed].prepare(folder)
        return folder

    def _measured(self, deed: str) -> float:
        """How long an undisturbed run takes, in seconds from «ready»."""
        with tempfile.TemporaryDirectory(dir=self._place) as place:
            folder = Path(place) / "data"
            shutil.copytree(self.prepared(deed), folder)
            return _timed(deed, folder)

    def _recorded(self, deed: str, module: str) -> Recording:
        place = Path(tempfile.mkdtemp(dir=self._place))
        folder, record, library = place / "data", place / "record", place / "recorder.so"
        shutil.copytree(self.prepared(deed), folder)
        before = snapshot(folder)
        subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", library, SOURCE, "-ldl"], check=True)
        environment = {
            **os.environ,
            "LD_PRELOAD": str(library),
            "RECORDED_FOLDER": str(folder),
            "RECORD": str(record),
        }
        command = [*_command(deed, folder, module), str(RECORDED_TIMES)]
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True, timeout=LONGEST_S)
        return Recording(folder=folder, before=before, record=record)


def _cuts(events: Sequence[Event], images: int, rng: random.Random) -> list[int]:
    """Half of the moments lie anywhere, half soon after something was acknowledged, where it is easiest lost."""
    said = [place for place, event in enumerate(events, start=1) if event.kind is Kind.SAID]
    anywhere = [rng.randint(1, len(events)) for _ in range(images // 2)]
    soon = [rng.choice(said) + rng.randint(0, SOON) for _ in range(images - images // 2)]
    return sorted(min(cut, len(events)) for cut in anywhere + soon)


def _command(deed: str, folder: Path, module: str = "deeds") -> list[str]:
    return [sys.executable, "-m", f"tests.accidents.{module}", deed, str(folder)]


def _killed(deed: str, folder: Path, after: float) -> str:
    """What it said until it was killed, `after` seconds from «ready»."""
    with subprocess.Popen(
        _command(deed, folder), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8"
    ) as doing:
        assert doing.stdout is not None
        assert doing.stdout.readline() == "ready\n"
        end = threading.Timer(after, doing.send_signal, [signal.SIGKILL])
        end.start()
        said = doing.stdout.read()
        end.join()
    return said


def _timed(deed: str, folder: Path) -> float:
    with subprocess.Popen(
        _command(deed, folder), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8"
    ) as doing:
        assert doing.stdout is not None
        assert doing.stdout.readline() == "ready\n"
        began = os.times().elapsed
        doing.stdout.read()
        return os.times().elapsed - began


def _judged(disk: Disk, rng: random.Random) -> Trial:
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as place:
        folder = Path(place)
        for name, data in sorted(disk.cut(rng).items()):
            path = folder / name
            if name.endswith("/"):
                path.mkdir(exist_ok=True)
            elif not name.endswith("-shm"):  # shared memory is never on the disk
                path.write_bytes(data)
        lines = acknowledged(disk.said.decode())
        return Trial(acknowledged=len(lines), flaws=tuple(flaws(folder, lines)))
