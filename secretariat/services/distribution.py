"""Sending in its first form: one mail draft per participant with an address, and who has none."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from secretariat.atomic import make_folder, write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.file_names import file_stem
from secretariat.domain.ids import LogEntryId, MeetingId
from secretariat.domain.log import LogEntry
from secretariat.domain.papers import VersionState
from secretariat.domain.person import Person
from secretariat.domain.record import MeetingRecord
from secretariat.services.changes import Barrier, Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.ports import NEW
from secretariat.services.press import LetterWriter
from secretariat.services.protocols import signed_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipients:
    """Who gets the protocol: everybody on the attendance list by name, with and without an address."""

    reachable: tuple[Person, ...]
    without_address: tuple[Person, ...]


def recipients(record: MeetingRecord) -> Recipients:
    """Everybody who attended or should have, in the Ukrainian order."""
    named = {a.person_id for a in record.attendance if a.person_id is not None}
    named |= {officer.person_id for officer in record.officers}
    persons = sorted((p for p in record.persons if p.id in named), key=lambda p: p.order)
    return Recipients(
        reachable=tuple(p for p in persons if p.email),
        without_address=tuple(p for p in persons if not p.email),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftsWritten:
    """What was written where, and whom no draft could be made for."""

    files: tuple[Path, ...]
    without_address: tuple[Person, ...]
    changed: Changed


def write_drafts(desk: Desk, letters: LetterWriter, meeting_id: MeetingId, folder: Path) -> DraftsWritten:
    """Write one `.eml` per reachable participant into the folder and note it in the meeting's log.

    Raises DomainError("not_signed") before both signatures, ("no_addresses") when nobody has an address; OSError.
    """
    paper = signed_file(desk, meeting_id)
    if paper.version.state is not VersionState.SIGNED:
        raise DomainError("not_signed")
    with desk.work() as uow:
        record = uow.record(meeting_id)
        people = recipients(record)
        if not people.reachable:
            raise DomainError("no_addresses")
        make_folder(folder)
        files = []
        for name, person in zip(_file_names(people.reachable), people.reachable, strict=True):
            assert person.email is not None
            letter = letters.draft(
                to_name=person.listed,
                to_address=person.email,
                record=record,
                paper_name=paper.name,
                paper=paper.data,
                version=paper.version.version,
                moment=desk.clock(),
            )
            files.append(folder / name)
            write_atomically(files[-1], letter)
        uow.add(_log_entry(desk, meeting_id, len(files), len(people.without_address)))
        label = Label(code="drafts_written", ids={"meeting": meeting_id})
        changed = uow.commit(label, barrier=Barrier.SENT)
    return DraftsWritten(files=tuple(files), without_address=people.without_address, changed=changed)


def _file_names(people: tuple[Person, ...]) -> list[str]:
    """A name for each draft, the same whenever it is written: a new draft takes the place of the former one."""
    given: Counter[str] = Counter()
    names = []
    for person in people:
        stem = file_stem(person.listed.replace(".", ""))
        # Windows tells no «Кіт» from «кіт»
        same = stem.casefold()
        given[same] += 1
        names.append(f"{stem}.eml" if given[same] == 1 else f"{stem} {given[same]}.eml")
    return names


def _log_entry(desk: Desk, meeting_id: MeetingId, written: int, without: int) -> LogEntry:
    return LogEntry(
        id=LogEntryId(NEW),
        meeting_id=meeting_id,
        moment=desk.clock(),
        code="drafts_written",
        params={"written": written, "without_address": without},
    )
