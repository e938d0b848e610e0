"""What screens say of letters: kinds, states, ends of a round."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from secretariat.domain.letters import DispatchState, LetterKind
from secretariat.domain.mail_replies import RefusalCause
from secretariat.services.letter_list import LetterRow, PaperRow
from secretariat.services.sending import Round
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.tone import Tone
from secretariat.ui.refusals import refusal

_JOINTS = re.compile(r"[@._,:;=/>-](?=\w)|(?<=\w)(?=<)")
_KINDS: Mapping[LetterKind, object] = {
    LetterKind.INVITATION: QT_TRANSLATE_NOOP("MailWords", "invitation"),
    LetterKind.AGENDA_CHANGE: QT_TRANSLATE_NOOP("MailWords", "change of the agenda"),
    LetterKind.CANCELLATION: QT_TRANSLATE_NOOP("MailWords", "cancellation"),
    LetterKind.DRAFT: QT_TRANSLATE_NOOP("MailWords", "draft of the protocol"),
    LetterKind.PROTOCOL: QT_TRANSLATE_NOOP("MailWords", "protocol"),
    LetterKind.EXTRACT: QT_TRANSLATE_NOOP("MailWords", "extract"),
    LetterKind.REMINDER: QT_TRANSLATE_NOOP("MailWords", "reminder of actions"),
}
_STATES: Mapping[DispatchState, object] = {
    DispatchState.QUEUED: QT_TRANSLATE_NOOP("MailWords", "waits"),
    DispatchState.SENDING: QT_TRANSLATE_NOOP("MailWords", "is being sent"),
    DispatchState.SENT: QT_TRANSLATE_NOOP("MailWords", "sent"),
    DispatchState.RETRY: QT_TRANSLATE_NOOP("MailWords", "waits for another try"),
    DispatchState.FAILED: QT_TRANSLATE_NOOP("MailWords", "refused"),
    DispatchState.UNKNOWN: QT_TRANSLATE_NOOP("MailWords", "unknown"),
    DispatchState.EXPORTED: QT_TRANSLATE_NOOP("MailWords", "to be sent by hand"),
    DispatchState.CONFIRMED: QT_TRANSLATE_NOOP("MailWords", "sent by hand"),
    DispatchState.WITHDRAWN: QT_TRANSLATE_NOOP("MailWords", "taken out"),
}
_TONES: Mapping[DispatchState, Tone] = {
    DispatchState.SENT: Tone.OK,
    DispatchState.CONFIRMED: Tone.OK,
    DispatchState.FAILED: Tone.DANGER,
    DispatchState.UNKNOWN: Tone.WARN,
    DispatchState.EXPORTED: Tone.WARN,
    DispatchState.WITHDRAWN: Tone.MUTED,
}
_ICONS: Mapping[DispatchState, Icon] = {
    DispatchState.QUEUED: Icon.CLOCK,
    DispatchState.SENDING: Icon.SEND,
    DispatchState.SENT: Icon.CHECK,
    DispatchState.RETRY: Icon.CLOCK,
    DispatchState.FAILED: Icon.CIRCLE_ALERT,
    DispatchState.UNKNOWN: Icon.HELP,
    DispatchState.EXPORTED: Icon.EXPORT,
    DispatchState.CONFIRMED: Icon.CHECK,
    DispatchState.WITHDRAWN: Icon.CLOSE,
}
_FAULTS: Mapping[str, object] = {
    "mail_bad_address": QT_TRANSLATE_NOOP("MailWords", "such an address cannot be: correct it at the person"),
    "mail_dropped": QT_TRANSLATE_NOOP("MailWords", "the connection broke before the letter was handed over"),
    "mail_sender_refused": QT_TRANSLATE_NOOP("MailWords", "the server took no letters from this sender"),
    "mail_silent": QT_TRANSLATE_NOOP("MailWords", "the server did not answer in time"),
    "mail_stopped": QT_TRANSLATE_NOOP("MailWords", "sending was stopped before the letter was handed over"),
    "meeting_called_off": QT_TRANSLATE_NOOP("MailWords", "the meeting was called off before the letter left"),
    "meeting_moved": QT_TRANSLATE_NOOP(
        "MailWords", "the day or the hour of the meeting changed before the letter left"
    ),
    "meeting_trashed": QT_TRANSLATE_NOOP("MailWords", "the meeting was deleted before the letter left"),
    "protocol_reopened": QT_TRANSLATE_NOOP("MailWords", "the protocol was reopened before the letter left"),
    "store_restored": QT_TRANSLATE_NOOP(
        "MailWords",
        "a backup was restored: the letter waited when it was made, and may have left afterwards",
    ),
    "paper_missing": QT_TRANSLATE_NOOP("MailWords", "a file of the letter is not in the store any more"),
}

_CAUSES: Mapping[RefusalCause, object] = {
    RefusalCause.NO_MAILBOX: QT_TRANSLATE_NOOP(
        "MailWords",
        "There is no such mailbox at the addressee’s server. Correct the address at the person and write the "
        "letter anew from the meeting.",
    ),
    RefusalCause.NO_DOMAIN: QT_TRANSLATE_NOOP(
        "MailWords",
        "No mail is taken at what stands after @ in the address. Look for a slip in it, correct it at the person "
        "and write the letter anew from the meeting.",
    ),
    RefusalCause.MAILBOX_OFF: QT_TRANSLATE_NOOP(
        "MailWords",
        "The addressee’s mailbox is switched off. Ask for another address, put it at the person and write the "
        "letter anew from the meeting.",
    ),
    RefusalCause.MAILBOX_FULL: QT_TRANSLATE_NOOP(
        "MailWords",
        "The addressee’s mailbox is full. Let them know by telephone, and send the letter again when there is "
        "room.",
    ),
    RefusalCause.TOO_LARGE: QT_TRANSLATE_NOOP(
        "MailWords",
        "The letter with its files is larger than the server takes. Give the files to the addressee another way.",
    ),
    RefusalCause.SENDER_REFUSED: QT_TRANSLATE_NOOP(
        "MailWords",
        "The server takes no letters from your address. Check the sender in the mail settings, then send the "
        "letter again.",
    ),
    RefusalCause.NO_LOGIN: QT_TRANSLATE_NOOP(
        "MailWords",
        "The server wants a user name and a password, or did not accept them. Check them in the mail settings, "
        "then send the letter again.",
    ),
    RefusalCause.RELAY_DENIED: QT_TRANSLATE_NOOP(
        "MailWords",
        "The server does not pass letters on to other places. Check server, user name and password in the mail "
        "settings, then send the letter again.",
    ),
    RefusalCause.UNPROVEN: QT_TRANSLATE_NOOP(
        "MailWords",
        "The addressee’s server does not believe that the letter is from you: your mail domain lacks SPF or DKIM."
        " Show these words to whoever keeps your mail.",
    ),
    RefusalCause.POLICY: QT_TRANSLATE_NOOP(
        "MailWords",
        "The addressee’s server refused the letter by its own rules, perhaps as spam. Ask the addressee to allow "
        "your address, or give the paper another way.",
    ),
    RefusalCause.CONTENT: QT_TRANSLATE_NOOP(
        "MailWords",
        "The server did not accept the form of the letter. Show these words to whoever keeps your mail, and give "
        "the paper another way.",
    ),
    RefusalCause.OTHER: QT_TRANSLATE_NOOP(
        "MailWords",
        "The server refused the letter for good. Show these words to whoever keeps your mail, or give the paper "
        "another way.",
    ),
}


class MailCounts(QObject):
    """Words after a number; Qt's tools find them in `tr` of a QObject only."""

    def letters(self, count: int) -> str:
        """«5 листів»"""
        return self.tr("%n letter(s)", "", count)

    def to_look_at(self, count: int) -> str:
        """«переглянути 2 листи»"""
        return self.tr("%n letter(s) to be looked at", "", count)

    def papers(self, count: int) -> str:
        """«2 файли»"""
        return self.tr("%n file(s)", "", count)

    def sent(self, count: int) -> str:
        """«надіслано 5 листів»"""
        return self.tr("%n letter(s) sent", "", count)

    def waiting(self, count: int) -> str:
        """«5 чекають»"""
        return self.tr("%n wait(s)", "", count)

    def refused(self, count: int) -> str:
        """«відхилено 2»"""
        return self.tr("%n refused", "", count)

    def unknown(self, count: int) -> str:
        """«про 2 невідомо»"""
        return self.tr("%n unknown", "", count)

    def put_off(self, count: int) -> str:
        """«2 чекають наступної спроби»"""
        return self.tr("%n wait(s) for another try", "", count)


COUNTED = MailCounts()


def kind_words(kind: LetterKind) -> str:
    """«протокол»"""
    return QCoreApplication.translate("MailWords", str(_KINDS[kind]))


def state_words(state: DispatchState) -> str:
    """«чекає», «надіслано»"""
    return QCoreApplication.translate("MailWords", str(_STATES[state]))


def state_tone(state: DispatchState) -> Tone:
    """Green for what left, red for what was refused, amber for what she has to do something about."""
    return _TONES.get(state, Tone.PLAIN)


def state_icon(state: DispatchState) -> Icon:
    """The drawing of a state."""
    return _ICONS[state]


def reason_words(row: LetterRow) -> str:
    """Why a letter is where it is: what a refusal means with the server's words, or the program's own; or empty."""
    if row.fault is not None:
        return QCoreApplication.translate("MailWords", str(_FAULTS.get(row.fault, _FAULTS["mail_dropped"])))
    if row.cause is not None:
        return f"{cause_words(row)} {said_words(row)}"
    return row.reply or ""


def cause_words(row: LetterRow) -> str:
    """What it means that a server refused a letter for good, and what to do; empty for another letter."""
    return QCoreApplication.translate("MailWords", str(_CAUSES[row.cause])) if row.cause is not None else ""


def said_words(row: LetterRow) -> str:
    """«Сервер відповів: «550 5.1.1 …»»; empty where no server said anything."""
    if row.fault is not None or not row.reply:
        return ""
    return QCoreApplication.translate("MailWords", "The server said: “{words}”").format(words=row.reply)


def moment_words(row: LetterRow) -> str:
    """«22.11.2026 10:05»: when the letter came to its state."""
    return f"{date_text(row.moment.date())} {time_text(row.moment)}"


def breakable(words: str) -> str:
    """The same words, which may go on in a new line inside of an address or a file's name."""
    return _JOINTS.sub("\\g<0>\N{ZERO WIDTH SPACE}", words)


def paper_words(paper: PaperRow) -> str:
    """«Протокол № 5.pdf · версія 2 · відбиток a1b2c3d4»: which paper it was, by its hash."""
    version = ""
    if paper.version is not None:
        version = QCoreApplication.translate("MailWords", "version {number}").format(number=paper.version)
    told = QCoreApplication.translate("MailWords", "fingerprint {hash}").format(hash=paper.short_hash)
    return " · ".join(part for part in (paper.file_name, version, told) if part)


def round_words(round_: Round) -> str:
    """«Надіслано 5 листів · відхилено 1», or why nothing could go."""
    states = round_.states
    said = [
        words(states[state])
        for state, words in (
            (DispatchState.SENT, COUNTED.sent),
            (DispatchState.FAILED, COUNTED.refused),
            (DispatchState.UNKNOWN, COUNTED.unknown),
            (DispatchState.RETRY, COUNTED.put_off),
        )
        if states[state]
    ]
    if round_.fault is not None:
        said.append(refusal(round_.fault))
    if not said:
        return QCoreApplication.translate("MailWords", "No letter waited.")
    return " · ".join(said)
