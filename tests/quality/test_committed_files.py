"""What is committed is the same for everybody: no registry's address, no path of one machine."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.quality.project import ROOT, project_files

REGISTRY = re.compile(r"://[a-z0-9.-]*(pypi|pythonhosted|npm|debian)[a-z0-9.-]*\.(org|com)", re.IGNORECASE)
MACHINE = re.compile(r"(?<![\w.$}~-])/(work|home|root|Users)/[\w.]|\b[A-Z]:\\\\?Users\b")
BUILT = re.compile(
    r"(^|/)(\.venv|__pycache__|build|dist|out|[^/]+\.egg-info|\.[a-z_]+_cache|\.hypothesis)/|\.(qm|pyc|whl|lock|log)$"
)
BIGGEST_BYTES = 1_500_000


def _texts() -> list[tuple[Path, str]]:
    found = []
    for path in project_files():
        data = path.read_bytes()
        if b"\0" not in data:
            found.append((path, data.decode("utf-8")))
    return found


def _lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path, text in _texts()
        if path != Path(__file__)
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_no_file_names_a_registry() -> None:
    assert _lines_with(REGISTRY) == []


def test_no_file_names_a_path_of_one_machine() -> None:
    assert _lines_with(MACHINE) == []


def test_no_file_is_a_burden_to_clone() -> None:
    sizes = {path: path.stat().st_size for path in project_files()}
    assert [str(path.relative_to(ROOT)) for path, size in sizes.items() if size > BIGGEST_BYTES] == []


def test_nothing_that_is_built_is_committed() -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("only a clone, and git, know what is committed")
    # a build machine may have cloned as another user
    listed = [git, "-c", "safe.directory=*", "ls-files", "-z"]
    committed = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    assert "README.md" in committed
    assert [path for path in committed if BUILT.search(path)] == []


@pytest.mark.parametrize("host", ["files.python" + "hosted", "py" + "pi"])
def test_the_address_of_a_registry_is_recognised(host: str) -> None:
    assert REGISTRY.search(f"see https://{host}.org/simple")


@pytest.mark.parametrize("line", ["open('/home/me/x')", "C:\\Users\\me", "/root/.cache"])
def test_a_path_of_a_machine_is_recognised(line: str) -> None:
    assert MACHINE.search(line)


@pytest.mark.parametrize(
    "path",
    [
        "resources/i18n/uk.qm",
        "secretariat/__pycache__/cli.pyc",
        ".mypy_cache/x.json",
        "dist/x.whl",
        "out/protocol.pdf",
    ],
)
def test_what_is_built_is_recognised(path: str) -> None:
    assert BUILT.search(path)
