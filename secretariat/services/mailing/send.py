"""Putting a mailing into the outbox: letters are written, kept, and the meeting remembers that it was told."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import LogEntryId, MeetingId
from secretariat.domain.letters import INVITING, LetterKind
from secretariat.domain.log import PROTOCOL_SENT, LogEntry
from secretariat.domain.person import Person
from secretariat.services.agenda_versions import keep_agenda
from secretariat.services.approval import keep_asked
from secretariat.services.changes import Barrier, Changed, Label
from secretariat.services.dispatching import take_out
from secretariat.services.guards import ensure_open
from secretariat.services.mailing import after, before, tasks
from secretariat.services.mailing.event import Events
from secretariat.services.mailing.mailings import Mailing, mailings
from secretariat.services.mailing.mailroom import LetterBlock, Mailroom
from secretariat.services.mailing.papers import UNREGISTERED, Papers, Registered
from secretariat.services.mailing.recipient import Guest, Recipient, of_guest
from secretariat.services.mailing.situation import Situation, read_situation
from secretariat.services.mailing.writing import Writing
from secretariat.services.outbox import Outgoing, put_letters
from secretariat.services.papers.order import PaperFormat
from secretariat.services.ports import NEW, UnitOfWork
from secretariat.services.press import MadePaper


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMailing:
    """Which mailing goes to whom: `keys` of those proposed, and guests. `again` sends also what was sent already.

    `registered` is for the letters that go with extracts.
    """

    meeting_id: MeetingId
    kind: LetterKind
    keys: frozenset[str]
    guests: tuple[Guest, ...] = ()
    again: bool = False
    registered: Registered = UNREGISTERED


def send_mailing(room: Mailroom, command: SendMailing) -> tuple[int, Changed]:
    """Put one letter for each of them into the outbox; returns how many.

    The agenda counts as sent then, those who get a draft as asked. Raises DomainError: "nothing_to_send";
    "already_sent" (name, moment, count) unless it goes `again`; "mailing_obstacle" (obstacle) while it cannot go;
    "changed_meanwhile" when the meeting is another than the letters tell of; and as `Press`, "file_missing".
    """
    situation, mailing = _standing(room, command.meeting_id, command.kind)
    chosen = [one for one in mailing.reachable if one.key in command.keys]
    if not command.again:
        _ensure_new(chosen)
    everybody = [*chosen, *_guests(room, mailing, command, chosen)]
    letters = write_letters(room, situation, command.kind, everybody, command.registered)
    with room.desk.work() as uow:
        if uow.record(command.meeting_id) != situation.record:
            raise DomainError("changed_meanwhile")
        # the same moment for letters and for the agenda that they bring: `Situation.is_told` goes by it
        put_letters(room.desk, uow, letters, situation.now, again=command.again)
        _note(uow, situation, mailing, chosen, len(letters))
        label = Label(code="letters_queued", ids={"meeting": command.meeting_id})
        return len(letters), uow.commit(label, barrier=Barrier.SENT)


def letter_to_look_at(room: Mailroom, command: SendMailing) -> Outgoing:
    """The letter that the one recipient of a command would get now; nothing is kept of it.

    Raises as `send_mailing`, but one that was sent already is shown again.
    """
    situation, recipient = _looked_at(room, command)
    (letter,) = write_letters(room, situation, command.kind, [recipient], command.registered)
    return letter


def working_copy(room: Mailroom, command: SendMailing, place: int) -> MadePaper:
    """A paper of that letter (its place counts from 0) as DOCX, for an office program; raises alike."""
    situation, recipient = _looked_at(room, command)
    papers = Papers(room, situation, command.registered)
    order = papers.orders(command.kind, recipient)[place]
    return papers.ordered(replace(order, format=PaperFormat.DOCX))


def _looked_at(room: Mailroom, command: SendMailing) -> tuple[Situation, Recipient]:
    situation, mailing = _standing(room, command.meeting_id, command.kind)
    chosen = [one for one in mailing.reachable if one.key in command.keys]
    chosen += _guests(room, mailing, command, chosen)
    if not chosen:
        raise DomainError("nothing_to_send")
    return situation, chosen[0]


def _standing(room: Mailroom, meeting_id: MeetingId, kind: LetterKind) -> tuple[Situation, Mailing]:
    """A mailing that can go now; raises DomainError: "nothing_to_send", "mailing_obstacle" (obstacle)."""
    situation = read_situation(room, meeting_id)
    mailing = next((one for one in mailings(situation) if one.kind is kind), None)
    if mailing is None:
        raise DomainError("nothing_to_send")
    if mailing.obstacle is not None:
        raise DomainError("mailing_obstacle", obstacle=mailing.obstacle.value)
    return situation, mailing


def _guests(
    room: Mailroom, mailing: Mailing, command: SendMailing, chosen: Sequence[Recipient]
) -> list[Recipient]:
    """Who was added by hand and is not among the chosen already."""
    keys = {one.key for one in chosen}
    return [_known(room, guest) for guest in command.guests if mailing.takes_guests and guest.key not in keys]


def _known(room: Mailroom, guest: Guest) -> Recipient:
    """A guest whose address is that of somebody in the office is that person, under the name that she gave."""
    with room.desk.work() as uow:
        person = next(iter(uow.find(Person, email=guest.address)), None)
    return replace(of_guest(guest), person=person) if person is not None else of_guest(guest)


def _ensure_new(chosen: Sequence[Recipient]) -> None:
    """What was sent is not sent again unasked, though its words may differ by now."""
    former = [(one.got, one) for one in chosen if one.got is not None]
    if former:
        moment, newest = max(former, key=lambda pair: pair[0])
        raise DomainError("already_sent", name=newest.name, moment=moment, count=len(former))


def write_letters(
    room: Mailroom,
    situation: Situation,
    kind: LetterKind,
    recipients: Sequence[Recipient],
    registered: Registered = UNREGISTERED,
) -> list[Outgoing]:
    """One letter for each of them, with what goes with it."""
    writing = Writing(room, situation)
    papers, events = Papers(room, situation, registered), Events(room.forms, writing)
    letters = []
    for recipient in recipients:
        subject, blocks = _CONTENTS[kind](writing, recipient)
        letters.append(
            Outgoing(
                kind=kind,
                name=recipient.name,
                address=recipient.address or "",
                subject=subject,
                text=room.forms.text(blocks),
                html=room.forms.html(blocks),
                message_id=f"<{uuid.uuid4()}@secretariat.local>",
                meeting_id=situation.record.meeting.id,
                person_id=recipient.person.id if recipient.person is not None else None,
                papers=papers.of(kind, recipient),
                calendar=events.of(kind, recipient),
            )
        )
    return letters


Content = tuple[str, list[LetterBlock]]


def _invitation(writing: Writing, recipient: Recipient) -> Content:
    return writing.subject("invitation.subject"), before.invitation(writing, recipient)


def _change(writing: Writing, recipient: Recipient) -> Content:
    return before.change_subject(writing, recipient), before.change(writing, recipient)


def _cancellation(writing: Writing, recipient: Recipient) -> Content:
    key = f"cancellation.subject_{writing.record.meeting.state.value}"
    return writing.subject(key), before.cancellation(writing, recipient)


def _draft(writing: Writing, recipient: Recipient) -> Content:
    return after.draft_subject(writing, recipient), after.draft(writing, recipient)


def _protocol(writing: Writing, recipient: Recipient) -> Content:
    return after.protocol_subject(writing), after.protocol(writing, recipient)


def _extract(writing: Writing, recipient: Recipient) -> Content:
    return tasks.extract_subject(writing), tasks.extract(writing, recipient)


def _reminder(writing: Writing, recipient: Recipient) -> Content:
    return tasks.reminder_subject(writing, recipient), tasks.reminder(writing, recipient)


_CONTENTS: Mapping[LetterKind, Callable[[Writing, Recipient], Content]] = {
    LetterKind.INVITATION: _invitation,
    LetterKind.AGENDA_CHANGE: _change,
    LetterKind.CANCELLATION: _cancellation,
    LetterKind.DRAFT: _draft,
    LetterKind.PROTOCOL: _protocol,
    LetterKind.EXTRACT: _extract,
    LetterKind.REMINDER: _reminder,
}


def _is_news(situation: Situation, kind: LetterKind) -> bool:
    """Nobody has the agenda as it is now: it was never sent, changed since, or before the letters could leave."""
    if kind is LetterKind.AGENDA_CHANGE:
        return situation.sent is not None and bool(situation.sent.differences)
    if kind is not LetterKind.INVITATION or situation.is_told:
        return False
    return situation.sent is None or bool(situation.sent.differences)


def _note(
    uow: UnitOfWork, situation: Situation, mailing: Mailing, chosen: Sequence[Recipient], count: int
) -> None:
    """Let the meeting remember what was told, as it does when she notes it by hand."""
    meeting_id, moment = situation.record.meeting.id, situation.now
    if mailing.kind is LetterKind.CANCELLATION:
        # an invitation that was put off would arrive after it
        take_out(uow, meeting_id, INVITING, moment, why="meeting_called_off")
    if _is_news(situation, mailing.kind):
        ensure_open(uow, meeting_id)
        keep_agenda(uow, situation.record, moment)
    elif mailing.kind is LetterKind.DRAFT:
        ensure_open(uow, meeting_id)
        known = {row.person_id for row in situation.approvals}
        persons = [one.person.id for one in chosen if one.person is not None]
        keep_asked(uow, meeting_id, [one for one in persons if one not in known], moment.date())
    elif mailing.kind is LetterKind.PROTOCOL:
        got = {one.key for one in mailing.reachable if one.got is not None}
        assert situation.version is not None
        params = {
            "version": situation.version.version,
            "written": count + len(got - {one.key for one in chosen}),
            "without_address": len(mailing.on_paper),
            "with_letters": 1,
        }
        entry = LogEntry(
            id=LogEntryId(NEW), meeting_id=meeting_id, moment=moment, code=PROTOCOL_SENT, params=params
        )
        uow.add(entry)
