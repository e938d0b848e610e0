"""Items of layouts stay Qt's: one that Python holds outlives its layout, and crashes the program when that goes."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "secretariat"
ALLOWED = {"ui/kit/flow_layout.py", "ui/kit/layouts.py"}
"""A layout of our own has to make its items; what adds a layout to another one is there."""
HANDLE = re.compile(r"\b(QSpacerItem|QWidgetItem)\(|\.(addLayout|insertLayout|setLayout|itemAt)\(")


def _is_allowed(path: str, line: str) -> bool:
    return path in ALLOWED or HANDLE.search(line) is None


def test_no_screen_holds_items_of_a_layout() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{number}"
        for folder in ("ui", "app")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if not _is_allowed(path.relative_to(ROOT).as_posix(), line)
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    ["gap = QSpacerItem(0, 4)", "column.addLayout(row)", "self._below.setLayout(body)", "row.itemAt(0)"],
)
def test_a_handle_is_found(line: str) -> None:
    assert not _is_allowed("ui/somewhere.py", line)
