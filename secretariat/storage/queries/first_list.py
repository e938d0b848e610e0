"""The list of meetings at the start of the program: raw SQL, before SQLAlchemy is imported."""

from datetime import date, time
from typing import Any

from secretariat.domain.ids import GroupId, MeetingId
from secretariat.domain.log import PROTOCOL_SENT
from secretariat.domain.meeting import MeetingKind, MeetingState
from secretariat.services.rows import MeetingRow
from secretariat.storage.rule_text import quorum_from

_ON_DAY = "(since IS NULL OR since <= d.day) AND (until IS NULL OR until >= d.day)"
_BASE = f"group_id = m.group_id AND {_ON_DAY} AND (voting = 1 OR g.quorum LIKE '% members %')"
_CAME = "FROM attendance a WHERE a.meeting_id = m.id AND a.presence = 'present'"
_TAKEN = f"""
  EXISTS (SELECT 1 {_CAME} AND a.person_id = seat.person_id)
  OR EXISTS (
    SELECT 1 {_CAME} AND a.substitutes_id = seat.person_id
    AND NOT EXISTS (SELECT 1 FROM membership WHERE {_BASE} AND person_id = a.person_id)
  )
"""
_ACTIONS = """
  FROM agenda_item i
  JOIN resolution r ON r.item_id = i.id
  JOIN point p ON p.resolution_id = r.id
  JOIN action_item a ON a.point_id = p.id
  WHERE i.meeting_id = m.id
"""
_ANOTHER = """
  CASE WHEN json_extract(l.params, '$.version') IS NULL THEN julianday(v.made_at) > julianday(l.moment)
  ELSE json_extract(l.params, '$.version') <> v.version END
"""
_CURRENT = "v.meeting_id = m.id AND v.state <> 'superseded'"
_STATEMENT = f"""
WITH days AS (SELECT meeting_id, min(day) AS day, max(day) AS last_day FROM sitting GROUP BY meeting_id)
SELECT
  m.id, m.group_id, d.day, d.last_day,
  (SELECT start FROM sitting s WHERE s.meeting_id = m.id ORDER BY s.day, s.id LIMIT 1),
  m.place, m.number, m.kind, m.state, m.sample,
  (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id),
  (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id AND i.state <> 'open'),
  (SELECT count(*) FROM membership seat WHERE {_BASE} AND ({_TAKEN})),
  (SELECT count(*) FROM membership WHERE {_BASE}),
  g.quorum,
  EXISTS (SELECT 1 FROM protocol_version v WHERE {_CURRENT}),
  (SELECT count(DISTINCT role) FROM signature s JOIN protocol_version v ON v.id = s.version_id WHERE {_CURRENT}),
  EXISTS (
    SELECT 1 FROM meeting_log l WHERE l.meeting_id = m.id AND l.code = '{PROTOCOL_SENT}'
    AND NOT EXISTS (SELECT 1 FROM protocol_version v WHERE {_CURRENT} AND {_ANOTHER})
  ),
  (SELECT count(*) {_ACTIONS} AND a.state = 'open'),
  (SELECT count(*) {_ACTIONS} AND a.state <> 'open')
FROM meeting m
JOIN working_group g ON g.id = m.group_id
JOIN days d ON d.meeting_id = m.id
WHERE m.id NOT IN (SELECT meeting_id FROM trashed)
ORDER BY d.day DESC, m.id DESC
"""


def raw_meetings(raw: Any) -> tuple[MeetingRow, ...]:
    """The rows of `meeting_rows` by a plain connection."""
    return tuple(_row(*values) for values in raw.execute(_STATEMENT))


def _row(*values: Any) -> MeetingRow:
    (row_id, group_id, day, last_day, start, place, number, kind, state, sample, *counts) = values
    items, items_done, present, members, quorum, finalised, signatures, sent, actions_open, actions_closed = (
        counts
    )
    return MeetingRow(
        id=MeetingId(row_id),
        group_id=GroupId(group_id),
        day=date.fromisoformat(day),
        last_day=date.fromisoformat(last_day),
        start=time.fromisoformat(start) if start is not None else None,
        place=place,
        number=number,
        kind=MeetingKind(kind),
        state=MeetingState(state),
        sample=bool(sample),
        items=items,
        items_done=items_done,
        present=present,
        members=members,
        quorum=quorum_from(quorum).needed(members),
        finalised=bool(finalised),
        signatures=signatures,
        sent=bool(sent),
        actions_open=actions_open,
        actions_closed=actions_closed,
    )
