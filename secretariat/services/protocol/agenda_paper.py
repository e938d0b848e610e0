"""«ПОРЯДОК ДЕННИЙ» as a paper of its own, sent out with the invitation (N7, N16)."""

from collections.abc import Iterator, Sequence
from datetime import date

from secretariat.domain.dates import at_hour
from secretariat.domain.document import (
    Document,
    NumberedList,
    PaperKind,
    Paragraph,
    Section,
    SignatureBlock,
)
from secretariat.domain.meeting import MeetingFormat, Office
from secretariat.domain.officers import officer_at_opening
from secretariat.domain.record import MeetingRecord
from secretariat.services.ports import ReadFile
from secretariat.services.protocol.agenda import planned_items
from secretariat.services.protocol.head import requisite, titled_head
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.signatures import officer_line
from secretariat.services.protocol.words import ProtocolWords


def build_agenda(
    record: MeetingRecord,
    words: ProtocolWords,
    *,
    changed: date | None = None,
    read_file: ReadFile | None = None,
) -> Document:
    """The agenda of a meeting that is ahead: when and where, the items with who reports and how long.

    `changed` is the day of the version in hand when people have had another one before. Raises as `Reading.image` for
    the emblem.
    """
    reading = Reading(record, words, read_file=read_file)
    return agenda_of(reading, PaperKind.AGENDA, planned_items(reading), changed_marks(reading, changed))


def agenda_of(reading: Reading, kind: PaperKind, items: NumberedList, marks: Sequence[str]) -> Document:
    """An agenda with these items; `marks` are what the copy says of itself, over when and where."""
    say = reading.words.say
    notice = (*(requisite(reading, mark) for mark in marks), *when_and_where(reading))
    sections = (
        titled_head(reading, say("agenda.title"), ""),
        Section(title=say("agenda.notice"), blocks=notice),
        Section(title=say("agenda.outline"), blocks=(items,)),
        secretary_section(reading),
    )
    title = say("agenda.metadata", group=reading.record.group.name_genitive, day=reading.day)
    held = tuple(part for part in sections if part is not None and part.blocks)
    return paper(reading, kind, title, held)


def changed_marks(reading: Reading, changed: date | None) -> tuple[str, ...]:
    """«Зі змінами від 28 липня 2019 року.», for an agenda that has changed."""
    if changed is None:
        return ()
    return (reading.words.say("agenda.changed", day=reading.printed(changed)),)


def secretary_section(reading: Reading) -> Section | None:
    """The secretary's line under what is sent out before a meeting; None while nobody is appointed."""
    secretary = officer_at_opening(reading.record, Office.SECRETARY)
    if secretary is None:
        return None
    say = reading.words.say
    block = SignatureBlock(lines=(officer_line(reading, Office.SECRETARY, secretary),))
    return Section(title=say("signature.outline"), blocks=(block,))


def when_and_where(reading: Reading) -> Iterator[Paragraph]:
    """Hour, place and format, as far as they are known."""
    meeting, words = reading.record.meeting, reading.words
    for sitting in sorted(reading.record.sittings, key=lambda row: row.day):
        if sitting.start is not None:
            when = at_hour(sitting.start)
            if reading.lasts_days:
                when = words.say("movement.day", day=reading.printed(sitting.day), time=when)
            yield requisite(reading, words.say("agenda.begins", when=when))
    if meeting.place is not None:
        yield requisite(reading, words.say("course.place", place=meeting.place.rstrip(".")))
    if meeting.format is not MeetingFormat.ROOM:
        held = words.say(f"agenda.format.{meeting.format.value}")
        yield requisite(reading, words.say("agenda.held", format=held))
