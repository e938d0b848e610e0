"""The same record under other ids and with its rows in another order."""

from dataclasses import replace
from random import Random
from typing import Any

from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import Kind, references, tables, values


def scrambled(record: MeetingRecord, seed: int) -> MeetingRecord:
    """Every value gets a random new id, every reference follows, every table is shuffled."""
    random = Random(seed)
    new = {kind: _new_ids(record, kind, random) for kind in tables()}
    held: dict[str, Any] = {}
    for kind, name in tables().items():
        rows = [_renamed(value, new) for value in values(record) if type(value) is kind]
        random.shuffle(rows)
        held[name] = tuple(rows)
    return MeetingRecord(**held | {"group": held["group"][0], "meeting": held["meeting"][0]})


def _new_ids(record: MeetingRecord, kind: Kind, random: Random) -> dict[int, int]:
    old = [value.id for value in values(record) if type(value) is kind]
    return dict(zip(old, random.sample(range(1, 10_000), len(old)), strict=True))


def _renamed(value: Any, new: dict[Kind, dict[int, int]]) -> Any:
    known = {name: kind for name, kind in references(type(value)).items() if getattr(value, name) is not None}
    return replace(
        value,
        id=new[type(value)][value.id],
        **{name: new[kind][getattr(value, name)] for name, kind in known.items()},
    )
