"""A bug becomes a report in the data folder, without personal data, and a sentence on the screen."""

import faulthandler
import hashlib
import logging
import platform
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from secretariat import __version__
from secretariat.app.faults import FAULT_FILE, keep_last_fault
from secretariat.app.traces import describe
from secretariat.domain.errors import DomainError

KEPT_REPORTS = 20
TROUBLES = frozenset(
    {"store_busy", "store_read_only", "store_unreachable", "store_damaged", "disk_full", "disk_failed"}
)
"""Codes of what can happen to an open store at any moment, and is the program's fault in none."""

log = logging.getLogger(__name__)

Tell = Callable[[Path | None], None]
TellTrouble = Callable[[DomainError], None]


class CrashReporter:
    """Writes one report for each different error. `tell` gets its path, or None where writing failed.

    What the disk or another program did to the store is no bug: `tell_trouble` gets it, and nothing is written.
    Both are called in the thread that failed: they must marshal before they touch a widget.
    """

    def __init__(self, folder: Path, tell: Tell, tell_trouble: TellTrouble) -> None:
        self._folder = folder
        self._tell, self._tell_trouble = tell, tell_trouble
        self._known: set[str] = set()

    def report(self, error: BaseException) -> None:
        """Write the report of an error that nobody handled; the same one again is silent."""
        if isinstance(error, DomainError) and error.code in TROUBLES:
            log.warning("the store was not reached: %s", error.code)
            self._tell_trouble(error)
            return
        lines = describe(error)
        digest = hashlib.sha256("\n".join(lines).encode("utf-8")).hexdigest()[:8]
        if digest in self._known:
            return
        self._known.add(digest)
        log.error("unhandled error %s", digest)
        self._tell(self._written(digest, lines))

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """The hook of the interpreter, also for slots, virtual methods and runnables of Qt."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error.with_traceback(trace))

    def on_thread(self, failure: threading.ExceptHookArgs) -> None:
        """The hook of Python's threads."""
        if failure.exc_value is not None and not isinstance(failure.exc_value, SystemExit):
            self.report(failure.exc_value)

    def on_unraisable(self, failure: "sys.UnraisableHookArgs") -> None:
        """The hook of finalisers and callbacks that cannot raise."""
        if failure.exc_value is not None:
            self.report(failure.exc_value)

    def _written(self, digest: str, lines: list[str]) -> Path | None:
        moment = datetime.now(UTC)
        path = self._folder / f"{moment:%Y%m%dT%H%M%SZ}-{digest}.txt"
        try:
            path.write_text("\n".join([*_versions(moment), "", *lines, ""]), encoding="utf-8")
            _forget_old(self._folder)
        except OSError:
            return None
        return path


@contextmanager
def reporting_crashes(folder: Path, tell: Tell, tell_trouble: TellTrouble) -> Iterator[CrashReporter]:
    """Report every unhandled error into an existing folder, until the end of the block.

    For the one process that holds the data folder: the file for faults is not shared. A fault that killed
    the former run inside a library is reported first.
    """
    reporter = CrashReporter(folder, tell, tell_trouble)
    fault = keep_last_fault(folder)
    if fault is not None:
        tell(fault)
    former = sys.excepthook, threading.excepthook, sys.unraisablehook
    with (folder / FAULT_FILE).open("w", encoding="utf-8") as faults:
        faulthandler.enable(faults)
        sys.excepthook = reporter.on_exception
        threading.excepthook = reporter.on_thread
        sys.unraisablehook = reporter.on_unraisable
        try:
            yield reporter
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = former
            faulthandler.disable()


def _versions(moment: datetime) -> list[str]:
    versions = [
        f"{moment:%Y-%m-%dT%H:%M:%SZ}",
        f"secretariat {__version__}",
        f"Python {platform.python_version()}, {platform.system()} {platform.release()} {platform.machine()}",
    ]
    qt = sys.modules.get("PySide6")
    if qt is not None:
        versions.append(f"PySide6 {qt.__version__}")
    return versions


def _forget_old(folder: Path) -> None:
    reports = sorted(folder.glob("*Z-*.txt"))
    for old in reports[:-KEPT_REPORTS]:
        old.unlink()
