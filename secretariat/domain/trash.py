"""What was deleted and can be put back as it was."""

from dataclasses import dataclass
from datetime import datetime

from secretariat.domain.ids import MeetingId, TrashedId


@dataclass(frozen=True, slots=True, kw_only=True)
class Trashed:
    """A meeting in the trash: it keeps all its rows, and no list, number or rule knows of it any more."""

    id: TrashedId
    meeting_id: MeetingId
    moment: datetime
