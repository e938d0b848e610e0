"""A finding: what is wrong, where it is cured, and whether the protocol may be finalised all the same."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.approval import Approval, Remark
from secretariat.domain.ballot import Ballot
from secretariat.domain.document import Source
from secretariat.domain.ids import PersonId
from secretariat.domain.presence import ballot_items
from secretariat.domain.record import MeetingRecord
from secretariat.domain.waiver import Waiver


class Weight(StrEnum):
    """What a finding does to finalising: forbids it, forbids it until it is cured or waived, only asks for a look."""

    STOPS = "stops"
    WAIVABLE = "waivable"
    NOTE = "note"


_NUMBERS = ("item", "annex")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to look at: its code, where it is, what fills its sentence; `waiver` says why it may stay."""

    code: str
    source: Source
    weight: Weight = Weight.STOPS
    params: Mapping[str, str | int] = field(default_factory=dict)
    waiver: Waiver | None = None

    @property
    def stops(self) -> bool:
        """True while it forbids finalising."""
        return self.weight is not Weight.NOTE and self.waiver is None

    @property
    def said(self) -> str:
        """What it is about, in one line, without the number of its item or annex: one that moves stays the same.

        Besides what fills its sentence it has what is looked at when it is let stay: a title, a text, a day.
        """
        told = (
            f"{name}={' '.join(str(value).split())}"
            for name, value in sorted(self.params.items())
            if name not in _NUMBERS
        )
        return "; ".join((self.code, *told))

    def waived_by(self, waiver: Waiver | None) -> "Finding":
        """The finding with its waiver, if it may have one and still says what was waived."""
        covers = (
            waiver is not None and self.weight is Weight.WAIVABLE and self.said in waiver.said.splitlines()
        )
        return replace(self, waiver=waiver) if covers else self

    @property
    def key(self) -> tuple[str, str, int]:
        """What it shares with its waiver: code and source."""
        return self.code, self.source.kind, self.source.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What is kept beside a record and belongs to its check: waived findings, the round of approval."""

    waivers: tuple[Waiver, ...] = ()
    approvals: tuple[Approval, ...] = ()
    remarks: tuple[Remark, ...] = ()


NOTHING_BESIDE = Beside()

Check = Callable[[MeetingRecord], Iterator[Finding]]


def listed_name(record: MeetingRecord, person_id: PersonId) -> str:
    """«Коваль Ю. А.», as the sentence of a finding names somebody; empty for somebody whom the record lacks."""
    return next((person.listed for person in record.persons if person.id == person_id), "")


def of_meeting(
    record: MeetingRecord, code: str, weight: Weight = Weight.STOPS, **params: str | int
) -> Finding:
    """A finding about the meeting as a whole."""
    source = Source(kind="meeting", id=record.meeting.id)
    return Finding(code=code, source=source, weight=weight, params=params)


def of_item(item: AgendaItem, code: str, weight: Weight = Weight.STOPS, **params: str | int) -> Finding:
    """A finding about an item; its sentence names the item."""
    source = Source(kind="item", id=item.id)
    return Finding(code=code, source=source, weight=weight, params={"item": item.position, **params})


def of_attendance(row_id: int, code: str, weight: Weight = Weight.NOTE, **params: str | int) -> Finding:
    """A finding about somebody in the list of presence."""
    return Finding(code=code, source=Source(kind="attendance", id=row_id), weight=weight, params=params)


def of_ballot(
    record: MeetingRecord, ballot: Ballot, code: str, weight: Weight = Weight.STOPS, **params: str | int
) -> Finding:
    """A finding about a vote; its sentence names the first item that it decides."""
    voted = ballot_items(record, ballot)
    place = next((item.position for item in record.items if item.id in voted), 0)
    source = Source(kind="ballot", id=ballot.id)
    return Finding(code=code, source=source, weight=weight, params={"item": place, **params})
