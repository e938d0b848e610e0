"""«ЗВІТ про стан виконання рішень»: each action with its day, how late it is, and why and by whom it was moved."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from secretariat.domain.dates import printed_date
from secretariat.domain.document import (
    Block,
    Column,
    Document,
    PaperKind,
    Paragraph,
    ParagraphRole,
    ReferenceLine,
    Run,
    Section,
    Table,
)
from secretariat.domain.group import WorkingGroup
from secretariat.domain.norms import DateStyle
from secretariat.domain.numbering import decision_number
from secretariat.services.action_register import DecisionName, Prolongation
from secretariat.services.actions_report import ActionsReport, ReportState, report_state
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.ports import ReadFile
from secretariat.services.protocol import ProtocolWords
from secretariat.services.protocol.agenda_paper import secretary_section
from secretariat.services.protocol.head import emblem_of
from secretariat.services.protocol.punctuation import capitalised
from secretariat.services.protocol.reading import Reading, kept_image
from secretariat.services.rows import ActionRow


def build_status_report(material: Material, order: PaperOrder, words: ProtocolWords) -> Document:
    """What became of the group's earlier decisions by the day of a meeting, signed by its secretary."""
    assert material.report is not None
    made = status_report([material.record.group], material.report, words, material.read_file)
    signed = secretary_section(Reading(material.record, words))
    sections = (*made.sections, signed) if signed is not None else made.sections
    return replace(made, sections=sections, sample=material.record.meeting.sample)


def status_report(
    groups: Sequence[WorkingGroup],
    report: ActionsReport,
    words: ProtocolWords,
    read_file: ReadFile | None = None,
) -> Document:
    """The report on the actions of these groups, at least one; of several each has a table of its own.

    Emblem and reference data stand over it where all groups have the same. Raises as `Reading.image`.
    """
    return _Report(groups, report, words, read_file).document()


class _Report:
    """One report in the form of its first group; days in words would not fit the columns, so all are digits (N9)."""

    def __init__(
        self,
        groups: Sequence[WorkingGroup],
        report: ActionsReport,
        words: ProtocolWords,
        read_file: ReadFile | None,
    ) -> None:
        self._groups, self._report, self._words, self._read_file = groups, report, words, read_file

    def document(self) -> Document:
        """The whole tree."""
        say, first = self._words.say, self._groups[0]
        held = (Section(title=say("head.outline"), blocks=tuple(self._head())), *self._tables())
        return Document(
            kind=PaperKind.STATUS_REPORT,
            title=say("status.metadata", day=_printed(self._report.on)),
            author=first.council,
            day=self._report.on,
            profile=replace(first.form(self._words.norms), date_style=DateStyle.DIGITS),
            sections=held,
        )

    def _head(self) -> Iterator[Block]:
        say, groups = self._words.say, self._groups
        yield from self._letterhead()
        yield _paragraph(ParagraphRole.TITLE, say("status.title"))
        places = list(dict.fromkeys(group.settlement for group in groups))
        day = _printed(self._report.on)
        yield ReferenceLine(left=day, centre=places[0] if len(places) == 1 else "", right="")
        named = groups[0].name_genitive if len(groups) == 1 else say("status.groups")
        yield _paragraph(ParagraphRole.SUBJECT, say("status.subject", group=named))
        yield _paragraph(ParagraphRole.REQUISITE, self._summary())

    def _letterhead(self) -> Iterator[Block]:
        first = self._groups[0]
        if all(group.emblem_sha256 == first.emblem_sha256 for group in self._groups):
            yield from emblem_of(first, partial(kept_image, self._read_file, draft=False))
        for council in dict.fromkeys(group.council for group in self._groups):
            yield _paragraph(ParagraphRole.BODY_NAME, council.upper())
        data = first.form(self._words.norms).letterhead
        if data is not None and len({_reference_data(group) for group in self._groups}) == 1:
            yield _paragraph(ParagraphRole.LETTERHEAD, data)

    def _summary(self) -> str:
        """How many stand where; that there is nothing to tell."""
        if not self._report.rows:
            return self._words.say("status.nothing")
        told = []
        for state in (ReportState.DONE, ReportState.OPEN, ReportState.OVERDUE, ReportState.DROPPED):
            count = len(self._report.of(state))
            if count:
                told.append(self._words.say(f"status.count.{state.value}", count=count))
        return self._words.say("status.summary", total=len(self._report.rows), counts=", ".join(told))

    def _tables(self) -> Iterator[Section]:
        for group in self._groups:
            rows = [row for row in self._report.rows if row.group_id == group.id]
            if not rows:
                continue
            title = self._words.say("status.outline") if len(self._groups) == 1 else group.name
            label = [_paragraph(ParagraphRole.LABEL, group.name)] if len(self._groups) > 1 else []
            yield Section(title=title, blocks=(*label, self._table(rows)))

    def _table(self, rows: Sequence[ActionRow]) -> Table:
        say = self._words.say
        columns = (
            Column(heading=say("status.place"), share=0.08),
            Column(heading=say("status.action"), share=0.3),
            Column(heading=say("status.who"), share=0.2, is_name=True),
            Column(heading=say("status.due"), share=0.25),
            Column(heading=say("status.state"), share=0.17),
        )
        cells = tuple(
            (str(place), self._action(row), row.doers, self._due(row), self._state(row))
            for place, row in enumerate(rows, start=1)
        )
        return Table(columns=columns, rows=cells)

    def _action(self, row: ActionRow) -> str:
        """What is to be done, and which decision says so."""
        key = "status.source" if row.number is None else "status.source_numbered"
        day = _printed(row.day)
        source = self._words.say(key, number=row.number, day=day, item=row.item, point=row.point)
        return f"{capitalised(row.text.rstrip(' .;,:'))} ({source})"

    def _due(self, row: ActionRow) -> str:
        say = self._words.say
        if row.standing:
            return say("status.standing")
        if row.due is None:
            return say("status.no_day")
        day = _printed(row.due)
        if not row.extensions:
            return day
        moved = self._words.count("status.moved", row.extensions)
        told = [f"{day} ({moved})"]
        if row.decided is not None:
            told = [say("status.extended", day=day, moved=moved, decided=_printed(row.decided))]
        known = self._report.prolongations.get(row.id, ())
        return "; ".join([*told, *(self._prolonged(one) for one in known)])

    def _prolonged(self, one: Prolongation) -> str:
        """«до 20.07.2019 – немає коштів (рішення № 2/1 від 12.06.2019)»."""
        say = self._words.say
        key = "status.prolonged" if one.by or one.decision else "status.prolonged_alone"
        by = one.by or (self._decision(one.decision) if one.decision is not None else "")
        return say(key, day=_printed(one.due), reason=one.reason.rstrip(" .;"), by=by.rstrip(" .;"))

    def _decision(self, decision: DecisionName) -> str:
        number, day = decision_number(decision.number, decision.ordinal), _printed(decision.day)
        key = "status.decision" if number is None else "status.decision_numbered"
        return self._words.say(key, number=number, day=day, item=decision.item)

    def _state(self, row: ActionRow) -> str:
        """Where it stands, since when, and what was noted last."""
        state, words = report_state(row, self._report.on), self._words
        if state is ReportState.OVERDUE:
            told = words.count("status.late", row.days_late(self._report.on))
        elif row.closed_on is not None:
            told = words.say(f"status.closed.{state.value}", day=_printed(row.closed_on))
        else:
            told = words.say("status.open")
        note = row.note or row.last_note
        return f"{told}; {note}" if note else told


def _reference_data(group: WorkingGroup) -> tuple[str, str | None]:
    """By what a group's reference data are known: its norm, and what the office has otherwise."""
    return group.norm_profile, group.own_form.letterhead if group.own_form is not None else None


def _printed(day: date) -> str:
    return printed_date(day, DateStyle.DIGITS)


def _paragraph(role: ParagraphRole, text: str) -> Paragraph:
    return Paragraph(role=role, runs=(Run(text=text),))
