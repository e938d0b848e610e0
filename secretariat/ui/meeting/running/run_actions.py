"""The keys of the running meeting: each leads to what it names, wherever the cursor is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from secretariat.ui.actions import ActionId, make_action, make_digit_actions
from secretariat.ui.meeting.running.decision_view import DecisionSection
from secretariat.ui.meeting.running.discussion_view import StatementsSection
from secretariat.ui.meeting.running.phrase_list import PhraseList

if TYPE_CHECKING:
    from secretariat.ui.meeting.running.view import RunStage


def make_run_actions(stage: "RunStage") -> None:
    """Give the stage its keys; those of an item leave the registration sheet first."""
    for action, triggered in (
        (ActionId.NEXT_ITEM, stage.go_on),
        (ActionId.PREVIOUS_ITEM, stage.go_back),
        (ActionId.HEARD, lambda: _start(stage.heard)),
        (ActionId.SPOKE, lambda: _start(stage.spoken)),
        (ActionId.POINT, lambda: _start(stage.decision)),
        (ActionId.DECIDE, lambda: _decide(stage)),
        (ActionId.NEXT_MISSING, stage.to_missing),
        (ActionId.PHRASES, lambda: _ask_phrases(stage)),
        (ActionId.ALL_FOR, lambda: _vote_for_all(stage)),
        (ActionId.VOTE, lambda: _vote(stage, stage.vote.to_counts)),
        (ActionId.ABOUT_ITEM, stage.about.take_focus),
        (ActionId.ADD_DURING, stage.head.start_new),
    ):
        made = make_action(action, stage, _at_item(stage, triggered))
        if action is not ActionId.ALL_FOR:
            made.triggered.connect(stage.follow_cursor)
    make_action(ActionId.PRESENCE, stage, stage.to_presence)
    make_action(ActionId.REGISTER, stage, stage.toggle_sheet)
    make_digit_actions(ActionId.ITEM_BY_NUMBER, stage, lambda number: _go_to(stage, number))


def _at_item(stage: "RunStage", do: Callable[[], None]) -> Callable[[], None]:
    def done() -> None:
        stage.leave_sheet()
        do()

    return done


def _start(section: StatementsSection | DecisionSection) -> None:
    """An item that was taken off has no such section."""
    if not section.isHidden():
        section.start()


def _go_to(stage: "RunStage", number: int) -> None:
    stage.leave_sheet()
    stage.settle()
    stage.course.go_to_number(number)


def _decide(stage: "RunStage") -> None:
    """Make a point of the statement with the cursor."""
    if not stage.spoken.decide():
        stage.heard.decide()


def _ask_phrases(stage: "RunStage") -> None:
    """Offer phrases in the text with the cursor."""
    focused = stage.focusWidget()
    for phrases in focused.findChildren(PhraseList) if focused is not None else ():
        phrases.ask()


def _vote_for_all(stage: "RunStage") -> None:
    """The cursor stays where it is, and the result is seen."""
    before = stage.focusWidget()
    _vote(stage, stage.vote.all_for)
    if stage.focusWidget() is before:
        stage.show_vote()
    else:
        stage.follow_cursor()


def _vote(stage: "RunStage", do: Callable[[], None]) -> None:
    """The point that is being typed is a point first; where nothing can be voted on yet, the key leads to what is
    missing for it.
    """
    stage.decision.settle_new()
    if stage.vote.can_vote():
        do()
    elif stage.vote.is_decided():
        stage.to_presence()
    else:
        _start(stage.decision)
