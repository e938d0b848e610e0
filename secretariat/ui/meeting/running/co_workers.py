"""Who else carries an action out, as one line: «Їжак С. В., управління ЖКГ <jkg@example.org>»."""

import re
from collections.abc import Iterable, Sequence

from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem, CoAssignee
from secretariat.domain.ukrainian import tidy
from secretariat.services.decisions import CoWorker
from secretariat.ui.meeting.people import Somebody, matching, name_of

_WITH_ADDRESS = re.compile(r"(?P<label>.+?)\s*<(?P<email>[^<>]*)>")


def co_workers_text(record: MeetingRecord, action: ActionItem | None) -> str:
    """The co-assignees of an action in their order; empty for none."""
    return ", ".join(_words(record, row) for row in _held(record, action))


def parse_co_workers(
    typed: str, people: Sequence[Somebody], record: MeetingRecord, action: ActionItem
) -> tuple[CoWorker, ...]:
    """Names of known people become these people; other words are bodies, with an address in angle brackets.

    Who is among them already stays who it is: two people may be listed by the same words.
    """
    held = [(_words(record, row), _same(row)) for row in _held(record, action)]
    return tuple(_co_worker(tidy(part), people, held) for part in typed.split(",") if tidy(part))


def _held(record: MeetingRecord, action: ActionItem | None) -> list[CoAssignee]:
    own = [row for row in record.co_assignees if action is not None and row.action_id == action.id]
    return sorted(own, key=lambda row: row.position)


def _words(record: MeetingRecord, row: CoAssignee) -> str:
    words = row.label or name_of(record, row.person_id)
    return f"{words} <{row.email}>" if row.email else words


def _same(row: CoAssignee) -> CoWorker:
    return CoWorker(person_id=row.person_id, label=row.label, email=row.email)


def _co_worker(part: str, people: Sequence[Somebody], held: list[tuple[str, CoWorker]]) -> CoWorker:
    """Whoever is taken from `held` is no more in it."""
    for place, (words, worker) in enumerate(held):
        if words == part:
            del held[place]
            return worker
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
