"""What the cards of papers for the public show."""

from collections.abc import Set
from dataclasses import dataclass, replace

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.ids import ItemId
from secretariat.domain.masking import Decisions, Found
from secretariat.services.news import Sentence, publishable
from secretariat.services.papers.material import Material
from secretariat.services.papers.public import news_of, personal_data
from secretariat.services.protocol import ProtocolWords


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicState:
    """`items` may be told of, `told` are those that are; `paragraphs` are the sentences of the news."""

    found: tuple[Found, ...]
    items: tuple[AgendaItem, ...]
    told: tuple[ItemId, ...]
    paragraphs: tuple[tuple[Sentence, ...], ...]

    @property
    def hidden(self) -> int:
        """How many things are masked."""
        return sum(one.is_hidden for one in self.found)


def public_state(
    material: Material, decisions: Decisions, left_out: Set[ItemId], words: ProtocolWords
) -> PublicState:
    """The state of a finalised meeting; raises as `masked` for decisions that do not fit it."""
    result = personal_data(material, decisions)
    items = publishable(result.record)
    told = tuple(item.id for item in items if item.id not in left_out)
    public = replace(material, record=result.record)
    return PublicState(
        found=result.found,
        items=items,
        told=told,
        paragraphs=news_of(public, told, words).paragraphs if told else (),
    )
