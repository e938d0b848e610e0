"""Why something was not done: the words for every `DomainError`, for all screens."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.errors import DomainError
from secretariat.domain.group import Role
from secretariat.domain.ukrainian import within_quotes
from secretariat.services.changes import Barrier
from secretariat.ui.i18n import date_text
from secretariat.ui.refusals_of_actions import OF_ACTIONS
from secretariat.ui.refusals_of_files import OF_FILES
from secretariat.ui.refusals_of_mail import OF_MAIL
from secretariat.ui.refusals_of_meetings import OF_MEETINGS
from secretariat.ui.refusals_of_papers import OF_PAPERS
from secretariat.ui.refusals_of_people import OF_PEOPLE
from secretariat.ui.refusals_of_store import OF_STORE
from secretariat.ui.typed_parts import TYPED_PARTS
from secretariat.ui.words import role

_OF_OFFICE: Mapping[str, object] = {
    "bad_email": QT_TRANSLATE_NOOP("Refusals", "“{address}” is not an e-mail address."),
    "bad_majority": QT_TRANSLATE_NOOP("Refusals", "Such a majority cannot be: check the share."),
    "bad_quorum": QT_TRANSLATE_NOOP("Refusals", "Such a quorum cannot be: check the share."),
    "day_is_usual": QT_TRANSLATE_NOOP(
        "Refusals", "This day is so by itself: the table needs no line for it."
    ),
    "group_exists": QT_TRANSLATE_NOOP("Refusals", "The council has a group of this name already."),
    "in_use": QT_TRANSLATE_NOOP("Refusals", "This is used in meetings, so it stays."),
    "last_group": QT_TRANSLATE_NOOP("Refusals", "This is the only group, so it stays."),
    "margins_too_wide": QT_TRANSLATE_NOOP(
        "Refusals",
        "The left and the right margin may take {most} mm together: two signatures stand between them.",
    ),
    "membership_overlaps": QT_TRANSLATE_NOOP(
        "Refusals", "This person is in the group on those days already. End the former time first."
    ),
    "not_a_closing_state": QT_TRANSLATE_NOOP("Refusals", "Say how the action ended."),
    "not_a_measure": QT_TRANSLATE_NOOP("Refusals", "Type a number, such as 20 or 1.15."),
    "not_whole": QT_TRANSLATE_NOOP("Refusals", "Type a whole number."),
    "out_of_range": QT_TRANSLATE_NOOP("Refusals", "Type a number from {least} to {most}."),
    "required": QT_TRANSLATE_NOOP("Refusals", "Fill this in."),
    "role_taken": QT_TRANSLATE_NOOP("Refusals", "The group has a {role} on those days already."),
    "term_needs_start": QT_TRANSLATE_NOOP("Refusals", "Say on which day the term began."),
    "too_small": QT_TRANSLATE_NOOP("Refusals", "The least number here is {least}."),
    "unknown_profile": QT_TRANSLATE_NOOP("Refusals", "This form of papers is not known."),
    "untidy_text": QT_TRANSLATE_NOOP(
        "Refusals", "There are signs that cannot be seen in this text. Type it anew."
    ),
    "words_not_kept": QT_TRANSLATE_NOOP(
        "Refusals",
        "The word counts as right until the program is closed, but it could not be written down. Check the disk.",
    ),
}
_OF_STORE: Mapping[str, object] = {
    "backup_busy": QT_TRANSLATE_NOOP("Refusals", "A backup is being made already. Repeat in a minute."),
    "backup_damaged": QT_TRANSLATE_NOOP("Refusals", "The backup is damaged, so nothing was replaced by it."),
    "backup_failed": QT_TRANSLATE_NOOP("Refusals", "The backup was not made. Check the disk."),
    "files_damaged": QT_TRANSLATE_NOOP(
        "Refusals",
        "Some files beside the data are damaged ({count}), so nothing was changed. Restore them from a backup.",
    ),
    "key_file_damaged": QT_TRANSLATE_NOOP(
        "Refusals",
        "The file of the key is damaged or gone. Put it back into the data folder from a backup.",
    ),
    "keyring_unusable": QT_TRANSLATE_NOOP(
        "Refusals",
        "This computer has no safe place for the key now, so the passphrase will be asked at each start.",
    ),
    "not_found": QT_TRANSLATE_NOOP("Refusals", "This is not there any more."),
    "not_prepared": QT_TRANSLATE_NOOP(
        "Refusals", "What was laid out of the backup is gone, and nothing was replaced. Restore again."
    ),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Refusals", "There is nothing to redo."),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Refusals", "There is nothing to undo."),
    "passphrase_needed": QT_TRANSLATE_NOOP("Refusals", "The data are encrypted: a passphrase is needed."),
    "passphrase_short": QT_TRANSLATE_NOOP(
        "Refusals",
        "Too short: at least {least} signs. Three or four words that belong together only for you are good.",
    ),
    "passphrase_wrong": QT_TRANSLATE_NOOP(
        "Refusals", "This is not the passphrase. Look at the language of the keyboard and at capital letters."
    ),
    "recoding_failed": QT_TRANSLATE_NOOP(
        "Refusals", "The rewritten data did not pass the check, so the data stay as they were."
    ),
    "recovery_code_length": QT_TRANSLATE_NOOP(
        "Refusals", "The code has {digits} digits: eight groups of six."
    ),
    "recovery_code_wrong": QT_TRANSLATE_NOOP(
        "Refusals", "The code is written well, but it is not of these data: perhaps of an older sheet."
    ),
    "recovery_group_wrong": QT_TRANSLATE_NOOP(
        "Refusals", "There is a mistake in group {group}. Look at the sheet."
    ),
    "second_inside": QT_TRANSLATE_NOOP(
        "Refusals", "This folder belongs to the data themselves. Choose one on another disk."
    ),
    "second_unusable": QT_TRANSLATE_NOOP(
        "Refusals", "Nothing can be written into this folder. Choose another one."
    ),
    "store_unsafe": QT_TRANSLATE_NOOP("Refusals", "Data are not safe on this disk. Choose another folder."),
    "undo_conflict": QT_TRANSLATE_NOOP(
        "Refusals", "This step can no longer be undone: later ones stand on it."
    ),
    "upgrade_failed": QT_TRANSLATE_NOOP(
        "Refusals",
        "The data were not brought to the new version. They are as before; a backup lies beside them.",
    ),
}
_BARRIERS: Mapping[Barrier, object] = {
    Barrier.NUMBER_GIVEN: QT_TRANSLATE_NOOP(
        "Refusals", "A number was given to a protocol: that is not undone."
    ),
    Barrier.SIGNED: QT_TRANSLATE_NOOP("Refusals", "The protocol was signed: that is not undone."),
    Barrier.SENT: QT_TRANSLATE_NOOP("Refusals", "Letters were put into the outbox: that is not undone."),
    Barrier.UPGRADED: QT_TRANSLATE_NOOP(
        "Refusals", "The program was updated: what was before is not undone."
    ),
    Barrier.ERASED: QT_TRANSLATE_NOOP("Refusals", "Personal data was erased: that is not undone."),
}
REFUSALS: Mapping[str, object] = {
    **_OF_OFFICE,
    **_OF_STORE,
    **OF_ACTIONS,
    **OF_MAIL,
    **OF_FILES,
    **OF_MEETINGS,
    **OF_PAPERS,
    **OF_PEOPLE,
    **OF_STORE,
}


_QUOTED = {"group", "title", "template"}
"""Parameters that stand between quotes and may have quotes of their own."""


def refusal(error: DomainError) -> str:
    """One or two sentences: what is wrong, and what to do."""
    if error.code == "undo_barrier":
        return _said(_BARRIERS[Barrier(str(error.params["barrier"]))])
    if error.code not in REFUSALS:
        return QCoreApplication.translate("Refusals", "This cannot be done now.")
    shown = {key: _shown(value) for key, value in error.params.items()}
    shown |= {key: within_quotes(str(shown[key])) for key in _QUOTED & shown.keys()}
    if "part" in shown:
        shown["part"] = _said(TYPED_PARTS[str(shown["part"])]).format(**shown)
    return _said(REFUSALS[error.code]).format(**shown)


def _said(text: object) -> str:
    return QCoreApplication.translate("Refusals", str(text))


def _shown(value: object) -> object:
    """A parameter as it stands in a sentence."""
    if isinstance(value, Role):
        return role(value)
    return date_text(value) if isinstance(value, date) else value
