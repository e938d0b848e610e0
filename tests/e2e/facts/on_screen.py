"""The facts on the screens of a meeting: its row in the list, and what each part of its window is given to show."""

from collections.abc import Iterator

from secretariat.domain.ballot import BallotWay, Choice, Outcome
from secretariat.domain.ids import MeetingId
from secretariat.domain.numbering import decision_number
from secretariat.services.attendance import Mark
from secretariat.services.changes import Changed
from secretariat.services.office import Office
from secretariat.ui.meeting.prepare.presenter import PreparePresenter
from secretariat.ui.meeting.prepare.state import PrepareState
from secretariat.ui.meeting.running.course import Course
from secretariat.ui.meeting.running.decision import point_lines, resolution_under
from secretariat.ui.meeting.running.item_presenter import ItemPresenter
from secretariat.ui.meeting.running.item_state import ItemView
from secretariat.ui.meeting.running.presence_presenter import PresencePresenter
from secretariat.ui.meeting.running.presence_state import PresenceLine
from secretariat.ui.meeting.running.vote_presenter import VotePresenter
from secretariat.ui.meeting.running.vote_state import VoteState
from secretariat.ui.meeting.session import MeetingSession
from tests.e2e.facts.fact import Fact, plain


def facts_on_screen(office: Office, meeting_id: MeetingId) -> list[Fact]:
    """What somebody sees who opens the meeting and walks through it."""
    return list(_Screens(office, meeting_id).facts())


class _Screens:
    def __init__(self, office: Office, meeting_id: MeetingId) -> None:
        self._row = next(row for row in office.rows.meetings() if row.id == meeting_id)
        self._session = MeetingSession(office, meeting_id, _unchanged)
        self._course = Course(self._session)
        self._votes = VotePresenter(self._session, self._course)
        self._items = ItemPresenter(self._session, self._course)

    def facts(self) -> Iterator[Fact]:
        yield "day", self._row.day.isoformat()
        yield "number", str(self._row.number)
        agenda = PreparePresenter(self._session, lambda: None).state()
        yield "chair", plain(agenda.details.chair)
        yield "secretary", plain(agenda.details.secretary)
        yield from self._roster(agenda)
        for line in agenda.items:
            yield "agenda", str(line.position), plain(line.title), plain(line.reporters[0].name)
        for line in agenda.items:
            self._course.go_to_number(line.position)
            view = self._items.state()
            assert view is not None
            until = view.postponed_to.isoformat() if view.postponed_to else ""
            yield "item", str(view.position), view.state.value, plain(view.reason), until
            vote = self._votes.state()
            if vote is not None and vote.decided:
                yield from self._decision(view, vote)

    def _roster(self, agenda: PrepareState) -> Iterator[Fact]:
        sheet = PresencePresenter(self._session, self._course).sheet()
        officers = (agenda.details.chair_id, agenda.details.secretary_id)
        lines = [line for line in (*sheet.voters, *sheet.others) if line.person_id not in officers]
        for line in lines:
            if line.mark is not Mark.AWAY:
                yield "present", plain(line.name), _where(line)
        for line in lines:
            if line.mark is Mark.AWAY:
                yield "absent", plain(line.name), plain(line.reason)

    def _decision(self, view: ItemView, vote: VoteState) -> Iterator[Fact]:
        adopted = vote.judgement is None or vote.judgement.outcome is Outcome.ADOPTED
        yield "decision", "adopted" if adopted else "proposed", self._number(view)
        for line in point_lines(self._session.record, view.id):
            until = "always" if line.standing else line.due.isoformat() if line.due else ""
            label = f"{line.position}{')' if line.parent_id else '.'}"
            yield "point", label, plain(line.text), plain(line.assignee), until
        if vote.recorded:
            yield from _vote(vote)

    def _number(self, view: ItemView) -> str:
        """«5/1», as the decision's card writes it."""
        record = self._session.record
        resolution = resolution_under(record, view.id)
        assert resolution is not None
        return decision_number(record.meeting.number, resolution.ordinal) or ""


def _vote(vote: VoteState) -> Iterator[Fact]:
    if vote.way is BallotWay.CONSENSUS:
        yield "vote", "consensus"
        return
    totals = vote.totals
    silent = len(vote.voters) - totals.counted
    counts = (totals.for_, totals.against, totals.abstained, silent)
    yield "vote", vote.way.value, *map(str, counts), vote.chair_choice.value if vote.chair_choice else ""
    if vote.way is BallotWay.BY_NAME:
        for choice in Choice:
            names = [plain(voter.name) for voter in vote.voters if voter.choice is choice]
            if names:
                yield choice.value, *names


def _where(line: PresenceLine) -> str:
    return "online" if line.mark is Mark.ONLINE else "room"


def _unchanged(changed: Changed) -> None:
    raise AssertionError("looking changes nothing")
