"""Letters about actions: what a meeting charges somebody with, and what is not done yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from secretariat.domain.numbering import decision_number
from secretariat.services.mailing.mailroom import LetterBlock
from secretariat.services.mailing.recipient import Recipient
from secretariat.services.mailing.rules import recipient_of
from secretariat.services.mailing.writing import Writing, label, numbered, paragraph
from secretariat.services.papers.charges import charges
from secretariat.services.rows import ActionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class _Charge:
    """What a line tells of an action. A letter with its extract needs neither number nor day."""

    text: str
    due: str
    decision: str | None
    item: int
    others: Sequence[str]
    number: int | None = None
    day: str | None = None


def extract_subject(writing: Writing) -> str:
    """«Витяг з протоколу № 5 …»."""
    number = writing.record.meeting.number
    return writing.subject("extract.subject", number=number, meeting=writing.of_meeting)


def extract(writing: Writing, recipient: Recipient) -> list[LetterBlock]:
    """The cover letter of an extract: what its reader is charged with, and no word of other items."""
    say, number = writing.words.say, writing.record.meeting.number
    opening = say("extract.opening", number=number, meeting=writing.of_meeting, was=writing.was)
    return writing.letter(
        recipient,
        paragraph(opening),
        numbered([line] for line in _charges(writing, recipient)),
        paragraph(say("extract.request")),
        paragraph(say("extract.attached")),
    )


def _charges(writing: Writing, recipient: Recipient) -> Iterator[str]:
    """The reader's actions in the order of the agenda."""
    record = writing.record
    for charge in charges(record):
        if charge.is_for({recipient.key}):
            everybody = [recipient_of(writing.situation, one) for one in charge.assignees]
            told = _Charge(
                text=charge.point.text,
                due=_term(writing, charge.action.due, standing=charge.action.standing),
                decision=decision_number(record.meeting.number, charge.resolution.ordinal),
                item=charge.item.position,
                others=[_listed(one) for one in everybody if one.key != recipient.key],
            )
            yield _task_line(writing, told)


def reminder_subject(writing: Writing, recipient: Recipient) -> str:
    """Says how many are overdue."""
    say, today = writing.words.say, writing.situation.now.date()
    late = sum(row.days_late(today) > 0 for row in recipient.tasks)
    subject = say("reminder.subject", group=writing.record.group.name_genitive)
    subject = say("reminder.subject_overdue", subject=subject, count=late) if late else subject
    return say("letter.sample_subject", subject=subject) if writing.record.meeting.sample else subject


def reminder(writing: Writing, recipient: Recipient) -> list[LetterBlock]:
    """All that somebody has to do of the group's decisions, overdue or due soon, over all its meetings."""
    say, today = writing.words.say, writing.situation.now.date()
    late = [row for row in recipient.tasks if row.days_late(today) > 0]
    soon = [row for row in recipient.tasks if row.days_late(today) == 0]
    body: list[LetterBlock] = [paragraph(say("reminder.opening", group=writing.record.group.name_genitive))]
    for key, rows in (("reminder.overdue", late), ("reminder.soon", soon)):
        if rows:
            lines = ([_reminder_line(writing, row, recipient)] for row in rows)
            body += [label(say(key)), numbered(lines)]
    return writing.letter(recipient, *body, paragraph(say("reminder.request")))


def _reminder_line(writing: Writing, row: ActionRow, recipient: Recipient) -> str:
    due = _term(writing, row.due, standing=row.standing)
    late = row.days_late(writing.situation.now.date())
    own = recipient.person.listed if recipient.person is not None else recipient.name
    charge = _Charge(
        text=row.text,
        due=writing.words.count("reminder.late", late, due=due) if late else due,
        decision=decision_number(row.number, row.ordinal),
        item=row.item,
        others=[name for name in (row.assignee, *row.others) if name != own],
        number=row.number,
        day=writing.day(row.day),
    )
    return _task_line(writing, charge)


def _task_line(writing: Writing, charge: _Charge) -> str:
    say = writing.words.say
    source = say(
        f"task.{_source_key(charge)}",
        item=charge.item,
        decision=charge.decision,
        number=charge.number,
        day=charge.day,
    )
    text = charge.text.replace("\n", " ").rstrip(" .;,:")
    key = "task.together" if charge.others else "task.line"
    return say(key, text=text, due=charge.due, source=source, others=", ".join(charge.others))


def _source_key(charge: _Charge) -> str:
    if charge.day is None:
        return "decision" if charge.decision is not None else "item"
    if charge.number is None:
        return "unnumbered"
    return "numbered_decision" if charge.decision is not None else "numbered"


def _term(writing: Writing, due: date | None, *, standing: bool) -> str:
    if standing:
        return writing.words.say("task.standing")
    if due is None:
        return writing.words.say("task.no_day")
    return writing.words.say("task.due", day=writing.day(due))


def _listed(recipient: Recipient) -> str:
    return recipient.person.listed if recipient.person is not None else recipient.name
