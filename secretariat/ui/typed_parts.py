"""Where a sign stands that cannot be printed."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

TYPED_PARTS: Mapping[str, object] = {
    "group.name": QT_TRANSLATE_NOOP("Refusals", "in the name of the group"),
    "group.name_genitive": QT_TRANSLATE_NOOP("Refusals", "in the name of the group in the genitive"),
    "group.council": QT_TRANSLATE_NOOP("Refusals", "in the name of the council"),
    "group.settlement": QT_TRANSLATE_NOOP("Refusals", "in the name of the settlement"),
    "group.community": QT_TRANSLATE_NOOP("Refusals", "in the name of the community"),
    "group.retention": QT_TRANSLATE_NOOP("Refusals", "in the time for which the papers are kept"),
    "group.case_index": QT_TRANSLATE_NOOP("Refusals", "in the index of the case"),
    "group.mandate": QT_TRANSLATE_NOOP("Refusals", "in the paper that set the group up"),
    "group.letterhead": QT_TRANSLATE_NOOP("Refusals", "in the letterhead"),
    "meeting.place": QT_TRANSLATE_NOOP("Refusals", "in the place of the meeting"),
    "meeting.reason": QT_TRANSLATE_NOOP("Refusals", "in the reason why the meeting was not held"),
    "organisations.name": QT_TRANSLATE_NOOP("Refusals", "in the name of an organisation"),
    "persons.family": QT_TRANSLATE_NOOP("Refusals", "in a surname"),
    "persons.given": QT_TRANSLATE_NOOP("Refusals", "in a given name"),
    "persons.patronymic": QT_TRANSLATE_NOOP("Refusals", "in a patronymic"),
    "persons.email": QT_TRANSLATE_NOOP("Refusals", "in the e-mail of a person"),
    "persons.phone": QT_TRANSLATE_NOOP("Refusals", "in the telephone of a person"),
    "persons.note": QT_TRANSLATE_NOOP("Refusals", "in the note about a person"),
    "persons.forms": QT_TRANSLATE_NOOP("Refusals", "in the cases of a name"),
    "posts.title": QT_TRANSLATE_NOOP("Refusals", "in a post"),
    "posts.forms": QT_TRANSLATE_NOOP("Refusals", "in the cases of a post"),
    "attendance.label": QT_TRANSLATE_NOOP("Refusals", "in the words for guests without names"),
    "attendance.reason": QT_TRANSLATE_NOOP("Refusals", "in the reason of an absence"),
    "attendance.paper": QT_TRANSLATE_NOOP("Refusals", "in the paper about a good reason"),
    "recusals.reason": QT_TRANSLATE_NOOP("Refusals", "in the reason of a recusal"),
    "items.title": QT_TRANSLATE_NOOP("Refusals", "in the title of item {place}"),
    "items.reason": QT_TRANSLATE_NOOP("Refusals", "in the reason at item {place}"),
    "items.appeal_subject": QT_TRANSLATE_NOOP("Refusals", "in the subject of the appeal, item {place}"),
    "items.proposer": QT_TRANSLATE_NOOP("Refusals", "in the name of who proposed an item"),
    "statements.text": QT_TRANSLATE_NOOP("Refusals", "in a statement, item {place}"),
    "statements.speaker_label": QT_TRANSLATE_NOOP("Refusals", "in the name of a speaker, item {place}"),
    "points.text": QT_TRANSLATE_NOOP("Refusals", "in a decision, item {place}"),
    "actions.assignee_label": QT_TRANSLATE_NOOP(
        "Refusals", "in the name of who carries it out, item {place}"
    ),
    "actions.note": QT_TRANSLATE_NOOP("Refusals", "in the note on an action, item {place}"),
    "actions.assignee_email": QT_TRANSLATE_NOOP(
        "Refusals", "in the e-mail of who carries it out, item {place}"
    ),
    "co_assignees.label": QT_TRANSLATE_NOOP(
        "Refusals", "in the name of who helps to carry it out, item {place}"
    ),
    "co_assignees.email": QT_TRANSLATE_NOOP(
        "Refusals", "in the e-mail of who helps to carry it out, item {place}"
    ),
    "dissents.text": QT_TRANSLATE_NOOP("Refusals", "in a dissenting opinion, item {place}"),
    "attachments.file_name": QT_TRANSLATE_NOOP("Refusals", "in the name of a file"),
    "annexes.title": QT_TRANSLATE_NOOP("Refusals", "in the title of annex {place}"),
    "annexes.text": QT_TRANSLATE_NOOP("Refusals", "in the text of annex {place}"),
    "annexes.alternative_text": QT_TRANSLATE_NOOP(
        "Refusals", "in the description of the picture, annex {place}"
    ),
    "report.text": QT_TRANSLATE_NOOP("Refusals", "in an action that the report tells of"),
    "report.assignee": QT_TRANSLATE_NOOP(
        "Refusals", "in the name of who carries out an action of the report"
    ),
    "report.note": QT_TRANSLATE_NOOP("Refusals", "in the note on an action of the report"),
    "report.reason": QT_TRANSLATE_NOOP("Refusals", "in the reason why an action was prolonged"),
    "letter.number": QT_TRANSLATE_NOOP("Refusals", "in the number of the letter"),
    "paper": QT_TRANSLATE_NOOP("Refusals", "in this paper"),
}
"""What follows “It is”; the keys are the parts of `services.papers.unprintable`."""
