"""The name of every step that the use cases write, as undo and redo say it: «голосування щодо питання 4»."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId
from secretariat.services.changes import Label
from secretariat.services.ports import Work

STEPS: Mapping[str, object] = {
    "absence_excused": QT_TRANSLATE_NOOP("Steps", "the reason of an absence"),
    "action_assigned": QT_TRANSLATE_NOOP("Steps", "an action"),
    "action_closed": QT_TRANSLATE_NOOP("Steps", "closing an action"),
    "action_reopened": QT_TRANSLATE_NOOP("Steps", "reopening an action"),
    "attendance_changed": QT_TRANSLATE_NOOP("Steps", "a change of presence"),
    "attendance_removed": QT_TRANSLATE_NOOP("Steps", "taking a person out of the meeting"),
    "ballot_recorded": QT_TRANSLATE_NOOP("Steps", "the vote"),
    "ballot_withdrawn": QT_TRANSLATE_NOOP("Steps", "withdrawing the vote"),
    "dissent_added": QT_TRANSLATE_NOOP("Steps", "a dissenting opinion"),
    "dissent_removed": QT_TRANSLATE_NOOP("Steps", "taking a dissenting opinion out"),
    "drafts_written": QT_TRANSLATE_NOOP("Steps", "the drafts of letters"),
    "group_changed": QT_TRANSLATE_NOOP("Steps", "a change of the group"),
    "guest_added": QT_TRANSLATE_NOOP("Steps", "a guest of the meeting"),
    "hours_set": QT_TRANSLATE_NOOP("Steps", "the hours of the meeting"),
    "item_added": QT_TRANSLATE_NOOP("Steps", "a new item of the agenda"),
    "item_changed": QT_TRANSLATE_NOOP("Steps", "a change of an item"),
    "item_moved": QT_TRANSLATE_NOOP("Steps", "the order of the agenda"),
    "item_postponed": QT_TRANSLATE_NOOP("Steps", "putting an item off"),
    "item_removed": QT_TRANSLATE_NOOP("Steps", "deleting an item"),
    "item_started": QT_TRANSLATE_NOOP("Steps", "the beginning of an item"),
    "meeting_changed": QT_TRANSLATE_NOOP("Steps", "a change of the meeting"),
    "meeting_imported": QT_TRANSLATE_NOOP("Steps", "a meeting from a file"),
    "meeting_planned": QT_TRANSLATE_NOOP("Steps", "a new meeting"),
    "meeting_removed": QT_TRANSLATE_NOOP("Steps", "deleting a meeting"),
    "member_joined": QT_TRANSLATE_NOOP("Steps", "a new member of the group"),
    "membership_changed": QT_TRANSLATE_NOOP("Steps", "a change of membership"),
    "membership_removed": QT_TRANSLATE_NOOP("Steps", "taking a person out of the group"),
    "office_set_up": QT_TRANSLATE_NOOP("Steps", "setting the group up"),
    "officer_set": QT_TRANSLATE_NOOP("Steps", "who presides or takes the minutes"),
    "person_added": QT_TRANSLATE_NOOP("Steps", "a new person"),
    "person_changed": QT_TRANSLATE_NOOP("Steps", "a change of a person"),
    "person_removed": QT_TRANSLATE_NOOP("Steps", "deleting a person"),
    "point_added": QT_TRANSLATE_NOOP("Steps", "a new point of the decision"),
    "point_changed": QT_TRANSLATE_NOOP("Steps", "a change of a point"),
    "point_removed": QT_TRANSLATE_NOOP("Steps", "deleting a point"),
    "post_removed": QT_TRANSLATE_NOOP("Steps", "deleting a post"),
    "post_set": QT_TRANSLATE_NOOP("Steps", "a post"),
    "presence_marked": QT_TRANSLATE_NOOP("Steps", "presence"),
    "protocol_finalised": QT_TRANSLATE_NOOP("Steps", "finishing the protocol"),
    "protocol_reopened": QT_TRANSLATE_NOOP("Steps", "reopening the protocol"),
    "protocol_signed": QT_TRANSLATE_NOOP("Steps", "a signature"),
    "rapporteurs_set": QT_TRANSLATE_NOOP("Steps", "the rapporteurs"),
    "recusal_set": QT_TRANSLATE_NOOP("Steps", "a conflict of interest"),
    "scan_attached": QT_TRANSLATE_NOOP("Steps", "a scan of the signed protocol"),
    "sitting_added": QT_TRANSLATE_NOOP("Steps", "another day of the meeting"),
    "sitting_removed": QT_TRANSLATE_NOOP("Steps", "taking a day out of the meeting"),
    "statement_added": QT_TRANSLATE_NOOP("Steps", "a statement"),
    "statement_changed": QT_TRANSLATE_NOOP("Steps", "a change of a statement"),
    "statement_removed": QT_TRANSLATE_NOOP("Steps", "deleting a statement"),
    "store_upgraded": QT_TRANSLATE_NOOP("Steps", "the update of the program"),
}
_NAMES_ITS_ITEM = {
    "action_assigned",
    "ballot_recorded",
    "ballot_withdrawn",
    "dissent_added",
    "point_added",
    "point_changed",
    "point_removed",
    "rapporteurs_set",
    "statement_added",
    "statement_changed",
    "statement_removed",
}


def step_words(label: Label, work: Work) -> str:
    """The name of a step, with the number that its item has now."""
    words = QCoreApplication.translate("Steps", str(STEPS[label.code]))
    number = _item_number(label, work) if label.code in _NAMES_ITS_ITEM else None
    if number is None:
        return words
    return QCoreApplication.translate("Steps", "{step} on item {item}").format(step=words, item=number)


def _item_number(label: Label, work: Work) -> int | None:
    item_id = label.ids.get("item")
    if item_id is None:
        return None
    try:
        with work() as uow:
            return uow.get(AgendaItem, ItemId(item_id)).position
    except DomainError:
        return None
