"""What is in a store of any revision, counted by plain SQL: an older one is not upgraded to be looked at."""

from datetime import date
from typing import Any

from secretariat.services.backups import Holdings, LastMeeting
from secretariat.storage.backup.copy import count_rows, named_files

_SHOWN = "SELECT id FROM meeting"
_NOT_TRASHED = f"{_SHOWN} WHERE id NOT IN (SELECT meeting_id FROM trashed)"
_LAST = """
SELECT max(s.day) AS day, m.number, g.name
FROM meeting m JOIN sitting s ON s.meeting_id = m.id JOIN working_group g ON g.id = m.group_id
WHERE m.id IN ({shown})
GROUP BY m.id ORDER BY day DESC, m.id DESC LIMIT 1
"""
_DECISIONS = """
SELECT count(*) FROM resolution r JOIN agenda_item i ON i.id = r.item_id WHERE i.meeting_id IN ({shown})
"""


def holdings_of(raw: Any) -> Holdings:
    """Count what lists show. `raw` is a plain connection; raises the driver's errors for what is no store."""
    tables = count_rows(raw)
    shown = _NOT_TRASHED if "trashed" in tables else _SHOWN
    last = raw.execute(_LAST.format(shown=shown)).fetchone()
    return Holdings(
        meetings=raw.execute(f"SELECT count(*) FROM ({shown})").fetchone()[0],
        last=LastMeeting(day=date.fromisoformat(last[0]), number=last[1], group=last[2]) if last else None,
        persons=tables["person"],
        decisions=raw.execute(_DECISIONS.format(shown=shown)).fetchone()[0],
        files=len(named_files(raw)),
    )
