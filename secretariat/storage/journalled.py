"""Which tables the journal watches: all but a named few."""

from secretariat.services.changes import Topic
from secretariat.storage.tables import METADATA

NOT_JOURNALLED = frozenset({"draft", "change_set", "change", "pending_change"})
"""Typing before it is a step, and the journal's own tables."""

JOURNALLED = tuple(table for table in METADATA.sorted_tables if table.name not in NOT_JOURNALLED)
"""Parents before their children."""

TOPICS: dict[str, tuple[Topic, str]] = {
    "organisation": (Topic.ORGANISATION, "id"),
    "person": (Topic.PERSON, "id"),
    "post": (Topic.POST, "id"),
    "working_group": (Topic.GROUP, "id"),
    "membership": (Topic.MEMBERSHIP, "id"),
    "meeting": (Topic.MEETING, "id"),
    "sitting": (Topic.MEETING, "meeting_id"),
    "officer": (Topic.MEETING, "meeting_id"),
    "meeting_log": (Topic.LOG, "id"),
    "attendance": (Topic.ATTENDANCE, "id"),
    "interval": (Topic.ATTENDANCE, "attendance_id"),
    "recusal": (Topic.ATTENDANCE, "attendance_id"),
    "agenda_item": (Topic.ITEM, "id"),
    "rapporteur": (Topic.ITEM, "item_id"),
    "statement": (Topic.STATEMENT, "id"),
    "resolution": (Topic.RESOLUTION, "id"),
    "point": (Topic.RESOLUTION, "resolution_id"),
    "dissent": (Topic.RESOLUTION, "resolution_id"),
    "action_item": (Topic.ACTION, "id"),
    "ballot": (Topic.BALLOT, "id"),
    "vote": (Topic.BALLOT, "ballot_id"),
    "attachment": (Topic.ATTACHMENT, "id"),
    "annex": (Topic.ANNEX, "id"),
    "protocol_version": (Topic.PROTOCOL, "id"),
    "signature": (Topic.PROTOCOL, "version_id"),
}
"""What a screen is told of a changed row: the topic, and the column that holds the id."""
