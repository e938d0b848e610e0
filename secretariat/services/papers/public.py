"""What goes out to everybody: a meeting without personal data, and the news about it."""

from collections.abc import Collection
from dataclasses import replace

from secretariat.domain.ids import ItemId
from secretariat.domain.masking import Decisions, Masked, masked
from secretariat.services.news import NewsItem, build_news
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import ProtocolWords
from secretariat.services.written_names import names_of_people


def personal_data(material: Material, decisions: Decisions) -> Masked:
    """What is found in a meeting, and its record without what is masked; raises as `masked`."""
    record = material.record
    return masked(record, names_of_people(record.persons, material.names), decisions)


def for_the_public(material: Material, order: PaperOrder) -> Material:
    """The material of a paper that everybody may read; raises as `masked`."""
    found = personal_data(material, order.decisions)
    return replace(material, record=found.record, is_masked=bool(found.hidden))


def news_of(material: Material, items: Collection[ItemId], words: ProtocolWords) -> NewsItem:
    """The news of a masked material about these items, or about all that may be told."""
    return build_news(material.record, words, items, names=material.names, posts=material.posts)
