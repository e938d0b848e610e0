"""What the sending stage says."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.document import SignerRole
from secretariat.domain.kyiv import KYIV
from secretariat.domain.letters import LetterKind
from secretariat.services.mailing.mailings import Obstacle
from secretariat.services.mailing.recipient import Unsent
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.meeting.names import unbroken
from secretariat.ui.meeting.sending.state import Card, Line, Readiness, SendingState
from secretariat.ui.prompts import Question


class MailingCounts(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def went(self, count: int) -> str:
        """«9 листів»"""
        return self.tr("%n letter(s)", "", count)

    def tasks(self, count: int) -> str:
        """«2 доручення»"""
        return self.tr("%n action(s)", "", count)

    def twice(self, count: int) -> str:
        """«2 отримувачі отримають те саме вдруге.»"""
        return self.tr("%n recipient(s) would get the same twice.", "", count)

    def outdated(self, count: int) -> str:
        """«2 листи з попередньою версією застаріли»"""
        return self.tr("%n letter(s) with an earlier version are outdated", "", count)

    def recipients(self, count: int) -> str:
        """«9 отримувачів»"""
        return self.tr("%n recipient(s)", "", count)


def put_words(count: int) -> str:
    """«Покласти у вихідні (9)»"""
    return QCoreApplication.translate("Sending", "Put into the outbox ({count})").format(count=count)


def repeat_words(count: int) -> str:
    """«Надіслати ще раз (9)»"""
    return QCoreApplication.translate("Sending", "Send once more ({count})").format(count=count)


def outbox_words(count: int) -> str:
    """«Листи цього засідання у вихідних (9)»"""
    return QCoreApplication.translate("Sending", "Letters of this meeting in the outbox ({count})").format(
        count=count
    )


def missing_words(state: SendingState) -> str:
    """What has to be done before the protocol can go, or what it would lack; empty when all is there."""
    match state.readiness:
        case Readiness.NO_NUMBER:
            return QCoreApplication.translate(
                "Sending", "The protocol has no number yet: give it the number, then have it signed."
            )
        case Readiness.REOPENED:
            return QCoreApplication.translate(
                "Sending", "The protocol is open for changes: close its text, then have it signed."
            )
        case Readiness.UNSIGNED:
            return _awaited(state.unsigned)
        case Readiness.NO_SCAN:
            return QCoreApplication.translate(
                "Sending",
                "The protocol was signed by pen, but there is no scan of it: a file without signatures would go out.",
            )
    return ""


def _awaited(roles: tuple[SignerRole, ...]) -> str:
    if len(roles) > 1:
        return QCoreApplication.translate(
            "Sending", "The protocol is not signed yet: it waits for the chair and the secretary."
        )
    return {
        SignerRole.CHAIR: QCoreApplication.translate(
            "Sending", "The protocol waits for the chair's signature."
        ),
        SignerRole.SECRETARY: QCoreApplication.translate(
            "Sending", "The protocol waits for the secretary's signature."
        ),
    }[roles[0]]


def mailing_title(kind: LetterKind) -> str:
    """«Підписаний протокол»"""
    return {
        LetterKind.INVITATION: QCoreApplication.translate("Sending", "Invitation with the agenda"),
        LetterKind.AGENDA_CHANGE: QCoreApplication.translate("Sending", "Changes since the agenda was sent"),
        LetterKind.CANCELLATION: QCoreApplication.translate("Sending", "That the meeting is called off"),
        LetterKind.DRAFT: QCoreApplication.translate("Sending", "Draft of the protocol for remarks"),
        LetterKind.PROTOCOL: QCoreApplication.translate("Sending", "Signed protocol"),
        LetterKind.EXTRACT: QCoreApplication.translate(
            "Sending", "Extracts for those who carry decisions out"
        ),
        LetterKind.REMINDER: QCoreApplication.translate("Sending", "Reminders of actions"),
    }[kind]


def by_hand_title() -> str:
    """«Роздати на папері»"""
    return QCoreApplication.translate("Sending", "Hand out on paper")


def by_hand_words(count: int) -> str:
    """«Роздати на папері (3)»"""
    return QCoreApplication.translate("Sending", "Hand out on paper ({count})").format(count=count)


def together_title() -> str:
    """«Один лист усім виконавцям»"""
    return QCoreApplication.translate("Sending", "One letter to all who carry something out")


def together_words(count: int) -> str:
    """«Один лист усім виконавцям (5)»"""
    return QCoreApplication.translate(
        "Sending", "One letter to all who carry something out ({count})"
    ).format(count=count)


def carried_words(kind: LetterKind) -> str:
    """What goes with each letter."""
    return {
        LetterKind.INVITATION: QCoreApplication.translate(
            "Sending", "With it go the agenda as PDF and the meeting for the calendar."
        ),
        LetterKind.AGENDA_CHANGE: QCoreApplication.translate(
            "Sending", "With it go the new agenda as PDF and the corrected meeting for the calendar."
        ),
        LetterKind.CANCELLATION: QCoreApplication.translate(
            "Sending", "The letter gives the reason; the meeting is struck off the calendar."
        ),
        LetterKind.DRAFT: QCoreApplication.translate(
            "Sending", "With it goes the draft as PDF; the letter says by when to answer."
        ),
        LetterKind.PROTOCOL: QCoreApplication.translate(
            "Sending", "With it goes the signed file exactly as it is kept."
        ),
        LetterKind.EXTRACT: QCoreApplication.translate(
            "Sending", "Each gets a cover letter and an extract with their own items only, both as PDF."
        ),
        LetterKind.REMINDER: QCoreApplication.translate(
            "Sending", "Each gets one letter with all that is overdue or due within a week."
        ),
    }[kind]


def standing_words(card: Card) -> str:
    """When it went, or why it cannot yet; empty when there is nothing to say."""
    if card.obstacle is not None:
        return {
            Obstacle.NO_ITEMS: QCoreApplication.translate("Sending", "The agenda is still empty"),
            Obstacle.NOT_OVER: QCoreApplication.translate(
                "Sending", "Can go when all items have been considered"
            ),
            Obstacle.NO_NUMBER: QCoreApplication.translate("Sending", "Waits for the protocol's number"),
            Obstacle.REOPENED: QCoreApplication.translate(
                "Sending", "Waits for the text of the protocol to be closed"
            ),
            Obstacle.UNSIGNED: QCoreApplication.translate("Sending", "Waits for the signatures"),
        }[card.obstacle]
    if card.last is not None:
        return QCoreApplication.translate("Sending", "In the outbox since {moment}: {letters}").format(
            moment=moment_words(card.last.moment), letters=MailingCounts().went(card.last.count)
        )
    if card.by_hand is not None:
        return QCoreApplication.translate("Sending", "Marked as sent on {moment}").format(
            moment=moment_words(card.by_hand)
        )
    return ""


def outdated_words(card: Card) -> str:
    """What went out and does not count any more, until everybody has what counts; empty when there is none."""
    return MailingCounts().outdated(card.outdated) if card.outdated and not card.is_done else ""


def without_words(card: Card) -> str:
    """«Без адреси: Білоус Дмитро Григорович, …»; empty when everybody has one."""
    if not card.on_paper:
        return ""
    names = ", ".join(line.name for line in card.on_paper)
    return QCoreApplication.translate("Sending", "Without an address: {names}").format(names=names)


def told_words(line: Line) -> str:
    """What the letter tells just this one: «питання 1, 4», «2 доручення», when it went."""
    told = []
    if line.tasks:
        told.append(unbroken(MailingCounts().tasks(line.tasks)))
    if line.items:
        first, *others = map(str, line.items)
        named = unbroken(QCoreApplication.translate("Sending", "item {numbers}").format(numbers=first))
        told.append(", ".join([named, *others]))
    if line.got is not None:
        words = QCoreApplication.translate("Sending", "in the outbox since {moment}")
        told.append(words.format(moment=moment_words(line.got)))
    if line.unsent is not None:
        told.append(_unsent_words(line.unsent))
    return " · ".join(told)


def _unsent_words(unsent: Unsent) -> str:
    return {
        Unsent.NEVER_WRITTEN: QCoreApplication.translate("Sending", "no invitation was written"),
        Unsent.NEVER_LEFT: QCoreApplication.translate(
            "Sending", "not sent: the invitation was taken out of the outbox or refused"
        ),
    }[unsent]


def moment_words(moment: datetime) -> str:
    """«01.08.2019 15:40»"""
    local = moment.astimezone(KYIV)
    return f"{date_text(local.date())} {time_text(local)}"


def once_more(card: Card, count: int) -> Question:
    """Asked before letters go that went already; `count` is how many would get it twice."""
    assert card.last is not None
    text = QCoreApplication.translate("Sending", "{letters} went into the outbox on {moment}. {twice}")
    return Question(
        title=QCoreApplication.translate("Sending", "Send once more?"),
        text=text.format(
            letters=MailingCounts().went(card.last.count),
            moment=moment_words(card.last.moment),
            twice=MailingCounts().twice(count),
        ),
        verb=repeat_words(count),
        refusal=QCoreApplication.translate("Sending", "Do not send"),
    )
