"""Refusals about files of people."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_PEOPLE: Mapping[str, object] = {
    "people_file_empty": QT_TRANSLATE_NOOP("Refusals", "There is nobody in this file."),
    "people_file_kind": QT_TRANSLATE_NOOP(
        "Refusals", "A list of people is stored as XLSX, CSV or VCF. Choose one of these endings."
    ),
    "people_file_locked": QT_TRANSLATE_NOOP(
        "Refusals",
        "The file has a password, or it is an old workbook (XLS). Open it and save it as XLSX without a password.",
    ),
    "people_file_no_columns": QT_TRANSLATE_NOOP(
        "Refusals",
        "No row names the columns. Write “Family name”, “Given name” or “Full name” over the columns and repeat.",
    ),
    "people_file_open_quote": QT_TRANSLATE_NOOP(
        "Refusals",
        "A quotation mark in row {row} is not closed, so nobody can tell where the row ends. Close it or remove it.",
    ),
    "people_file_too_big": QT_TRANSLATE_NOOP(
        "Refusals", "The file is larger than {megabytes} MB: that is no list of people."
    ),
    "people_file_too_many": QT_TRANSLATE_NOOP(
        "Refusals", "There are more than {most} people in the file. Divide it into several."
    ),
    "people_file_unreachable": QT_TRANSLATE_NOOP(
        "Refusals", "The file cannot be opened. Close it in the other program, or check the disk."
    ),
    "people_file_unreadable": QT_TRANSLATE_NOOP(
        "Refusals", "The file is damaged, or it is no list: XLSX, CSV and VCF are read."
    ),
    "people_file_unwritten": QT_TRANSLATE_NOOP(
        "Refusals", "The file was not written. Close it in the other program, or choose another folder."
    ),
    "membership_in_protocol": QT_TRANSLATE_NOOP(
        "Refusals",
        "This membership stands in the finalised protocol of {day}. End it by its last day and begin another one.",
    ),
    "voted_as_member": QT_TRANSLATE_NOOP(
        "Refusals",
        "At the meeting of {day} there was a vote on item {item} in which this would change who may vote. "
        "Withdraw that vote first.",
    ),
    "letter_file_in_use": QT_TRANSLATE_NOOP(
        "Refusals", "“{name}” is open in another program. Close it and repeat; nothing was erased yet."
    ),
    "person_has_action": QT_TRANSLATE_NOOP(
        "Refusals", "An action of this person is not closed yet. Close it or give it to somebody else."
    ),
    "person_in_open_meeting": QT_TRANSLATE_NOOP(
        "Refusals", "This person is named in the meeting of {day}, whose protocol is not finalised."
    ),
    "person_serves": QT_TRANSLATE_NOOP(
        "Refusals", "This person is a member of the group “{group}”. End the membership by its last day."
    ),
    "person_in_group": QT_TRANSLATE_NOOP(
        "Refusals", "{name} is in the group “{group}”. Take the membership out first, if it was a mistake."
    ),
    "person_in_letters": QT_TRANSLATE_NOOP(
        "Refusals",
        "{name} was written to: letters ({count}), the last one of {day}. The outbox keeps to whom it wrote.",
    ),
    "person_in_meetings": QT_TRANSLATE_NOOP(
        "Refusals", "{name} is named in meetings ({count}), the last one of {day}, and so stays."
    ),
    "person_in_proposal": QT_TRANSLATE_NOOP("Refusals", "{name} has proposed “{title}” and so stays."),
    "person_in_template": QT_TRANSLATE_NOOP(
        "Refusals", "{name} reports in the template “{template}” and so stays."
    ),
}
