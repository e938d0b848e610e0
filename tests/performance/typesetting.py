"""How evenly the 20-page sample is set, beside other engines on the same text, no-break spaces included."""

from collections.abc import Iterator

from tests.performance.engines import NAMES, Engine, absent, installed, ours
from tests.performance.lineation import lineation
from tests.performance.material import protocol
from tests.performance.papers import items_for

PAGES = 20
GOALS = {12.0: "goal: wide 3.5 %, hyphenated 25 %, 2 in a row", 14.0: "goal: no more than Typst"}
"""Sizes of type in points and what is wanted of ours."""


def figures() -> Iterator[str]:
    """For each size, a line for each engine."""
    engines: dict[str, Engine] = {"ours": ours, **installed()}
    for size, goal in GOALS.items():
        document = protocol(items_for(PAGES, size=size), 0, size=size)
        yield f"{PAGES} pages at {size:g} pt, shares of justified lines ({goal}):"
        for name, engine in engines.items():
            found = lineation(engine(document))
            yield (
                f"  {NAMES[name]}: word gaps over twice normal {found.wide:.1f} %, "
                f"hyphenated {found.hyphenated:.1f} %, hyphens in a row {found.hyphens_in_a_row} "
                f"({found.lines} lines)"
            )
        for name in absent():
            yield f"  {NAMES[name]}: absent"
