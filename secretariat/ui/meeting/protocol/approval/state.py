"""What the panel of approval shows: persons asked, their remarks, and what came of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from secretariat.domain.approval import Approval, ApprovalState, RemarkState
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ApprovalId, ItemId, PersonId, RemarkId
from secretariat.domain.ukrainian import sort_key
from secretariat.services.approval import default_round
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.meeting.closing import is_closed


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkLine:
    """A remark: its words, the number of its item (None for the whole), what became of it."""

    id: RemarkId
    text: str
    item_id: ItemId | None
    item: int | None
    state: RemarkState
    answer: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedLine:
    """Somebody who was asked, by when, and the answer so far; `is_late` when the day has passed without one."""

    id: ApprovalId
    name: str
    due: date | None
    state: ApprovalState
    answered_on: date | None
    is_late: bool
    remarks: tuple[RemarkLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundState:
    """The whole round. `to_ask` is how many would be asked by default; a closed text takes no more answers."""

    asked: tuple[AskedLine, ...]
    to_ask: int
    items: tuple[tuple[ItemId, int], ...]
    closed: bool

    @property
    def agreed(self) -> int:
        """How many agreed."""
        return sum(line.state is ApprovalState.AGREED for line in self.asked)

    @property
    def remarks(self) -> int:
        """How many remarks were made."""
        return sum(len(line.remarks) for line in self.asked)


def round_state(opened: OpenMeeting, names: Mapping[PersonId, str], today: date) -> RoundState:
    """The round of a meeting by the alphabet; `names` has everybody, for people from outside may be asked too."""
    record, beside = opened.record, opened.beside
    asked = [_asked(opened, row, names, today) for row in beside.approvals]
    known = {row.person_id for row in beside.approvals}
    return RoundState(
        asked=tuple(sorted(asked, key=lambda line: sort_key(line.name))),
        to_ask=sum(person not in known for person in default_round(record)),
        items=tuple((item.id, item.position) for item in items_in_order(record)),
        closed=is_closed(opened),
    )


def _asked(opened: OpenMeeting, row: Approval, names: Mapping[PersonId, str], today: date) -> AskedLine:
    places = {item.id: item.position for item in opened.record.items}
    waits = row.state is ApprovalState.WAITING
    return AskedLine(
        id=row.id,
        name=names.get(row.person_id, ""),
        due=row.due,
        state=row.state,
        answered_on=row.answered_on,
        is_late=waits and row.due is not None and row.due < today,
        remarks=tuple(
            RemarkLine(
                id=remark.id,
                text=remark.text,
                item_id=remark.item_id,
                item=places.get(remark.item_id) if remark.item_id is not None else None,
                state=remark.state,
                answer=remark.answer,
            )
            for remark in opened.beside.remarks
            if remark.approval_id == row.id
        ),
    )
