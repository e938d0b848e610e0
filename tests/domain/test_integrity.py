"""Values that are right by themselves and wrong together are found, each at its place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from secretariat.domain.attendance import Presence
from secretariat.domain.ballot import Choice
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Role
from secretariat.domain.integrity import problems
from secretariat.domain.meeting import Office
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import Point
from tests.records import hard_cases, reference_record

CASES = {"reference": reference_record(), **hard_cases()}


@pytest.mark.parametrize("case", sorted(CASES))
def test_every_hard_case_is_whole(case: str) -> None:
    assert problems(CASES[case]) == []


def _more(record: MeetingRecord, table: str, *rows: Any) -> MeetingRecord:
    return replace(record, **{table: (*getattr(record, table), *rows)})


def _changed(record: MeetingRecord, table: str, row: int, **fields: Any) -> MeetingRecord:
    rows = list(getattr(record, table))
    rows[row] = replace(rows[row], **fields)
    return replace(record, **{table: tuple(rows)})


def _again(table: str, **fields: Any) -> Callable[[MeetingRecord], MeetingRecord]:
    """A copy of the table's first row under another id, with other fields where they are given."""
    return lambda record: _more(record, table, replace(getattr(record, table)[0], id=900, **fields))


def _broken(table: str, row: int = 0, **fields: Any) -> Callable[[MeetingRecord], MeetingRecord]:
    return lambda record: _changed(record, table, row, **fields)


BROKEN: dict[str, tuple[str, Callable[[MeetingRecord], MeetingRecord]]] = {
    "id_taken": ("heard_only", lambda r: _more(r, "persons", replace(r.persons[0], family="Інша"))),
    "unknown_reference": ("heard_only", _broken("statements", speaker_id=777)),
    "no_sitting": ("heard_only", lambda r: replace(r, sittings=())),
    "day_twice": ("heard_only", _again("sittings")),
    "two_officers": ("heard_only", _again("officers")),
    "membership_of_another_day": ("heard_only", _broken("memberships", since=date(2026, 3, 13))),
    "membership_overlaps": ("heard_only", _again("memberships", role=Role.MEMBER)),
    "role_taken": ("heard_only", _broken("memberships", 3, role=Role.CHAIR)),
    "position_taken": ("withdrawn_item", _broken("items", 1, position=1)),
    "rapporteur_twice": ("heard_only", _again("rapporteurs", position=2)),
    "attends_twice": ("unnamed_participants", _again("attendance")),
    "substituted_twice": ("substitute", lambda r: _again_substitute(r)),
    "recused_twice": ("recusal", _again("recusals")),
    "post_of_another": ("substitute", lambda r: _changed(r, "attendance", 0, post_id=r.posts[-1].id)),
    "was_not_there": ("online_member", _broken("attendance", 4, presence=Presence.ABSENT)),
    "intervals_overlap": ("two_days", _again("intervals")),
    "two_resolutions": ("dissent", lambda r: _more(r, "resolutions", replace(r.resolutions[0], id=900))),
    "dissent_twice": ("dissent", _again("dissents")),
    "point_of_another_resolution": (
        "added_item",
        lambda r: _more(r, "points", Point(id=900, resolution_id=2, position=1, text="так", parent_id=1)),
    ),
    "point_too_deep": (
        "points_and_actions",
        lambda r: _more(r, "points", Point(id=900, resolution_id=1, position=1, text="так", parent_id=3)),
    ),
    "voted_twice": ("dissent", lambda r: _changed(r, "votes", 0, person_id=r.votes[1].person_id)),
    "votes_do_not_add_up": ("dissent", lambda r: replace(r, votes=r.votes[1:])),
    "choice_missing": ("vote_by_name", _broken("votes", choice=None)),
    "choice_known": ("secret_vote", _broken("votes", choice=Choice.FOR)),
    "chair_choice_differs": ("vote_by_name", lambda r: _against_the_chairs_own_vote(r)),
    "tally_differs": ("vote_by_name", _broken("votes", choice=Choice.AGAINST)),
}


def _again_substitute(record: MeetingRecord) -> MeetingRecord:
    taken = next(row.substitutes_id for row in record.attendance if row.substitutes_id)
    return _changed(record, "attendance", 0, substitutes_id=taken)


def _against_the_chairs_own_vote(record: MeetingRecord) -> MeetingRecord:
    chair = next(row.person_id for row in record.officers if row.office is Office.CHAIR)
    named = next(vote.choice for vote in record.votes if vote.person_id == chair)
    other = Choice.AGAINST if named is Choice.FOR else Choice.FOR
    return _changed(record, "ballots", 0, chair_choice=other)


@pytest.mark.parametrize("code", sorted(BROKEN))
def test_a_broken_rule_is_found(code: str) -> None:
    case, broken = BROKEN[code]
    assert code in {found.code for found in problems(broken(CASES[case]))}


def test_a_problem_names_its_value_and_can_be_raised() -> None:
    record = _changed(CASES["heard_only"], "statements", 0, speaker_id=777)
    (found,) = problems(record)
    assert (found.kind.__name__, found.id, found.field) == ("Statement", 1, "speaker_id")
    with pytest.raises(DomainError, match="unknown_reference"):
        raise found.error


def test_every_problem_is_told_at_once() -> None:
    record = _changed(CASES["dissent"], "statements", 0, speaker_id=777)
    record = replace(record, votes=record.votes[1:])
    assert [found.code for found in problems(record)] == ["unknown_reference", "votes_do_not_add_up"]
