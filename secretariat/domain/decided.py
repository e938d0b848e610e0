"""Whether what is written under an item was decided, or only proposed (N15)."""

from secretariat.domain.ballot import Outcome, outcome
from secretariat.domain.ids import ItemId
from secretariat.domain.presence import ever_present, persons
from secretariat.domain.quorum import QuorumState, quorum_at_item
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import Resolution


def missing_quorum(record: MeetingRecord, item_id: ItemId) -> QuorumState | None:
    """The quorum that was not there when an item without a vote was considered; None where there was one.

    While nobody with a name is marked as present nothing is known, so nothing is missing.
    """
    voted = any(row.item_id == item_id and row.ballot_id is not None for row in record.resolutions)
    if voted or not persons(ever_present(record)):
        return None
    state = quorum_at_item(record, item_id)
    return None if state.has else state


def is_decided(record: MeetingRecord, resolution: Resolution) -> bool:
    """True for what the vote adopted, or what needed no vote and had its quorum; the rest was only proposed."""
    ballot = next((row for row in record.ballots if row.id == resolution.ballot_id), None)
    if ballot is None:
        return missing_quorum(record, resolution.item_id) is None
    return outcome(ballot) is Outcome.ADOPTED


def has_decision(record: MeetingRecord, item_id: ItemId) -> bool:
    """True for an item under which something was decided."""
    return any(row.item_id == item_id and is_decided(record, row) for row in record.resolutions)
