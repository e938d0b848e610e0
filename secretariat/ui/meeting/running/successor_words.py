"""What became of an item at a later meeting."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.agenda import ItemState
from secretariat.services.successors import Successor
from secretariat.ui.i18n import date_text


def successor_text(successor: Successor) -> str:
    """«Розглянуто 14.08.2019, питання 2.»"""
    return {
        ItemState.OPEN: QCoreApplication.translate(
            "SuccessorWords", "On the agenda of the meeting of {day}, item {item}."
        ),
        ItemState.CONSIDERED: QCoreApplication.translate(
            "SuccessorWords", "Considered on {day}, item {item}."
        ),
        ItemState.WITHDRAWN: QCoreApplication.translate(
            "SuccessorWords", "Taken off by the meeting of {day}, item {item}."
        ),
        ItemState.POSTPONED: QCoreApplication.translate(
            "SuccessorWords", "Put off again by the meeting of {day}, item {item}."
        ),
    }[successor.state].format(day=date_text(successor.day), item=successor.position)
