"""Ranks of the values of a record by content alone: by what they say, then by what they are joined to.

Colour refinement (Weisfeiler and Leman): values that look alike are told apart by the looks of their neighbours,
again and again. Those that stay alike are interchangeable, and any order of them gives the same record.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import Kind, references, tables, values

Key = tuple[Kind, int]
Neighbour = tuple[str, int]
Colours = list[int]


def content_ranks(record: MeetingRecord) -> Mapping[Key, int]:
    """A rank for every value, by kind and id; no two are equal, and none depends on ids or on the order of rows.

    Every reference of the record must lead somewhere.
    """
    nodes = list(values(record))
    keys = [(type(value), value.id) for value in nodes]
    neighbours = _neighbours(nodes, {key: place for place, key in enumerate(keys)})
    colours = _refined(_compact([_content(value) for value in nodes]), neighbours)
    while len(set(colours)) < len(nodes):
        colours = _refined(_split(colours, neighbours), neighbours)
    return dict(zip(keys, colours, strict=True))


def _neighbours(nodes: Sequence[Any], places: Mapping[Key, int]) -> list[list[Neighbour]]:
    """What each value refers to and what refers to it, with the name of the field."""
    joined: list[list[Neighbour]] = [[] for _ in nodes]
    for place, value in enumerate(nodes):
        for field, kind in references(type(value)).items():
            if (id := getattr(value, field)) is not None:
                target = places[kind, id]
                joined[place].append((field, target))
                joined[target].append((f"{type(value).__name__}.{field}", place))
    return joined


def _content(value: Any) -> tuple[str, ...]:
    """What a value says by itself, as text that sorts like the content: kind, then fields without ids."""
    kind = type(value)
    own = (field.name for field in fields(kind) if field.name != "id" and field.name not in references(kind))
    place = list(tables()).index(kind)
    return (f"{place:02d}", *(_text(getattr(value, name)) for name in own))


def _text(content: object) -> str:
    if content is None:
        return ""
    if isinstance(content, datetime):
        return content.astimezone(UTC).isoformat()
    if isinstance(content, int):
        return f"{content:020d}"
    return f"={content}"


def _refined(colours: Colours, neighbours: Sequence[Sequence[Neighbour]]) -> Colours:
    """Colours told apart by those of the neighbours until that tells no more; the order of the old ones stays."""
    while True:
        seen = [
            (colour, sorted((name, colours[other]) for name, other in joined))
            for colour, joined in zip(colours, neighbours, strict=True)
        ]
        finer = _compact([(colour, tuple(around)) for colour, around in seen])
        if len(set(finer)) == len(set(colours)):
            return finer
        colours = finer


def _split(colours: Colours, neighbours: Sequence[Sequence[Neighbour]]) -> Colours:
    """Tell one value of the first class of alike ones from the rest, or all of them when they share neighbours."""
    counts: dict[int, list[int]] = {}
    for place, colour in enumerate(colours):
        counts.setdefault(colour, []).append(place)
    alike = next(places for _, places in sorted(counts.items()) if len(places) > 1)
    twins = len({tuple(sorted(neighbours[place])) for place in alike}) == 1
    chosen = alike if twins else alike[:1]
    later = len(colours)
    order = {place: turn - later for turn, place in enumerate(chosen)}
    return _compact([(colour, order.get(place, 0)) for place, colour in enumerate(colours)])


def _compact(looks: Sequence[Any]) -> Colours:
    """Small numbers in the order of the looks."""
    numbers: dict[Hashable, int] = {look: number for number, look in enumerate(sorted(set(looks)))}
    return [numbers[look] for look in looks]
