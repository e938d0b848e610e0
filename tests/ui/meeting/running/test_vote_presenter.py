"""Votes: «за» fills itself, the result follows the rule, the chair decides a tie."""

from dataclasses import replace

from secretariat.domain.ballot import BallotWay, Choice, Outcome
from secretariat.domain.rules import MajorityRule, SpecialDecision, Threshold
from secretariat.services.attendance import Mark
from secretariat.services.groups import change_group
from secretariat.ui.meeting.running.decision import DecisionPresenter
from secretariat.ui.meeting.running.presence_presenter import PresencePresenter
from secretariat.ui.meeting.running.vote_presenter import VotePresenter
from secretariat.ui.meeting.running.vote_state import Totals, VoteState
from tests.ui.meeting.running.planned import LiveMeeting


def ready(live: LiveMeeting, *absent: str) -> VotePresenter:
    """Item 1 with a decision; everybody but these is there."""
    marks = PresencePresenter(live.session, live.course)
    for family in absent:
        marks.mark(live.attendance(family), Mark.AWAY)
    marks.mark_everyone()
    DecisionPresenter(live.session).add(live.item(1).id, "Схвалити план.", lambda _: None)
    return VotePresenter(live.session, live.course)


def state(presenter: VotePresenter) -> VoteState:
    shown = presenter.state()
    assert shown is not None
    return shown


def test_for_is_what_remains_until_it_is_typed() -> None:
    assert Totals(abstained=1).filled(7) == Totals(for_=6, abstained=1)
    assert Totals(for_=5, abstained=1).filled(7) == Totals(for_=5, abstained=1)
    assert Totals(against=9).filled(7).for_ == 0


def test_everybody_present_votes_for_by_one_key(live: LiveMeeting) -> None:
    presenter = ready(live)
    presenter.all_for()
    shown = state(presenter)
    assert shown.totals == Totals(for_=11)
    assert shown.judgement is not None
    assert (shown.judgement.outcome, shown.judgement.needed) == (Outcome.ADOPTED, 6)


def test_one_who_abstains_is_taken_from_those_for(live: LiveMeeting) -> None:
    presenter = ready(live, "Ґалаґан", "Їжак", "Мельник", "Щербань")
    presenter.count(Totals(abstained=1))
    assert state(presenter).totals == Totals(for_=6, abstained=1)


def test_the_same_vote_again_is_no_step(live: LiveMeeting) -> None:
    presenter = ready(live)
    assert presenter.all_for()
    assert not presenter.count(state(presenter).totals)


def test_a_sum_that_does_not_match_says_by_how_many(live: LiveMeeting) -> None:
    presenter = ready(live)
    judged = presenter.judge(Totals(for_=10, against=3))
    assert judged is not None
    assert judged.off_by == 2


def test_more_votes_than_voters_are_refused_at_the_count(live: LiveMeeting) -> None:
    presenter = ready(live)
    assert not presenter.count(Totals(for_=10, against=3))
    [(place, error)] = live.session.errors.items()
    assert (place.field, error.code) == ("for_", "votes_do_not_add_up")


def test_who_is_silent_did_not_vote(live: LiveMeeting) -> None:
    presenter = ready(live)
    presenter.count(Totals(for_=7, against=1))
    [ballot] = live.session.record.ballots
    assert ballot.not_voted == 3


def test_a_vote_is_stamped_while_the_meeting_goes_on(live: LiveMeeting) -> None:
    presenter = ready(live)
    live.clock("14:54")
    presenter.all_for()
    moment = state(presenter).moment
    assert moment is not None
    assert f"{moment:%H:%M}" == "14:54"


def test_an_equal_vote_waits_for_the_chair(live: LiveMeeting) -> None:
    presenter = ready(live, "Їжак")
    presenter.count(Totals(for_=5, against=5))
    judgement = state(presenter).judgement
    assert judgement is not None
    assert judgement.outcome is Outcome.TIE
    presenter.decide_tie(Choice.FOR)
    judgement = state(presenter).judgement
    assert judgement is not None
    assert judgement.outcome is Outcome.ADOPTED


def test_without_a_quorum_nothing_is_recorded(live: LiveMeeting) -> None:
    DecisionPresenter(live.session).add(live.item(1).id, "Схвалити план.", lambda _: None)
    presenter = VotePresenter(live.session, live.course)
    assert not presenter.all_for()
    assert [error.code for error in live.session.errors.values()] == ["no_quorum"]


def test_by_name_each_choice_counts(live: LiveMeeting) -> None:
    presenter = ready(live)
    presenter.set_way(BallotWay.BY_NAME)
    assert not state(presenter).recorded
    presenter.all_for()
    presenter.name(live.person("Білоус"), Choice.AGAINST)
    shown = state(presenter)
    assert (shown.way, shown.totals) == (BallotWay.BY_NAME, Totals(for_=10, against=1))
    chosen = {voter.person_id: voter.choice for voter in shown.voters}
    assert chosen[live.person("Білоус")] is Choice.AGAINST


def test_a_secret_vote_keeps_nobodys_choice(live: LiveMeeting) -> None:
    presenter = ready(live)
    presenter.set_way(BallotWay.SECRET)
    presenter.count(Totals(against=1))
    assert state(presenter).way is BallotWay.SECRET
    assert {vote.choice for vote in live.session.record.votes} == {None}


def test_a_consensus_is_recorded_at_once(live: LiveMeeting) -> None:
    presenter = ready(live)
    presenter.set_way(BallotWay.CONSENSUS)
    assert (state(presenter).way, state(presenter).recorded) == (BallotWay.CONSENSUS, True)


def test_a_withdrawn_vote_leaves_the_decision(live: LiveMeeting) -> None:
    presenter = ready(live)
    presenter.all_for()
    presenter.withdraw()
    assert not state(presenter).recorded
    assert state(presenter).decided


def test_one_vote_may_carry_the_decisions_of_several_items(live: LiveMeeting) -> None:
    presenter = ready(live)
    DecisionPresenter(live.session).add(live.item(2).id, "Схвалити звіт.", lambda _: None)
    presenter.all_for()
    presenter.vote_together((live.item(2).id,))
    assert len(live.session.record.ballots) == 1
    live.course.go_to_number(2)
    assert state(presenter).recorded
    assert [other.position for other in state(presenter).others if other.together] == [1]


def test_who_stepped_out_is_not_asked(live: LiveMeeting) -> None:
    presenter = ready(live)
    marks = PresencePresenter(live.session, live.course)
    marks.set_recusal(live.attendance("Білоус"), recused=True)
    assert live.person("Білоус") not in {voter.person_id for voter in state(presenter).voters}


def test_presence_that_a_vote_stands_on_is_not_taken_away(live: LiveMeeting) -> None:
    presenter = ready(live)
    presenter.all_for()
    live.clock("14:01")
    marks = PresencePresenter(live.session, live.course)
    assert not marks.mark(live.attendance("Білоус"), Mark.AWAY)
    assert [error.code for error in live.session.errors.values()] == ["has_voted"]


def test_a_kind_of_decision_with_its_own_rule_is_judged_by_it(live: LiveMeeting) -> None:
    two_thirds = MajorityRule(threshold=Threshold.TWO_THIRDS)
    change_group(live.session.work, replace(live.session.record.group, charter_majority=two_thirds))
    live.session.refresh()
    presenter = ready(live)
    assert state(presenter).kinds == (SpecialDecision.CHARTER,)
    assert presenter.set_kind(SpecialDecision.CHARTER)
    presenter.count(Totals(for_=6, against=3, abstained=2))
    shown = state(presenter)
    assert shown.rule == two_thirds
    assert shown.judgement is not None
    assert shown.judgement.outcome is Outcome.NOT_ADOPTED


def test_a_decision_that_was_voted_on_keeps_its_kind(live: LiveMeeting) -> None:
    presenter = ready(live)
    presenter.all_for()
    assert not presenter.set_kind(SpecialDecision.PERSONNEL)
    [(_, error)] = live.session.errors.items()
    assert error.code == "item_has_vote"


def test_an_equal_vote_without_the_chair_is_not_adopted_as_typed_and_as_stored(live: LiveMeeting) -> None:
    presenter = ready(live, "Єременко")
    typed = presenter.judge(Totals(for_=5, against=5))
    presenter.count(Totals(for_=5, against=5))
    for judgement in (typed, state(presenter).judgement):
        assert judgement is not None
        assert (judgement.outcome, judgement.tie, judgement.chairless) == (Outcome.NOT_ADOPTED, False, True)


def test_a_secret_equal_vote_is_not_adopted_as_typed(live: LiveMeeting) -> None:
    presenter = ready(live, "Їжак")
    presenter.set_way(BallotWay.SECRET)
    judgement = presenter.judge(Totals(for_=5, against=5))
    assert judgement is not None
    assert (judgement.outcome, judgement.tie) == (Outcome.NOT_ADOPTED, False)
