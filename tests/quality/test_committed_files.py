"""What is committed is the same for everybody: no registry's address, no path of one machine."""

import re
from pathlib import Path

import pytest

from tests.quality.project import ROOT, project_files

REGISTRY = re.compile(r"://[a-z0-9.-]*(pypi|pythonhosted|npm|debian)[a-z0-9.-]*\.(org|com)", re.IGNORECASE)
MACHINE = re.compile(r"(?<![\w.$}~-])/(work|home|root|Users)/[\w.]|\b[A-Z]:\\\\?Users\b")
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


@pytest.mark.parametrize("line", ["see https://files.pythonhosted.org/x", "index https://pypi.org/simple"])
def test_the_address_of_a_registry_is_recognised(line: str) -> None:
    assert REGISTRY.search(line)


@pytest.mark.parametrize("line", ["open('/home/me/x')", "C:\\Users\\me", "/root/.cache"])
def test_a_path_of_a_machine_is_recognised(line: str) -> None:
    assert MACHINE.search(line)
