"""What the user does with the round of approval."""

from secretariat.domain.approval import RemarkState
from secretariat.domain.ids import ApprovalId, ItemId, PersonId, RemarkId
from secretariat.services import approval
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.meeting.fields.who import choices
from secretariat.ui.meeting.people import everybody
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.approval.state import RoundState, round_state
from secretariat.ui.meeting.session import MeetingSession


class ApprovalPresenter:
    """Asks people, notes their answers and remarks."""

    def __init__(self, session: MeetingSession) -> None:
        self._session = session
        self._desk = session.office.desk

    @property
    def place(self) -> Place:
        """Where a refusal about the whole round is said."""
        return Place(part=Part.MEETING, id=self._session.meeting_id, field="approval")

    def place_of(self, approval_id: ApprovalId, field: str) -> Place:
        """Where a refusal about somebody's answer is said."""
        return Place(part=Part.APPROVAL, id=approval_id, field=field)

    def place_of_remark(self, remark_id: RemarkId) -> Place:
        """Where a refusal about an answer to a remark is said."""
        return Place(part=Part.REMARK, id=remark_id, field="reason")

    def state(self) -> RoundState:
        """The round as it is shown."""
        names = {row.id: row.listed for row in self._session.persons()}
        return round_state(self._session.opened, names, self._desk.clock().date())

    def people(self) -> list[PersonChoice]:
        """Everybody who may be asked."""
        return choices(everybody(self._session))

    def ask(self, person_id: PersonId | None = None) -> bool:
        """Ask one more person, or all whom one asks usually."""
        persons = None if person_id is None else [person_id]
        meeting_id = self._session.meeting_id
        return self._session.attempt(
            self.place, lambda: approval.ask_to_agree(self._desk, meeting_id, persons)
        )

    def end(self, approval_id: ApprovalId) -> bool:
        """Ask somebody no more."""
        place = self.place_of(approval_id, "agreed")
        return self._session.attempt(place, lambda: approval.end_asking(self._desk, approval_id))

    def set_agreed(self, approval_id: ApprovalId, agreed: bool) -> bool:
        """Note the answer of today, or that it is awaited again."""
        place = self.place_of(approval_id, "agreed")
        return self._session.attempt(
            place, lambda: approval.set_agreed(self._desk, approval_id, agreed=agreed)
        )

    def remark(self, approval_id: ApprovalId, text: str, item_id: ItemId | None) -> bool:
        """Write down a remark."""
        command = approval.AddRemark(approval_id=approval_id, text=text, item_id=item_id)
        place = self.place_of(approval_id, "text")
        return self._session.attempt(place, lambda: approval.add_remark(self._desk, command)[1])

    def answer(self, remark_id: RemarkId, state: RemarkState, words: str = "") -> bool:
        """Accept a remark, decline it with a reason, or open it again."""
        place = self.place_of_remark(remark_id)
        return self._session.attempt(
            place, lambda: approval.answer_remark(self._desk, remark_id, state, words)
        )

    def remove(self, remark_id: RemarkId) -> bool:
        """Take a remark out."""
        place = self.place_of_remark(remark_id)
        return self._session.attempt(place, lambda: approval.remove_remark(self._desk, remark_id))
