"""Letters before a meeting: the invitation, what has changed since, and that it is called off."""

from collections.abc import Iterator

from secretariat.domain.agenda_changes import AgendaChange, ChangeKind
from secretariat.domain.dates import at_hour
from secretariat.domain.hours import items_in_order
from secretariat.domain.meeting import MeetingState
from secretariat.domain.notice_changes import Notice, NoticeChange, NoticeField, notice_of
from secretariat.services.agenda_versions import SentAgenda
from secretariat.services.mailing.mailroom import LetterBlock
from secretariat.services.mailing.recipient import Recipient
from secretariat.services.mailing.writing import Writing, dashed, label, numbered, paragraph
from secretariat.services.protocol.punctuation import closed


def invitation(writing: Writing, recipient: Recipient) -> list[LetterBlock]:
    """When, where, what about, and what this one reports on."""
    say = writing.words.say
    return writing.letter(
        recipient,
        *_opening(writing),
        *_place(writing),
        *_own_items(writing, recipient),
        label(say("notice.agenda")),
        agenda(writing),
        paragraph(say("invitation.answer")),
        paragraph(say("invitation.attached")),
    )


def change(writing: Writing, recipient: Recipient) -> list[LetterBlock]:
    """What is different from what this one was told last, and the agenda as it is now."""
    say, sent = writing.words.say, _agenda_of(writing, recipient)
    now = notice_of(writing.record)
    lines = [_notice_line(writing, one) for one in sent.notice]
    lines += [_agenda_line(writing, one) for one in sent.changes]
    opening = say("change.opening", meeting=writing.of_meeting, when=writing.call.set_for(now.day, now.start))
    return writing.letter(
        recipient,
        paragraph(opening),
        label(say("change.label")),
        dashed(lines),
        *_own_items(writing, recipient),
        label(say("change.agenda")),
        agenda(writing),
        paragraph(say("change.attached")),
    )


def change_subject(writing: Writing, recipient: Recipient) -> str:
    """Says whether only the agenda is different."""
    key = "change.subject" if _agenda_of(writing, recipient).notice else "change.subject_agenda"
    return writing.subject(key, meeting=writing.of_meeting)


def _agenda_of(writing: Writing, recipient: Recipient) -> SentAgenda:
    """Whoever was told nothing of this kind reads what is different from what was told last."""
    sent = recipient.agenda or writing.situation.sent
    assert sent is not None
    return sent


def cancellation(writing: Writing, recipient: Recipient) -> list[LetterBlock]:
    """That a meeting is not held on its day, why, and when instead."""
    say, meeting = writing.words.say, writing.record.meeting
    told = notice_of(writing.record)
    when = writing.call.set_for(told.day, told.start)
    if meeting.state is MeetingState.CANCELLED:
        opening = say("cancellation.cancelled", meeting=writing.meeting, when=when)
    elif meeting.postponed_to is None:
        opening = say("cancellation.postponed_open", meeting=writing.meeting, when=when)
    else:
        held = writing.situation.successor
        new = writing.call.set_for(meeting.postponed_to, held.start if held is not None else None)
        opening = say("cancellation.postponed", meeting=writing.meeting, when=when, new=new)
    body: list[LetterBlock] = [paragraph(opening)]
    if meeting.reason is not None:
        body.append(paragraph(say("cancellation.reason", reason=closed(meeting.reason))))
    if meeting.postponed_to is not None:
        body.append(paragraph(say("cancellation.invitation_follows")))
    return writing.letter(recipient, *body)


def agenda(writing: Writing) -> LetterBlock:
    """The numbered items, each with who reports on it."""
    return numbered(_item_lines(writing))


def _item_lines(writing: Writing) -> Iterator[list[str]]:
    rows = sorted(writing.record.rapporteurs, key=lambda row: row.position)
    for item in items_in_order(writing.record):
        lines = [closed(item.title)]
        names = writing.names(row.person_id for row in rows if row.item_id == item.id)
        if names:
            key = "notice.reports" if len(names) == 1 else "notice.report_together"
            lines.append(writing.words.say(key, names=", ".join(names)))
        yield lines


def _opening(writing: Writing) -> list[LetterBlock]:
    told, days = writing.call.opening()
    return [paragraph(told), *([dashed([f"{day};" for day in days])] if days else [])]


def _place(writing: Writing) -> list[LetterBlock]:
    found = writing.call.place()
    return [paragraph(" ".join(found))] if found else []


def _own_items(writing: Writing, recipient: Recipient) -> list[LetterBlock]:
    """What the reader reports on."""
    told = writing.call.own_items(recipient.items)
    return [paragraph(told)] if told is not None else []


def _notice_line(writing: Writing, one: NoticeChange) -> str:
    return writing.words.say(
        f"change.{one.field.value}",
        now=_told(writing, one.field, one.now),
        was=_told(writing, one.field, one.was),
    )


def _told(writing: Writing, field: NoticeField, notice: Notice) -> str:
    say = writing.words.say
    unknown = say("change.not_known")
    return {
        NoticeField.DAY: writing.day(notice.day),
        NoticeField.START: at_hour(notice.start) if notice.start is not None else unknown,
        NoticeField.PLACE: (notice.place or unknown).rstrip("."),
        NoticeField.FORMAT: say(f"change.held.{notice.format.value}"),
    }[field]


def _agenda_line(writing: Writing, one: AgendaChange) -> str:
    shown = one.now or one.was
    assert shown is not None
    return writing.words.say(
        f"change.{_change_key(one)}",
        number=shown.position,
        title=shown.title.rstrip("."),
        now=_side(one, now=True) or "",
        was=_side(one, now=False) or writing.words.say("change.not_known"),
    )


def _change_key(one: AgendaChange) -> str:
    if one.kind is not ChangeKind.RAPPORTEURS or one.now is None:
        return one.kind.value
    if one.now.rapporteurs is None:
        return "nobody_reports"
    return "rapporteurs_together" if ", " in one.now.rapporteurs else "rapporteurs"


def _side(one: AgendaChange, *, now: bool) -> str | None:
    """What a change tells of one side: a number, rapporteurs, or a title."""
    line = one.now if now else one.was
    if line is None:
        return None
    if one.kind is ChangeKind.MOVED:
        return str(line.position)
    return line.rapporteurs if one.kind is ChangeKind.RAPPORTEURS else line.title.rstrip(".")
