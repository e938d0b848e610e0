"""The outbox: letters are put into it whole, each with its papers, and wait there for a network."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import DispatchId, LetterId, LetterPaperId, MeetingId, PersonId
from secretariat.domain.letters import Dispatch, DispatchState, Letter, LetterKind, LetterPaper
from secretariat.services.changes import Barrier, Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.ports import NEW, UnitOfWork
from secretariat.services.press import MadePaper


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarObject:
    """An iCalendar object with the two values by which a reader tells which event it is, and how new."""

    text: str
    uid: str
    sequence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One letter before it waits in the outbox; the fields are those of `Letter`."""

    kind: LetterKind
    name: str
    address: str
    subject: str
    text: str
    html: str
    message_id: str
    meeting_id: MeetingId | None = None
    person_id: PersonId | None = None
    papers: tuple[MadePaper, ...] = ()
    calendar: CalendarObject | None = None


def queue(desk: Desk, letters: Sequence[Outgoing], *, again: bool = False) -> Changed:
    """Put letters into the outbox, all of them or none.

    Raises DomainError("nothing_to_send") for no letters; ("already_sent", name=…, moment=…, count=…) when an address
    has, or waits for, the same papers and words already, unless she asks for it `again`.
    """
    with desk.work() as uow:
        put_letters(desk, uow, letters, desk.clock(), again=again)
        ids = {"meeting": letters[0].meeting_id} if letters[0].meeting_id is not None else {}
        return uow.commit(Label(code="letters_queued", ids=ids), barrier=Barrier.SENT)


def put_letters(
    desk: Desk, uow: UnitOfWork, letters: Sequence[Outgoing], moment: datetime, *, again: bool = False
) -> None:
    """As `queue`, as a part of another step, which commits with Barrier.SENT."""
    if not letters:
        raise DomainError("nothing_to_send")
    hashes = [[desk.files.put(paper.data) for paper in letter.papers] for letter in letters]
    if not again:
        _ensure_new(uow, letters, hashes)
    for letter, sha256s in zip(letters, hashes, strict=True):
        _put(uow, letter, sha256s, moment)


_GONE = frozenset({DispatchState.FAILED, DispatchState.WITHDRAWN})


def _ensure_new(uow: UnitOfWork, letters: Sequence[Outgoing], hashes: Sequence[Sequence[str]]) -> None:
    found = [
        former
        for letter, sha256s in zip(letters, hashes, strict=True)
        if (former := _same(uow, letter, sha256s)) is not None
    ]
    if found:
        newest = max(found, key=lambda letter: letter.id)
        raise DomainError("already_sent", name=newest.name, moment=newest.queued_at, count=len(found))


def _same(uow: UnitOfWork, letter: Outgoing, sha256s: Sequence[str]) -> Letter | None:
    """The newest letter that said the same to the same address and was not refused."""
    alike = uow.find(Letter, address=letter.address, meeting_id=letter.meeting_id)
    for former in sorted(alike, key=lambda row: row.id, reverse=True):
        papers = sorted(uow.find(LetterPaper, letter_id=former.id), key=lambda row: row.position)
        said = (former.kind, former.subject, former.text, [paper.sha256 for paper in papers])
        states = {dispatch.state for dispatch in uow.find(Dispatch, letter_id=former.id)}
        if said == (letter.kind, letter.subject, letter.text, list(sha256s)) and not states & _GONE:
            return former
    return None


def _put(uow: UnitOfWork, letter: Outgoing, sha256s: Sequence[str], moment: datetime) -> None:
    calendar = letter.calendar
    kept = uow.add(
        Letter(
            id=LetterId(NEW),
            kind=letter.kind,
            name=letter.name,
            address=letter.address,
            subject=letter.subject,
            text=letter.text,
            html=letter.html,
            message_id=letter.message_id,
            queued_at=moment,
            meeting_id=letter.meeting_id,
            person_id=letter.person_id,
            calendar=None if calendar is None else calendar.text,
            calendar_uid=None if calendar is None else calendar.uid,
            calendar_sequence=None if calendar is None else calendar.sequence,
        )
    )
    for position, (paper, sha256) in enumerate(zip(letter.papers, sha256s, strict=True), start=1):
        uow.add(
            LetterPaper(
                id=LetterPaperId(NEW),
                letter_id=kept.id,
                position=position,
                file_name=paper.file_name,
                ascii_name=paper.ascii_name,
                media_type=paper.media_type,
                sha256=sha256,
            )
        )
    uow.add(Dispatch(id=DispatchId(NEW), letter_id=kept.id, state=DispatchState.QUEUED, moment=moment))
