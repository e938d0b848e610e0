"""The wheel holds all that the program needs, and its self-test notices what is taken out."""

import os
import subprocess
import sysconfig
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.quality.project import ROOT, run_tool


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment of its own with our wheel in it; other packages are seen where the tests have them."""
    folder = tmp_path_factory.mktemp("wheel")
    built = run_tool("build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT))
    assert built.returncode == 0, built.stdout + built.stderr
    home = folder / "venv"
    venv.create(home, symlinks=os.name != "nt")
    (wheel,) = folder.glob("*.whl")
    pip = run_tool(
        "pip", "--python", str(_program(home, "python")), "install", "--no-deps", "--no-index", str(wheel)
    )
    assert pip.returncode == 0, pip.stdout + pip.stderr
    (_packages(home) / "tests.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return home


@pytest.fixture(scope="module")
def resources(installed: Path) -> Path:
    return _packages(installed) / "secretariat" / "_resources"


def test_the_installed_program_passes_its_self_test(installed: Path, tmp_path: Path) -> None:
    answer = _self_test(installed, tmp_path)
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize(
    "taken",
    [
        "fonts/Tinos-Regular.ttf",
        "fonts/ui/OpenSans-Regular.ttf",
        "schema/meeting-record.schema.json",
        "i18n/uk.qm",
    ],
)
def test_the_self_test_names_what_is_missing(
    taken: str, installed: Path, resources: Path, tmp_path: Path
) -> None:
    with _without(resources / taken):
        answer = _self_test(installed, tmp_path)
    assert answer.returncode == 1
    assert Path(taken).name in answer.stdout + answer.stderr


def test_scripts_sources_of_translations_and_locks_stay_at_home(resources: Path) -> None:
    packed = [path for path in resources.rglob("*") if path.is_file()]
    assert [path.name for path in packed if path.suffix in {".py", ".ts"} or path.name.startswith(".")] == []


def _self_test(home: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run it from another folder, as somebody without a display and without data."""
    bare = {"PATH": os.defpath, "HOME": str(folder), "TMPDIR": str(folder), "LANG": "C.UTF-8"}
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    command = [str(_program(home, "secretariat")), "--self-test"]
    return subprocess.run(
        command, cwd=folder, env=bare | kept, capture_output=True, check=False, encoding="utf-8", timeout=120
    )


@contextmanager
def _without(path: Path) -> Iterator[None]:
    """Take a file away for a while."""
    hidden = path.with_name(f"{path.name}.taken")
    path.rename(hidden)
    try:
        yield
    finally:
        hidden.rename(path)


def _program(home: Path, name: str) -> Path:
    return home / ("Scripts" if os.name == "nt" else "bin") / name


def _packages(home: Path) -> Path:
    variables = {"base": str(home), "platbase": str(home)}
    return Path(sysconfig.get_path("purelib", "venv", vars=variables))
