"""The name of every step that the use cases write, as undo and redo say it: «голосування щодо питання 4»."""

from collections.abc import Mapping
from datetime import date
from textwrap import shorten

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.ukrainian import within_quotes
from secretariat.services.changes import Label
from secretariat.services.ports import Work
from secretariat.services.step_names import StepName, step_name
from secretariat.ui.i18n import date_text

STEPS: Mapping[str, object] = {
    "absence_excused": QT_TRANSLATE_NOOP("Steps", "the reason of an absence"),
    "action_assigned": QT_TRANSLATE_NOOP("Steps", "an action"),
    "action_closed": QT_TRANSLATE_NOOP("Steps", "closing an action"),
    "action_extended": QT_TRANSLATE_NOOP("Steps", "more time for an action"),
    "action_reopened": QT_TRANSLATE_NOOP("Steps", "reopening an action"),
    "agenda_sent": QT_TRANSLATE_NOOP("Steps", "sending the agenda out"),
    "annex_added": QT_TRANSLATE_NOOP("Steps", "a new annex"),
    "annex_changed": QT_TRANSLATE_NOOP("Steps", "a change of an annex"),
    "annex_moved": QT_TRANSLATE_NOOP("Steps", "the order of the annexes"),
    "annex_removed": QT_TRANSLATE_NOOP("Steps", "deleting an annex"),
    "approval_asked": QT_TRANSLATE_NOOP("Steps", "the round of approval"),
    "approval_ended": QT_TRANSLATE_NOOP("Steps", "asking somebody no more"),
    "approval_noted": QT_TRANSLATE_NOOP("Steps", "an answer to the draft"),
    "attendance_changed": QT_TRANSLATE_NOOP("Steps", "a change of presence"),
    "attendance_removed": QT_TRANSLATE_NOOP("Steps", "taking a person out of the meeting"),
    "ballot_recorded": QT_TRANSLATE_NOOP("Steps", "the vote"),
    "ballot_withdrawn": QT_TRANSLATE_NOOP("Steps", "withdrawing the vote"),
    "calendar_day_set": QT_TRANSLATE_NOOP("Steps", "a day of the calendar"),
    "calendar_day_removed": QT_TRANSLATE_NOOP("Steps", "taking a day out of the calendar"),
    "decision_kind_set": QT_TRANSLATE_NOOP("Steps", "the kind of the decision"),
    "dissent_added": QT_TRANSLATE_NOOP("Steps", "a dissenting opinion"),
    "dissent_removed": QT_TRANSLATE_NOOP("Steps", "taking a dissenting opinion out"),
    "letter_moved": QT_TRANSLATE_NOOP("Steps", "the way of a letter"),
    "rules_begun": QT_TRANSLATE_NOOP("Steps", "the beginning of new rules"),
    "rules_forgotten": QT_TRANSLATE_NOOP("Steps", "the forgetting of former rules"),
    "disclosure_noted": QT_TRANSLATE_NOOP("Steps", "the note that data was given"),
    "person_erased": QT_TRANSLATE_NOOP("Steps", "the erasing of a person"),
    "letters_queued": QT_TRANSLATE_NOOP("Steps", "the letters put into the outbox"),
    "finding_waived": QT_TRANSLATE_NOOP("Steps", "leaving something as it is"),
    "form_changed": QT_TRANSLATE_NOOP("Steps", "a form of a name"),
    "form_shared": QT_TRANSLATE_NOOP("Steps", "one form of papers for all groups"),
    "forms_approved": QT_TRANSLATE_NOOP("Steps", "a look at the forms of a name"),
    "group_added": QT_TRANSLATE_NOOP("Steps", "a new group"),
    "group_changed": QT_TRANSLATE_NOOP("Steps", "a change of the group"),
    "group_removed": QT_TRANSLATE_NOOP("Steps", "deleting a group"),
    "guest_added": QT_TRANSLATE_NOOP("Steps", "a guest of the meeting"),
    "hours_set": QT_TRANSLATE_NOOP("Steps", "the hours of the meeting"),
    "item_added": QT_TRANSLATE_NOOP("Steps", "a new item of the agenda"),
    "item_changed": QT_TRANSLATE_NOOP("Steps", "a change of an item"),
    "item_moved": QT_TRANSLATE_NOOP("Steps", "the order of the agenda"),
    "item_removed": QT_TRANSLATE_NOOP("Steps", "deleting an item"),
    "item_started": QT_TRANSLATE_NOOP("Steps", "the beginning of an item"),
    "items_carried": QT_TRANSLATE_NOOP("Steps", "carrying items over"),
    "meeting_cancelled": QT_TRANSLATE_NOOP("Steps", "cancelling the meeting"),
    "meeting_changed": QT_TRANSLATE_NOOP("Steps", "a change of the meeting"),
    "meeting_imported": QT_TRANSLATE_NOOP("Steps", "a meeting from a file"),
    "meeting_planned": QT_TRANSLATE_NOOP("Steps", "a new meeting"),
    "meeting_postponed": QT_TRANSLATE_NOOP("Steps", "putting the meeting off"),
    "meeting_removed": QT_TRANSLATE_NOOP("Steps", "deleting a meeting for good"),
    "meeting_restored": QT_TRANSLATE_NOOP("Steps", "taking a meeting out of the trash"),
    "meeting_trashed": QT_TRANSLATE_NOOP("Steps", "deleting a meeting"),
    "member_joined": QT_TRANSLATE_NOOP("Steps", "a new member of the group"),
    "membership_changed": QT_TRANSLATE_NOOP("Steps", "a change of membership"),
    "membership_removed": QT_TRANSLATE_NOOP("Steps", "taking a person out of the group"),
    "office_set_up": QT_TRANSLATE_NOOP("Steps", "setting the group up"),
    "offer_dismissed": QT_TRANSLATE_NOOP("Steps", "dismissing an offer"),
    "officer_set": QT_TRANSLATE_NOOP("Steps", "who presides or takes the minutes"),
    "people_imported": QT_TRANSLATE_NOOP("Steps", "people from a file"),
    "person_added": QT_TRANSLATE_NOOP("Steps", "a new person"),
    "person_changed": QT_TRANSLATE_NOOP("Steps", "a change of a person"),
    "person_removed": QT_TRANSLATE_NOOP("Steps", "deleting a person"),
    "point_added": QT_TRANSLATE_NOOP("Steps", "a new point of the decision"),
    "point_changed": QT_TRANSLATE_NOOP("Steps", "a change of a point"),
    "point_removed": QT_TRANSLATE_NOOP("Steps", "deleting a point"),
    "post_removed": QT_TRANSLATE_NOOP("Steps", "deleting a post"),
    "post_set": QT_TRANSLATE_NOOP("Steps", "a post"),
    "presence_marked": QT_TRANSLATE_NOOP("Steps", "presence"),
    "progress_noted": QT_TRANSLATE_NOOP("Steps", "a note on an action"),
    "progress_removed": QT_TRANSLATE_NOOP("Steps", "deleting a note on an action"),
    "proposal_added": QT_TRANSLATE_NOOP("Steps", "a new proposal"),
    "proposal_awaited": QT_TRANSLATE_NOOP("Steps", "taking a proposal up again"),
    "proposal_declined": QT_TRANSLATE_NOOP("Steps", "declining a proposal"),
    "proposal_removed": QT_TRANSLATE_NOOP("Steps", "deleting a proposal"),
    "proposal_taken": QT_TRANSLATE_NOOP("Steps", "a proposal onto the agenda"),
    "protocol_finalised": QT_TRANSLATE_NOOP("Steps", "finishing the protocol"),
    "protocol_reopened": QT_TRANSLATE_NOOP("Steps", "reopening the protocol"),
    "protocol_signed": QT_TRANSLATE_NOOP("Steps", "a signature"),
    "rapporteurs_set": QT_TRANSLATE_NOOP("Steps", "the rapporteurs"),
    "recusal_set": QT_TRANSLATE_NOOP("Steps", "a conflict of interest"),
    "remark_added": QT_TRANSLATE_NOOP("Steps", "a remark on the draft"),
    "remark_answered": QT_TRANSLATE_NOOP("Steps", "the answer to a remark"),
    "remark_removed": QT_TRANSLATE_NOOP("Steps", "taking a remark out"),
    "scan_attached": QT_TRANSLATE_NOOP("Steps", "a scan of the signed protocol"),
    "sitting_added": QT_TRANSLATE_NOOP("Steps", "another day of the meeting"),
    "sitting_removed": QT_TRANSLATE_NOOP("Steps", "taking a day out of the meeting"),
    "statement_added": QT_TRANSLATE_NOOP("Steps", "a statement"),
    "statement_changed": QT_TRANSLATE_NOOP("Steps", "a change of a statement"),
    "statement_removed": QT_TRANSLATE_NOOP("Steps", "deleting a statement"),
    "store_restored": QT_TRANSLATE_NOOP("Steps", "the restoring of a backup"),
    "rows_written_anew": QT_TRANSLATE_NOOP("Steps", "the state after the erasing"),
    "store_upgraded": QT_TRANSLATE_NOOP("Steps", "the update of the program"),
    "waiver_taken_back": QT_TRANSLATE_NOOP("Steps", "checking something again"),
    "template_made": QT_TRANSLATE_NOOP("Steps", "a new template"),
    "template_removed": QT_TRANSLATE_NOOP("Steps", "deleting a template"),
    "template_renamed": QT_TRANSLATE_NOOP("Steps", "the name of a template"),
}
_IS_THE_ITEM = {
    "annex_added",
    "annex_changed",
    "item_added",
    "item_changed",
    "item_removed",
    "item_started",
}
_DAY_FOLLOWS = {
    "calendar_day_removed",
    "calendar_day_set",
    "hours_set",
    "meeting_cancelled",
    "meeting_changed",
    "meeting_imported",
    "meeting_planned",
    "meeting_postponed",
    "meeting_removed",
    "meeting_restored",
    "meeting_trashed",
    "sitting_added",
    "sitting_removed",
}
"""The words name the meeting, or the day itself, so the date can follow at once."""
_OF_ALL_ITEMS = {"annex_moved", "item_moved", "items_carried", "offer_dismissed", "proposal_taken"}
"""The step is about all items or annexes, although its label names one of them."""
LONGEST_TITLE = 48


def step_words(label: Label, work: Work) -> str:
    """The name of a step, with what it was about as the store has it now."""
    return named_step(label, step_name(label, work))


def named_step(label: Label, name: StepName) -> str:
    """The name of a step with the most exact of what is known: item and person, else the day of the meeting."""
    words = QCoreApplication.translate("Steps", str(STEPS[label.code]))
    if name.title is not None:
        words = QCoreApplication.translate("Steps", "{step} “{title}”").format(
            step=words, title=within_quotes(shorten(name.title, LONGEST_TITLE, placeholder="…"))
        )
    if name.person is not None:
        words = QCoreApplication.translate("Steps", "{step}: {person}").format(step=words, person=name.person)
    number = name.item if name.item is not None else name.annex
    if number is not None and label.code not in _OF_ALL_ITEMS:
        return _with_number(label, words, number)
    if name.day is not None and name.person is None and name.title is None:
        return _with_day(label, words, name.day)
    return words


def _with_number(label: Label, words: str, item: int) -> str:
    if label.code in _IS_THE_ITEM:
        return QCoreApplication.translate("Steps", "{step}, No. {item}").format(step=words, item=item)
    return QCoreApplication.translate("Steps", "{step} on item {item}").format(step=words, item=item)


def _with_day(label: Label, words: str, day: date) -> str:
    if label.code in _DAY_FOLLOWS:
        return QCoreApplication.translate("Steps", "{step} of {day}").format(step=words, day=date_text(day))
    return QCoreApplication.translate("Steps", "{step}, meeting of {day}").format(
        step=words, day=date_text(day)
    )
