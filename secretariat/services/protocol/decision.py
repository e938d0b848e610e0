"""A decision: its word, its numbered points with who and until when, the vote, dissent (N18, N23–N25)."""

from collections.abc import Iterator
from datetime import date

from secretariat.domain.ballot import Ballot
from secretariat.domain.decided import is_decided
from secretariat.domain.document import (
    Block,
    ListItem,
    NumberedList,
    Paragraph,
    ParagraphRole,
    Source,
)
from secretariat.domain.ids import ItemId
from secretariat.domain.resolution import ActionItem, Point, Resolution
from secretariat.services.protocol.punctuation import closed
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.vote import vote


def decision(reading: Reading, item_id: ItemId) -> Iterator[Block]:
    """Everything decided under an item, with its vote and the dissenting opinions right after it."""
    for resolution in reading.record.resolutions:
        if resolution.item_id == item_id:
            ballot = _ballot(reading, resolution)
            yield from _points(reading, resolution)
            if ballot is not None:
                yield from vote(reading, ballot, item_id)
            yield from _dissents(reading, resolution)


def _ballot(reading: Reading, resolution: Resolution) -> Ballot | None:
    return next((row for row in reading.record.ballots if row.id == resolution.ballot_id), None)


def _points(reading: Reading, resolution: Resolution) -> Iterator[Block]:
    points = _children(reading, resolution, None)
    if not points:
        return
    source = Source(kind="item", id=resolution.item_id)
    yield reading.paragraph(ParagraphRole.LABEL, _label(reading, resolution), source)
    if reading.decision_number(resolution) is not None:
        number = reading.words.say("decision.number", number=reading.decision_number(resolution))
        yield reading.paragraph(ParagraphRole.LABEL, number, source)
    yield from numbered_points(reading, resolution)


def numbered_points(reading: Reading, resolution: Resolution) -> Iterator[Block]:
    """The points under their numbers; a single one needs none."""
    points = _children(reading, resolution, None)
    if len(points) == 1 and not _children(reading, resolution, points[0]):
        yield from wording(reading, points[0], ".")
    elif points:
        items = (_point(reading, resolution, point, number) for number, point in enumerate(points, start=1))
        yield NumberedList(items=tuple(items))


def _label(reading: Reading, resolution: Resolution) -> str:
    """«УХВАЛИЛИ:»; what was not adopted, or could not be for want of a quorum, is called proposed."""
    word = reading.record.group.decision_word
    if is_decided(reading.record, resolution):
        return f"{word.value.upper()}:"
    return reading.words.say(f"decision.proposed_{word.name.lower()}")


def _children(reading: Reading, resolution: Resolution, parent: Point | None) -> list[Point]:
    parent_id = parent.id if parent is not None else None
    own = (
        row
        for row in reading.record.points
        if row.resolution_id == resolution.id and row.parent_id == parent_id
    )
    return sorted(own, key=lambda row: row.position)


def _point(reading: Reading, resolution: Resolution, point: Point, number: int) -> ListItem:
    below = _children(reading, resolution, point)
    return ListItem(
        label=f"{number}.",
        paragraphs=tuple(wording(reading, point, ":" if below else ".")),
        children=tuple(
            _sub_point(reading, child, place, last=place == len(below))
            for place, child in enumerate(below, start=1)
        ),
    )


def _sub_point(reading: Reading, point: Point, number: int, *, last: bool) -> ListItem:
    """«1) …;», the last one «.»; a sentence about the executor after it makes it end with a full stop too."""
    alone = last or bool(_actions(reading, point))
    return ListItem(label=f"{number})", paragraphs=tuple(wording(reading, point, "." if alone else ";")))


def wording(reading: Reading, point: Point, ending: str) -> Iterator[Paragraph]:
    """What a point says, then who carries it out and until when."""
    source = Source(kind="point", id=point.id)
    lines = [line for line in point.text.splitlines() if line]
    for line in (*lines[:-1], closed(lines[-1], ending)):
        yield reading.paragraph(ParagraphRole.BODY, line, source)
    for line in _executors(reading, _actions(reading, point)):
        yield reading.paragraph(ParagraphRole.BODY, line, source)


def _actions(reading: Reading, point: Point) -> list[ActionItem]:
    return [row for row in reading.record.actions if row.point_id == point.id]


def _executors(reading: Reading, actions: list[ActionItem]) -> Iterator[str]:
    """«Виконавець – Іваненко Г. П., секретар робочої групи.», then «Строк – до 14 серпня 2019 року.».

    Two short paragraphs: in one, a date that does not break leaves a line that is stretched wide.
    """
    by_term: dict[str | None, list[ActionItem]] = {}
    for action in sorted(actions, key=lambda row: (row.standing, row.due or date.max)):
        by_term.setdefault(term(reading, action), []).append(action)
    for until, group in by_term.items():
        yield _executor_names(reading, group)
        if until is not None:
            yield until


def term(reading: Reading, action: ActionItem) -> str | None:
    """«Строк – до 14 серпня 2019 року.»; None where no day was set."""
    if action.standing:
        return reading.words.say("decision.standing")
    if action.due is None:
        return None
    return reading.words.say("decision.due", day=reading.printed(action.due))


def _executor_names(reading: Reading, actions: list[ActionItem]) -> str:
    named = reading.in_order([row.assignee_id for row in actions if row.assignee_id is not None])
    labels = sorted(row.assignee_label for row in actions if row.assignee_label is not None)
    names = [reading.named(person_id) for person_id in named] + labels + _co_executors(reading, actions)
    key = "decision.executor" if len(names) == 1 else "decision.executors"
    return closed(reading.words.say(key, names="; ".join(names)).rstrip("."))


def _co_executors(reading: Reading, actions: list[ActionItem]) -> list[str]:
    """Who carries the actions out beside those who answer for them, in the order in which they were named."""
    owners = [action.id for action in actions]
    rows = [row for row in reading.record.co_assignees if row.action_id in owners]
    rows.sort(key=lambda row: (owners.index(row.action_id), row.position))
    return [reading.named(row.person_id) if row.person_id is not None else row.label or "" for row in rows]


def _dissents(reading: Reading, resolution: Resolution) -> Iterator[Paragraph]:
    own = (row for row in reading.record.dissents if row.resolution_id == resolution.id)
    for row in sorted(own, key=lambda row: (reading.place(row.person_id), row.text)):
        text = reading.words.say("decision.dissent", name=reading.name(row.person_id), text=closed(row.text))
        source = Source(kind="dissent", id=row.id)
        for line in text.splitlines():
            if line:
                yield reading.paragraph(ParagraphRole.BODY, line, source)
