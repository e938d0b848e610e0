"""Which table holds which kind of value, and how one becomes the other: field by field, under the same names."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Column, Table

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement
from secretariat.domain.approval import Approval, Remark
from secretariat.domain.attendance import Attendance, Interval, Recusal
from secretariat.domain.ballot import Ballot, Vote
from secretariat.domain.cases import NameForms, PostForms
from secretariat.domain.days_off import CalendarDay
from secretariat.domain.erasure import Disclosure, Erasure
from secretariat.domain.follow_up import Extension, ProgressNote
from secretariat.domain.former_rules import FormerRules
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.letters import Dispatch, Letter, LetterPaper
from secretariat.domain.log import LogEntry
from secretariat.domain.meeting import Meeting, Officer, Sitting
from secretariat.domain.papers import Annex, Attachment, ProtocolVersion, Signature
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.planning import (
    AgendaVersion,
    AgendaVersionItem,
    CarryDismissal,
    CarryOver,
    MeetingTemplate,
    Proposal,
    TemplateItem,
)
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point, Resolution
from secretariat.domain.trash import Trashed
from secretariat.domain.waiver import Waiver
from secretariat.storage import tables
from secretariat.storage.name_keys import name_keys

ROWS: Mapping[type[Any], type[tables.Base]] = {
    Organisation: tables.OrganisationRow,
    Person: tables.PersonRow,
    Post: tables.PostRow,
    WorkingGroup: tables.WorkingGroupRow,
    Membership: tables.MembershipRow,
    Meeting: tables.MeetingRow,
    Sitting: tables.SittingRow,
    Officer: tables.OfficerRow,
    Attendance: tables.AttendanceRow,
    Interval: tables.IntervalRow,
    Recusal: tables.RecusalRow,
    AgendaItem: tables.AgendaItemRow,
    Rapporteur: tables.RapporteurRow,
    Statement: tables.StatementRow,
    Resolution: tables.ResolutionRow,
    Point: tables.PointRow,
    ActionItem: tables.ActionItemRow,
    CoAssignee: tables.CoAssigneeRow,
    Ballot: tables.BallotRow,
    Vote: tables.VoteRow,
    Dissent: tables.DissentRow,
    Annex: tables.AnnexRow,
    Attachment: tables.AttachmentRow,
    ProtocolVersion: tables.ProtocolVersionRow,
    Signature: tables.SignatureRow,
    LogEntry: tables.LogRow,
    NameForms: tables.NameFormsRow,
    PostForms: tables.PostFormsRow,
    MeetingTemplate: tables.MeetingTemplateRow,
    TemplateItem: tables.TemplateItemRow,
    Proposal: tables.ProposalRow,
    CarryOver: tables.CarryOverRow,
    CarryDismissal: tables.CarryDismissalRow,
    AgendaVersion: tables.AgendaVersionRow,
    AgendaVersionItem: tables.AgendaVersionItemRow,
    Trashed: tables.TrashedRow,
    CalendarDay: tables.CalendarDayRow,
    Waiver: tables.WaiverRow,
    Approval: tables.ApprovalRow,
    Remark: tables.RemarkRow,
    Extension: tables.ExtensionRow,
    ProgressNote: tables.ProgressNoteRow,
    Letter: tables.LetterRow,
    LetterPaper: tables.LetterPaperRow,
    Dispatch: tables.DispatchRow,
    Erasure: tables.ErasureRow,
    Disclosure: tables.DisclosureRow,
    FormerRules: tables.FormerRulesRow,
}

_DERIVED: Mapping[type[Any], Callable[[Any], dict[str, str]]] = {Person: name_keys}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Mapper:
    """One kind of value and its table; `columns` stand in the order of the value's fields."""

    kind: type[Any]
    table: Table
    names: tuple[str, ...]
    columns: tuple[Column[Any], ...]

    def row(self, value: object) -> dict[str, Any]:
        """All columns of a value's row but its id."""
        plain = {name: getattr(value, name) for name in self.names if name != "id"}
        derive = _DERIVED.get(self.kind)
        return plain if derive is None else plain | derive(value)

    def value(self, row: Sequence[Any]) -> Any:
        """The value of a row that was selected by `columns`."""
        return self.kind(**dict(zip(self.names, row, strict=True)))


def _mapper(kind: type[Any], row: type[tables.Base]) -> Mapper:
    table = tables.table_of(row)
    names = tuple(field.name for field in fields(kind))
    return Mapper(kind=kind, table=table, names=names, columns=tuple(table.c[name] for name in names))


_MAPPERS = {kind: _mapper(kind, row) for kind, row in ROWS.items()}


def mapper_of(kind: type[Any]) -> Mapper:
    """The mapper of a kind; KeyError for a kind that has no table."""
    return _MAPPERS[kind]
