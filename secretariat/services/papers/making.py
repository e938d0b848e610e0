"""Making one paper of a meeting, as the window and the command line ask for it."""

from dataclasses import dataclass, replace

from secretariat.domain.document import PaperKind
from secretariat.domain.ids import MeetingId
from secretariat.services.action_register import ActionRegister
from secretariat.services.actions_report import ActionsReport, earlier_decisions, former_meeting
from secretariat.services.cases import Cases
from secretariat.services.desk import Desk
from secretariat.services.papers.material import Material, read_material
from secretariat.services.papers.names import ascii_name
from secretariat.services.papers.order import PaperFormat, PaperOrder, protocol_order
from secretariat.services.papers.registry import ensure_possible, with_items_of_people
from secretariat.services.press import MadePaper, Press
from secretariat.services.protocol import ProtocolWords
from secretariat.services.protocols import protocol_file

_PROTOCOLS = (PaperKind.PROTOCOL_FULL, PaperKind.PROTOCOL_SHORT)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRoom:
    """Where papers are made: the ports that read what they tell, decline its names, and lay them out.

    `words` are those of papers.
    """

    desk: Desk
    press: Press
    words: ProtocolWords
    cases: Cases
    actions: ActionRegister


def make_paper(room: PaperRoom, meeting_id: MeetingId, order: PaperOrder) -> MadePaper:
    """The paper, where nothing stands against it; a finalised protocol as PDF is the very file that is kept.

    Raises DomainError("not_found"), ("file_missing"), and as `ensure_possible` and `Press.make`.
    """
    material = read_material(room.desk.work, room.cases, meeting_id)
    material = replace(material, read_file=room.desk.files.get)
    if order.kind is PaperKind.STATUS_REPORT:
        material = replace(material, report=_report(room, material))
    order = with_items_of_people(material, order)
    ensure_possible(material, order)
    if not _is_kept(material, order):
        return room.press.make(material, order)
    file = protocol_file(room.desk, meeting_id)
    return MadePaper(
        file_name=file.name,
        ascii_name=ascii_name(room.words, material.record, order),
        media_type=order.format.media_type,
        data=file.data,
    )


def _report(room: PaperRoom, material: Material) -> ActionsReport:
    """The report of the meeting, as the item about earlier decisions tells it."""
    group_id, day = material.record.group.id, material.record.day
    since = former_meeting(room.desk.work, group_id, day)
    return earlier_decisions(room.actions, group_id, day, since)


def _is_kept(material: Material, order: PaperOrder) -> bool:
    version = material.version
    if version is None or order.draft or order.format is not PaperFormat.PDF or order.kind not in _PROTOCOLS:
        return False
    return protocol_order(version.kind, on=order.on).kind is order.kind
