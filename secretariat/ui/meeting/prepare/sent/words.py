"""What has changed on the agenda since it was sent, in words."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.agenda_changes import AgendaChange, AgendaLine, ChangeKind


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
