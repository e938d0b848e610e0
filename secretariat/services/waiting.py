"""What may wait for the secretary, as values: the first picture needs no more of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.services.rows import MeetingRow


class WaitingFor(StrEnum):
    """A protocol to be made ready, a protocol to be signed, remarks on a draft."""

    PROTOCOL = "protocol"
    SIGNATURE = "signature"
    REMARKS = "remarks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One thing that waits. `left` are the working days until `due`, negative when it has passed.

    `count` is how many signed, or how many remarks wait.
    """

    what: WaitingFor
    meeting: MeetingRow
    due: date
    left: int
    count: int = 0
