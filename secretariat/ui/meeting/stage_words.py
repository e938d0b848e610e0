"""The five stages in words: their names, and the one fact of each."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.stage import Stage, StageStatus
from secretariat.ui.meeting.counted import Counted


def stage_name(stage: Stage) -> str:
    """«Підготовка»"""
    return {
        Stage.PREPARATION: QCoreApplication.translate("Stages", "Preparation"),
        Stage.MEETING: QCoreApplication.translate("Stages", "Meeting"),
        Stage.PROTOCOL: QCoreApplication.translate("Stages", "Protocol"),
        Stage.SIGNING: QCoreApplication.translate("Stages", "Signing"),
        Stage.SENDING: QCoreApplication.translate("Stages", "Sending"),
    }[stage]


def stage_fact(status: StageStatus) -> str:
    """«5 питань», «2 виправити», «1 з 2»."""
    count = int(status.params.get("count", 0))
    counted = {
        "items": Counted().items,
        "to_fix": Counted().to_put_right,
        "recipients": Counted().people,
        "sent": Counted().letters_sent,
    }
    if status.fact in counted:
        return counted[status.fact](count)
    return {
        "considered": QCoreApplication.translate("Stages", "{done} of {total}"),
        "signed": QCoreApplication.translate("Stages", "{done} of {total}"),
        "not_started": QCoreApplication.translate("Stages", "not begun"),
        "ready": QCoreApplication.translate("Stages", "ready for its number"),
        "finalised": QCoreApplication.translate("Stages", "№ {number}, version {version}"),
        "cancelled": QCoreApplication.translate("Stages", "cancelled"),
        "postponed": QCoreApplication.translate("Stages", "put off"),
        "not_held": QCoreApplication.translate("Stages", "not held"),
    }[status.fact].format(**status.params)


def protocol_number(number: int) -> str:
    """«протокол № 5»"""
    return QCoreApplication.translate("Stages", "protocol № {number}").format(number=number)


def version_number(version: int) -> str:
    """«версія 1»"""
    return QCoreApplication.translate("Stages", "version {version}").format(version=version)
