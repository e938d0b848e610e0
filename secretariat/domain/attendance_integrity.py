"""Whether the rows of attendance fit together."""

from collections.abc import Iterator
from datetime import datetime
from itertools import combinations

from secretariat.domain.attendance import Interval, Presence, Recusal
from secretariat.domain.problem import Problem, problem, repeated
from secretariat.domain.record import MeetingRecord


def attendance_problems(record: MeetingRecord) -> Iterator[Problem]:
    """A person there twice or in two places, a foreign post, presence of somebody who did not come."""
    for row in repeated(record.attendance, lambda row: row.person_id):
        yield problem("attends_twice", row, "person_id")
    for row in repeated(record.attendance, lambda row: row.substitutes_id):
        yield problem("substituted_twice", row, "substitutes_id")
    for recusal in repeated(record.recusals, lambda row: (row.attendance_id, row.item_id)):
        yield problem("recused_twice", recusal, "item_id")
    yield from _foreign_posts(record)
    yield from _presence_of_the_missing(record)
    yield from _overlaps(record)


def _foreign_posts(record: MeetingRecord) -> Iterator[Problem]:
    holders = {post.id: post.person_id for post in record.posts}
    for row in record.attendance:
        if row.post_id in holders and holders[row.post_id] != row.person_id:
            yield problem("post_of_another", row, "post_id")


def _presence_of_the_missing(record: MeetingRecord) -> Iterator[Problem]:
    missing = (Presence.ABSENT, Presence.EXCUSED)
    away = {row.id for row in record.attendance if row.presence in missing}
    parts: tuple[Interval | Recusal, ...] = (*record.intervals, *record.recusals)
    for part in parts:
        if part.attendance_id in away:
            yield problem("was_not_there", part, "attendance_id")


def _overlaps(record: MeetingRecord) -> Iterator[Problem]:
    """Stretches of one attendance that share time, as far as moments are known."""
    own: dict[int, list[Interval]] = {row.id: [] for row in record.attendance}
    for interval in record.intervals:
        own.setdefault(interval.attendance_id, []).append(interval)
    for stretches in own.values():
        for one, other in combinations(stretches, 2):
            if _share_time(one, other):
                yield problem("intervals_overlap", other, "came")


def _share_time(one: Interval, other: Interval) -> bool:
    if _by_item(one) or _by_item(other):
        return False
    return _before(one.came, other.left) and _before(other.came, one.left)


def _before(came: datetime | None, left: datetime | None) -> bool:
    """By the instant: within one time zone Python compares wall clocks, which go back once a year."""
    return came is None or left is None or came.timestamp() < left.timestamp()


def _by_item(interval: Interval) -> bool:
    return interval.came_item_id is not None or interval.left_item_id is not None
