"""What a meeting lacks before it can go on: codes with counts, without words."""

from secretariat.domain.agenda import ItemState
from secretariat.domain.document import SignerRole
from secretariat.domain.findings import to_put_right
from secretariat.domain.meeting import Office
from secretariat.domain.officers import officers
from secretariat.domain.papers import VersionState
from secretariat.domain.record import MeetingRecord
from secretariat.services.agenda_versions import SentAgenda
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.meetings.state import Missing
from secretariat.ui.standing import Standing


def missing(opened: OpenMeeting, at: Standing) -> tuple[Missing, ...]:
    """What the present stage of a meeting lacks."""
    match at:
        case Standing.PREPARATION:
            return _of_preparation(opened.record)
        case Standing.MEETING:
            return _counted("items_open", sum(i.state is ItemState.OPEN for i in opened.record.items))
        case Standing.PROTOCOL:
            return _counted("to_fix", to_put_right(opened.record, opened.beside))
        case Standing.SIGNING:
            return _unsigned(opened)
        case Standing.SENDING:
            return (Missing(code="not_sent"),)
        case _:
            return ()


def missing_of_sending(items: int, sent: SentAgenda | None) -> tuple[Missing, ...]:
    """What people have not got yet: an agenda of `items` items, or what was changed since it was sent."""
    if sent is None:
        return _unless("agenda_not_sent", items == 0)
    return _counted("agenda_changed", sent.differences)


def _of_preparation(record: MeetingRecord) -> tuple[Missing, ...]:
    reported = {row.item_id for row in record.rapporteurs}
    silent = sum(item.discussed and item.id not in reported for item in record.items)
    return (
        *_unless("no_items", bool(record.items)),
        *_unless("no_start", record.sittings[0].start is not None),
        *_unless("no_place", record.meeting.place is not None),
        *_unless("no_chair", bool(officers(record, Office.CHAIR))),
        *_unless("no_secretary", bool(officers(record, Office.SECRETARY))),
        *_counted("no_rapporteurs", silent),
    )


def _unsigned(opened: OpenMeeting) -> tuple[Missing, ...]:
    standing = {row.id for row in opened.versions if row.state is not VersionState.SUPERSEDED}
    signed = {row.role for row in opened.signatures if row.version_id in standing}
    return tuple(Missing(code=f"unsigned_{role}") for role in SignerRole if role not in signed)


def _unless(code: str, holds: bool) -> tuple[Missing, ...]:
    return () if holds else (Missing(code=code),)


def _counted(code: str, count: int) -> tuple[Missing, ...]:
    return (Missing(code=code, count=count),) if count else ()
