"""One section for each item of the agenda (N18, N19)."""

from collections.abc import Iterator

from secretariat.domain.agenda import AgendaItem, ItemState, StatementKind
from secretariat.domain.document import Block, Paragraph, ParagraphRole, Section, Source
from secretariat.domain.meeting import FELL_THROUGH, MeetingState
from secretariat.domain.movement import Phase
from secretariat.domain.record import MeetingRecord
from secretariat.services.protocol.annexes import annex_references
from secretariat.services.protocol.decision import decision
from secretariat.services.protocol.movement import before, movements_at, recusals, takeovers
from secretariat.services.protocol.no_quorum import lack_of_quorum
from secretariat.services.protocol.punctuation import closed
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.speech import heard, spoken, statements


def has_section(record: MeetingRecord, item: AgendaItem) -> bool:
    """False where nothing was considered: the meeting fell through, or it has not come to the item yet."""
    if record.meeting.state in FELL_THROUGH:
        return False
    taken = item.state is not ItemState.OPEN or record.meeting.state is MeetingState.HELD
    said = any(row.item_id == item.id for row in record.statements)
    return taken or said or any(row.item_id == item.id for row in record.resolutions)


def section(reading: Reading, item: AgendaItem, *, in_full: bool) -> Section:
    """What happened under an item in the order in which it happened."""
    title = reading.words.say("item.outline", number=item.position, title=item.title)
    return Section(title=title, blocks=tuple(_blocks(reading, item, in_full=in_full)))


def _blocks(reading: Reading, item: AgendaItem, *, in_full: bool) -> Iterator[Block]:
    yield from before(reading, item.id)
    yield from takeovers(reading, item.id)
    if item.discussed:
        yield _label(reading, item, reading.words.say("item.heard", number=item.position))
        yield from heard(reading, item, in_full=in_full)
        yield from annex_references(reading, item)
    else:
        yield from _not_considered(reading, item)
    if in_full:
        yield from _discussion(reading, item)
    yield from recusals(reading, item.id)
    yield from movements_at(reading, item.id, Phase.DURING)
    yield from lack_of_quorum(reading, item)
    yield from decision(reading, item.id)
    yield from movements_at(reading, item.id, Phase.AFTER)


def _not_considered(reading: Reading, item: AgendaItem) -> Iterator[Paragraph]:
    """That an item was taken off or put off, and why (N19)."""
    key, day = f"item.{item.state.value}", None
    if item.state is ItemState.POSTPONED and item.postponed_to is not None:
        key, day = "item.postponed_to", reading.printed(item.postponed_to)
    title = item.title.rstrip(".")
    yield _label(reading, item, reading.words.say(key, number=item.position, title=title, day=day))
    if item.reason is not None:
        text = reading.words.say("item.reason", reason=closed(item.reason))
        yield reading.paragraph(ParagraphRole.BODY, text, Source(kind="item", id=item.id))
    yield from annex_references(reading, item)


def _discussion(reading: Reading, item: AgendaItem) -> Iterator[Paragraph]:
    """«ВИСТУПИЛИ:»; what was said of an item that was not considered stands here too."""
    said = statements(reading, item, StatementKind.SPOKE)
    if not item.discussed:
        said = statements(reading, item, StatementKind.HEARD) + said
    if said:
        yield _label(reading, item, reading.words.say("item.spoke"))
        yield from spoken(reading, said)


def _label(reading: Reading, item: AgendaItem, text: str) -> Paragraph:
    return reading.paragraph(ParagraphRole.LABEL, text, Source(kind="item", id=item.id))
