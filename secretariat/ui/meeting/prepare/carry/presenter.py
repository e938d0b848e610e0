"""What the user does with the offers from earlier meetings."""

from collections.abc import Iterable

from secretariat.domain.carry_over import OfferKey
from secretariat.domain.ids import ItemId
from secretariat.services.carry_over import accept_offers, dismiss_offer, offered_items
from secretariat.services.changes import Changed
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare.carry.state import OfferLine, offer_line
from secretariat.ui.meeting.session import MeetingSession


class CarryPresenter:
    """Computes the offers anew whenever the meeting was read anew; each acceptance is one step of the journal."""

    def __init__(self, session: MeetingSession) -> None:
        self._session = session
        self._read: OpenMeeting | None = None
        self._lines: tuple[OfferLine, ...] = ()

    def lines(self) -> tuple[OfferLine, ...]:
        """What is offered now."""
        session = self._session
        if self._read is not session.opened:
            self._read = session.opened
            office = session.office
            found = offered_items(office.desk, office.agenda_words, session.meeting_id)
            today = office.desk.clock().date()
            self._lines = tuple(offer_line(named, today) for named in found)
        return self._lines

    def accept(self, key: OfferKey) -> bool:
        """Put an offer onto the agenda."""
        return self._accept([key])

    def accept_all(self) -> bool:
        """Put everything that is offered onto the agenda, in one step."""
        return self._accept([line.key for line in self.lines()])

    def dismiss(self, item_id: ItemId) -> bool:
        """Offer an item no more; the toast takes that back."""
        session = self._session
        done = session.attempt(self._place(), lambda: dismiss_offer(session.work, item_id))
        if done:
            session.say("offer_dismissed", undoable=True)
        return done

    def _accept(self, keys: Iterable[OfferKey]) -> bool:
        session, count = self._session, 0

        def step() -> Changed:
            nonlocal count
            office = session.office
            made, changed = accept_offers(office.desk, office.agenda_words, session.meeting_id, keys)
            count = len(made)
            return changed

        done = session.attempt(self._place(), step)
        if done:
            session.say("items_carried", undoable=True, count=count)
        return done

    def _place(self) -> Place:
        return Place(part=Part.MEETING, id=self._session.meeting_id, field="offers")
