"""A commit with its journal on an encrypted store against the same on a plain one, in turns."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from secretariat.domain.person import Person
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from secretariat.storage.store import Store
from secretariat.storage.vault.store_key import StoreKey
from tests.performance.dressed import load
from tests.records.reference import reference_record
from tests.storage.keeping import keep

TIMES_SLOWER = 1.2
"""The goal."""

ROUNDS, COMMITS = 40, 10
WARM = 5
"""Rounds that pay for what is made once."""


def figures() -> Iterator[str]:
    """The ratio of medians, and the medians in milliseconds."""
    key = StoreKey.new()
    with tempfile.TemporaryDirectory() as name:
        stores = [Store.open(Path(name) / "plain"), Store.open(Path(name) / "encrypted", key=key)]
        for store in stores:
            keep(store, reference_record())
        spent: list[list[float]] = [[], []]
        for turn in range(ROUNDS + WARM):
            # each goes first in every other round
            for place in ((0, 1), (1, 0))[turn % 2]:
                taken = [_commit(stores[place], number) for number in range(COMMITS)]
                spent[place] += taken if turn >= WARM else []
        for store in stores:
            store.close()
    plain, encrypted = (median(taken) * 1000 for taken in spent)
    yield (
        f"commit with journal, encrypted: ×{encrypted / plain:.2f} (goal ×{TIMES_SLOWER}); "
        f"{encrypted:.2f} ms against {plain:.2f} ms, {ROUNDS * COMMITS} each; {load()}"
    )


def _commit(store: Store, number: int) -> float:
    """Seconds of one step."""
    begun = perf_counter()
    with store.work() as work:
        work.add(Person(id=NEW, family=f"Їжаченко-{number}", given="Ґалина", note=("сумлінна " * 20).strip()))
        work.commit(Label(code="test"))
    return perf_counter() - begun
