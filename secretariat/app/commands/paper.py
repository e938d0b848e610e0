"""`secretariat paper KIND --meeting N [--item K …] [--mask TEXT …] [--unmask TEXT …] [--json] … --out FILE`."""

import argparse
import json
import sys
from collections.abc import Sequence

from secretariat.app.bootstrap import office_to_read
from secretariat.app.public_notes import PublicNotes, public_notes
from secretariat.atomic import write_atomically
from secretariat.domain.document import PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, MeetingId
from secretariat.domain.masking import Decisions
from secretariat.domain.record import MeetingRecord
from secretariat.services.meetings import open_meeting
from secretariat.services.papers.making import make_paper
from secretariat.services.papers.material import read_material
from secretariat.services.papers.order import PaperFormat, PaperOrder
from secretariat.services.papers.people import key_of
from secretariat.services.papers.registry import PAPERS


def run(parsed: argparse.Namespace) -> int:
    """Write one paper of a meeting, whole or not at all."""
    kind, meeting_id = _kind(parsed.kind), MeetingId(parsed.meeting)
    with office_to_read(parsed.data) as office:
        if office is None:
            raise DomainError("not_found")
        record = open_meeting(office.desk.work, meeting_id).record
        today = office.desk.clock().date()
        order = PaperOrder(
            kind=kind,
            on=today,
            format=PaperFormat(parsed.format),
            items=_items(record, parsed.item),
            people=tuple(dict.fromkeys(key_of(record, name) for name in parsed.people)),
            draft=parsed.draft,
            decisions=Decisions(shown=frozenset(parsed.unmask), hidden=frozenset(parsed.mask)),
            number=parsed.number,
            answer_by=parsed.answer_by,
            handed=tuple(PaperOrder(kind=_kind(name), on=today) for name in parsed.handed),
        )
        made = make_paper(office.paper_room, meeting_id, order)
        notes = public_notes(read_material(office.desk.work, office.cases, meeting_id), order)
    write_atomically(parsed.out, made.data)
    _tell(parsed, notes)
    return 0


def _tell(parsed: argparse.Namespace, notes: PublicNotes | None) -> None:
    """Where the paper is, and what is to be looked at in it."""
    if parsed.json:
        told = notes.plain() if notes is not None else {}
        print(json.dumps({"file": str(parsed.out), **told}, ensure_ascii=False, indent=2))
        return
    print(parsed.out)
    for line in notes.lines() if notes is not None else ():
        print(line, file=sys.stderr)


def _kind(text: str) -> PaperKind:
    """The kind of a code; raises DomainError("no_such_paper")."""
    known = {kind.value: kind for kind in PAPERS}
    if text not in known:
        raise DomainError("no_such_paper", kind=text)
    return known[text]


def _items(record: MeetingRecord, numbers: Sequence[int]) -> frozenset[ItemId]:
    """The items of these numbers; raises DomainError("no_such_item", item=number)."""
    known = {item.position: item.id for item in record.items}
    for number in numbers:
        if number not in known:
            raise DomainError("no_such_item", item=number)
    return frozenset(known[number] for number in numbers)
