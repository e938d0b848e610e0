"""How much processor time a protocol takes, warm, and how large it is, beside other engines on the same text.

Processor time of this process and of those that it starts, for other programs on the machine disturb it least.
"""

import os
import statistics
import time
from collections.abc import Iterator

import pypdfium2

from secretariat.output.pdf.lines import set_lines
from tests.performance.engines import NAMES, Engine, absent, installed, ours
from tests.performance.material import protocol

RUNS = {"ours": 7, "typst": 7, "weasyprint": 3, "word": 1}
GOALS = {3: 40, 20: 180, 60: 550}
"""Pages and the milliseconds that they may take."""
RATIOS = {"typst": 1.5, "weasyprint": 10.0}
"""How many times faster than others 20 pages are to be made."""
LARGEST = 110
"""KB of 20 unsigned pages."""


def figures() -> Iterator[str]:
    """Lines for each length: time with the medians of all engines in turn in the same run; the size of 20 pages."""
    for pages, goal in GOALS.items():
        items = items_for(pages)
        others = {name: engine for name, engine in installed().items() if name != "word" or pages == 20}
        mine = _median("ours", ours, items)
        yield f"protocol of {pages} pages, warm: {mine:.0f} ms of processor time (goal {goal})"
        for name, engine in others.items():
            spent = _median(name, engine, items)
            wanted = f" (goal x{RATIOS[name]:g})" if pages == 20 and name in RATIOS else ""
            yield f"  {NAMES[name]}: {spent:.0f} ms = x{spent / mine:.1f}{wanted}"
        if pages == 20:
            yield f"  unsigned: {len(ours(protocol(items, 0))) / 1000:.0f} KB (goal {LARGEST})"
    for name in absent():
        yield f"  {NAMES[name]}: absent"


def items_for(pages: int, *, size: float = 14.0) -> int:
    """How many agenda items fill at least so many pages in type of `size` points."""
    items = 1
    while len(pypdfium2.PdfDocument(ours(protocol(items, 0, size=size)))) < pages:
        items += 1
    return items


def _median(name: str, engine: Engine, items: int) -> float:
    engine(protocol(items, 1000))
    spent = []
    for run in range(RUNS[name]):
        document = protocol(items, run)
        set_lines.cache_clear()
        started = _processor_time()
        engine(document)
        spent.append((_processor_time() - started) * 1000)
    return statistics.median(spent)


def _processor_time() -> float:
    """Seconds of this process and of its children that have ended."""
    times = os.times()
    return time.process_time() + times.children_user + times.children_system
