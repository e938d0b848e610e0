"""Where an item begins on the page."""

from secretariat.domain.ids import ItemId
from secretariat.domain.record import MeetingRecord
from secretariat.ui.meeting.place import Part, Place


def beginning_of(record: MeetingRecord, item_id: ItemId) -> Place:
    """Its first statement; of an item without any the item itself, which stands in the agenda too."""
    own = [row for row in record.statements if row.item_id == item_id]
    first = min(own, key=lambda row: (row.kind, row.position), default=None)
    if first is None:
        return Place(part=Part.ITEM, id=item_id)
    return Place(part=Part.STATEMENT, id=first.id)
