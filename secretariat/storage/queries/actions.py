"""Actions over all meetings: their ids by a filter, their rows by page. No SQLAlchemy: the start reads them too."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from secretariat.domain.ids import ActionId, GroupId, ItemId, MeetingId, PersonId
from secretariat.domain.person import Person
from secretariat.domain.resolution import ActionState
from secretariat.services.action_register import ActionChoices, ActionCounts, ActionsFilter, Shown
from secretariat.services.rows import ActionRow
from secretariat.storage.queries.reading import Read, day, places

_PAGE = 500
"""Rows read by one statement: it can carry only so many values."""

_MOVED = """
SELECT action_id, due, (SELECT count(*) FROM extension c WHERE c.action_id = e.action_id {by}) AS times
FROM extension e WHERE id = (SELECT max(id) FROM extension n WHERE n.action_id = e.action_id {by})
"""
_ALONE = """
FROM action_item a
LEFT JOIN ({moved}) x ON x.action_id = a.id
"""
_SOURCE = f"""
{_ALONE}
JOIN point p ON p.id = a.point_id
JOIN resolution r ON r.id = p.resolution_id
JOIN agenda_item i ON i.id = r.item_id
JOIN meeting m ON m.id = i.meeting_id
"""
_ALONE_NOW = _ALONE.format(moved=_MOVED.format(by=""))
"""Without the meetings, which are looked up for each action: where nothing of them is asked for."""
_NOW = _SOURCE.format(moved=_MOVED.format(by=""))
_BY = _SOURCE.format(moved=_MOVED.format(by="AND given_on <= ?"))
"""As it stood at the end of a day, which is asked for twice."""
_DUE = "CASE WHEN a.standing THEN NULL ELSE max(coalesce(x.due, a.due), coalesce(a.due, x.due)) END"
"""As `domain.follow_up.due_now`."""
_KEPT = "m.id NOT IN (SELECT meeting_id FROM trashed)"
_GONE = """
SELECT b.id
FROM trashed t
CROSS JOIN agenda_item i ON i.meeting_id = t.meeting_id
CROSS JOIN resolution r ON r.item_id = i.id
CROSS JOIN point p ON p.resolution_id = r.id
CROSS JOIN action_item b ON b.point_id = p.id
"""
"""The actions of meetings in the trash, of which there are few: SQLite takes the tables of CROSS JOIN as they stand."""
_BORN = "(SELECT min(day) FROM sitting s WHERE s.meeting_id = m.id)"
_ORDER = f"""
ORDER BY
  a.closed_on IS NOT NULL,
  CASE WHEN a.closed_on IS NULL THEN coalesce({_DUE}, '9999-12-31') END,
  a.closed_on DESC,
  CASE WHEN a.closed_on IS NULL THEN a.id ELSE -a.id END
"""
_PERSON = "w.family, w.given, w.patronymic"
_ROWS = f"""
SELECT a.id, m.id, i.id, m.group_id, g.name, p.text, a.assignee_label,
  coalesce(a.assignee_email, w.email), {_DUE}, a.due, CASE WHEN a.standing THEN 0 ELSE coalesce(x.times, 0) END,
  a.standing, a.state, a.closed_on, a.note,
  {_BORN}, m.number, r.ordinal, i.position,
  coalesce((SELECT o.position || '.' FROM point o WHERE o.id = p.parent_id), '') || p.position,
  (SELECT count(*) FROM progress_note n WHERE n.action_id = a.id),
  (SELECT n.text FROM progress_note n WHERE n.action_id = a.id ORDER BY n.day DESC, n.id DESC LIMIT 1),
  w.id, {_PERSON}
{{source}}
JOIN working_group g ON g.id = m.group_id
LEFT JOIN person w ON w.id = a.assignee_id
WHERE a.id IN ({{ids}})
"""
_OTHERS = f"""
SELECT c.action_id, c.label, w.id, {_PERSON}
FROM co_assignee c LEFT JOIN person w ON w.id = c.person_id
WHERE c.action_id IN ({{ids}}) ORDER BY c.position, c.id
"""
_WORDS = """
SELECT a.id, p.text, a.assignee_label, w.family, w.given, w.patronymic, (
    SELECT group_concat(coalesce(c.label, v.family || ' ' || v.given), ' ')
    FROM co_assignee c LEFT JOIN person v ON v.id = c.person_id WHERE c.action_id = a.id
  )
FROM action_item a JOIN point p ON p.id = a.point_id LEFT JOIN person w ON w.id = a.assignee_id
"""
_ASSIGNED = f"""
SELECT w.id, {_PERSON} FROM person w
WHERE EXISTS (SELECT 1 FROM action_item a WHERE a.assignee_id = w.id)
  OR EXISTS (SELECT 1 FROM co_assignee c WHERE c.person_id = w.id)
"""
_GROUPS = f"""
SELECT g.id, g.name FROM working_group g WHERE EXISTS (
  SELECT 1 FROM meeting m
  JOIN agenda_item i ON i.meeting_id = m.id
  JOIN resolution r ON r.item_id = i.id
  JOIN point p ON p.resolution_id = r.id
  JOIN action_item a ON a.point_id = p.id
  WHERE m.group_id = g.id AND {_KEPT}
)
"""


def action_ids(read: Read, wanted: ActionsFilter, today: date) -> Sequence[int]:
    """The ids that fit everything but the words: open ones by day, those without one last, then closed ones."""
    conditions, values = _conditions(wanted, today)
    of_meeting = wanted.group_id is not None or wanted.born_before is not None
    where = " AND ".join((f"a.id NOT IN ({_GONE})", *conditions))
    statement = f"SELECT a.id {_NOW if of_meeting else _ALONE_NOW} WHERE {where} {_ORDER}"
    return array("q", (row[0] for row in read(statement, values)))


def action_rows(read: Read, ids: Sequence[int], by: date | None = None) -> tuple[ActionRow, ...]:
    """The rows of these ids in their order, as they stand or stood at the end of a day; one not there is left out."""
    pages = (ids[start : start + _PAGE] for start in range(0, len(ids), _PAGE))
    rows = (row for page in pages for row in _page(read, page, by))
    return tuple(rows if by is None else (row.as_of(by) for row in rows))


def _page(read: Read, ids: Sequence[int], by: date | None) -> Iterable[ActionRow]:
    others: Mapping[int, list[str]] = defaultdict(list)
    for action_id, label, *person in read(_OTHERS.format(ids=places(ids)), tuple(ids)):
        others[action_id].append(_name(label, *person))
    source, days = (_NOW, ()) if by is None else (_BY, (by.isoformat(), by.isoformat()))
    found = {row[0]: row for row in read(_ROWS.format(source=source, ids=places(ids)), (*days, *ids))}
    return (_row(found[one], tuple(others.get(one, ()))) for one in ids if one in found)


def action_counts(read: Read, today: date) -> ActionCounts:
    """How many actions there are, are open, are overdue."""
    statement = f"""
    SELECT
      (SELECT count(*) FROM action_item) - (SELECT count(*) FROM ({_GONE})),
      count(*),
      coalesce(sum({_DUE} < ?), 0)
    {_ALONE_NOW} WHERE a.state = '{ActionState.OPEN}' AND a.id NOT IN ({_GONE})
    """
    ((total, still, overdue),) = read(statement, (today.isoformat(),))
    return ActionCounts(total=total, open=still, overdue=overdue)


def action_choices(read: Read) -> ActionChoices:
    """Groups and persons that have actions."""
    persons = [_person(*row) for row in read(_ASSIGNED, ())]
    groups = sorted(read(_GROUPS, ()), key=lambda row: int(row[0]))
    return ActionChoices(
        groups={GroupId(row[0]): row[1] for row in groups},
        assignees={one.id: one.listed for one in sorted(persons, key=lambda one: one.order)},
    )


def action_words(read: Read, ids: Sequence[int] | None = None) -> Iterable[tuple[int, str]]:
    """What words can be found in: of all actions, or of some."""
    chosen = f"WHERE a.id IN ({places(ids)})" if ids is not None else ""
    for action_id, *words in read(f"{_WORDS} {chosen}", tuple(ids or ())):
        yield action_id, " ".join(word for word in words if word)


def _conditions(wanted: ActionsFilter, today: date) -> tuple[list[str], list[Any]]:
    asked: list[tuple[bool, str, list[Any]]] = [
        (wanted.shown in (Shown.OPEN, Shown.OVERDUE), "a.state = ?", [ActionState.OPEN.value]),
        (wanted.shown is Shown.OVERDUE, f"{_DUE} < ?", [today.isoformat()]),
        (wanted.shown is Shown.DONE, "a.state = ?", [ActionState.DONE.value]),
        (wanted.group_id is not None, "m.group_id = ?", [wanted.group_id]),
        (
            wanted.assignee_id is not None,
            "(a.assignee_id = ? OR a.id IN (SELECT action_id FROM co_assignee WHERE person_id = ?))",
            [wanted.assignee_id, wanted.assignee_id],
        ),
        (wanted.since is not None, f"{_DUE} >= ?", [str(wanted.since)]),
        (wanted.until is not None, f"{_DUE} <= ?", [str(wanted.until)]),
        (wanted.born_before is not None, f"{_BORN} < ?", [str(wanted.born_before)]),
        (
            wanted.closed_after is not None,
            "(a.closed_on IS NULL OR a.closed_on > ?)",
            [str(wanted.closed_after)],
        ),
    ]
    chosen = [(condition, values) for is_asked, condition, values in asked if is_asked]
    return [condition for condition, _ in chosen], [value for _, values in chosen for value in values]


def _row(row: Sequence[Any], others: tuple[str, ...]) -> ActionRow:
    (row_id, meeting_id, item_id, group_id, group, text, label, email, due, decided, times, *rest) = row
    (standing, state, closed_on, note, born, number, ordinal, item, point, notes, last, *person) = rest
    born_on = day(born)
    assert born_on is not None
    return ActionRow(
        id=ActionId(row_id),
        meeting_id=MeetingId(meeting_id),
        item_id=ItemId(item_id),
        group_id=GroupId(group_id),
        group=group,
        text=text,
        assignee=_name(label, *person),
        email=email,
        others=others,
        due=day(due),
        decided=day(decided),
        extensions=times,
        standing=bool(standing),
        state=ActionState(state),
        closed_on=day(closed_on),
        note=note,
        day=born_on,
        number=number,
        ordinal=ordinal,
        item=item,
        point=point,
        notes=notes,
        last_note=last,
    )


def _name(label: str | None, *person: Any) -> str:
    return label if label is not None else _person(*person).listed


def _person(id: int, family: str, given: str, patronymic: str | None) -> Person:
    return Person(id=PersonId(id), family=family, given=given, patronymic=patronymic)
