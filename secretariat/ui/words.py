"""Names of the closed sets of the domain, in the language of the window; every screen says them alike."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.group import Role
from secretariat.domain.meeting import MeetingFormat, MeetingKind


def meeting_kind(kind: MeetingKind) -> str:
    """«чергове»"""
    return {
        MeetingKind.REGULAR: QCoreApplication.translate("MeetingWords", "regular"),
        MeetingKind.EXTRAORDINARY: QCoreApplication.translate("MeetingWords", "extraordinary"),
    }[kind]


def meeting_format(format: MeetingFormat) -> str:
    """«у приміщенні»"""
    return {
        MeetingFormat.ROOM: QCoreApplication.translate("MeetingWords", "in a room"),
        MeetingFormat.ONLINE: QCoreApplication.translate("MeetingWords", "online"),
        MeetingFormat.MIXED: QCoreApplication.translate("MeetingWords", "in a room and online"),
    }[format]


def role(of: Role) -> str:
    """«голова»"""
    return {
        Role.CHAIR: QCoreApplication.translate("MeetingWords", "chair"),
        Role.DEPUTY_CHAIR: QCoreApplication.translate("MeetingWords", "deputy chair"),
        Role.SECRETARY: QCoreApplication.translate("MeetingWords", "secretary"),
        Role.MEMBER: QCoreApplication.translate("MeetingWords", "member of the group"),
    }[of]
