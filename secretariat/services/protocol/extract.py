"""«ВИТЯГ З ПРОТОКОЛУ»: some items of a protocol with their original numbers, and no word of another (N29, N30)."""

from collections.abc import Collection
from datetime import date

from secretariat.domain.document import (
    Block,
    Document,
    PaperKind,
    ParagraphRole,
    Section,
    SignatureBlock,
)
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ItemId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import final_officer
from secretariat.domain.papers import ProtocolVersion
from secretariat.domain.record import MeetingRecord
from secretariat.services.ports import ReadFile
from secretariat.services.protocol.head import number_text, officer_lines, requisite, titled_head
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.roster import present_members
from secretariat.services.protocol.section import has_section, section
from secretariat.services.protocol.signatures import officer_line, signatures
from secretariat.services.protocol.words import ProtocolWords


def build_extract(
    record: MeetingRecord,
    words: ProtocolWords,
    items: Collection[ItemId],
    *,
    on: date,
    version: ProtocolVersion | None = None,
    read_file: ReadFile | None = None,
) -> Document:
    """The extract of a finalised record with these items: heard and decided, certified `on` a day by the secretary.

    One of a protocol that was opened again says of which `version` it is, and that former extracts do not hold.

    Raises DomainError("no_officer") without a secretary, and as `Reading.image` for the emblem.
    """
    reading = Reading(record, words, read_file=read_file)
    chosen = [item for item in items_in_order(record) if item.id in items and has_section(record, item)]
    signed = signatures(reading, with_fields=False)
    parts = (
        titled_head(reading, words.say("extract.title"), number_text(reading)),
        _participants(reading, version),
        *(section(reading, item, in_full=False) for item in chosen),
        Section(title=words.say("extract.original"), blocks=signed.blocks) if signed is not None else None,
        _certified(reading, on),
    )
    title = words.say(
        "extract.metadata", number=record.meeting.number, group=record.group.name_genitive, day=reading.day
    )
    return paper(reading, PaperKind.EXTRACT, title, tuple(part for part in parts if part is not None))


def _participants(reading: Reading, version: ProtocolVersion | None) -> Section:
    """Chair, secretary, how many were present, and of which version they are told."""
    present = reading.words.count("extract.present", len(present_members(reading)))
    lines = [*officer_lines(reading), requisite(reading, present)]
    if version is not None and version.version > 1:
        day = reading.printed(version.made_at.date())
        lines.append(
            requisite(reading, reading.words.say("extract.version", version=version.version, day=day))
        )
    return Section(title=reading.words.say("head.participants"), blocks=tuple(lines))


def _certified(reading: Reading, on: date) -> Section:
    """«Згідно з оригіналом», the post, space for the pen, the name, the day."""
    words = reading.words
    secretary = final_officer(reading.record, Office.SECRETARY).person_id
    blocks: tuple[Block, ...] = (
        reading.paragraph(ParagraphRole.CERTIFICATION, words.say("extract.certified")),
        SignatureBlock(lines=(officer_line(reading, Office.SECRETARY, secretary),)),
        reading.paragraph(ParagraphRole.REQUISITE, reading.printed(on)),
    )
    return Section(title=words.say("extract.outline"), blocks=blocks)
