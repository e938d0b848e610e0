"""What a news item tells of one question: who reported what, who spoke, what was decided and how it was voted."""

import re
from collections.abc import Iterator

from secretariat.domain.agenda import AgendaItem, Statement, StatementKind
from secretariat.domain.ballot import Ballot, BallotWay, is_tie, is_unanimous
from secretariat.domain.decided import is_decided
from secretariat.domain.document import Source
from secretariat.domain.ids import ItemId
from secretariat.domain.resolution import Point, Resolution
from secretariat.services.news.people import People
from secretariat.services.news.sentence import Sentence, sentences_of
from secretariat.services.protocol.agenda import rapporteurs
from secretariat.services.protocol.punctuation import capitalised, closed, continues, lowered
from secretariat.services.protocol.speech import statements
from secretariat.services.protocol.vote import chairs_vote, totals

_TAKEN_NOTE = re.compile(r"(Інформацію\b.*?)взяти до відома\b")
_CHARGED = re.compile(r"(?!Що|Одразу|Відразу|Знову)[А-ЯҐЄІЇ][а-яґєії'’ʼ]{2,}(?:[ую]|[ая]м|[оеє]ві|ій)\b")
"""Who is charged: a noun in the dative begins a point whose sub-points say with what."""
_INFINITIVE = re.compile(r"[А-ЯҐЄІЇ][а-яґєії'’ʼ]*(?:ти|чи)(?:ся|сь)?\b")


def told(people: People, item: AgendaItem) -> Iterator[Sentence]:
    """The sentences about one item; there are none of who said what in the discussion."""
    yield from _reports(people, item)
    yield from _speakers(people, item)
    for resolution in people.reading.record.resolutions:
        if resolution.item_id == item.id and is_decided(people.reading.record, resolution):
            yield from _decision(people, resolution)


def _reports(people: People, item: AgendaItem) -> Iterator[Sentence]:
    reports = statements(people.reading, item, StatementKind.HEARD)
    if not reports:
        yield Sentence(text=_subject(people, item), source=Source(kind="item", id=item.id))
    for report in reports:
        source = Source(kind="statement", id=report.id)
        yield from (
            Sentence(text=text, source=source) for text in sentences_of(_report(people, item, report))
        )


def _subject(people: People, item: AgendaItem) -> str:
    """What was considered, where nothing of the report is written."""
    reporters = rapporteurs(people.reading, item)
    about = _about(item)
    if not reporters:
        return people.reading.words.say("press.about", about=about)
    first = reporters[0]
    who, gender = people.who(first), people.reading.gender(first)
    return people.reading.words.gendered("press.reported", gender, who=capitalised(who), about=about)


def _report(people: People, item: AgendaItem, report: Statement) -> str:
    """«Перший заступник міського голови Олег Кузьмінов поінформував, що …»."""
    text = closed(report.text)
    if report.speaker_id is not None:
        who = capitalised(people.who(report.speaker_id))
        if continues(text):
            return f"{who} {lowered(text)}"
        gender = people.reading.gender(report.speaker_id)
        said = people.reading.words.gendered("press.reported", gender, who=who, about=_about(item))
        return f"{said} {capitalised(text)}"
    if report.speaker_label is not None:
        who = capitalised(report.speaker_label)
        return f"{who} {lowered(text)}" if continues(text) else f"{who}: {text}"
    return capitalised(text)


def _about(item: AgendaItem) -> str:
    """«про стан …»; a title that does not begin with «Про» stays as it is, in guillemets."""
    title = item.title.rstrip(".")
    return lowered(title) if title.startswith("Про ") else f"«{title}»"


def _speakers(people: People, item: AgendaItem) -> Iterator[Sentence]:
    """Who took part in the discussion, in the order of speaking; what was said there stays in the protocol."""
    said = statements(people.reading, item, StatementKind.SPOKE)
    voices = list(
        dict.fromkeys(
            (row.speaker_id, row.speaker_label) for row in said if row.speaker_id or row.speaker_label
        )
    )
    if not voices:
        return
    names = [people.named(one) if one is not None else lowered(label or "") for one, label in voices]
    listed = people.reading.words.listed(names)
    if len(voices) > 1:
        text = people.reading.words.say("press.spoke_several", people=listed)
    else:
        only = voices[0][0]
        gender = people.reading.gender(only) if only is not None else None
        text = people.reading.words.gendered("press.spoke", gender, people=listed)
    yield Sentence(text=text, source=Source(kind="statement", id=said[0].id))


def _decision(people: People, resolution: Resolution) -> Iterator[Sentence]:
    points = [row for row in people.reading.record.points if row.resolution_id == resolution.id]
    whole = sorted((row for row in points if row.parent_id is None), key=_place)
    for number, point in enumerate(whole):
        below = sorted((row for row in points if row.parent_id == point.id), key=_place)
        text = _point(
            people, _wording(point, below), is_first=number == 0, is_charge=_is_charge(point, below)
        )
        yield Sentence(text=text, source=Source(kind="point", id=point.id))
    ballot = next((row for row in people.reading.record.ballots if row.id == resolution.ballot_id), None)
    if ballot is not None:
        source = Source(kind="ballot", id=ballot.id)
        for text in _votes(people, ballot, resolution.item_id):
            yield Sentence(text=text, source=source)


def _place(point: Point) -> int:
    return point.position


def _wording(point: Point, below: list[Point]) -> str:
    """A point as one sentence, its sub-points after a colon."""
    text = " ".join(point.text.splitlines())
    if not below:
        return closed(text)
    parts = "; ".join(lowered(" ".join(row.text.splitlines()).rstrip(".;")) for row in below)
    return f"{text.rstrip('.:;')}: {parts}."


def _is_charge(point: Point, below: list[Point]) -> bool:
    """«Управлінню житлово-комунального господарства: 1) завершити …; 2) подати …»."""
    charged = _CHARGED.match(point.text) is not None and _INFINITIVE.match(point.text) is None
    return charged and bool(below) and all(_INFINITIVE.match(capitalised(row.text)) for row in below)


def _point(people: People, text: str, *, is_first: bool, is_charge: bool) -> str:
    """«За підсумками розгляду вирішено направити звернення …»."""
    words = people.reading.words
    decided = "press.decided" if is_first else "press.decided_too"
    if _TAKEN_NOTE.match(text):
        return _TAKEN_NOTE.sub(r"\1взято до відома", text, count=1)
    if _INFINITIVE.match(text):
        return words.say(decided, what=lowered(text))
    if is_charge:
        return words.say(decided, what=words.say("press.charged", what=lowered(text)))
    return words.say("press.decision", what=text)


def _votes(people: People, ballot: Ballot, item_id: ItemId) -> Iterator[str]:
    """How it was voted, in the words of the protocol; after an equal vote, what decided."""
    words = people.reading.words
    if ballot.way is BallotWay.CONSENSUS:
        yield words.say("vote.consensus")
    elif is_unanimous(ballot):
        yield words.say("vote.unanimous")
    else:
        yield totals(people.reading, ballot)
        if is_tie(ballot):
            yield chairs_vote(people.reading, ballot, item_id)
