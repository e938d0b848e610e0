"""A stored meeting as a whole record."""

from secretariat.domain.ids import MeetingId
from secretariat.domain.normalise import normalised
from secretariat.domain.record import MeetingRecord
from secretariat.services.guards import ensure_not_trashed
from secretariat.services.ports import Work


def export_record(work: Work, meeting_id: MeetingId) -> MeetingRecord:
    """The meeting with everything that it refers to, normalised; raises DomainError("not_found").

    What its protocol is made of is all there. Not part of it is what stands beside the protocol or came after it:
    versions and signatures, the bytes of attachments, waivers, rounds of approval, sent agendas, prolongations of
    actions and notes of their progress.
    """
    with work() as uow:
        ensure_not_trashed(uow, meeting_id)
        return normalised(uow.record(meeting_id))
