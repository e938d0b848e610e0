"""The report «Про стан виконання попередніх рішень»: what became of a group's earlier decisions by a day."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from secretariat.domain.dates import printed_date
from secretariat.domain.ids import ActionId, GroupId
from secretariat.domain.meeting import FELL_THROUGH
from secretariat.domain.norms import DateStyle
from secretariat.domain.resolution import ActionState
from secretariat.domain.ukrainian import tidy
from secretariat.services.action_register import ActionRegister, ActionsFilter, Prolongation, Shown
from secretariat.services.numbers import first_days, kept_meetings
from secretariat.services.ports import Work
from secretariat.services.rows import ActionRow


class ReportState(StrEnum):
    """Where an action stands, in the order of a report."""

    OVERDUE = "overdue"
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsReport:
    """The actions as they stand on a day, and how the days of some of them were moved until then."""

    on: date
    rows: tuple[ActionRow, ...]
    prolongations: Mapping[ActionId, Sequence[Prolongation]] = field(default_factory=dict)

    def of(self, state: ReportState) -> tuple[ActionRow, ...]:
        """The actions in a state."""
        return tuple(row for row in self.rows if report_state(row, self.on) is state)


def report_state(row: ActionRow, on: date) -> ReportState:
    """Where an action stands on a day."""
    if row.state is ActionState.OPEN:
        return ReportState.OVERDUE if row.days_late(on) else ReportState.OPEN
    return ReportState.DONE if row.state is ActionState.DONE else ReportState.DROPPED


def former_meeting(work: Work, group_id: GroupId, on: date) -> date | None:
    """The day of a group's last meeting before a day that was held or is to be; None for its first one."""
    with work() as uow:
        kept = [row.id for row in kept_meetings(uow, group_id) if row.state not in FELL_THROUGH]
        return max((day for day in first_days(uow, kept).values() if day < on), default=None)


def earlier_decisions(
    register: ActionRegister, group_id: GroupId, on: date, since: date | None
) -> ActionsReport:
    """Actions of a group's meetings before a day, as they stood at its end: the open ones by their day, then those
    closed after the day `since`.

    With the day of the former meeting as `since` each closed one is told of once, and the report of a meeting is the
    same whenever it is written down.
    """
    wanted = ActionsFilter(shown=Shown.ALL, group_id=group_id, born_before=on, closed_after=since)
    rows = register.rows(register.ids(wanted, on), on)
    moved = prolongations(register, rows, on)
    return ActionsReport(on=on, rows=tuple(sorted(rows, key=_open_by_day)), prolongations=moved)


def prolongations(
    register: ActionRegister, rows: Iterable[ActionRow], on: date
) -> Mapping[ActionId, Sequence[Prolongation]]:
    """How the days of actions were moved up to a day, oldest first."""
    return {
        row.id: [one for one in register.history(row.id).prolongations if one.given_on <= on]
        for row in rows
        if row.extensions
    }


def _open_by_day(row: ActionRow) -> tuple[bool, date]:
    """Closed ones keep their order."""
    return row.closed_on is not None, (row.due or date.max) if row.closed_on is None else date.max


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """Sentences with placeholders by dotted key: what is written into a protocol is in the language of documents."""

    sentences: Mapping[str, str]

    def statement(self, report: ActionsReport, style: DateStyle) -> str:
        """The whole report as words under «СЛУХАЛИ»: how many stand where, and each of them in a line.

        Days are in the style of the group's documents: one paper has one style.
        """
        if not report.rows:
            return self.sentences["report.nothing"]
        return tidy("\n".join([self._summary(report), *self._lines(report, style)]))

    def _summary(self, report: ActionsReport) -> str:
        order = (ReportState.DONE, ReportState.OPEN, ReportState.OVERDUE, ReportState.DROPPED)
        counts = {state: len(report.of(state)) for state in order}
        told = [
            self.sentences[f"count.{state}"].format(count=count) for state, count in counts.items() if count
        ]
        return self.sentences["report.summary"].format(counts=", ".join(told))

    def _lines(self, report: ActionsReport, style: DateStyle) -> Iterator[str]:
        for state in ReportState:
            rows = report.of(state)
            if rows:
                yield self.sentences[f"heading.{state}"]
                yield from (f"{number}) {self._line(row, style)}" for number, row in enumerate(rows, start=1))

    def _line(self, row: ActionRow, style: DateStyle) -> str:
        return self.sentences["report.line"].format(
            text=row.text.rstrip(" .;,:"),
            source=self._source(row, style),
            doers=row.doers,
            due=self._fate(row, style),
        )

    def _source(self, row: ActionRow, style: DateStyle) -> str:
        key = "report.source" if row.number is None else "report.source_numbered"
        return self.sentences[key].format(
            number=row.number, day=printed_date(row.day, style), item=row.item, point=row.point
        )

    def _fate(self, row: ActionRow, style: DateStyle) -> str:
        """Until when, and when it was done."""
        due = self._due(row, style)
        if row.state is not ActionState.DONE or row.closed_on is None:
            return due
        return self.sentences["report.done"].format(due=due, day=printed_date(row.closed_on, style))

    def _due(self, row: ActionRow, style: DateStyle) -> str:
        if row.standing:
            return self.sentences["report.standing"]
        if row.due is None:
            return self.sentences["report.no_day"]
        key = "report.extended" if row.extensions and row.decided is not None else "report.due"
        decided = printed_date(row.decided, style) if row.decided is not None else ""
        return self.sentences[key].format(day=printed_date(row.due, style), decided=decided)
