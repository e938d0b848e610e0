"""Findings in words: what is wrong, where, and what is said when it is right."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.findings import Finding
from secretariat.ui.meeting.names import unbroken

_WRONG = {
    "attendance_unmarked": QT_TRANSLATE_NOOP("Findings", "Not marked whether they came: {names}"),
    "company_not_counted": QT_TRANSLATE_NOOP("Findings", "{names}: not said how many"),
    "item_open": QT_TRANSLATE_NOOP("Findings", "Items {items}: not marked as considered"),
    "item_without_outcome": QT_TRANSLATE_NOOP("Findings", "Item {items}: there is no decision"),
    "no_chair": QT_TRANSLATE_NOOP("Findings", "There is no chair of the meeting"),
    "no_items": QT_TRANSLATE_NOOP("Findings", "The agenda is empty"),
    "no_patronymic": QT_TRANSLATE_NOOP("Findings", "No patronymic: {names}"),
    "no_quorum": QT_TRANSLATE_NOOP("Findings", "No quorum at the opening: {present} of the {needed} needed"),
    "no_rapporteur": QT_TRANSLATE_NOOP("Findings", "Items {items}: nobody reports"),
    "no_secretary": QT_TRANSLATE_NOOP("Findings", "There is no secretary of the meeting"),
    "nobody_present": QT_TRANSLATE_NOOP("Findings", "Nobody is marked as present"),
    "tie_undecided": QT_TRANSLATE_NOOP("Findings", "Item {items}: an equal vote, the chair has not decided"),
    "votes_do_not_add_up": QT_TRANSLATE_NOOP("Findings", "Item {items}: the votes do not add up"),
}
_WHERE = {
    "attendance_unmarked": QT_TRANSLATE_NOOP("Findings", "Meeting · presence"),
    "company_not_counted": QT_TRANSLATE_NOOP("Findings", "Meeting · presence"),
    "item_open": QT_TRANSLATE_NOOP("Findings", "Meeting · the item itself"),
    "item_without_outcome": QT_TRANSLATE_NOOP("Findings", "Write the decision, or mark it as taken note of"),
    "no_chair": QT_TRANSLATE_NOOP("Findings", "Preparation · details"),
    "no_items": QT_TRANSLATE_NOOP("Findings", "Preparation · agenda"),
    "no_patronymic": QT_TRANSLATE_NOOP("Findings", "Persons · in lists they stand with one initial"),
    "no_quorum": QT_TRANSLATE_NOOP("Findings", "Meeting · presence"),
    "no_rapporteur": QT_TRANSLATE_NOOP("Findings", "Preparation · agenda"),
    "no_secretary": QT_TRANSLATE_NOOP("Findings", "Preparation · details"),
    "nobody_present": QT_TRANSLATE_NOOP("Findings", "Meeting · presence"),
    "tie_undecided": QT_TRANSLATE_NOOP("Findings", "Meeting · the vote"),
    "votes_do_not_add_up": QT_TRANSLATE_NOOP("Findings", "Meeting · the vote"),
}
_RIGHT = {
    "attendance_unmarked": QT_TRANSLATE_NOOP("Findings", "Every member is marked"),
    "company_not_counted": QT_TRANSLATE_NOOP("Findings", "Unnamed participants are counted"),
    "item_open": QT_TRANSLATE_NOOP("Findings", "Every item is finished"),
    "item_without_outcome": QT_TRANSLATE_NOOP("Findings", "Every item has a decision"),
    "no_chair": QT_TRANSLATE_NOOP("Findings", "There is a chair"),
    "no_items": QT_TRANSLATE_NOOP("Findings", "There is an agenda"),
    "no_patronymic": QT_TRANSLATE_NOOP("Findings", "Patronymics are known"),
    "no_quorum": QT_TRANSLATE_NOOP("Findings", "There was a quorum"),
    "no_rapporteur": QT_TRANSLATE_NOOP("Findings", "Every item has a rapporteur"),
    "no_secretary": QT_TRANSLATE_NOOP("Findings", "There is a secretary"),
    "nobody_present": QT_TRANSLATE_NOOP("Findings", "Presence is marked"),
    "tie_undecided": QT_TRANSLATE_NOOP("Findings", "No vote is left undecided"),
    "votes_do_not_add_up": QT_TRANSLATE_NOOP("Findings", "The votes add up"),
}
CHECKS = tuple(_WRONG)
"""The code of every check."""


def wrong(findings: Sequence[Finding], names: Sequence[str]) -> str:
    """What is wrong, for findings of one kind; `names` says who it is about."""
    items = sorted({int(f.params["item"]) for f in findings if "item" in f.params})
    params = {key: value for finding in findings for key, value in finding.params.items()}
    words = {
        **params,
        "items": ", ".join(map(str, items)),
        "names": ", ".join(map(unbroken, dict.fromkeys(names))),
    }
    sentence = _said(_WRONG[findings[0].code]).format(**words)
    return sentence[:1].upper() + sentence[1:]


def where(code: str) -> str:
    """Where it is cured."""
    return _said(_WHERE[code])


def right(code: str) -> str:
    """What is said of a check that found nothing."""
    return _said(_RIGHT[code])


def _said(text: object) -> str:
    return QCoreApplication.translate("Findings", str(text))
