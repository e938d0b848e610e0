"""Words after a number; their form follows it."""

from PySide6.QtCore import QObject


class MeetingCounts(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def open_actions(self, count: int) -> str:
        """«3 у роботі»"""
        return self.tr("%n to do", "", count)

    def closed_actions(self, count: int) -> str:
        """«виконано 4»"""
        return self.tr("%n done", "", count)

    def missing(self, code: str, count: int) -> str | None:
        """«Доповідачів у 3 питаннях»; None for a code that is not counted."""
        match code:
            case "no_rapporteurs":
                return self.tr("Rapporteurs of %n item(s)", "", count)
            case "agenda_changed":
                return self.tr("%n change(s) not sent out", "", count)
            case "items_open":
                return self.tr("%n item(s) not considered yet", "", count)
            case "to_fix":
                return self.tr("%n thing(s) to mend in the protocol", "", count)
            case _:
                return None


COUNTED = MeetingCounts()
