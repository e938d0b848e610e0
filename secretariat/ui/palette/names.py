"""Meetings and persons as lines of the palette."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from secretariat.domain.dates import printed_date
from secretariat.domain.ids import PersonId
from secretariat.services.rows import MeetingRow, PersonRow
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.palette.entry import Entry
from secretariat.ui.words import meeting_kind, role


def meeting_entries(rows: Sequence[MeetingRow], go: Callable[[MeetingRow], None]) -> Iterator[Entry]:
    """Each meeting by its date; it is found by the number of its protocol and by the month in words too."""
    for row in rows:
        words = QCoreApplication.translate("Palette", "Meeting {day}").format(day=date_text(row.day))
        number = f"№ {row.number}" if row.number is not None else ""
        yield Entry(
            text=words,
            do=partial(go, row),
            detail=number or meeting_kind(row.kind),
            also=f"{number} {printed_date(row.day)}",
            icon=Icon.CALENDAR,
        )


def person_entries(rows: Sequence[PersonRow], go: Callable[[PersonId], None]) -> Iterator[Entry]:
    """Each person by the whole name; found by the post too."""
    for row in rows:
        membership = role(row.role) if row.role is not None else ""
        yield Entry(
            text=row.full,
            do=partial(go, row.id),
            detail=membership,
            also=row.post or "",
            icon=Icon.PERSON,
        )
