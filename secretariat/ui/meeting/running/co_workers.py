"""Who else carries an action out, as one line: «Їжак С. В., управління ЖКГ <jkg@example.org>»."""

import re
from collections.abc import Iterable, Sequence

from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem
from secretariat.domain.ukrainian import tidy
from secretariat.services.decisions import CoWorker
from secretariat.ui.meeting.people import Somebody, matching, name_of

_WITH_ADDRESS = re.compile(r"(?P<label>.+?)\s*<(?P<email>[^<>]*)>")


def co_workers_text(record: MeetingRecord, action: ActionItem | None) -> str:
    """The co-assignees of an action in their order; empty for none."""
    own = [row for row in record.co_assignees if action is not None and row.action_id == action.id]
    own.sort(key=lambda row: row.position)
    parts = []
    for row in own:
        words = row.label or name_of(record, row.person_id)
        parts.append(f"{words} <{row.email}>" if row.email else words)
    return ", ".join(parts)


def parse_co_workers(typed: str, people: Sequence[Somebody]) -> tuple[CoWorker, ...]:
    """Names of known people become these people; other words are bodies, with an address in angle brackets."""
    return tuple(_co_worker(tidy(part), people) for part in typed.split(",") if tidy(part))


def _co_worker(part: str, people: Sequence[Somebody]) -> CoWorker:
    addressed = _WITH_ADDRESS.fullmatch(part)
    if addressed is not None:
        return CoWorker(label=addressed["label"], email=tidy(addressed["email"]) or None)
    known = _named(part, people)
    return CoWorker(person_id=known.id) if known is not None else CoWorker(label=part)


def _named(part: str, people: Iterable[Somebody]) -> Somebody | None:
    """The one person whom the words name: by the list form, or by the beginnings of their names."""
    listed = [person for person in people if person.listed == part]
    found = listed or list(matching(tuple(people), part))
    return found[0] if len(found) == 1 else None
