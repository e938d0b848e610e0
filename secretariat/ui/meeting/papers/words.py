"""What the papers are called in the window."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.document import PaperKind

_NAMES: Mapping[PaperKind, object] = {
    PaperKind.AGENDA: QT_TRANSLATE_NOOP("Papers", "Agenda"),
    PaperKind.CHAIR_AGENDA: QT_TRANSLATE_NOOP("Papers", "Agenda, the chair's copy"),
    PaperKind.INVITATION: QT_TRANSLATE_NOOP("Papers", "Invitations, to each by name"),
    PaperKind.REGISTRATION_SHEET: QT_TRANSLATE_NOOP("Papers", "Registration sheet"),
    PaperKind.CHAIR_SCRIPT: QT_TRANSLATE_NOOP("Papers", "Script for the chair"),
    PaperKind.BLANK_PROTOCOL: QT_TRANSLATE_NOOP("Papers", "Form of the protocol, to be filled by hand"),
    PaperKind.STATUS_REPORT: QT_TRANSLATE_NOOP("Papers", "Report on decisions"),
    PaperKind.EXTRACT: QT_TRANSLATE_NOOP("Papers", "Extract from the protocol…"),
    PaperKind.COVER_LETTER: QT_TRANSLATE_NOOP("Papers", "Extracts with cover letters to assignees…"),
    PaperKind.PROTOCOL_PUBLIC: QT_TRANSLATE_NOOP("Papers", "Public version of the protocol…"),
    PaperKind.PRESS_RELEASE: QT_TRANSLATE_NOOP("Papers", "Press release…"),
}


def paper_words(kind: PaperKind) -> str:
    """The name of a paper that is offered in some stage."""
    return QCoreApplication.translate("Papers", str(_NAMES[kind]))


def copy_words(kind: PaperKind) -> str:
    """The same of its working copy."""
    return QCoreApplication.translate("Papers", "{paper} as DOCX, a working copy").format(
        paper=paper_words(kind)
    )
