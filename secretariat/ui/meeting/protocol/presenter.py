"""What the user does with the protocol: cures findings, gives the number, saves a draft, opens it again."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.findings import Finding
from secretariat.domain.ids import ItemId, VersionId, WaiverId
from secretariat.domain.meeting import MeetingState, ProtocolKind
from secretariat.services.archive import archive_name, archive_package
from secretariat.services.changes import Changed
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.meetings import change_meeting
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperFormat, PaperOrder, protocol_order
from secretariat.services.protocols import finalise, proposed_number, protocol_file, reopen, version_file
from secretariat.services.waivers import WaiveFinding, take_waiver_back, waive_finding
from secretariat.ui.meeting.closing import is_closed
from secretariat.ui.meeting.files import put_file, write_file
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.state import ProtocolState, protocol_state
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.meeting.standing_words import TAKEN_NOTE

if TYPE_CHECKING:
    from secretariat.ui.tasks import Tasks


class ProtocolPresenter:
    """Leads from findings to the number."""

    def __init__(self, session: MeetingSession, tasks: "Tasks") -> None:
        self._session = session
        self._tasks = tasks

    def state(self) -> ProtocolState:
        """The stage as it is shown."""
        session = self._session
        desk = session.office.desk
        plan = None if is_closed(session.opened) else proposed_number(desk, session.meeting_id)
        return protocol_state(session.opened, plan, desk.clock().date())

    def set_kind(self, kind: ProtocolKind) -> bool:
        """Full or short."""
        session = self._session
        meeting = replace(session.record.meeting, protocol=kind)
        return session.attempt(self._place("kind"), lambda: change_meeting(session.office.desk, meeting))

    def take_note(self, item_id: ItemId) -> bool:
        """«Узято до відома»: the decision of an item that was only heard."""
        session = self._session
        command = AddPoint(item_id=item_id, text=TAKEN_NOTE)
        place = Place(part=Part.ITEM, id=item_id, field="decision")
        return session.attempt(place, lambda: add_point(session.work, command)[1])

    def record_not_held(self) -> bool:
        """Without a quorum the meeting was not held, and the protocol says so."""
        session = self._session
        meeting = replace(session.record.meeting, state=MeetingState.NOT_HELD)
        return session.attempt(self._place("state"), lambda: change_meeting(session.office.desk, meeting))

    def waiver_place(self, finding: Finding) -> Place:
        """Where a refused reason for letting a finding stay is said."""
        return Place(part=Part(finding.source.kind), id=finding.source.id, field=f"why {finding.code}")

    def waive(self, finding: Finding, reason: str) -> bool:
        """Let a finding stay for a reason."""
        session, place = self._session, self.waiver_place(finding)
        command = WaiveFinding(
            meeting_id=session.meeting_id, code=finding.code, source=finding.source, reason=reason
        )
        return session.attempt(place, lambda: waive_finding(session.office.desk, command)[1])

    def take_waiver_back(self, waiver_id: WaiverId) -> bool:
        """Let a finding stop the protocol again."""
        session = self._session
        return session.attempt(
            self._place("waiver"), lambda: take_waiver_back(session.office.desk, waiver_id)
        )

    def finalise(self) -> None:
        """Give the number and close the text; the paper is made in the pool.

        Numbers of earlier meetings that have none yet are kept free for them, and one out of the order of dates is
        given: the user was asked before.
        """
        session = self._session
        office = session.office
        session.hand_over(
            self._tasks,
            self._place("number"),
            lambda: finalise(office.desk, office.press, session.meeting_id, reserve=True, late=True)[1],
        )

    def is_finalising(self) -> bool:
        """True while the paper is being made."""
        return self._session.is_busy(self._place("number"))

    def reopen(self, why: str) -> bool:
        """Let the meeting be edited again for a reason."""
        session = self._session
        return session.attempt(
            self._place("why"), lambda: reopen(session.office.desk, session.meeting_id, why=why)
        )

    def version_file(self, version_id: VersionId) -> Path | None:
        """A version as a file in the folder of protocols; None, with the reason told, when it cannot be put there."""
        session, targets = self._session, list[Path]()

        def put() -> Changed:
            file = version_file(session.office.desk, version_id)
            targets.append(session.office.protocols / file.name)
            put_file(targets[0], file.data)
            return Changed()

        return targets[0] if session.attempt(self._place("version"), put) else None

    def save_draft(self, target: Path) -> None:
        """Write the paper as it is now, marked as a draft."""
        self._save(target, self._order(draft=True), "draft")

    def save_closed(self, target: Path) -> None:
        """Write the protocol byte for byte as it is kept, signatures and all."""
        desk, meeting_id = self._session.office.desk, self._session.meeting_id
        self._write(target, lambda: protocol_file(desk, meeting_id).data, "draft")

    def save_copy(self, target: Path) -> None:
        """Write the paper as a working copy for an office program: a draft while the text is open."""
        order = self._order(draft=not is_closed(self._session.opened))
        self._save(target, replace(order, format=PaperFormat.DOCX), "copy")

    def _order(self, *, draft: bool) -> PaperOrder:
        session = self._session
        today = session.office.desk.clock().date()
        return protocol_order(session.record.meeting.protocol, on=today, draft=draft)

    def _save(self, target: Path, order: PaperOrder, field: str) -> None:
        office = self._session.office
        material = Material(record=self._session.record, read_file=office.desk.files.get)
        self._write(target, lambda: office.press.make(material, order).data, field)

    def _write(self, target: Path, data: Callable[[], bytes], field: str) -> None:
        session = self._session

        def make() -> Changed:
            write_file(target, data())
            return Changed()

        def written() -> None:
            session.say("draft_saved", name=target.name)

        session.hand_over(self._tasks, self._place(field), make, written)

    @property
    def archive_place(self) -> Place:
        """Where a package that could not be saved is said."""
        return self._place("archive")

    def archive_name(self) -> str:
        """The name that a person would give the package."""
        return archive_name(
            self._session.office.desk, self._session.office.archives, self._session.meeting_id
        )

    def save_archive(self, target: Path) -> None:
        """Pack the protocol with all that belongs to it, in the pool."""
        session, office = self._session, self._session.office

        def make() -> Changed:
            write_file(target, archive_package(office.desk, office.archives, session.meeting_id).data)
            return Changed()

        def written() -> None:
            session.say("draft_saved", name=target.name)

        session.hand_over(self._tasks, self.archive_place, make, written)

    def _place(self, field: str) -> Place:
        return Place(part=Part.MEETING, id=self._session.meeting_id, field=field)
