"""Findings in words: what is wrong, where, and what is said when it is right."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.findings import Finding
from secretariat.ui.meeting.names import unbroken

_WRONG = {
    "action_not_adopted": QT_TRANSLATE_NOOP(
        "Findings", "Item {items}: what was not adopted charges somebody with an action"
    ),
    "attendance_unmarked": QT_TRANSLATE_NOOP("Findings", "Not marked whether they came: {names}"),
    "chair_absent": QT_TRANSLATE_NOOP("Findings", "{name} presides and is marked as absent"),
    "chair_away": QT_TRANSLATE_NOOP("Findings", "Item {items}: {name} presides and is not there"),
    "chair_voted_otherwise": QT_TRANSLATE_NOOP(
        "Findings",
        "Item {items}: an equal vote was decided otherwise than its chair voted: withdraw it and record it again",
    ),
    "company_not_counted": QT_TRANSLATE_NOOP("Findings", "{names}: not said how many"),
    "dates_in_two_styles": QT_TRANSLATE_NOOP(
        "Findings", "“{written}”: other dates of the protocol are written differently"
    ),
    "decided_without_quorum": QT_TRANSLATE_NOOP(
        "Findings", "Items {items}: decided without a quorum ({present} of the {needed} needed)"
    ),
    "decision_without_when": QT_TRANSLATE_NOOP("Findings", "Item {items}: not said until when"),
    "decision_without_who": QT_TRANSLATE_NOOP(
        "Findings", "Item {items}: the decision does not say who does it"
    ),
    "dissent_absent": QT_TRANSLATE_NOOP(
        "Findings", "Item {items}: {name} disagrees with the decision and was not there"
    ),
    "due_before_meeting": QT_TRANSLATE_NOOP("Findings", "Item {items}: due before the meeting"),
    "ends_before_item": QT_TRANSLATE_NOOP("Findings", "Item {items}: ended after the meeting did"),
    "first_person": QT_TRANSLATE_NOOP("Findings", "Items {items}: told in the first person (“{written}”)"),
    "item_open": QT_TRANSLATE_NOOP("Findings", "Items {items}: not marked as considered"),
    "item_without_outcome": QT_TRANSLATE_NOOP("Findings", "Item {items}: there is no decision"),
    "listed_no_member": QT_TRANSLATE_NOOP(
        "Findings", "{name} is listed as a member and is none on the day of the meeting"
    ),
    "member_not_listed": QT_TRANSLATE_NOOP("Findings", "Members who are not on the list: {name}"),
    "name_two_ways": QT_TRANSLATE_NOOP("Findings", "“{written}” and “{name}”: one name is spelt in two ways"),
    "no_alternative_text": QT_TRANSLATE_NOOP(
        "Findings", "A picture is not described for those who cannot see it"
    ),
    "no_chair": QT_TRANSLATE_NOOP("Findings", "There is no chair of the meeting"),
    "no_items": QT_TRANSLATE_NOOP("Findings", "The agenda is empty"),
    "no_patronymic": QT_TRANSLATE_NOOP("Findings", "No patronymic: {names}"),
    "no_quorum": QT_TRANSLATE_NOOP("Findings", "No quorum at the opening: {present} of the {needed} needed"),
    "no_rapporteur": QT_TRANSLATE_NOOP("Findings", "Items {items}: nobody reports"),
    "no_secretary": QT_TRANSLATE_NOOP("Findings", "There is no secretary of the meeting"),
    "nobody_present": QT_TRANSLATE_NOOP("Findings", "Nobody is marked as present"),
    "not_about": QT_TRANSLATE_NOOP("Findings", "Item {items}: the title does not begin with “Про”"),
    "recused_voted": QT_TRANSLATE_NOOP("Findings", "Item {items}: {name} stepped out of it and voted"),
    "remarks_open": QT_TRANSLATE_NOOP("Findings", "Remarks on the draft without an answer: {count}"),
    "secretary_absent": QT_TRANSLATE_NOOP("Findings", "{name} takes the minutes and is marked as absent"),
    "secretary_away": QT_TRANSLATE_NOOP(
        "Findings", "Item {items}: {name} takes the minutes and is not there"
    ),
    "speaker_absent": QT_TRANSLATE_NOOP("Findings", "Item {items}: {name} speaks and is marked as absent"),
    "speaker_not_listed": QT_TRANSLATE_NOOP("Findings", "Item {items}: {name} speaks and is in no list"),
    "tie_undecided": QT_TRANSLATE_NOOP("Findings", "Item {items}: an equal vote, the chair has not decided"),
    "tie_without_chair": QT_TRANSLATE_NOOP(
        "Findings",
        "Item {items}: an equal vote, and its chair did not vote: withdraw the vote and record it again",
    ),
    "votes_do_not_add_up": QT_TRANSLATE_NOOP("Findings", "Item {items}: the votes do not add up"),
    "words_mixed": QT_TRANSLATE_NOOP("Findings", "“{written}” in the text: the protocol prints another word"),
}
_WHERE = {
    "action_not_adopted": QT_TRANSLATE_NOOP("Findings", "Meeting · the decision"),
    "attendance_unmarked": QT_TRANSLATE_NOOP("Findings", "Meeting · presence"),
    "chair_absent": QT_TRANSLATE_NOOP("Findings", "Meeting · presence, or name another chair"),
    "chair_away": QT_TRANSLATE_NOOP("Findings", "Meeting · the item itself"),
    "chair_voted_otherwise": QT_TRANSLATE_NOOP("Findings", "Meeting · the vote"),
    "company_not_counted": QT_TRANSLATE_NOOP("Findings", "Meeting · presence"),
    "dates_in_two_styles": QT_TRANSLATE_NOOP("Findings", "Meeting · the text"),
    "decided_without_quorum": QT_TRANSLATE_NOOP("Findings", "Meeting · presence and the decision"),
    "decision_without_when": QT_TRANSLATE_NOOP("Findings", "Meeting · the decision"),
    "decision_without_who": QT_TRANSLATE_NOOP("Findings", "Meeting · the decision"),
    "dissent_absent": QT_TRANSLATE_NOOP("Findings", "Meeting · presence, or the decision"),
    "due_before_meeting": QT_TRANSLATE_NOOP("Findings", "Meeting · the decision"),
    "ends_before_item": QT_TRANSLATE_NOOP("Findings", "Preparation · details"),
    "first_person": QT_TRANSLATE_NOOP("Findings", "Meeting · the text"),
    "item_open": QT_TRANSLATE_NOOP("Findings", "Meeting · the item itself"),
    "item_without_outcome": QT_TRANSLATE_NOOP("Findings", "Write the decision, or mark it as taken note of"),
    "listed_no_member": QT_TRANSLATE_NOOP("Findings", "Meeting · presence, or the membership in Persons"),
    "member_not_listed": QT_TRANSLATE_NOOP("Findings", "Meeting · presence, or the membership in Persons"),
    "name_two_ways": QT_TRANSLATE_NOOP("Findings", "Meeting · the text"),
    "no_alternative_text": QT_TRANSLATE_NOOP("Findings", "Protocol · annexes"),
    "no_chair": QT_TRANSLATE_NOOP("Findings", "Preparation · details"),
    "no_items": QT_TRANSLATE_NOOP("Findings", "Preparation · agenda"),
    "no_patronymic": QT_TRANSLATE_NOOP("Findings", "Persons · in lists they stand with one initial"),
    "no_quorum": QT_TRANSLATE_NOOP("Findings", "Meeting · presence"),
    "no_rapporteur": QT_TRANSLATE_NOOP("Findings", "Preparation · agenda"),
    "no_secretary": QT_TRANSLATE_NOOP("Findings", "Preparation · details"),
    "nobody_present": QT_TRANSLATE_NOOP("Findings", "Meeting · presence"),
    "not_about": QT_TRANSLATE_NOOP("Findings", "Preparation · agenda"),
    "recused_voted": QT_TRANSLATE_NOOP("Findings", "Meeting · the vote"),
    "remarks_open": QT_TRANSLATE_NOOP("Findings", "Protocol · approval"),
    "secretary_absent": QT_TRANSLATE_NOOP("Findings", "Meeting · presence, or name another secretary"),
    "secretary_away": QT_TRANSLATE_NOOP("Findings", "Meeting · the item itself"),
    "speaker_absent": QT_TRANSLATE_NOOP("Findings", "Meeting · presence"),
    "speaker_not_listed": QT_TRANSLATE_NOOP("Findings", "Meeting · presence"),
    "tie_undecided": QT_TRANSLATE_NOOP("Findings", "Meeting · the vote"),
    "tie_without_chair": QT_TRANSLATE_NOOP("Findings", "Meeting · the vote"),
    "votes_do_not_add_up": QT_TRANSLATE_NOOP("Findings", "Meeting · the vote"),
    "words_mixed": QT_TRANSLATE_NOOP("Findings", "Meeting · the text"),
}
_RIGHT = {
    "action_not_adopted": QT_TRANSLATE_NOOP("Findings", "No action comes of what was not adopted"),
    "attendance_unmarked": QT_TRANSLATE_NOOP("Findings", "Every member is marked"),
    "chair_absent": QT_TRANSLATE_NOOP("Findings", "The chair was there"),
    "chair_away": QT_TRANSLATE_NOOP("Findings", "Whoever presides was there at each item"),
    "chair_voted_otherwise": QT_TRANSLATE_NOOP("Findings", "The chair's vote is the same everywhere"),
    "company_not_counted": QT_TRANSLATE_NOOP("Findings", "Unnamed participants are counted"),
    "dates_in_two_styles": QT_TRANSLATE_NOOP("Findings", "Dates are written in one way"),
    "decided_without_quorum": QT_TRANSLATE_NOOP("Findings", "There was a quorum at each decision"),
    "decision_without_when": QT_TRANSLATE_NOOP("Findings", "Every action says until when"),
    "decision_without_who": QT_TRANSLATE_NOOP("Findings", "Every decision says who does it"),
    "dissent_absent": QT_TRANSLATE_NOOP("Findings", "Whoever disagrees was there"),
    "due_before_meeting": QT_TRANSLATE_NOOP("Findings", "No action is due before the meeting"),
    "ends_before_item": QT_TRANSLATE_NOOP("Findings", "No item is longer than the meeting"),
    "first_person": QT_TRANSLATE_NOOP("Findings", "Speeches are told in the third person"),
    "item_open": QT_TRANSLATE_NOOP("Findings", "Every item is finished"),
    "item_without_outcome": QT_TRANSLATE_NOOP("Findings", "Every item has a decision"),
    "listed_no_member": QT_TRANSLATE_NOOP("Findings", "Whoever is listed as a member is one"),
    "member_not_listed": QT_TRANSLATE_NOOP("Findings", "Every member is on the list"),
    "name_two_ways": QT_TRANSLATE_NOOP("Findings", "Names are spelt in one way"),
    "no_alternative_text": QT_TRANSLATE_NOOP("Findings", "Pictures are described in words"),
    "no_chair": QT_TRANSLATE_NOOP("Findings", "There is a chair"),
    "no_items": QT_TRANSLATE_NOOP("Findings", "There is an agenda"),
    "no_patronymic": QT_TRANSLATE_NOOP("Findings", "Patronymics are known"),
    "no_quorum": QT_TRANSLATE_NOOP("Findings", "There was a quorum"),
    "no_rapporteur": QT_TRANSLATE_NOOP("Findings", "Every item has a rapporteur"),
    "no_secretary": QT_TRANSLATE_NOOP("Findings", "There is a secretary"),
    "nobody_present": QT_TRANSLATE_NOOP("Findings", "Presence is marked"),
    "not_about": QT_TRANSLATE_NOOP("Findings", "Titles of items begin with “Про”"),
    "recused_voted": QT_TRANSLATE_NOOP("Findings", "Whoever stepped out did not vote"),
    "remarks_open": QT_TRANSLATE_NOOP("Findings", "No remark is left without an answer"),
    "secretary_absent": QT_TRANSLATE_NOOP("Findings", "The secretary was there"),
    "secretary_away": QT_TRANSLATE_NOOP("Findings", "Whoever takes the minutes was there at each item"),
    "speaker_absent": QT_TRANSLATE_NOOP("Findings", "Whoever speaks was there"),
    "speaker_not_listed": QT_TRANSLATE_NOOP("Findings", "Whoever speaks is in a list"),
    "tie_undecided": QT_TRANSLATE_NOOP("Findings", "No vote is left undecided"),
    "tie_without_chair": QT_TRANSLATE_NOOP("Findings", "Equal votes were decided by a chair who was there"),
    "votes_do_not_add_up": QT_TRANSLATE_NOOP("Findings", "The votes add up"),
    "words_mixed": QT_TRANSLATE_NOOP("Findings", "Decisions have one word"),
}
CHECKS = tuple(_WRONG)
"""What every check may find."""


def wrong(findings: Sequence[Finding], names: Sequence[str]) -> str:
    """What is wrong, for findings of one kind; `names` says who it is about."""
    items = sorted({int(f.params["item"]) for f in findings if "item" in f.params})
    params = {key: value for finding in findings for key, value in finding.params.items()}
    words = {
        **params,
        "written": ", ".join(
            dict.fromkeys(str(f.params["written"]) for f in findings if "written" in f.params)
        ),
        "items": ", ".join(map(str, items)),
        "names": ", ".join(map(unbroken, dict.fromkeys(names))),
    }
    sentence = _said(_WRONG[findings[0].code]).format(**words)
    return sentence[:1].upper() + sentence[1:]


def where(findings: Sequence[Finding]) -> str:
    """Where it is cured; a single finding names its annex, or its item unless its sentence does."""
    words = _said(_WHERE[findings[0].code])
    item, annex = findings[0].params.get("item"), findings[0].params.get("annex")
    if annex is not None and len(findings) == 1:
        return QCoreApplication.translate("Findings", "Protocol · annex {annex}").format(annex=annex)
    if item is None or len(findings) > 1 or "{items}" in str(_WRONG[findings[0].code]):
        return words
    of_item = QCoreApplication.translate("Findings", "item {item}")
    return f"{words} · {of_item.format(item=item)}"


def right(code: str) -> str:
    """What is said of a check that found nothing."""
    return _said(_RIGHT[code])


def _said(text: object) -> str:
    return QCoreApplication.translate("Findings", str(text))
