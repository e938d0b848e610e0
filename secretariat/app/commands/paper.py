"""`secretariat paper KIND --meeting N [--item K …] [--for PERSON …] … --out FILE`."""

import argparse
from collections.abc import Sequence

from secretariat.app.bootstrap import office_to_read
from secretariat.atomic import write_atomically
from secretariat.domain.document import PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, MeetingId
from secretariat.domain.record import MeetingRecord
from secretariat.services.meetings import open_meeting
from secretariat.services.papers.making import make_paper
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
            number=parsed.number,
            answer_by=parsed.answer_by,
            handed=tuple(PaperOrder(kind=_kind(name), on=today) for name in parsed.handed),
        )
        made = make_paper(office.paper_room, meeting_id, order)
    write_atomically(parsed.out, made.data)
    print(parsed.out)
    return 0


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
