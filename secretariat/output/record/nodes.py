"""The objects of a record's JSON as nodes: of which kind each is, what it belongs to, which ids it gets."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from secretariat.domain.references import Kind
from secretariat.domain.resolution import Point
from secretariat.output.record.errors import Path, RecordError
from secretariat.output.record.layout import KEYS, Part, parts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """An object with its path and id; `implied` are the fields that its place in the file stands for."""

    kind: Kind
    path: Path
    tree: Mapping[str, Any]
    id: int
    implied: Mapping[str, int]


@dataclass(slots=True)
class Nodes:
    """All nodes in the order of the file, the ids of local keys, and keys that are given twice."""

    listed: list[Node] = field(default_factory=list)
    ids: dict[tuple[Kind, str], int] = field(default_factory=dict)
    errors: list[RecordError] = field(default_factory=list)
    _counts: Counter[Kind] = field(default_factory=Counter)

    def read(self, tree: Mapping[str, Any], owner: Node | None = None) -> None:
        """Take in what nests in an object; whatever is no object where one should be is left to the schema."""
        for part in parts_of(owner.kind if owner else None):
            for place, (path, inner) in enumerate(_objects(tree, part, owner.path if owner else ())):
                node = self._node(part, path, inner, owner, place + 1)
                self.listed.append(node)
                self._keep_key(node)
                self.read(inner, node)

    def _node(
        self, part: Part, path: Path, tree: Mapping[str, Any], owner: Node | None, position: int
    ) -> Node:
        self._counts[part.kind] += 1
        implied = {"position": position}
        if part.link is not None:
            implied[part.link] = owner.id if owner else 1
        if part.kind is Point and part.owner is Point and owner is not None:
            implied["resolution_id"] = owner.implied["resolution_id"]
        return Node(kind=part.kind, path=path, tree=tree, id=self._counts[part.kind], implied=implied)

    def _keep_key(self, node: Node) -> None:
        key = node.tree.get("key")
        if node.kind not in KEYS or not isinstance(key, str):
            return
        if (node.kind, key) in self.ids:
            self.errors.append(
                RecordError(path=(*node.path, "key"), code="duplicate_key", params={"key": key})
            )
        self.ids.setdefault((node.kind, key), node.id)


def _objects(tree: Mapping[str, Any], part: Part, path: Path) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """The objects of a part with their paths."""
    held = tree.get(part.name)
    if part.single and isinstance(held, dict):
        yield (*path, part.name), held
    if not part.single and isinstance(held, list):
        for place, inner in enumerate(held):
            if isinstance(inner, dict):
                yield (*path, part.name, place), inner
