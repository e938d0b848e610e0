"""Refusals about protocols: finishing, signing, sending."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_PAPERS: Mapping[str, object] = {
    "already_handed_over": QT_TRANSLATE_NOOP("Refusals", "This letter was handed over already."),
    "already_sent": QT_TRANSLATE_NOOP("Refusals", "They have got this already, {name} among them."),
    "already_signed": QT_TRANSLATE_NOOP("Refusals", "The protocol has this signature already."),
    "authority_exists": QT_TRANSLATE_NOOP("Refusals", "The office has its authority already."),
    "bad_message_id": QT_TRANSLATE_NOOP("Refusals", "The mark of this letter is damaged."),
    "bad_sha256": QT_TRANSLATE_NOOP("Refusals", "The mark of this file is damaged."),
    "bad_signature": QT_TRANSLATE_NOOP("Refusals", "A signature has its file or its day."),
    "calendar_incomplete": QT_TRANSLATE_NOOP("Refusals", "The event of this letter is damaged."),
    "certificate_expired": QT_TRANSLATE_NOOP("Refusals", "The certificate has expired. Make a new key."),
    "certificate_not_yet_valid": QT_TRANSLATE_NOOP(
        "Refusals", "The certificate holds only later. Check the clock."
    ),
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "Refusals", "The meeting was changed while letters were being written. Send them once more."
    ),
    "chair_signature_broken": QT_TRANSLATE_NOOP(
        "Refusals", "The file was changed after the chair had signed it."
    ),
    "chair_signature_missing": QT_TRANSLATE_NOOP("Refusals", "The chair signs first."),
    "earlier_without_number": QT_TRANSLATE_NOOP(
        "Refusals", "Earlier meetings without a number: {count}. Finish their protocols first."
    ),
    "field_too_small": QT_TRANSLATE_NOOP("Refusals", "The signature does not fit its place."),
    "findings_stop": QT_TRANSLATE_NOOP(
        "Refusals", "The protocol cannot be finished: things to mend: {count}."
    ),
    "item_not_told": QT_TRANSLATE_NOOP(
        "Refusals", "Item {item} is not decided, so the news does not tell of it."
    ),
    "key_of_another_role": QT_TRANSLATE_NOOP("Refusals", "This key belongs to another role."),
    "later_has_number": QT_TRANSLATE_NOOP(
        "Refusals",
        "The later meeting of {day} has № {later} already, so № {number} would not follow the dates.",
    ),
    "later_protocol": QT_TRANSLATE_NOOP(
        "Refusals", "Only the last protocol is opened for changes, and № {number} of {day} is later."
    ),
    "mailing_obstacle": QT_TRANSLATE_NOOP("Refusals", "These letters cannot go yet."),
    "member_is_public": QT_TRANSLATE_NOOP(
        "Refusals", "{name} is a member or an officer of the meeting: such names are public."
    ),
    "no_authority": QT_TRANSLATE_NOOP("Refusals", "Make the authority of the office first."),
    "no_officer": QT_TRANSLATE_NOOP("Refusals", "Say who presides and who takes the minutes."),
    "no_paper_of_called_off": QT_TRANSLATE_NOOP(
        "Refusals", "The meeting was called off: such a paper is not made of it."
    ),
    "nobody_invited": QT_TRANSLATE_NOOP("Refusals", "Nobody is invited yet."),
    "no_signature_field": QT_TRANSLATE_NOOP("Refusals", "The file has no place for this signature."),
    "not_in_record": QT_TRANSLATE_NOOP(
        "Refusals", "“{text}” is not in the protocol. Type it as it stands there."
    ),
    "nobody_to_ask": QT_TRANSLATE_NOOP("Refusals", "Everybody is asked already."),
    "nothing_to_tell": QT_TRANSLATE_NOOP("Refusals", "Nothing was considered, so there is no news."),
    "nothing_to_hand": QT_TRANSLATE_NOOP(
        "Refusals", "Everybody has an address by now: nothing is to be printed."
    ),
    "nothing_to_report": QT_TRANSLATE_NOOP("Refusals", "There are no actions to report on."),
    "nothing_to_send": QT_TRANSLATE_NOOP("Refusals", "Tick those who are to get the letter."),
    "not_a_key_file": QT_TRANSLATE_NOOP("Refusals", "This is not a key file."),
    "not_a_scan": QT_TRANSLATE_NOOP("Refusals", "A scan is a PDF, JPEG or PNG file."),
    "not_an_office_key": QT_TRANSLATE_NOOP("Refusals", "This key was not made by the office."),
    "not_finalised": QT_TRANSLATE_NOOP("Refusals", "Finish the protocol first."),
    "not_readable": QT_TRANSLATE_NOOP("Refusals", "The file cannot be read."),
    "not_signed_on_paper": QT_TRANSLATE_NOOP("Refusals", "Mark the signatures on paper first."),
    "not_waivable": QT_TRANSLATE_NOOP("Refusals", "This cannot stay as it is: correct it."),
    "not_written": QT_TRANSLATE_NOOP("Refusals", "The file was not written. Check the folder and the disk."),
    "other_signature": QT_TRANSLATE_NOOP("Refusals", "The file has a signature that is not of this office."),
    "paper_has_no_format": QT_TRANSLATE_NOOP("Refusals", "This paper is not made as a file of this kind."),
    "password_empty": QT_TRANSLATE_NOOP("Refusals", "Type the password."),
    "remarks_unanswered": QT_TRANSLATE_NOOP("Refusals", "Answer this person's remarks first."),
    "sign_in_order": QT_TRANSLATE_NOOP("Refusals", "The chair signs first, then the secretary."),
    "signed_before_meeting": QT_TRANSLATE_NOOP("Refusals", "A protocol is not signed before its meeting."),
    "signed_on_paper": QT_TRANSLATE_NOOP("Refusals", "The protocol is signed on paper."),
    "ukrainian_kep_container": QT_TRANSLATE_NOOP(
        "Refusals", "This is a Ukrainian qualified key. Sign with its own program and bring the file back."
    ),
    "unprintable_character": QT_TRANSLATE_NOOP(
        "Refusals", "The sign “{character}” cannot be printed. It is {part}, in “{text}”. Take it out."
    ),
    "unreadable_paper": QT_TRANSLATE_NOOP("Refusals", "The file is not a readable PDF."),
    "unreadable_pdf": QT_TRANSLATE_NOOP("Refusals", "The file is not a readable PDF."),
    "weak_password": QT_TRANSLATE_NOOP("Refusals", "The password needs at least {least} signs."),
    "wrong_password": QT_TRANSLATE_NOOP("Refusals", "The password is wrong."),
}
