"""The whole protocol from a record."""

from secretariat.domain.document import Document, PaperKind, Section
from secretariat.domain.hours import items_in_order
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.record import MeetingRecord
from secretariat.services.ports import ReadFile
from secretariat.services.protocol.agenda import agenda, agenda_mention, is_agenda_annexed
from secretariat.services.protocol.annexes import agenda_annex_number, annex_parts, meeting_annexes
from secretariat.services.protocol.head import head, participants
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.section import has_section, section
from secretariat.services.protocol.signatures import signatures
from secretariat.services.protocol.words import ProtocolWords

_KINDS = {ProtocolKind.FULL: PaperKind.PROTOCOL_FULL, ProtocolKind.SHORT: PaperKind.PROTOCOL_SHORT}


def build_protocol(
    record: MeetingRecord,
    words: ProtocolWords,
    *,
    kind: ProtocolKind,
    draft: bool,
    electronic: bool = True,
    read_file: ReadFile | None = None,
    with_pictures: bool = True,
) -> Document:
    """The protocol of a normalised record as a tree, by N1–N28.

    A number that is not given yet is a blank. A draft has no signature fields, nor has one that is to be signed on
    paper (`electronic=False`). Values enter by their content alone, so the tree does not depend on ids. `read_file`
    gives the emblem and the pictures of annexes, which are printed `with_pictures` only. Raises
    DomainError("file_lost", name=…) for one that is gone, except in a draft.
    """
    reading = Reading(record, words, draft=draft, read_file=read_file)
    return paper(
        reading,
        _KINDS[kind],
        _title(reading),
        _sections(reading, kind=kind, draft=draft, electronic=electronic),
        annex_parts(reading, with_pictures=with_pictures),
    )


def _sections(reading: Reading, *, kind: ProtocolKind, draft: bool, electronic: bool) -> tuple[Section, ...]:
    record = reading.record
    considered = [item for item in items_in_order(record) if has_section(record, item)]
    parts = (
        head(reading),
        participants(reading),
        _agenda(reading),
        *(section(reading, item, in_full=kind is ProtocolKind.FULL) for item in considered),
        meeting_annexes(reading),
        signatures(reading, with_fields=electronic and not draft),
    )
    return tuple(part for part in parts if part is not None)


def _agenda(reading: Reading) -> Section | None:
    """The agenda, or where it is to be found."""
    if is_agenda_annexed(reading):
        return agenda_mention(reading, agenda_annex_number(reading))
    return agenda(reading)


def _title(reading: Reading) -> str:
    """The title of the metadata."""
    number = reading.record.meeting.number
    key = "metadata.title" if number is not None else "metadata.title_unnumbered"
    group = reading.record.group.name_genitive
    return reading.words.say(key, number=number, group=group, day=reading.day)
