"""The store and everything on it, opened in a thread: its libraries are heavy."""

import importlib
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from secretariat.services.office import Office
from secretariat.ui.meetings.exchange import Exchange


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenOffice:
    """An office, its door for record files, and what lets go of its store."""

    office: Office
    exchange: Exchange
    close: Callable[[], None]


def open_office(folder: Path, *, sample: bool) -> OpenOffice:
    """Open the office of a folder; a sample is put into it when asked. Raises what `Store.open` raises.

    The workspace of a meeting is imported as well, so that the first meeting opens at once.
    """
    from secretariat.app.bootstrap import opened_office
    from secretariat.app.record_exchange import RecordExchange

    importlib.import_module("secretariat.ui.meeting.workspace")

    with ExitStack() as opening:
        office = opening.enter_context(opened_office(folder, sample=sample))
        if sample:
            from secretariat.app.demo import import_sample

            import_sample(office)
        exchange = RecordExchange(office)
        return OpenOffice(office=office, exchange=exchange, close=opening.pop_all().close)
