"""What a vote means, in words."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.ballot import BallotWay, Choice, Outcome
from secretariat.domain.quorum import QuorumState
from secretariat.domain.rules import MajorityBase, MajorityRule, Threshold
from secretariat.ui.icons import Icon
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.counted import Counted
from secretariat.ui.meeting.running.vote_state import Judgement, VoteState


def show_outcome(chip: Chip, outcome: Outcome, *, unanimous: bool = False) -> None:
    """«Ухвалено», «Ухвалено одноголосно», «Не ухвалено», «Рівність: вирішує голос голови»; as it prints (N24)."""
    match outcome:
        case Outcome.ADOPTED:
            adopted = QCoreApplication.translate("VoteWords", "Adopted")
            by_all = QCoreApplication.translate("VoteWords", "Adopted unanimously")
            chip.say(by_all if unanimous else adopted, Tone.OK, Icon.CHECK)
        case Outcome.NOT_ADOPTED:
            chip.say(QCoreApplication.translate("VoteWords", "Not adopted"), Tone.DANGER, Icon.CLOSE)
        case Outcome.TIE:
            words = QCoreApplication.translate("VoteWords", "Equal: the chair's vote decides")
            chip.say(words, Tone.WARN, Icon.ALERT)


def rule_in_numbers(judgement: Judgement, rule: MajorityRule) -> str:
    """««за» 6 з 7, потрібно 4 — більшість присутніх»"""
    return QCoreApplication.translate(
        "VoteWords", "“for” {votes} of {entitled}, {needed} needed — {rule}"
    ).format(votes=judgement.for_, entitled=judgement.entitled, needed=judgement.needed, rule=rule_text(rule))


def rule_text(rule: MajorityRule) -> str:
    """«більшість присутніх»"""
    if rule.threshold is Threshold.ABSOLUTE:
        return QCoreApplication.translate("VoteWords", "a majority of all members")
    share = {
        Threshold.SIMPLE: QCoreApplication.translate("VoteWords", "a majority"),
        Threshold.TWO_THIRDS: QCoreApplication.translate("VoteWords", "two thirds"),
        Threshold.OWN: f"{rule.numerator}/{rule.denominator}",
    }[rule.threshold]
    base = {
        MajorityBase.MEMBERS: QCoreApplication.translate("VoteWords", "of all members"),
        MajorityBase.PRESENT: QCoreApplication.translate("VoteWords", "of those present"),
        MajorityBase.VOTING: QCoreApplication.translate("VoteWords", "of those who voted"),
    }[rule.base]
    return f"{share} {base}"


def chairs_word(choice: Choice) -> str:
    """«порівну; вирішив голос головуючого: за», as it prints."""
    words = {
        Choice.FOR: QCoreApplication.translate("VoteWords", "equal; the chair's vote decided: for"),
        Choice.AGAINST: QCoreApplication.translate("VoteWords", "equal; the chair's vote decided: against"),
    }
    return words.get(choice, "")


def no_chairs_word() -> str:
    """Why the chair is not asked: he is absent, or stepped out of the item."""
    return QCoreApplication.translate("VoteWords", "equal; the chair takes no part and decides nothing")


def sum_words(off_by: int) -> str:
    """By how many the typed votes miss those who may vote; empty when they fit."""
    if off_by > 0:
        return Counted().votes_too_many(off_by)
    if off_by < 0:
        return Counted().did_not_vote(-off_by)
    return ""


def why_no_vote(state: VoteState) -> str:
    """Why the item cannot be voted on yet; empty when it can."""
    if not state.decided:
        return QCoreApplication.translate(
            "VoteWords", "First write down the decision: there is nothing to vote on."
        )
    if not state.quorum.has:
        return QCoreApplication.translate(
            "VoteWords", "There is no quorum: {present} present, {needed} needed."
        ).format(present=state.quorum.present, needed=state.quorum.needed)
    return ""


def nothing_decided(quorum: QuorumState) -> str:
    """That an item without a quorum has proposals and no decision, in the words of its protocol."""
    return QCoreApplication.translate(
        "VoteWords",
        "No quorum at this item: {present} present, {needed} needed. "
        "Nothing can be decided; what is written here prints as proposed.",
    ).format(present=quorum.present, needed=quorum.needed)


def without_count(way: BallotWay) -> str:
    """What stands in place of numbers."""
    if way is BallotWay.CONSENSUS:
        return QCoreApplication.translate("VoteWords", "by consensus, without counting")
    return ""
