"""The store's tables: one for each value of the domain that has an id, the journal, and a few notes."""

from secretariat.storage.tables.agenda import AgendaItemRow, RapporteurRow, StatementRow
from secretariat.storage.tables.attendance import AttendanceRow, IntervalRow, RecusalRow
from secretariat.storage.tables.ballots import BallotRow, VoteRow
from secretariat.storage.tables.base import Base, table_of
from secretariat.storage.tables.closing import ApprovalRow, RemarkRow, WaiverRow
from secretariat.storage.tables.follow_up import ExtensionRow, ProgressNoteRow
from secretariat.storage.tables.groups import FormerRulesRow, MembershipRow, WorkingGroupRow
from secretariat.storage.tables.journal import ChangeRow, ChangeSetRow, PendingChangeRow
from secretariat.storage.tables.letters import DispatchRow, LetterPaperRow, LetterRow
from secretariat.storage.tables.meetings import LogRow, MeetingRow, OfficerRow, SittingRow, TrashedRow
from secretariat.storage.tables.notes import CalendarDayRow, DraftRow
from secretariat.storage.tables.papers import AnnexRow, AttachmentRow, ProtocolVersionRow, SignatureRow
from secretariat.storage.tables.people import NameFormsRow, OrganisationRow, PersonRow, PostFormsRow, PostRow
from secretariat.storage.tables.personal import DisclosureRow, ErasureRow
from secretariat.storage.tables.planning import (
    AgendaVersionItemRow,
    AgendaVersionRow,
    CarryDismissalRow,
    CarryOverRow,
    MeetingTemplateRow,
    ProposalRow,
    TemplateItemRow,
)
from secretariat.storage.tables.resolutions import (
    ActionItemRow,
    CoAssigneeRow,
    DissentRow,
    PointRow,
    ResolutionRow,
)

METADATA = Base.metadata

__all__ = [
    "METADATA",
    "ActionItemRow",
    "AgendaItemRow",
    "AgendaVersionItemRow",
    "AgendaVersionRow",
    "AnnexRow",
    "ApprovalRow",
    "AttachmentRow",
    "AttendanceRow",
    "BallotRow",
    "Base",
    "CalendarDayRow",
    "CarryDismissalRow",
    "CarryOverRow",
    "ChangeRow",
    "ChangeSetRow",
    "CoAssigneeRow",
    "DisclosureRow",
    "DispatchRow",
    "DissentRow",
    "DraftRow",
    "ErasureRow",
    "ExtensionRow",
    "FormerRulesRow",
    "IntervalRow",
    "LetterPaperRow",
    "LetterRow",
    "LogRow",
    "MeetingRow",
    "MeetingTemplateRow",
    "MembershipRow",
    "NameFormsRow",
    "OfficerRow",
    "OrganisationRow",
    "PendingChangeRow",
    "PersonRow",
    "PointRow",
    "PostFormsRow",
    "PostRow",
    "ProgressNoteRow",
    "ProposalRow",
    "ProtocolVersionRow",
    "RapporteurRow",
    "RecusalRow",
    "RemarkRow",
    "ResolutionRow",
    "SignatureRow",
    "SittingRow",
    "StatementRow",
    "TemplateItemRow",
    "TrashedRow",
    "VoteRow",
    "WaiverRow",
    "WorkingGroupRow",
    "table_of",
]
