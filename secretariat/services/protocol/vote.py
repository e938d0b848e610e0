"""How a decision was voted: totals, names, secrecy, the chair's vote in a tie, the result (N24)."""

from collections.abc import Iterator

from secretariat.domain.ballot import (
    Ballot,
    BallotWay,
    Choice,
    Outcome,
    is_tie,
    is_unanimous,
    needed,
    outcome,
)
from secretariat.domain.document import Paragraph, ParagraphRole, Source
from secretariat.domain.entitlement import voters_of
from secretariat.domain.ids import ItemId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import officer_at_item
from secretariat.domain.presence import ballot_items
from secretariat.services.protocol.reading import Reading


def vote(reading: Reading, ballot: Ballot, item_id: ItemId) -> Iterator[Paragraph]:
    """The lines of a vote under one of its items; one vote over several items stands under the last of them."""
    source = Source(kind="ballot", id=ballot.id)
    for text in _sentences(reading, ballot, item_id):
        yield reading.paragraph(ParagraphRole.VOTE, text, source)


def _sentences(reading: Reading, ballot: Ballot, item_id: ItemId) -> Iterator[str]:
    items = ballot_items(reading.record, ballot)
    last = items[-1]
    if item_id != last:
        yield reading.words.say("vote.elsewhere", item=reading.item(last).position)
        return
    if len(items) > 1:
        numbers = [str(reading.item(other).position) for other in items]
        yield reading.words.say("vote.several", items=reading.words.listed(numbers))
    if ballot.way is not BallotWay.CONSENSUS:
        yield from _count(reading, ballot)
    yield from _result(reading, ballot, item_id)


def _count(reading: Reading, ballot: Ballot) -> Iterator[str]:
    ways = {BallotWay.BY_NAME: "vote.by_name", BallotWay.SECRET: "vote.secret"}
    if ballot.way in ways:
        yield reading.words.say(ways[ballot.way])
    yield totals(reading, ballot)
    if ballot.way is BallotWay.BY_NAME:
        yield from _names(reading, ballot)


def totals(reading: Reading, ballot: Ballot) -> str:
    """«Голосували: «за» – 7, …»; who did not vote stands there where there are such."""
    return reading.words.say(
        "vote.totals_silent" if ballot.not_voted else "vote.totals",
        for_=ballot.for_,
        against=ballot.against,
        abstained=ballot.abstained,
        not_voted=ballot.not_voted,
    )


def _names(reading: Reading, ballot: Ballot) -> Iterator[str]:
    """Who chose what, in alphabetical order; a choice that nobody made is left out."""
    votes = voters_of(reading.record, ballot)
    for choice in Choice:
        people = reading.in_order([row.person_id for row in votes if row.choice is choice])
        if people:
            names = ", ".join(reading.name(person_id) for person_id in people)
            yield reading.words.say(f"vote.{choice.value}", names=names)


def _result(reading: Reading, ballot: Ballot, item_id: ItemId) -> Iterator[str]:
    decided = outcome(ballot)
    if ballot.way is BallotWay.CONSENSUS:
        yield reading.words.say("vote.consensus")
    elif is_unanimous(ballot) and decided is Outcome.ADOPTED:
        yield reading.words.say("vote.unanimous")
    elif decided is Outcome.TIE:
        yield reading.words.say("vote.equal")
    elif is_tie(ballot):
        yield chairs_vote(reading, ballot, item_id)
        yield reading.words.say("vote.adopted" if decided is Outcome.ADOPTED else "vote.not_adopted")
    elif decided is Outcome.NOT_ADOPTED:
        yield _not_adopted(reading, ballot)


def chairs_vote(reading: Reading, ballot: Ballot, item_id: ItemId) -> str:
    """Which way the chair's vote went; a chair who did not take a side left the vote equal."""
    if ballot.chair_choice not in (Choice.FOR, Choice.AGAINST):
        return reading.words.say("vote.equal")
    chair = officer_at_item(reading.record, Office.CHAIR, item_id)
    return reading.words.gendered(
        "vote.chair_decides",
        reading.gender(chair) if chair is not None else None,
        choice=reading.words.say(f"vote.choice.{ballot.chair_choice.value}"),
    )


def _not_adopted(reading: Reading, ballot: Ballot) -> str:
    """Where more were for than against, the reader is told how many votes the rule asks for."""
    if ballot.for_ > ballot.against:
        return reading.words.count("vote.short_of", needed(ballot))
    return reading.words.say("vote.not_adopted")
