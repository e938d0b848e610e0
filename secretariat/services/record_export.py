"""A stored meeting as a whole record."""

from secretariat.domain.ids import MeetingId
from secretariat.domain.normalise import normalised
from secretariat.domain.record import MeetingRecord
from secretariat.services.guards import ensure_not_trashed
from secretariat.services.ports import Work


def export_record(work: Work, meeting_id: MeetingId) -> MeetingRecord:
    """The meeting with everything that it refers to, normalised; raises DomainError("not_found").

    Protocol versions, signatures and the bytes of attachments are not part of it.
    """
    with work() as uow:
        ensure_not_trashed(uow, meeting_id)
        return normalised(uow.record(meeting_id))
