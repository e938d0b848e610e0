"""What has changed since the agenda was sent, in words."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.agenda_changes import AgendaChange, AgendaLine, ChangeKind
from secretariat.domain.notice_changes import Notice, NoticeChange, NoticeField
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.words import meeting_format


def change_words(change: AgendaChange) -> str:
    """«додано питання 3: Про ґанки», «питання 2: було «Про дороги», стало «Про вулиці»»."""
    shown = change.now or change.was
    assert shown is not None
    return _template(change).format(
        number=shown.position,
        title=shown.title,
        was=_was(change),
        now=_now(change),
    )


def notice_words(change: NoticeChange) -> str:
    """«день: 11.09.2019, було: 04.09.2019»."""
    template = {
        NoticeField.DAY: QCoreApplication.translate("AgendaChanges", "day: {now}, was: {was}"),
        NoticeField.START: QCoreApplication.translate("AgendaChanges", "begins: {now}, was: {was}"),
        NoticeField.PLACE: QCoreApplication.translate("AgendaChanges", "place: {now}, was: {was}"),
        NoticeField.FORMAT: QCoreApplication.translate("AgendaChanges", "held: {now}, was: {was}"),
    }[change.field]
    return template.format(now=_told(change.field, change.now), was=_told(change.field, change.was))


def _told(field: NoticeField, notice: Notice) -> str:
    unknown = QCoreApplication.translate("AgendaChanges", "not given")
    return {
        NoticeField.DAY: date_text(notice.day),
        NoticeField.START: time_text(notice.start) if notice.start is not None else unknown,
        NoticeField.PLACE: notice.place or unknown,
        NoticeField.FORMAT: meeting_format(notice.format),
    }[field]


def _template(change: AgendaChange) -> str:
    return {
        ChangeKind.ADDED: QCoreApplication.translate("AgendaChanges", "added: {number}. {title}"),
        ChangeKind.REMOVED: QCoreApplication.translate("AgendaChanges", "taken out: {title}"),
        ChangeKind.RENAMED: QCoreApplication.translate("AgendaChanges", "{number}. {title} — was: {was}"),
        ChangeKind.MOVED: QCoreApplication.translate(
            "AgendaChanges", "{title} — moved from place {was} to place {now}"
        ),
        ChangeKind.RAPPORTEURS: QCoreApplication.translate(
            "AgendaChanges", "{number}. {title} — reports: {now}, was: {was}"
        ),
    }[change.kind]


def _was(change: AgendaChange) -> str:
    if change.was is None:
        return ""
    if change.kind is ChangeKind.MOVED:
        return str(change.was.position)
    return _reports(change.was) if change.kind is ChangeKind.RAPPORTEURS else change.was.title


def _now(change: AgendaChange) -> str:
    if change.now is None:
        return ""
    return str(change.now.position) if change.kind is ChangeKind.MOVED else _reports(change.now)


def _reports(line: AgendaLine) -> str:
    return line.rapporteurs or QCoreApplication.translate("AgendaChanges", "nobody")
