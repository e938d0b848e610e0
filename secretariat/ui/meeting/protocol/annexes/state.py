"""What the section of annexes shows."""

from collections.abc import Mapping
from dataclasses import dataclass

from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import AnnexId, ItemId
from secretariat.domain.papers import Annex
from secretariat.domain.record import MeetingRecord
from secretariat.services.annex_files import file_of
from secretariat.services.kept_files import KeptFile
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.meeting.closing import is_closed


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexLine:
    """An annex by its number: either words or a file. `item` is the number of the item to which it belongs.

    `alternative_text` says what a picture shows; None for what is none.
    """

    id: AnnexId
    position: int
    title: str
    text: str
    file: KeptFile | None
    alternative_text: str | None
    item_id: ItemId | None
    item: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexesState:
    """The annexes in their order; `items` are the numbers and titles of those to which one may belong."""

    annexes: tuple[AnnexLine, ...]
    items: Mapping[ItemId, tuple[int, str]]
    closed: bool


def annexes_state(opened: OpenMeeting) -> AnnexesState:
    """The annexes of a meeting."""
    record = opened.record
    return AnnexesState(
        annexes=tuple(_line(record, annex) for annex in sorted(record.annexes, key=lambda row: row.position)),
        items={item.id: (item.position, item.title) for item in items_in_order(record)},
        closed=is_closed(opened),
    )


def _line(record: MeetingRecord, annex: Annex) -> AnnexLine:
    file = next((row for row in record.attachments if row.id == annex.attachment_id), None)
    item = next((item for item in record.items if item.id == annex.item_id), None)
    return AnnexLine(
        id=annex.id,
        position=annex.position,
        title=annex.title,
        text=annex.text or "",
        file=file_of(file) if file is not None else None,
        alternative_text=(annex.alternative_text or "") if file is not None and file.is_picture else None,
        item_id=annex.item_id,
        item=item.position if item is not None else None,
    )
