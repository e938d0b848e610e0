"""A record from its JSON, or everything that is wrong with the file."""

from collections.abc import Iterator
from typing import Any

from secretariat.domain.group import WorkingGroup
from secretariat.domain.integrity import problems
from secretariat.domain.meeting import Meeting, Sitting
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
    if record is not None:
        errors += _between(record, result, [error.path for error in errors])
    if errors or record is None:
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


def _record(result: Built) -> MeetingRecord | None:
    """The record of what was built; None when group, meeting or days are not among it."""
    if not all(kind in result.values for kind in (WorkingGroup, Meeting, Sitting)):
        return None
    held: dict[str, Any] = {name: tuple(result.values.get(kind, ())) for kind, name in tables().items()}
    return MeetingRecord(**held | {"group": held["group"][0], "meeting": held["meeting"][0]})


def _between(record: MeetingRecord, result: Built, known: list[Path]) -> Iterator[RecordError]:
    """What is wrong between values; not where an error in one of them may be the reason."""
    for problem in problems(record):
        around = result.paths[problem.kind, problem.id]
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
