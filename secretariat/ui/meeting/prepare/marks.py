"""What is marked on an item of the agenda: that it comes again each time, that it came too late."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.agenda import Standing
from secretariat.ui.i18n import date_text
from secretariat.ui.meeting.prepare.state import ItemLine


def marks_words(line: ItemLine) -> str:
    """«щоразу · подано із запізненням 06.03.2026»; empty for an ordinary item."""
    marks = []
    if line.standing is Standing.ALWAYS:
        marks.append(QCoreApplication.translate("ItemMarks", "every time"))
    if line.late and line.filed_on is not None:
        late = QCoreApplication.translate("ItemMarks", "filed late, on {day}")
        marks.append(late.format(day=date_text(line.filed_on)))
    return " · ".join(marks)
