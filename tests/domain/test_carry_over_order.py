"""Whatever the meetings were: the order in which they were entered makes no difference to what is offered."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.agenda import ItemState, Standing
from secretariat.domain.carry_over import Offer, offers
from secretariat.domain.ids import CarryOverId, ItemId, MeetingId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import MeetingState
from secretariat.domain.past_meetings import PastItem, PastMeeting
from secretariat.domain.planning import CarryOver
from tests.domain.past import Years, item

FIRST = date(2026, 1, 15)
TITLES = ["Про ґанки", "Про обʼїзну дорогу", "Про їдальні", "Про стан безпеки", "Різне"]

items = st.builds(
    item,
    st.sampled_from(TITLES),
    st.sampled_from(ItemState),
    standing=st.sampled_from([None, None, Standing.ALWAYS, Standing.ACTIONS]),
    actions=st.integers(0, 2),
    said=st.booleans(),
)
agendas = st.lists(items, max_size=4)
histories = st.lists(st.tuples(agendas, st.sampled_from(MeetingState)), min_size=1, max_size=5)


def built(history: list[tuple[list[PastItem], MeetingState]]) -> Years:
    """The meetings of a group, a month apart, and one more that is planned."""
    years = Years()
    for place, (agenda, state) in enumerate(history):
        years.meeting(FIRST + timedelta(days=30 * place), *agenda, state=state)
    years.meeting(FIRST + timedelta(days=30 * len(history)), state=MeetingState.PLANNED)
    return years


def said(found: tuple[Offer, ...]) -> list[tuple[object, ...]]:
    """What offers say, without ids."""
    return [
        (
            offer.reason,
            offer.standing,
            offer.item.title if offer.item is not None else None,
            offer.since.day if offer.since is not None else None,
            len(offer.actions),
        )
        for offer in found
    ]


def entered(meeting: PastMeeting, id: MeetingId) -> PastMeeting:
    """The same meeting as if it had been entered as the one of this id."""
    rows = tuple(
        replace(row, item=replace(row.item, id=ItemId(1000 * id + row.item.position), meeting_id=id))
        for row in meeting.items
    )
    return replace(meeting, meeting=replace(meeting.meeting, id=id), items=rows)


@settings(max_examples=300)
@given(histories, st.randoms(use_true_random=False), st.integers(0, 200))
def test_the_order_of_entering_makes_no_difference(
    history: list[tuple[list[PastItem], MeetingState]], random: object, days: int
) -> None:
    years, now = built(history), _moment(days)
    shuffled = list(range(1, len(years.meetings) + 1))
    random.shuffle(shuffled)  # type: ignore[attr-defined] # a Random of hypothesis
    ids = [MeetingId(id) for id in shuffled]
    again = [entered(meeting, id) for meeting, id in zip(years.meetings, ids, strict=True)]
    random.shuffle(again)  # type: ignore[attr-defined]
    usual = offers(MeetingId(len(ids)), years.meetings, (), now=now)
    assert said(usual) == said(offers(ids[-1], again, (), now=now))


@given(histories, st.integers(0, 200))
def test_nothing_is_offered_twice_and_what_is_taken_is_not_offered_again(
    history: list[tuple[list[PastItem], MeetingState]], days: int
) -> None:
    years, now = built(history), _moment(days)
    last = years.meetings[-1]
    found = offers(last.meeting.id, years.meetings, (), now=now)
    assert len({offer.key for offer in found}) == len(found)
    titles = [offer.item.title for offer in found if offer.item is not None and offer.key == offer.item.id]
    assert len(set(titles)) == len(titles)
    taken, links = _taken(last, found)
    rest = [*years.meetings[:-1], taken]
    assert [offer.key for offer in offers(last.meeting.id, rest, links, now=now)] == [
        offer.key for offer in found if offer.item is None or offer.key == offer.standing
    ]


def _moment(days: int) -> datetime:
    return at(FIRST + timedelta(days=days), time(12))


def _taken(meeting: PastMeeting, found: tuple[Offer, ...]) -> tuple[PastMeeting, list[CarryOver]]:
    """The meeting with all single items that were offered, under other titles but linked."""
    rows, links = [], []
    for place, offer in enumerate(found, start=1):
        if offer.item is None or offer.key != offer.item.id:
            continue
        made = item(f"Про інше, {place}").item
        made = replace(made, id=ItemId(9000 + place), meeting_id=meeting.meeting.id, position=place)
        rows.append(PastItem(item=made))
        links.append(
            CarryOver(id=CarryOverId(place), item_id=made.id, from_item_id=offer.item.id, reason=offer.reason)
        )
    return replace(meeting, items=tuple(rows)), links
