"""The store's tables: one for each value of the domain that has an id, the journal, and a few notes."""

from secretariat.storage.tables.agenda import AgendaItemRow, RapporteurRow, StatementRow
from secretariat.storage.tables.attendance import AttendanceRow, IntervalRow, RecusalRow
from secretariat.storage.tables.ballots import BallotRow, VoteRow
from secretariat.storage.tables.base import Base, table_of
from secretariat.storage.tables.groups import MembershipRow, WorkingGroupRow
from secretariat.storage.tables.journal import ChangeRow, ChangeSetRow, PendingChangeRow
from secretariat.storage.tables.meetings import LogRow, MeetingRow, OfficerRow, SittingRow
from secretariat.storage.tables.notes import DraftRow
from secretariat.storage.tables.papers import AnnexRow, AttachmentRow, ProtocolVersionRow, SignatureRow
from secretariat.storage.tables.people import OrganisationRow, PersonRow, PostRow
from secretariat.storage.tables.resolutions import ActionItemRow, DissentRow, PointRow, ResolutionRow

METADATA = Base.metadata

__all__ = [
    "METADATA",
    "ActionItemRow",
    "AgendaItemRow",
    "AnnexRow",
    "AttachmentRow",
    "AttendanceRow",
    "BallotRow",
    "Base",
    "ChangeRow",
    "ChangeSetRow",
    "DissentRow",
    "DraftRow",
    "IntervalRow",
    "LogRow",
    "MeetingRow",
    "MembershipRow",
    "OfficerRow",
    "OrganisationRow",
    "PendingChangeRow",
    "PersonRow",
    "PointRow",
    "PostRow",
    "ProtocolVersionRow",
    "RapporteurRow",
    "RecusalRow",
    "ResolutionRow",
    "SignatureRow",
    "SittingRow",
    "StatementRow",
    "VoteRow",
    "WorkingGroupRow",
    "table_of",
]
