"""Until when questions for an agenda are taken."""

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.kyiv import KYIV
from secretariat.domain.meeting import Meeting


def is_late(item: AgendaItem, meeting: Meeting) -> bool:
    """True when the item was filed on a later day than the last one on which questions were taken."""
    if meeting.items_due is None or item.filed_on is None:
        return False
    return item.filed_on > meeting.items_due.astimezone(KYIV).date()
