"""A record from its JSON, or everything that is wrong with the file."""

from collections.abc import Iterator
from typing import Any

from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import GroupId, MeetingId
from secretariat.domain.integrity import problems
from secretariat.domain.meeting import Meeting
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import tables
from secretariat.output.record.build import Built, built, path_of
from secretariat.output.record.errors import Path, RecordError, RecordErrors
from secretariat.output.record.layout import FORMAT, VERSION
from secretariat.output.record.nodes import Nodes
from secretariat.output.record.positions import Positions, positions
from secretariat.output.record.schema import schema_errors
from secretariat.output.record.source import parsed, unreadable

_FOUND_BY_KEYS = ("unknown_reference", "id_taken")
_NO_GROUP = WorkingGroup(id=GroupId(1), name="–", name_genitive="–", council="–", settlement="–")
_NO_MEETING = Meeting(id=MeetingId(1), group_id=GroupId(1))


def from_json(data: bytes) -> MeetingRecord:
    """The record of a file, with ids in the order of the file; it is not normalised yet.

    Raises RecordErrors with every error at once: of JSON, of the schema, of single values, of keys, and of how the
    values fit together. Whatever the bytes are, nothing else is raised.
    """
    tree, text = parsed(data)
    _check_header(tree)
    where = positions(text)
    errors = [RecordError(path=path, code="repeated_name", line=line) for path, line in where.repeated]
    errors += [*unreadable(tree), *schema_errors(tree)]
    nodes = Nodes()
    nodes.read(tree)
    result = built(nodes, [error.path for error in errors if error.code != "unknown_field"])
    errors += nodes.errors + result.errors
    record = _record(result)
    errors += _between(record, result, [error.path for error in errors])
    if errors:
        raise RecordErrors(_placed(errors, where))
    return record


def _check_header(tree: Any) -> None:
    """Refuse what is no record, one of a later version, and the part of one that a paper carries."""
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        raise RecordErrors((RecordError(path=(), code="not_a_record"),))
    version = tree.get("version")
    if isinstance(version, int) and version > VERSION:
        raise RecordErrors((RecordError(path=("version",), code="newer_version"),))
    if "projection" in tree:
        raise RecordErrors((RecordError(path=("projection",), code="is_projection"),))


def _record(result: Built) -> MeetingRecord:
    """The record of what was built; a group or a meeting that is wrong itself is stood in for, to check the rest."""
    held: dict[str, Any] = {name: tuple(result.values.get(kind, ())) for kind, name in tables().items()}
    group, meeting = (*held["group"], _NO_GROUP)[0], (*held["meeting"], _NO_MEETING)[0]
    return MeetingRecord(**held | {"group": group, "meeting": meeting})


def _between(record: MeetingRecord, result: Built, known: list[Path]) -> Iterator[RecordError]:
    """What is wrong between values; not where an error in one of them may be the reason."""
    for problem in problems(record):
        around = result.paths.get((problem.kind, problem.id), ())
        path = path_of(problem.kind, around, problem.field)
        explained = any(path[: len(other)] == other or other[: len(around)] == around for other in known)
        if problem.code not in _FOUND_BY_KEYS and not explained:
            yield RecordError(path=path, code=problem.code, params=problem.params)


def _placed(errors: list[RecordError], where: Positions) -> tuple[RecordError, ...]:
    """The errors with their lines, in the order of the file."""
    placed = [
        RecordError(path=e.path, code=e.code, params=e.params, line=e.line or where.line(e.path))
        for e in errors
    ]
    return tuple(sorted(placed, key=lambda error: (error.line or 0, str(error.path))))
