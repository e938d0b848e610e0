"""A bug leaves a report that helps a programmer and tells nothing of the user's data."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QRunnable, QThreadPool

from secretariat.app.crash import KEPT_REPORTS, CrashReporter, reporting_crashes
from secretariat.app.faults import FAULT_FILE
from secretariat.app.traces import describe, public_path
from secretariat.domain.errors import DomainError

SECRET = "Кузьмінов, вул. Ґонти, 5"


def _fails(name: str) -> None:
    raise ValueError(f"no such person: {name}")


def _failure(name: str = SECRET) -> BaseException:
    try:
        try:
            _fails(name)
        except ValueError as error:
            raise KeyError(name) from error
    except KeyError as error:
        return error


def _only(folder: Path) -> str:
    (report,) = folder.glob("*Z-*.txt")
    return report.read_text(encoding="utf-8")


def test_a_report_names_types_and_places_of_an_error_and_its_cause() -> None:
    lines = describe(_failure())
    assert lines[0] == "builtins.KeyError"
    assert "builtins.ValueError" in lines
    assert lines[-1].endswith(" _fails")
    assert lines[-1].startswith(f"  {public_path(__file__)}:")


def test_errors_of_a_group_are_all_described() -> None:
    group = ExceptionGroup("група", [_failure(), OSError()])
    assert "builtins.OSError" in describe(group)
    assert "builtins.ValueError" in describe(group)


def test_an_error_that_is_its_own_context_is_described_once() -> None:
    error = ValueError()
    other = KeyError()
    error.__context__, other.__context__ = other, error
    assert describe(error) == ["builtins.ValueError", "builtins.KeyError"]


def test_a_report_has_versions_and_no_word_of_the_data(tmp_path: Path) -> None:
    told: list[Path | None] = []
    CrashReporter(tmp_path, told.append, print).report(_failure())
    report = _only(tmp_path)
    assert "secretariat 0." in report
    assert "Python 3." in report
    assert "PySide6 6." in report
    assert "Кузьмінов" not in report
    assert str(Path.home()) not in report
    assert [path is not None and path.parent for path in told] == [tmp_path]


def test_the_same_error_is_told_once(tmp_path: Path) -> None:
    told: list[Path | None] = []
    reporter = CrashReporter(tmp_path, told.append, print)
    for name in ("перша", "друга"):
        reporter.report(_failure(name))
    assert len(told) == 1


def test_what_happened_to_the_store_is_told_and_is_no_bug(tmp_path: Path) -> None:
    told: list[Path | None] = []
    troubles: list[DomainError] = []
    reporter = CrashReporter(tmp_path, told.append, troubles.append)
    for code in ("store_busy", "store_busy", "not_found"):
        reporter.report(DomainError(code))
    assert [trouble.code for trouble in troubles] == ["store_busy", "store_busy"]
    assert len(told) == 1


def test_where_no_report_can_be_written_the_user_still_hears(tmp_path: Path) -> None:
    told: list[Path | None] = []
    CrashReporter(tmp_path / "absent", told.append, print).report(_failure())
    assert told == [None]


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    for number in range(KEPT_REPORTS + 5):
        (tmp_path / f"20200101T0000{number:02}Z-old.txt").write_text("", encoding="utf-8")
    CrashReporter(tmp_path, lambda _path: None, print).report(_failure())
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == KEPT_REPORTS
    assert "20200101T000005Z-old.txt" not in names
    assert not names[-1].startswith("2020")


def test_a_thread_that_fails_is_reported(tmp_path: Path) -> None:
    with reporting_crashes(tmp_path, lambda _path: None, print):
        worker = threading.Thread(target=_fails, args=(SECRET,))
        worker.start()
        worker.join()
    assert "_fails" in _only(tmp_path)


class _Failing(QRunnable):
    def run(self) -> None:
        _fails(SECRET)


@pytest.mark.usefixtures("qtbot")
def test_a_runnable_that_fails_is_reported(tmp_path: Path) -> None:
    with reporting_crashes(tmp_path, lambda _path: None, print):
        pool = QThreadPool()
        pool.start(_Failing())
        assert pool.waitForDone(5000)
    assert "_fails" in _only(tmp_path)


class _Unraisable:
    def __del__(self) -> None:
        _fails(SECRET)


def test_a_finaliser_that_fails_is_reported(tmp_path: Path) -> None:
    with reporting_crashes(tmp_path, lambda _path: None, print):
        _Unraisable()
    assert "_fails" in _only(tmp_path)


def test_the_hooks_are_given_back(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with reporting_crashes(tmp_path, lambda _path: None, print):
        assert sys.excepthook != before[0]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


CRASHING = """
import faulthandler, sys
from pathlib import Path
from secretariat.app.crash import reporting_crashes
from secretariat.domain.errors import DomainError
with reporting_crashes(Path(sys.argv[1]), print, print):
    faulthandler._sigsegv()
"""


def test_a_fault_inside_a_library_is_reported_at_the_next_start(tmp_path: Path) -> None:
    crashed = subprocess.run([sys.executable, "-c", CRASHING, str(tmp_path)], check=False)
    assert crashed.returncode != 0
    told: list[Path | None] = []
    with reporting_crashes(tmp_path, told.append, print):
        pass
    assert len(told) == 1
    assert "Segmentation fault" in _only(tmp_path)
    with reporting_crashes(tmp_path, told.append, print):
        pass
    assert len(told) == 1


def test_a_fault_shows_no_home_folder(tmp_path: Path) -> None:
    frame = '  File "/somewhere/Олена/secretariat/ui/tasks.py", line 7 in run\n'
    (tmp_path / FAULT_FILE).write_text(f"Fatal Python error: Aborted\n{frame}", encoding="utf-8")
    with reporting_crashes(tmp_path, lambda _path: None, print):
        pass
    assert _only(tmp_path).splitlines()[1] == "  secretariat/ui/tasks.py:7 run"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/a/Олена/secretariat/ui/tasks.py", "secretariat/ui/tasks.py"),
        ("C:\\Олена\\app\\Lib\\json\\decoder.py", "Lib/json/decoder.py"),
        ("/v/lib/python3.11/site-packages/pyhanko/sign.py", "site-packages/pyhanko/sign.py"),
        ("/a/Олена/script.py", "script.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_path_is_shown_from_the_package_on(path: str, shown: str) -> None:
    assert public_path(path) == shown
