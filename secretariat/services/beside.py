"""What is kept beside a meeting's record and belongs to the check of its protocol."""

from secretariat.domain.approval import Approval, Remark
from secretariat.domain.findings import Beside
from secretariat.domain.ids import MeetingId
from secretariat.domain.waiver import Waiver
from secretariat.services.ports import UnitOfWork


def beside(uow: UnitOfWork, meeting_id: MeetingId) -> Beside:
    """Waived findings and the round of approval of a meeting."""
    approvals = uow.find(Approval, meeting_id=meeting_id)
    return Beside(
        waivers=uow.find(Waiver, meeting_id=meeting_id),
        approvals=approvals,
        remarks=uow.among(Remark, "approval_id", [asked.id for asked in approvals]),
    )
