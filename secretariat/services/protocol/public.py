"""The public version of a protocol: the same text without the personal data of citizens."""

from dataclasses import replace

from secretariat.domain.document import (
    Document,
    Emphasis,
    PaperKind,
    Paragraph,
    ParagraphRole,
    Run,
    Section,
    Source,
)
from secretariat.domain.record import MeetingRecord
from secretariat.services.ports import ReadFile
from secretariat.services.protocol.build import build_protocol
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.signatures import signatures
from secretariat.services.protocol.words import ProtocolWords


def build_public(
    masked: MeetingRecord, words: ProtocolWords, *, is_masked: bool, read_file: ReadFile | None = None
) -> Document:
    """The protocol of a finalised record that was masked, in its own kind; it says what it is and is not signed.

    `is_masked` tells whether anything was found to be masked: only then it says what the marks are.

    Pictures of annexes are only named: who is to be seen in them nobody masked. Raises as `build_protocol`.
    """
    reading = Reading(masked, words)
    protocol = build_protocol(
        masked,
        words,
        kind=masked.meeting.protocol,
        draft=False,
        electronic=False,
        read_file=read_file,
        with_pictures=False,
    )
    head, *sections = protocol.sections
    told = [words.say("public.note"), *([words.say("public.masked")] if is_masked else [])]
    note = Paragraph(
        role=ParagraphRole.REQUISITE,
        runs=(Run(text=" ".join(told), emphasis=Emphasis.ITALIC),),
        source=Source(kind="meeting", id=masked.meeting.id),
    )
    if (signed := signatures(reading, with_fields=False)) is not None:
        sections[-1] = Section(title=words.say("extract.original"), blocks=signed.blocks)
    title = words.say(
        "public.title",
        number=masked.meeting.number,
        group=masked.group.name_genitive,
        day=reading.day,
    )
    return replace(
        protocol,
        kind=PaperKind.PROTOCOL_PUBLIC,
        title=title,
        sections=(replace(head, blocks=(*head.blocks, note)), *sections),
    )
