"""By which letters somebody has a mailing already. A clock may be set back, so ids tell the order: they grow."""

from datetime import timedelta

from secretariat.domain.letters import INVITING, Letter, LetterKind
from secretariat.domain.log import PROTOCOL_REOPENED
from secretariat.services.due_actions import DAYS_AHEAD
from secretariat.services.mailing.situation import Situation
from secretariat.services.mailing.told import first_letter

_SAME = {LetterKind.INVITATION: INVITING}
"""Whoever was told of the changes has the agenda."""


def counting(situation: Situation, kind: LetterKind) -> list[Letter]:
    """The letters that say what this mailing would say now, oldest first.

    A later version goes to everybody again, a draft after the protocol was reopened too, a reminder after a week; a
    change was told with the agenda that was kept then, and what has changed since was told to nobody.
    """
    letters = situation.letters_of(*_SAME.get(kind, (kind,)))
    if kind is LetterKind.AGENDA_CHANGE:
        return _with_newest_agenda(situation)
    if kind is LetterKind.REMINDER:
        week = situation.now - timedelta(days=DAYS_AHEAD)
        return [letter for letter in letters if letter.queued_at >= week]
    if kind in (LetterKind.PROTOCOL, LetterKind.EXTRACT, LetterKind.DRAFT):
        return [letter for letter in letters if _is_after_reopening(situation, letter)]
    return letters


def _with_newest_agenda(situation: Situation) -> list[Letter]:
    sent = situation.sent
    first = first_letter(situation, sent) if sent is not None else None
    if sent is None or first is None or sent.differences:
        return []
    return [letter for letter in situation.letters_of(*INVITING) if letter.id >= first]


def _is_after_reopening(situation: Situation, letter: Letter) -> bool:
    """Whether it tells of the protocol as it was finalised, or is corrected, since it was last reopened.

    An older program, which did not mark the last letter of a version, leaves the moment to tell.
    """
    last = max(situation.superseded, key=lambda row: row.version, default=None)
    if last is None:
        return True
    marks = [
        entry
        for entry in situation.log
        if entry.code == PROTOCOL_REOPENED and entry.moment == last.superseded_at
    ]
    if marks:
        return letter.id > int(marks[-1].params["letter"])
    made = situation.version.made_at if situation.version is not None else None
    since = last.superseded_at or made
    return since is None or letter.queued_at >= since
