"""The peer of the register: all decisions as entities of an ORM, each cell an item of a standard model."""

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from secretariat.storage.tables import (
    AgendaItemRow,
    MeetingRow,
    PointRow,
    ResolutionRow,
    SittingRow,
    WorkingGroupRow,
)

Line = tuple[str, ...]


class NaiveRegister(QTableView):
    """Holds every row; a filter makes the model anew from those that fit."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        with Session(engine) as session:
            points: dict[int, list[PointRow]] = {}
            for point in session.scalars(select(PointRow)):
                points.setdefault(point.resolution_id, []).append(point)
            statement = (
                select(ResolutionRow, AgendaItemRow, MeetingRow, SittingRow, WorkingGroupRow)
                .join(AgendaItemRow, AgendaItemRow.id == ResolutionRow.item_id)
                .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
                .join(SittingRow, SittingRow.meeting_id == MeetingRow.id)
                .join(WorkingGroupRow, WorkingGroupRow.id == MeetingRow.group_id)
                .order_by(SittingRow.day.desc(), MeetingRow.id.desc(), AgendaItemRow.position)
            )
            self._lines: list[Line] = [
                (
                    f"{meeting.number}/{resolution.ordinal}",
                    f"{sitting.day:%d.%m.%Y}",
                    item.title,
                    " ".join(point.text for point in points[resolution.id]),
                    group.name,
                )
                for resolution, item, meeting, sitting, group in session.execute(statement).tuples()
            ]
        self.filter("")

    def filter(self, text: str) -> None:
        """Show the lines that have each word."""
        words = text.casefold().split()
        fitting = [line for line in self._lines if all(word in " ".join(line).casefold() for word in words)]
        model = QStandardItemModel(self)
        for line in fitting:
            model.appendRow([QStandardItem(cell) for cell in line])
        self.setModel(model)
