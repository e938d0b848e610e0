"""What the status line says of a meeting, and which keys help at each stage."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from secretariat.domain.attendance import Presence
from secretariat.domain.findings import findings, to_put_right
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ItemId
from secretariat.domain.papers import VersionState
from secretariat.domain.quorum import QuorumState, opening_quorum, quorum_at_item, quorum_overall
from secretariat.domain.record import MeetingRecord
from secretariat.domain.stage import SIGNATURES_NEEDED, Stage
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.closing import current_signatures, current_version, is_closed
from secretariat.ui.meeting.counted import Counted
from secretariat.ui.meeting.durations import duration_text
from secretariat.ui.meeting.protocol.groups import grouped
from secretariat.ui.meeting.running_clock import is_going_on
from secretariat.ui.status_line import Fact


def status_facts(opened: OpenMeeting, stage: Stage, item_id: ItemId | None, now: datetime) -> list[Fact]:
    """The left of the status line at a stage."""
    closed = _closed() if is_closed(opened) else []
    if stage is Stage.PREPARATION:
        return [*_of_agenda(opened), *closed]
    if stage is Stage.MEETING:
        return [*_of_presence(_quorum_now(opened.record, item_id)), *_of_time(opened, now), *closed]
    if stage is Stage.PROTOCOL:
        return [*_of_presence(quorum_overall(opened.record)), *_of_findings(opened)]
    return _of_signing(opened)


def _of_agenda(opened: OpenMeeting) -> list[Fact]:
    record = opened.record
    words = Counted().items_on_agenda(len(record.items))
    facts = [Fact(text=words, strong=True)]
    reported = {row.item_id for row in record.rapporteurs}
    silent = sum(item.id not in reported for item in record.items)
    if silent:
        missing = Counted().without_reporter(silent)
        facts.append(Fact(text=missing, tone=Tone.WARN))
    return facts


def _quorum_now(record: MeetingRecord, item_id: ItemId | None) -> QuorumState:
    return quorum_at_item(record, item_id) if item_id is not None else opening_quorum(record)


def _of_presence(state: QuorumState) -> list[Fact]:
    present = QCoreApplication.translate("MeetingStatus", "Present {present} of {members}").format(
        present=state.present, members=state.members
    )
    if state.has:
        quorum = QCoreApplication.translate("MeetingStatus", "quorum ({needed} needed)")
    else:
        quorum = QCoreApplication.translate("MeetingStatus", "no quorum ({needed} needed)")
    tone = Tone.MUTED if state.has else Tone.WARN
    return [Fact(text=present, strong=True), Fact(text=quorum.format(needed=state.needed), tone=tone)]


def _of_time(opened: OpenMeeting, now: datetime) -> list[Fact]:
    if not is_going_on(opened.record, now):
        return []
    started = [item.started for item in items_in_order(opened.record) if item.started is not None]
    if not started and all(row.presence is Presence.UNMARKED for row in opened.record.attendance):
        return []
    opening = min(opened.record.sittings, key=lambda sitting: sitting.day).opened
    begun = min([*started, *([opening] if opening is not None else [])], default=None)
    if begun is None or begun > now or begun.date() != now.date():
        return []
    minutes = int((now - begun).total_seconds() // 60)
    words = QCoreApplication.translate("MeetingStatus", "the meeting has lasted {time}")
    return [Fact(text=words.format(time=duration_text(minutes)))]


def _of_findings(opened: OpenMeeting) -> list[Fact]:
    if current_version(opened) is not None:
        return _closed()
    facts, wrong = [], to_put_right(opened.record, opened.beside)
    doubtful = [
        finding
        for finding in findings(opened.record, opened.beside)
        if not finding.stops and finding.waiver is None
    ]
    if wrong:
        facts.append(Fact(text=Counted().to_put_right(wrong), tone=Tone.DANGER))
    else:
        facts.append(_no_number(opened))
    if doubtful:
        kinds = len(grouped(opened.record, doubtful))
        facts.append(Fact(text=Counted().to_look_at(kinds), tone=Tone.WARN))
    return facts


def _of_signing(opened: OpenMeeting) -> list[Fact]:
    version = current_version(opened)
    if version is None:
        return [_no_number(opened)]
    signed = len({signature.role for signature in current_signatures(opened)})
    words = QCoreApplication.translate("MeetingStatus", "Signed {done} of {total}").format(
        done=signed, total=SIGNATURES_NEEDED
    )
    facts = [Fact(text=words, strong=True)]
    return facts if version.state is VersionState.SIGNED else [*facts, *_closed()]


def _no_number(opened: OpenMeeting) -> Fact:
    """What is missing before the signatures; a protocol that was opened again keeps its number."""
    if opened.record.meeting.number is not None:
        return Fact(text=QCoreApplication.translate("MeetingStatus", "the text is open for changes"))
    return Fact(text=QCoreApplication.translate("MeetingStatus", "the protocol has no number yet"))


def _closed() -> list[Fact]:
    return [Fact(text=QCoreApplication.translate("MeetingStatus", "the text is closed for changes"))]


def useful_keys(opened: OpenMeeting, stage: Stage) -> list[str]:
    """Two keys that help at a stage, in words; none that would do nothing."""
    closed = is_closed(opened)
    if stage is Stage.PREPARATION and len(opened.record.items) > 1 and not closed:
        words = QCoreApplication.translate("MeetingStatus", "{key} — move the item")
        return [words.format(key=f"{key_text(ActionId.MOVE_UP)} ↓")]
    if stage is Stage.MEETING and closed:
        return [_onward()]
    if stage is Stage.MEETING:
        phrases = QCoreApplication.translate("MeetingStatus", "{key} — phrases")
        return [
            _onward(),
            phrases.format(key=key_text(ActionId.PHRASES)),
        ]
    if stage is Stage.PROTOCOL and not closed:
        words = QCoreApplication.translate("MeetingStatus", "{key} — next finding")
        return [words.format(key=key_text(ActionId.NEXT_MISSING))]
    return []


def _onward() -> str:
    words = QCoreApplication.translate("MeetingStatus", "{key} — next item")
    return words.format(key=key_text(ActionId.NEXT_ITEM))
