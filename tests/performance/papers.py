"""How long a protocol of 3 and of 20 pages takes, warm, beside Typst and WeasyPrint on the same text."""

import statistics
import time
from collections.abc import Iterator

import pypdfium2

from tests.performance.engines import Engine, ours, typst, weasyprint
from tests.performance.material import protocol

RUNS = 7
GOALS = {3: 60, 20: 300}
"""Pages and the milliseconds that they may take (issue: a laid out paper while she types)."""


def figures() -> Iterator[str]:
    """One line for each length, each engine's median in turn in the same run."""
    for pages, goal in GOALS.items():
        times = _times_for(pages)
        engines: dict[str, Engine] = {"ours": ours, "typst": typst, "weasyprint": weasyprint}
        spent = {
            name: _median(engine, times, RUNS if name != "weasyprint" else 3)
            for name, engine in engines.items()
        }
        mine = spent["ours"]
        yield (
            f"protocol of {pages} pages, warm: {mine:.0f} ms (goal {goal}); "
            + ", ".join(
                f"{name} {ms:.0f} ms = x{ms / mine:.1f}" for name, ms in spent.items() if name != "ours"
            )
        )


def _times_for(pages: int) -> int:
    """How often the agenda is repeated to fill at least so many pages."""
    times = 1
    while len(pypdfium2.PdfDocument(ours(protocol(times, 0)))) < pages:
        times += 1
    return times


def _median(engine: Engine, times: int, runs: int) -> float:
    engine(protocol(times, -1))
    spent = []
    for run in range(runs):
        document = protocol(times, run)
        started = time.perf_counter()
        engine(document)
        spent.append((time.perf_counter() - started) * 1000)
    return statistics.median(spent)
