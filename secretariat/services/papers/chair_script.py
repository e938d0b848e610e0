"""«ПОРЯДОК ВЕДЕННЯ»: what the chair says from the opening to the close, in large letters, to be read aloud."""

from collections.abc import Iterator
from dataclasses import replace

from secretariat.domain.agenda import AgendaItem, ItemKind
from secretariat.domain.composition import voting_members
from secretariat.domain.document import (
    Block,
    Document,
    Emphasis,
    PaperKind,
    Paragraph,
    ParagraphRole,
    Run,
    Section,
    Source,
)
from secretariat.domain.hours import items_in_order
from secretariat.domain.meeting import MeetingKind, Office
from secretariat.domain.officers import officer_at_opening
from secretariat.domain.presence import ever_present
from secretariat.domain.quorum import opening_quorum, quorum_base
from secretariat.domain.rules import MajorityBase, Threshold, Tie
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import ProtocolWords
from secretariat.services.protocol.agenda import rapporteurs
from secretariat.services.protocol.decision import numbered_points
from secretariat.services.protocol.head import titled_head
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.punctuation import closed
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.roster import base_words

_LETTERS = 18.0
"""Points: read at arm's length."""
_SPACING = 1.3


def build_chair_script(material: Material, order: PaperOrder, words: ProtocolWords) -> Document:
    """The script by what is known now: with people marked as present the quorum is counted, else it is left blank.

    What is to be done, not said, stands in italics.
    """
    reading = Reading(material.record, words, read_file=material.read_file)
    script = _Script(reading)
    say, group = words.say, material.record.group
    parts = (
        titled_head(reading, say("script.title"), ""),
        Section(title=say("script.opening"), blocks=tuple(script.opening())),
        Section(title=say("agenda.outline"), blocks=tuple(script.agenda())),
        *(
            Section(
                title=say("item.outline", number=item.position, title=item.title),
                blocks=tuple(script.item(item)),
            )
            for item in items_in_order(material.record)
        ),
        Section(title=say("script.closing"), blocks=tuple(script.closing())),
    )
    title = say("script.metadata", group=group.name_genitive, day=reading.day)
    made = paper(reading, PaperKind.CHAIR_SCRIPT, title, parts)
    large = replace(made.profile, body_size=_LETTERS, title_size=_LETTERS, line_spacing=_SPACING)
    return replace(made, profile=large)


class _Script:
    """One meeting being put into the chair's words."""

    def __init__(self, reading: Reading) -> None:
        self._reading, self._record = reading, reading.record
        self._say, self._count = reading.words.say, reading.words.count

    def opening(self) -> Iterator[Block]:
        """The welcome, whether there is a quorum, who keeps the minutes."""
        yield self._label("script.opening")
        named = {"body": self._reading.body, "group": self._record.group.name_genitive}
        extraordinary = self._record.meeting.kind is MeetingKind.EXTRAORDINARY
        welcome = "script.welcome_extraordinary" if extraordinary else "script.welcome"
        yield self._said(self._say(welcome, **named))
        yield from self._quorum()
        secretary = officer_at_opening(self._record, Office.SECRETARY)
        if secretary is not None:
            yield self._said(
                closed(self._say("script.minutes", name=self._reading.named(secretary)).rstrip("."))
            )
        yield self._done("script.guests")

    def agenda(self) -> Iterator[Block]:
        """The agenda put to the vote."""
        yield self._label("agenda.outline")
        yield self._said(self._count("script.agenda", len(self._record.items)))
        for item in items_in_order(self._record):
            yield self._said(closed(f"{item.position}. {item.title}"), item)
        yield self._said(self._say("script.changes"))
        yield self._done("script.pause")
        yield from self._vote("script.put_agenda")
        yield from self._rules()
        yield self._said(self._say("script.agenda_adopted"))

    def item(self, item: AgendaItem) -> Iterator[Block]:
        """One question from its announcement to the result of its vote."""
        reading = self._reading
        label = self._say("script.item", number=item.position, title=item.title.rstrip("."))
        yield reading.paragraph(ParagraphRole.LABEL, label, Source(kind="item", id=item.id))
        if not item.discussed:
            yield self._said(self._say(f"script.{item.state.value}"), item)
            return
        yield self._said(self._say("script.conflict"), item)
        yield from self._floor(item)
        yield self._said(self._say(self._questions(item)), item)
        yield self._done("script.pause")
        yield self._said(self._say("script.debate"), item)
        yield self._done("script.pause")
        yield from self._proposal(item)
        yield from self._vote("script.put_item", item)
        yield self._said(self._say("script.result"), item)

    def closing(self) -> Iterator[Block]:
        """The end, and its hour."""
        yield self._label("script.closing")
        yield self._said(self._say("script.exhausted"))
        yield self._done("script.pause")
        yield self._said(self._say("script.closed"))
        yield self._done("script.hour")

    def _quorum(self) -> Iterator[Block]:
        """Counted where people are marked as present; before that both ways on are there to be read."""
        if not quorum_base(self._record):
            return
        state = opening_quorum(self._record)
        told = base_words(self._reading, state.members)
        if not ever_present(self._record):
            yield self._done("script.register")
            yield self._said(self._say("script.quorum_blank", members=told, needed=state.needed))
            yield self._said(self._say("script.quorum_has"))
            yield self._done("script.if_none", needed=state.needed)
            yield self._said(self._say("script.quorum_has_not"))
            return
        present = self._count("quorum.present", state.present)
        yield self._said(self._say("script.quorum", members=told, present=present, needed=state.needed))
        yield self._said(self._say("script.quorum_has" if state.has else "script.quorum_has_not"))

    def _floor(self, item: AgendaItem) -> Iterator[Block]:
        """Who reports and how long."""
        for place, person_id in enumerate(rapporteurs(self._reading, item)):
            name = self._reading.named(person_id, joint=" – ")
            key = "script.reports_too" if place else "script.reports"
            yield self._said(closed(self._say(key, name=name).rstrip(".")), item)
        if item.minutes is not None:
            yield self._said(self._count("agenda.minutes", item.minutes), item)

    def _questions(self, item: AgendaItem) -> str:
        """Which question is put after a report, by how many have reported."""
        count = len(rapporteurs(self._reading, item))
        return ("script.questions", "script.questions_one", "script.questions_several")[min(count, 2)]

    def _proposal(self, item: AgendaItem) -> Iterator[Block]:
        """The decision as it was prepared; for what is heard only the usual one."""
        own = (row for row in self._record.resolutions if row.item_id == item.id)
        points = [block for row in own for block in numbered_points(self._reading, row)]
        if points:
            yield self._said(self._say("script.proposed"), item)
            yield from points
        elif item.kind is ItemKind.INFORMATION:
            yield self._said(self._say("script.noted"), item)
        else:
            yield self._said(self._say("script.proposals"), item)
            yield self._done("script.pause")

    def _vote(self, key: str, item: AgendaItem | None = None) -> Iterator[Block]:
        """«Хто за? Хто проти? Хто утримався?», and room for the counts."""
        yield self._said(self._say(key), item)
        for line in ("script.votes", "script.counts"):
            yield self._reading.paragraph(ParagraphRole.VOTE, self._say(line))

    def _rules(self) -> Iterator[Block]:
        """What adopts a decision, once for all votes."""
        needed = self._needed()
        if needed is not None:
            yield self._done("script.needed", count=needed)
        if self._record.group.majority.tie is Tie.CHAIR_DECIDES:
            yield self._done("script.tie")

    def _needed(self) -> int | None:
        """How many votes adopt an ordinary decision; None while that hangs on who comes."""
        rule, voting = self._record.group.majority, len(voting_members(self._record))
        of_all = rule.base is MajorityBase.MEMBERS or rule.threshold is Threshold.ABSOLUTE
        if not of_all or not voting:
            return None
        return rule.needed(members=voting, present=voting, voting=voting)

    def _label(self, key: str) -> Paragraph:
        return self._reading.paragraph(ParagraphRole.LABEL, self._say(key))

    def _said(self, text: str, item: AgendaItem | None = None) -> Paragraph:
        source = Source(kind="item", id=item.id) if item is not None else None
        return self._reading.paragraph(ParagraphRole.BODY, text, source)

    def _done(self, key: str, **facts: object) -> Paragraph:
        """A direction: nothing to be read aloud."""
        text = self._say(key, **facts)
        return Paragraph(role=ParagraphRole.BODY, runs=(Run(text=text, emphasis=Emphasis.ITALIC),))
