"""The titles of all items by meeting, to search in."""

from collections.abc import Mapping

from sqlalchemy import Connection, func, select

from secretariat.domain.ids import MeetingId
from secretariat.storage import tables
from secretariat.storage.tables import table_of

_ITEM = table_of(tables.AgendaItemRow)
_TRASHED = table_of(tables.TrashedRow)


def agenda_titles(connection: Connection) -> Mapping[MeetingId, str]:
    """For each meeting that has items, their titles joined; their order is of no interest."""
    titles = func.group_concat(_ITEM.c.title, "\n")
    kept = _ITEM.c.meeting_id.not_in(select(_TRASHED.c.meeting_id))
    statement = select(_ITEM.c.meeting_id, titles).where(kept).group_by(_ITEM.c.meeting_id)
    return {MeetingId(meeting_id): text for meeting_id, text in connection.execute(statement)}
