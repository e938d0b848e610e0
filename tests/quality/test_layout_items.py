"""Items of layouts stay Qt's: one that Python holds outlives its layout, and crashes the program when that goes."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2] / "secretariat" / "ui"
ALLOWED = {"kit/flow_layout.py"}
"""A layout of our own has to make its items."""


def test_no_screen_holds_items_of_a_layout() -> None:
    found = [
        path.relative_to(ROOT).as_posix()
        for path in sorted(ROOT.rglob("*.py"))
        if re.search(r"\b(QSpacerItem|QWidgetItem)\(", path.read_text(encoding="utf-8"))
    ]
    assert set(found) <= ALLOWED
