"""A window that cannot open is refused before Qt would abort the process."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.app import display_probe
from secretariat.app.display_probe import window_obstacle
from tests.judges import judge

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux needs asking")
PROBE = "from secretariat.app.display_probe import window_obstacle; print(window_obstacle())"


def _asked(*before: str, **variables: str) -> str:
    """The answer of a fresh process that has these variables and none of the caller's."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "TMPDIR"}}
    command = [*before, sys.executable, "-c", PROBE]
    answer = subprocess.run(command, env=kept | variables, capture_output=True, check=True, encoding="utf-8")
    assert answer.stderr == ""
    return answer.stdout.strip()


def test_without_a_display_no_window_opens() -> None:
    assert _asked() == "no_display"


def test_a_display_where_nobody_answers_counts_as_none() -> None:
    assert _asked(DISPLAY=":4711") == "no_display"


def test_a_compositor_that_does_not_answer_counts_as_none(tmp_path: Path) -> None:
    assert _asked(WAYLAND_DISPLAY="wayland-4711", XDG_RUNTIME_DIR=str(tmp_path)) == "no_display"


@pytest.mark.parametrize("runtime", ["", "."])
def test_a_compositor_without_a_runtime_folder_counts_as_none(runtime: str) -> None:
    assert _asked(WAYLAND_DISPLAY="wayland-4711", XDG_RUNTIME_DIR=runtime) == "no_display"


def test_a_platform_named_by_the_user_must_answer() -> None:
    assert _asked(QT_QPA_PLATFORM="xcb") == "no_display"


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:enable_fonts"])
def test_drawing_in_memory_needs_no_display(platform: str) -> None:
    assert _asked(QT_QPA_PLATFORM=platform) == "None"


def test_a_window_opens_where_an_x_server_answers() -> None:
    xvfb = shutil.which("xvfb-run")
    if xvfb is None:
        judge.missing("xvfb-run")
    assert _asked(xvfb, "-a") == "None"
    assert _asked(xvfb, "-a", WAYLAND_DISPLAY="wayland-4711") == "None"


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display_probe, "XCB", {"libxcb-absent.so.0": "libxcb-absent0"})
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    obstacle = window_obstacle()
    assert obstacle is not None
    assert obstacle.code == "window_libraries_missing"
    assert obstacle.params == {"libraries": ("libxcb-absent.so.0",), "packages": ("libxcb-absent0",)}


def test_what_every_window_needs_is_asked_for_in_memory_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display_probe, "ALWAYS", {"libGL-absent.so.1": "libgl-absent"})
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    obstacle = window_obstacle()
    assert obstacle is not None
    assert obstacle.params["packages"] == ("libgl-absent",)


def test_windows_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert window_obstacle() is None
