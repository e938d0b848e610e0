"""What the screens say of backups."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from secretariat.services.backups import (
    BackupFlaw,
    BackupPlace,
    BackupReason,
    Holdings,
    KeptCopy,
    LastMeeting,
)
from secretariat.ui.i18n import date_text, time_text

_FLAWS: Mapping[BackupFlaw, object] = {
    BackupFlaw.MANIFEST: QT_TRANSLATE_NOOP("Backups", "Its description is missing or damaged."),
    BackupFlaw.CONTENT: QT_TRANSLATE_NOOP("Backups", "Its file has changed on the disk since it was made."),
    BackupFlaw.DATABASE: QT_TRANSLATE_NOOP("Backups", "The database in it is damaged."),
    BackupFlaw.ROWS: QT_TRANSLATE_NOOP("Backups", "There are not as many rows in it as there were."),
    BackupFlaw.FILES: QT_TRANSLATE_NOOP("Backups", "A file that belongs to it is missing or damaged."),
    BackupFlaw.KEY: QT_TRANSLATE_NOOP("Backups", "The file of its key is missing or damaged."),
    BackupFlaw.NEWER: QT_TRANSLATE_NOOP(
        "Backups", "A newer version of the program made it. Update this one."
    ),
}
_REASONS: Mapping[BackupReason, object] = {
    BackupReason.ASKED: QT_TRANSLATE_NOOP("Backups", "made on demand"),
    BackupReason.CLOSING: QT_TRANSLATE_NOOP("Backups", "made on closing"),
    BackupReason.DAILY: QT_TRANSLATE_NOOP("Backups", "made during the day"),
    BackupReason.UPGRADE: QT_TRANSLATE_NOOP("Backups", "made before an update of the program"),
    BackupReason.RESTORE: QT_TRANSLATE_NOOP("Backups", "made before a restore"),
    BackupReason.PROTECTION: QT_TRANSLATE_NOOP("Backups", "made after encryption was turned on or off"),
}


class BackupCounts(QObject):
    """Words after a number; Qt's tools find them in `tr` of a QObject only."""

    def meetings(self, count: int) -> str:
        """«12 засідань»"""
        return self.tr("%n meeting(s)", "", count)

    def persons(self, count: int) -> str:
        """«45 осіб»"""
        return self.tr("%n person(s)", "", count)

    def decisions(self, count: int) -> str:
        """«30 рішень»"""
        return self.tr("%n decision(s)", "", count)

    def files(self, count: int) -> str:
        """«7 файлів»"""
        return self.tr("%n file(s)", "", count)

    def good(self, count: int) -> str:
        """«9 справних копій»"""
        return self.tr("%n good backup(s)", "", count)


COUNTED = BackupCounts()


def flaw_words(flaw: BackupFlaw) -> str:
    """Why a copy cannot be used, as a sentence."""
    return _translated(_FLAWS[flaw])


def moment_words(moment: datetime | None) -> str:
    """«26.11.2026, 18:02»"""
    if moment is None:
        return _translated(QT_TRANSLATE_NOOP("Backups", "nobody knows when"))
    return f"{date_text(moment.date())}, {time_text(moment)}"


def origin_words(copy: KeptCopy) -> str:
    """Where a copy lies and why it was made: «друга копія, зроблено при закритті»."""
    if copy.place is BackupPlace.REPLACED:
        return _translated(QT_TRANSLATE_NOOP("Backups", "replaced by a restore then, and kept"))
    reason = _translated(_REASONS[copy.reason]) if copy.reason is not None else ""
    if copy.place is not BackupPlace.SECOND:
        return reason
    second = _translated(QT_TRANSLATE_NOOP("Backups", "second copy"))
    return f"{second}, {reason}" if reason else second


def holdings_words(holdings: Holdings) -> str:
    """«12 засідань, останнє 20.11.2026, № 4 · 45 осіб · 30 рішень · 7 файлів»"""
    meetings = COUNTED.meetings(holdings.meetings)
    if holdings.last is not None:
        last = _translated(QT_TRANSLATE_NOOP("Backups", "{meetings}, the last on {last}"))
        meetings = last.format(meetings=meetings, last=_last_words(holdings.last))
    others = (
        COUNTED.persons(holdings.persons),
        COUNTED.decisions(holdings.decisions),
        COUNTED.files(holdings.files),
    )
    # a number stays on the line of its word
    return " · ".join((meetings, *(other.replace(" ", "\N{NO-BREAK SPACE}") for other in others)))


def _last_words(last: LastMeeting) -> str:
    number = f", № {last.number}" if last.number is not None else ""
    return f"{date_text(last.day)}{number} ({last.group})"


def _translated(words: object) -> str:
    return QCoreApplication.translate("Backups", str(words))
