"""Which fields of a record a protocol prints."""

from collections.abc import Mapping

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement
from secretariat.domain.attendance import Attendance, Interval, Recusal
from secretariat.domain.ballot import Ballot, Vote
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.meeting import Meeting, Officer, Sitting
from secretariat.domain.papers import Annex, Attachment
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.references import Kind
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point, Resolution


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


PRINTED_FIELDS: Mapping[Kind, frozenset[str]] = {
    WorkingGroup: _names("name name_genitive council settlement decision_word date_style"),
    Meeting: _names("kind format place state reason number sample"),
    Sitting: _names("day start end"),
    Officer: _names("person office from_item"),
    Organisation: _names("key name"),
    Person: _names("key family given patronymic"),
    Post: _names("key title organisation"),
    Membership: _names("person role voting"),
    Attendance: _names("person label count capacity presence reason paper post substitutes"),
    Interval: _names("came came_item left left_item online"),
    Recusal: _names("item reason"),
    AgendaItem: _names("key title state reason added postponed_to written_report"),
    Rapporteur: _names("person"),
    Statement: _names("kind text speaker speaker_label"),
    Resolution: _names("ballot ordinal"),
    Point: _names("text"),
    ActionItem: _names("assignee assignee_label due standing"),
    CoAssignee: _names("person label"),
    Dissent: _names("person text"),
    Ballot: _names("key way members rule for against abstained not_voted chair_choice"),
    Vote: _names("person choice"),
    Attachment: _names("key file_name media_type sha256 size item"),
    Annex: _names("title text attachment item alternative_text"),
}
"""No field that is not here leaves the office in a paper; what the schema demands is here too."""
SOMETIMES_PRINTED = _names("reason paper place")
"""Texts that some papers print and others do not."""
