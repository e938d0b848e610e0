"""Papers that were printed to be handed to somebody: files with the name of one person, which go with the person.

Nothing is remembered of a file. It is the program's own when it holds, byte for byte, what would be written for that
person on the day in its folder's name; any other, one with a typed outgoing number for instance, is told by name.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import at
from secretariat.domain.letters import LetterKind
from secretariat.domain.person import Person
from secretariat.services.exported_letters import LetterFiles
from secretariat.services.mailing.by_hand import OWNER_END, named_paper, owned_beginning
from secretariat.services.mailing.mailroom import Mailroom
from secretariat.services.mailing.papers import Papers
from secretariat.services.mailing.rules import proposed
from secretariat.services.mailing.situation import Situation, read_situation
from secretariat.services.numbers import first_days
from secretariat.services.person_uses import meetings_naming

_MADE = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) \d\d\.\d\d\.\d\d$")
"""What the name of such a folder ends with: the moment at which it was filled."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A file with the person's name in its own, and the day on which it was written, as its folder says."""

    path: Path
    written: date | None


def handed_files(room: Mailroom, folder: Path, identities: Sequence[Person]) -> LetterFiles:
    """What lies in the folders within a folder for a person, known by these cards: now and ever before.

    Lists to sign that lie beside, with the names of others too, are among the `others`.
    """
    found = list(_named_after(folder, identities))
    if not found:
        return LetterFiles()
    alike = _has_namesake(room, identities)
    days = set() if alike else {one.written for one in found if one.written is not None}
    made = set(_made_for(room, identities[0], days))
    own = tuple(one.path for one in found if (one.path.name, _content(one.path)) in made)
    rest = [one.path for one in found if one.path not in own]
    lists = {path for one in found for path in one.path.parent.iterdir() if OWNER_END not in path.name}
    return LetterFiles(own=own, others=(*rest, *sorted(lists)))


def _named_after(folder: Path, identities: Iterable[Person]) -> Iterator[_Found]:
    begins = tuple({owned_beginning(person.listed) for person in identities})
    for path in sorted(folder.glob("*/*.pdf")):
        moment = _MADE.search(path.parent.name)
        if moment is not None and path.name.startswith(begins):
            yield _Found(path, _day(*map(int, moment.groups())))


def _day(day: int, month: int, year: int) -> date | None:
    """None where somebody gave the folder a day that there is none of: nothing was written on it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _content(path: Path) -> bytes | None:
    """None for a file that cannot be read, which is nothing that would be written."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def _has_namesake(room: Mailroom, identities: Sequence[Person]) -> bool:
    """A file «Білоус Д. Г. – …» may then be somebody else's."""
    ids, names = {person.id for person in identities}, {person.listed for person in identities}
    with room.desk.work() as uow:
        return any(person.listed in names for person in uow.find(Person) if person.id not in ids)


def _made_for(room: Mailroom, person: Person, days: Iterable[date]) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of all that would be handed to somebody on these days."""
    with room.desk.work() as uow:
        meetings = sorted(first_days(uow, set(meetings_naming(uow, person.id))))
    for meeting_id in meetings:
        for day in days:
            yield from _of_meeting(room, meeting_id, person, at(day, time()))


def _kinds(situation: Situation) -> Iterator[LetterKind]:
    """The mailings that bring papers for somebody alone."""
    yield LetterKind.INVITATION
    if situation.version is not None:
        yield LetterKind.EXTRACT


def _of_meeting(
    room: Mailroom, meeting_id: MeetingId, person: Person, moment: datetime
) -> Iterator[tuple[str, bytes]]:
    # what cannot be written anew cannot be compared: a meeting in the trash, a file that is missing
    with suppress(DomainError):
        situation = replace(read_situation(room, meeting_id), now=moment)
        for kind in _kinds(situation):
            yield from _of_mailing(room, situation, kind, person)


def _of_mailing(
    room: Mailroom, situation: Situation, kind: LetterKind, person: Person
) -> Iterator[tuple[str, bytes]]:
    papers = Papers(room, situation)
    # a sign in the agenda that cannot be printed takes nothing from the extracts
    with suppress(DomainError):
        for one in proposed(situation, kind):
            if one.person is not None and one.person.id == person.id:
                for order in papers.by_hand(kind, one):
                    named = named_paper(papers.made(kind, order), one)
                    yield named.file_name, named.data
