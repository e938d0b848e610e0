"""«ПОРЯДОК ДЕННИЙ» as a paper of its own, sent out with the invitation (N7, N16)."""

from collections.abc import Iterator

from secretariat.domain.dates import at_hour
from secretariat.domain.document import (
    Document,
    PaperKind,
    Paragraph,
    Section,
    SignatureBlock,
    SignatureLine,
)
from secretariat.domain.meeting import MeetingFormat, Office
from secretariat.domain.officers import officer_at_opening
from secretariat.domain.record import MeetingRecord
from secretariat.services.protocol.agenda import planned_items
from secretariat.services.protocol.head import requisite, titled_head
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.words import ProtocolWords


def build_agenda(record: MeetingRecord, words: ProtocolWords) -> Document:
    """The agenda of a meeting that is ahead: when and where, the items with who reports and how long."""
    reading = Reading(record, words)
    say = words.say
    sections = [
        titled_head(reading, say("agenda.title"), ""),
        Section(title=say("agenda.notice"), blocks=tuple(_notice(reading))),
        Section(title=say("agenda.outline"), blocks=(planned_items(reading),)),
    ]
    secretary = officer_at_opening(record, Office.SECRETARY)
    if secretary is not None:
        post = say("signature.secretary", body=reading.body)
        block = SignatureBlock(lines=(SignatureLine(post=post, name=reading.person(secretary).signed),))
        sections.append(Section(title=say("signature.outline"), blocks=(block,)))
    title = say("agenda.metadata", group=record.group.name_genitive, day=reading.day)
    return paper(reading, PaperKind.AGENDA, title, tuple(part for part in sections if part.blocks))


def _notice(reading: Reading) -> Iterator[Paragraph]:
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
