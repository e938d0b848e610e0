"""«ПРЕС-РЕЛІЗ»: a draft news item about chosen items of a finalised record."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from secretariat.domain.agenda import AgendaItem, ItemState
from secretariat.domain.cases import NameForms, PostForms
from secretariat.domain.decided import is_decided
from secretariat.domain.document import Block, Document, PaperKind, ParagraphRole, Section
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ItemId, PersonId, PostId
from secretariat.domain.meeting import FELL_THROUGH
from secretariat.domain.record import MeetingRecord
from secretariat.services.news.items import told
from secretariat.services.news.lead import lead
from secretariat.services.news.people import People
from secretariat.services.news.sentence import Sentence
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.words import ProtocolWords


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsItem:
    """The paper, and its sentences paragraph by paragraph: every word of its text stands in one of them."""

    document: Document
    paragraphs: tuple[tuple[Sentence, ...], ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order."""
        return tuple(one for paragraph in self.paragraphs for one in paragraph)


def publishable(record: MeetingRecord) -> tuple[AgendaItem, ...]:
    """The items that were considered and decided, whose decisions were all adopted; in their order."""
    if record.meeting.state in FELL_THROUGH:
        return ()
    return tuple(item for item in items_in_order(record) if _is_settled(record, item))


def build_news(
    masked: MeetingRecord,
    words: ProtocolWords,
    items: Collection[ItemId],
    *,
    names: Mapping[PersonId, NameForms],
    posts: Mapping[PostId, PostForms],
) -> NewsItem:
    """The news of a finalised record that was masked; without `items` it tells of all that may be told.

    What may not be told never enters, also when it was chosen.
    """
    chosen = [item for item in publishable(masked) if not items or item.id in items]
    reading = Reading(masked, words)
    people = People(reading=reading, names=names, posts=posts)
    paragraphs = (tuple(lead(people)), *(tuple(told(people, item)) for item in chosen))
    return NewsItem(document=_document(reading, paragraphs), paragraphs=paragraphs)


def _is_settled(record: MeetingRecord, item: AgendaItem) -> bool:
    resolutions = [row for row in record.resolutions if row.item_id == item.id]
    decided = bool(resolutions) and all(is_decided(record, row) for row in resolutions)
    return item.state is ItemState.CONSIDERED and decided


def _document(reading: Reading, paragraphs: tuple[tuple[Sentence, ...], ...]) -> Document:
    words, group = reading.words, reading.record.group
    headline = words.say("press.headline", group=group.name_genitive)
    head: tuple[Block, ...] = (
        reading.paragraph(ParagraphRole.BODY_NAME, group.council.upper()),
        reading.paragraph(ParagraphRole.TITLE, words.say("press.title")),
        reading.paragraph(ParagraphRole.SUBJECT, headline),
    )
    text = tuple(
        reading.paragraph(ParagraphRole.BODY, " ".join(one.text for one in sentences), sentences[0].source)
        for sentences in paragraphs
    )
    sections = (
        Section(title=words.say("head.outline"), blocks=head),
        Section(title=words.say("press.text"), blocks=text),
    )
    title = words.say("press.metadata", group=group.name_genitive, day=reading.day)
    return paper(reading, PaperKind.PRESS_RELEASE, title, sections)
