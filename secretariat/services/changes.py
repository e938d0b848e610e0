"""What a use case did: told to the screens, and kept as the name of the step in the journal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Topic(StrEnum):
    """Which kind of rows changed; one for each table of the domain that a screen shows."""

    GROUP = "group"
    ORGANISATION = "organisation"
    PERSON = "person"
    POST = "post"
    MEMBERSHIP = "membership"
    MEETING = "meeting"
    ATTENDANCE = "attendance"
    ITEM = "item"
    STATEMENT = "statement"
    RESOLUTION = "resolution"
    BALLOT = "ballot"
    ACTION = "action"
    ANNEX = "annex"
    ATTACHMENT = "attachment"
    PROTOCOL = "protocol"
    LOG = "log"
    TEMPLATE = "template"
    PROPOSAL = "proposal"
    AGENDA_VERSION = "agenda-version"
    CALENDAR = "calendar"
    APPROVAL = "approval"
    LETTER = "letter"


class Barrier(StrEnum):
    """Why undo stops at a step: its effect has left the program or is official, or the tables were another then."""

    NUMBER_GIVEN = "number_given"
    SIGNED = "signed"
    SENT = "sent"
    UPGRADED = "upgraded"
    ERASED = "erased"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The name of a step: a code and ids, never names, so that a person can be erased later."""

    code: str
    ids: Mapping[str, int] = field(default_factory=dict)


class JournalHead(NamedTuple):
    """Number and hash of the journal's newest step. Kept outside it is an anchor, against which a cut shows."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """The rows that a step touched, by topic, and the step's label; nothing touched means nothing was written."""

    topics: Mapping[Topic, frozenset[int]] = field(default_factory=dict)
    label: Label | None = None

    def touches(self, *topics: Topic) -> bool:
        """True when any row of these topics changed."""
        return any(self.topics.get(topic) for topic in topics)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryState:
    """What undo and redo would do now; `barrier` says why undo stops although steps lie behind it."""

    undo: Label | None = None
    redo: Label | None = None
    barrier: Barrier | None = None
