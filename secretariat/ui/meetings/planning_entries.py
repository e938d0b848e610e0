"""What is planned from the list of meetings, as lines of the palette."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from secretariat.services.rows import MeetingRow
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.meetings.state import is_ahead
from secretariat.ui.palette.entry import Entry

if TYPE_CHECKING:
    from secretariat.ui.meetings.planning_side import PlanningSide


def planning_entries(planning: "Callable[[], PlanningSide]", chosen: MeetingRow | None) -> Iterator[Entry]:
    """Proposals and templates, and what can be done with the chosen meeting."""
    yield Entry(
        text=QCoreApplication.translate("Palette", "Proposals"),
        do=lambda: planning().show_proposals(),
        icon=Icon.LIGHTBULB,
    )
    yield Entry(
        text=QCoreApplication.translate("Palette", "Templates of meetings"),
        do=lambda: planning().show_templates(),
        icon=Icon.COPY,
    )
    if chosen is None:
        return
    day = date_text(chosen.day)
    yield Entry(
        text=QCoreApplication.translate("Palette", "Make a template of the meeting of {day}").format(day=day),
        do=lambda: planning().make_template(),
        icon=Icon.COPY,
    )
    if is_ahead(chosen):
        yield Entry(
            text=QCoreApplication.translate("Palette", "Put the meeting of {day} off").format(day=day),
            do=lambda: planning().postpone(),
            icon=Icon.CALENDAR,
        )
        yield Entry(
            text=QCoreApplication.translate("Palette", "Cancel the meeting of {day}").format(day=day),
            do=lambda: planning().cancel(),
            icon=Icon.CLOSE,
        )
