"""Which tables the journal watches: all but a named few."""

from secretariat.services.changes import Topic
from secretariat.storage.tables import METADATA

NOT_JOURNALLED = frozenset({"draft", "dispatch", "change_set", "change", "pending_change"})
"""Typing before it is a step, the way of a letter, which no undo takes back, and the journal's own tables."""

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
    "co_assignee": (Topic.ACTION, "action_id"),
    "extension": (Topic.ACTION, "action_id"),
    "progress_note": (Topic.ACTION, "action_id"),
    "name_forms": (Topic.PERSON, "person_id"),
    "post_forms": (Topic.POST, "post_id"),
    "meeting_template": (Topic.TEMPLATE, "id"),
    "template_item": (Topic.TEMPLATE, "template_id"),
    "proposal": (Topic.PROPOSAL, "id"),
    "carry_over": (Topic.ITEM, "item_id"),
    "carry_dismissal": (Topic.ITEM, "item_id"),
    "agenda_version": (Topic.MEETING, "meeting_id"),
    "agenda_version_item": (Topic.AGENDA_VERSION, "version_id"),
    "trashed": (Topic.MEETING, "meeting_id"),
    "calendar_day": (Topic.CALENDAR, "id"),
    "waiver": (Topic.MEETING, "meeting_id"),
    "approval": (Topic.APPROVAL, "id"),
    "remark": (Topic.APPROVAL, "approval_id"),
    "letter": (Topic.LETTER, "id"),
    "letter_paper": (Topic.LETTER, "letter_id"),
    "former_rules": (Topic.GROUP, "group_id"),
    "erasure": (Topic.PERSON, "person_id"),
    "disclosure": (Topic.PERSON, "person_id"),
}
"""What a screen is told of a changed row: the topic, and the column that holds the id."""
