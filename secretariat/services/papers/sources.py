"""Where the items of an agenda come from: who proposed them, what they continue."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.person import Person
from secretariat.domain.planning import CarryOver, Proposal
from secretariat.domain.record import MeetingRecord
from secretariat.services.numbers import first_days
from secretariat.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSource:
    """Who asked for an item («Коваль Ю. А.», or words for one from outside) and when; the meeting that it continues."""

    proposer: str | None = None
    filed_on: date | None = None
    continues: date | None = None


def item_sources(uow: UnitOfWork, record: MeetingRecord) -> Mapping[ItemId, ItemSource]:
    """The source of every item that has one."""
    items = {item.id: item for item in record.items}
    proposals = {row.item_id: row for row in uow.among(Proposal, "item_id", items)}
    asked = {row.proposer_id for row in proposals.values() if row.proposer_id is not None}
    persons = {row.id: row for row in uow.among(Person, "id", asked)}
    continued = _continued(uow, items)
    found = {}
    for item in record.items:
        own = proposals.get(item.id)
        source = ItemSource(
            proposer=_proposer(own, persons) if own is not None else None,
            filed_on=item.filed_on or (own.filed_on if own is not None else None),
            continues=continued.get(item.id),
        )
        if source != ItemSource():
            found[item.id] = source
    return found


def _proposer(proposal: Proposal, persons: Mapping[PersonId, Person]) -> str | None:
    if proposal.proposer_id is None:
        return proposal.proposer_label
    return persons[proposal.proposer_id].listed


def _continued(uow: UnitOfWork, items: Mapping[ItemId, AgendaItem]) -> dict[ItemId, date]:
    links = uow.among(CarryOver, "item_id", items)
    former = {
        row.id: row.meeting_id for row in uow.among(AgendaItem, "id", {row.from_item_id for row in links})
    }
    days = first_days(uow, set(former.values()))
    return {row.item_id: days[former[row.from_item_id]] for row in links if row.from_item_id in former}
