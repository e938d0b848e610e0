"""The store and everything on it, opened in a thread: its libraries are heavy."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.ui.meetings.desk import MeetingsDesk
from secretariat.ui.meetings.exchange import Exchange

if TYPE_CHECKING:
    from secretariat.services.office import Office
    from secretariat.storage.vault.store_key import StoreKey

WINDOW_MILLISECONDS = 50
"""How long a write of the window waits for another program; longer the window would stand still.

What is refused then is said at once. Typing is written again and again until it goes in.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenOffice:
    """An office, the doors of the room of meetings to it, and what lets go of its store."""

    office: "Office"
    meetings: MeetingsDesk
    exchange: Exchange
    close: Callable[[], None]


def open_office(folder: Path, *, sample: bool, key: "StoreKey | None" = None) -> OpenOffice:
    """Open the office of a locked folder; a sample is put into it when asked. Raises what `opened_office` raises."""
    from secretariat.app.bootstrap import opened_office
    from secretariat.app.record_exchange import RecordExchange
    from secretariat.storage.vault.recoding import finish_recoding
    from secretariat.ui.meetings.office_desk import OfficeMeetings

    finish_recoding(folder)
    with ExitStack() as opening:
        office = opening.enter_context(
            opened_office(folder, sample=sample, key=key, patience=WINDOW_MILLISECONDS)
        )
        if sample:
            from secretariat.app.demo import import_sample

            import_sample(office)
        return OpenOffice(
            office=office,
            meetings=OfficeMeetings(office),
            exchange=RecordExchange(office),
            close=opening.pop_all().close,
        )
