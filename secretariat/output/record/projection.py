"""What travels inside a paper: the part of the record that this paper prints."""

from collections.abc import Callable, Mapping
from typing import Any

from secretariat.domain.ballot import BallotWay
from secretariat.domain.document import Document, PaperKind
from secretariat.domain.meeting import FELL_THROUGH
from secretariat.domain.record import MeetingRecord
from secretariat.domain.reduced import without
from secretariat.domain.references import Kind
from secretariat.output.record.as_printed import AsPrinted
from secretariat.output.record.encode import Tree, to_bytes, to_tree
from secretariat.output.record.layout import Part, parts_of
from secretariat.output.record.printed import Printed
from secretariat.output.record.projection_fields import PRINTED_FIELDS, SOMETIMES_PRINTED

_WITHOUT_SPEECHES = frozenset({PaperKind.PROTOCOL_SHORT, PaperKind.EXTRACT})


def projection(record: MeetingRecord, document: Document) -> bytes:
    """The record by the schema as far as its paper prints it, marked with the paper's kind.

    There are no contacts and no notes, nobody behind a secret vote, no name in full that the paper abbreviates, no
    hour and no text that the paper has not. Such a file is not imported.
    """
    printed = Printed(document)
    speeches = document.kind not in _WITHOUT_SPEECHES
    shown = AsPrinted(record, printed).record(_shown(record, printed, speeches=speeches))
    tree = to_tree(shown)
    head = {"format": tree["format"], "version": tree["version"], "projection": document.kind.value}
    return to_bytes(head | _children(tree, None, printed))


def _shown(record: MeetingRecord, printed: Printed, *, speeches: bool) -> MeetingRecord:
    """The record with only the rows that the paper shows."""
    by_name = {row.id for row in record.ballots if row.way is BallotWay.BY_NAME}
    considered = record.meeting.state not in FELL_THROUGH
    names = {person.id: (person.listed, person.full) for person in record.persons}
    shown: Mapping[str, Callable[[Any], bool]] = {
        "persons": lambda row: any(map(printed.has, (row.listed, row.full, row.signed))),
        "organisations": lambda row: printed.has(row.name),
        "posts": lambda row: any(printed.has_of(name, row.title) for name in names[row.person_id]),
        "attendance": lambda row: row.label is None or printed.has(row.label),
        "statements": lambda row: speeches and printed.has(row.text),
        "points": lambda row: printed.has(row.text),
        "recusals": lambda row: considered,
        "resolutions": lambda row: considered,
        "ballots": lambda row: considered,
        "votes": lambda row: row.ballot_id in by_name,
        "dissents": lambda row: printed.has(row.text),
        "attachments": lambda row: printed.has(row.file_name),
    }
    hidden = {
        (type(row), row.id)
        for name, is_shown in shown.items()
        for row in getattr(record, name)
        if not is_shown(row)
    }
    return without(record, hidden)


def _children(tree: Tree, owner: Kind | None, printed: Printed) -> Tree:
    """What nests in an object, cut down to what the paper prints."""
    return {part.name: _cut(tree[part.name], part, printed) for part in parts_of(owner) if part.name in tree}


def _cut(held: Any, part: Part, printed: Printed) -> Any:
    if isinstance(held, list):
        return [_cut(node, part, printed) for node in held]
    own = {name: value for name, value in held.items() if name in PRINTED_FIELDS[part.kind]}
    kept = {name: value for name, value in own.items() if name not in SOMETIMES_PRINTED or printed.has(value)}
    return kept | _children(held, part.kind, printed)
