"""No quorum, no decision: the section of an item says so (N15)."""

from collections.abc import Iterator

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.decided import missing_quorum
from secretariat.domain.document import Paragraph, ParagraphRole, Source
from secretariat.services.protocol.reading import Reading


def lack_of_quorum(reading: Reading, item: AgendaItem) -> Iterator[Paragraph]:
    """«Рішення не ухвалювали: під час розгляду питання не було кворуму (присутні 5, потрібно 6).»"""
    state = missing_quorum(reading.record, item.id) if item.discussed else None
    if state is not None:
        present = reading.words.count("quorum.present", state.present)
        text = reading.words.say("decision.no_quorum", present=present, needed=state.needed)
        yield reading.paragraph(ParagraphRole.BODY, text, Source(kind="item", id=item.id))
