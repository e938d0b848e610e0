"""The titles of items that the program itself offers, handed in as data: an agenda is a paper in its own language."""

from collections.abc import Mapping
from dataclasses import dataclass

from secretariat.domain.agenda import Standing
from secretariat.domain.carry_over import Offer
from secretariat.domain.dates import printed_range
from secretariat.domain.group import WorkingGroup
from secretariat.domain.past_meetings import PastMeeting


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaWords:
    """Sentences with placeholders by dotted key."""

    sentences: Mapping[str, str]

    def title(self, offer: Offer, group: WorkingGroup) -> str:
        """What an offered item is called; the former protocol is named by its number, once it has one, and its day."""
        if offer.standing is Standing.ACTIONS:
            return self.sentences["standing.actions"]
        if offer.standing is Standing.FORMER_PROTOCOL:
            assert offer.since is not None
            return self._former_protocol(offer.since, group)
        assert offer.item is not None
        return offer.item.title

    def _former_protocol(self, of: PastMeeting, group: WorkingGroup) -> str:
        key = "standing.former_protocol"
        if of.meeting.number is None:
            key = "standing.former_protocol_unnumbered"
        day = printed_range(of.day, of.last_day, group.date_style)
        return self.sentences[key].format(number=of.meeting.number, day=day)
