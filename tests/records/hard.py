"""Every hard case that real minutes bring, by name."""

from collections.abc import Callable

from secretariat.domain.record import MeetingRecord
from tests.records import hard_agenda, hard_people, hard_votes

_CASES: tuple[Callable[[], MeetingRecord], ...] = (
    hard_agenda.added_item,
    hard_agenda.withdrawn_item,
    hard_agenda.postponed_item,
    hard_agenda.heard_only,
    hard_agenda.two_days,
    hard_agenda.annexes,
    hard_agenda.short_protocol,
    hard_agenda.points_and_actions,
    hard_agenda.several_executors,
    hard_agenda.postponed_meeting,
    hard_agenda.planned,
    hard_agenda.repeated_hour,
    hard_agenda.appeal_of_an_unnamed_speaker,
    hard_people.recusal,
    hard_people.no_quorum,
    hard_people.online_member,
    hard_people.substitute,
    hard_people.chair_replaced,
    hard_people.came_and_left,
    hard_people.unnamed_participants,
    hard_people.excused_with_paper,
    hard_people.sixteen_members,
    hard_people.namesakes,
    hard_votes.one_vote_for_several_items,
    hard_votes.equal_vote_chair_decides,
    hard_votes.not_adopted,
    hard_votes.dissent,
    hard_votes.vote_by_name,
    hard_votes.secret_vote,
    hard_votes.consensus,
)


def hard_cases() -> dict[str, MeetingRecord]:
    """A record for each case, under the name of the case."""
    return {case.__name__: case() for case in _CASES}
