"""What the user does about the vote on the item on the screen."""

from collections.abc import Mapping
from dataclasses import replace

from secretariat.domain.ballot import BallotWay, Choice
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.kyiv import at
from secretariat.domain.presence import ballot_items
from secretariat.domain.rules import SpecialDecision
from secretariat.services.changes import Changed
from secretariat.services.voting import RecordBallot, record_ballot, set_decision_kind, withdraw_ballot
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.course import Course
from secretariat.ui.meeting.running.item_state import day_of
from secretariat.ui.meeting.running.vote_state import (
    Judgement,
    Totals,
    VoteState,
    ballot_of,
    judge,
    vote_state,
)
from secretariat.ui.meeting.running_clock import stamp
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.typed_time import parse_clock

COUNTED = (BallotWay.OPEN, BallotWay.SECRET)


class VotePresenter:
    """Records votes. What is typed becomes a vote when the row is left; the result always follows the rule."""

    def __init__(self, session: MeetingSession, course: Course) -> None:
        self._session = session
        self._course = course
        self._wanted: dict[ItemId, BallotWay] = {}

    def state(self) -> VoteState | None:
        """The vote of the current item as it is shown."""
        item = self._course.item
        if item is None or not item.discussed:
            return None
        return vote_state(self._session.record, item, self._wanted.get(item.id))

    def judge(self, totals: Totals) -> Judgement | None:
        """What the typed numbers would mean."""
        state = self._state()
        return judge(self._session.record, state, totals)

    def count(self, totals: Totals) -> bool:
        """Record a vote by its totals; the same totals again change nothing."""
        state = self._state()
        full = totals.filled(len(state.voters))
        way = state.way if state.way in COUNTED else BallotWay.OPEN
        if state.recorded and full == state.totals and not self._waits(state):
            return False
        command = self._command(state, way)
        command = replace(command, for_=full.for_ or 0, against=full.against, abstained=full.abstained)
        return self._record(command)

    def all_for(self) -> bool:
        """Everybody entitled votes for, in the way that was chosen."""
        state = self._state()
        if state.way is BallotWay.BY_NAME:
            return self.name_all({voter.person_id: Choice.FOR for voter in state.voters})
        return self.count(Totals())

    def name(self, person_id: PersonId, choice: Choice) -> bool:
        """One vote in a vote by name; the others keep theirs."""
        known = {voter.person_id: voter.choice for voter in self._state().voters}
        choices = {person: chosen for person, chosen in known.items() if chosen is not None}
        return self.name_all({**choices, person_id: choice})

    def name_all(self, choices: Mapping[PersonId, Choice]) -> bool:
        """Record a vote by name."""
        command = self._command(self._state(), BallotWay.BY_NAME)
        return self._record(replace(command, choices=choices))

    def set_way(self, way: BallotWay) -> bool:
        """Change how it is voted: consensus is recorded at once, the others with their first vote."""
        state = self._state()
        if way is BallotWay.CONSENSUS:
            return self._record(self._command(state, way))
        if way in COUNTED and state.recorded and state.way in COUNTED:
            totals = state.totals
            command = self._command(state, way)
            return self._record(
                replace(
                    command,
                    for_=totals.for_ or 0,
                    against=totals.against,
                    abstained=totals.abstained,
                )
            )
        self._wanted[state.item_id] = way
        self._session.forgive(self._place())
        self._session.refresh()
        return True

    def set_kind(self, special: SpecialDecision | None) -> bool:
        """Say of which kind the decision is, before it is voted on."""
        session, state = self._session, self._state()
        return session.attempt(self._place(), lambda: set_decision_kind(session.work, state.item_id, special))

    def withdraw(self) -> bool:
        """Take the vote back: the decision is made without one."""
        state = self._state()
        self._wanted.pop(state.item_id, None)
        if not state.recorded:
            self._session.refresh()
            return False
        session = self._session
        done = session.attempt(self._place(), lambda: withdraw_ballot(session.work, state.item_id))
        if done:
            session.say("ballot_withdrawn", undoable=True)
        return done

    def decide_tie(self, choice: Choice) -> bool:
        """The chair's own vote where it decides."""
        return self._record(replace(self._same(self._state()), chair_choice=choice))

    def set_moment(self, typed: str) -> bool:
        """When it was voted."""
        session, state = self._session, self._state()
        item = self._course.item
        assert item is not None

        def step() -> Changed:
            clock = parse_clock(typed, "moment")
            moment = at(day_of(session.record, item), clock) if clock is not None else None
            return record_ballot(session.work, replace(self._same(state), moment=moment))[1]

        return session.attempt(self._place("moment"), step)

    def vote_together(self, items: tuple[ItemId, ...]) -> bool:
        """Let the vote carry the decisions of other items too."""
        state = self._state()
        return self._record(replace(self._same(state), items=(state.item_id, *items)))

    def _same(self, state: VoteState) -> RecordBallot:
        """The recorded vote as a command; not recorded yet: all for."""
        command = self._command(state, state.way)
        if state.way is BallotWay.BY_NAME:
            choices = {v.person_id: v.choice or Choice.NOT_VOTED for v in state.voters}
            return replace(command, choices=choices)
        if state.way is BallotWay.CONSENSUS:
            return command
        full = state.totals.filled(len(state.voters))
        return replace(command, for_=full.for_ or 0, against=full.against, abstained=full.abstained)

    def _command(self, state: VoteState, way: BallotWay) -> RecordBallot:
        session = self._session
        ballot = ballot_of(session.record, state.item_id)
        together = ballot_items(session.record, ballot) if ballot is not None else ()
        others = tuple(item_id for item_id in together if item_id != state.item_id)
        return RecordBallot(
            items=(state.item_id, *others),
            way=way,
            chair_choice=state.chair_choice,
            moment=state.moment or stamp(session.record, session.office.desk.clock()),
        )

    def _record(self, command: RecordBallot) -> bool:
        session = self._session
        item_id = command.items[0]
        wanted = self._wanted.pop(item_id, None)
        done = session.attempt(self._place(), lambda: record_ballot(session.work, command)[1])
        if not done and wanted is not None:
            self._wanted[item_id] = wanted
        return done

    def _waits(self, state: VoteState) -> bool:
        return state.item_id in self._wanted

    def _state(self) -> VoteState:
        state = self.state()
        assert state is not None
        return state

    def _place(self, field: str = "for_") -> Place:
        """A vote is addressed by its item: its own id changes with each recording."""
        item = self._course.item
        assert item is not None
        return Place(part=Part.BALLOT, id=item.id, field=field)
