"""What was heard and said under an item, in the third person (N18, N20–N22)."""

from collections.abc import Iterator

from secretariat.domain.agenda import AgendaItem, Statement, StatementKind
from secretariat.domain.document import Paragraph, ParagraphRole, Source
from secretariat.domain.ids import PersonId
from secretariat.services.protocol.agenda import rapporteurs
from secretariat.services.protocol.punctuation import capitalised, closed, continues, lowered
from secretariat.services.protocol.reading import Reading


def heard(reading: Reading, item: AgendaItem, *, in_full: bool) -> Iterator[Paragraph]:
    """The reports; in a short protocol, or when nothing of them is written, the subject and who reported."""
    reports = statements(reading, item, StatementKind.HEARD)
    if in_full and reports:
        yield from spoken(reading, reports)
        return
    source = Source(kind="item", id=item.id)
    yield reading.paragraph(ParagraphRole.BODY, closed(item.title), source)
    yield from _reporters(reading, item, reports)


def statements(reading: Reading, item: AgendaItem, kind: StatementKind) -> list[Statement]:
    """The statements of a kind under an item, in their order."""
    own = (row for row in reading.record.statements if row.item_id == item.id and row.kind is kind)
    return sorted(own, key=lambda row: row.position)


def spoken(reading: Reading, said: list[Statement]) -> Iterator[Paragraph]:
    """Each statement on a new line, its own paragraphs kept."""
    for statement in said:
        source = Source(kind="statement", id=statement.id)
        for text in _with_speaker(reading, statement).splitlines():
            if text:
                yield reading.paragraph(ParagraphRole.BODY, text, source)


def _reporters(reading: Reading, item: AgendaItem, reports: list[Statement]) -> Iterator[Paragraph]:
    named = rapporteurs(reading, item)
    spoke = [row.speaker_id for row in reports if row.speaker_id is not None]
    people = list(dict.fromkeys([*named, *spoke]))
    labels = [row.speaker_label for row in reports if row.speaker_label is not None]
    shown = [reading.named(person) for person in people] + list(dict.fromkeys(labels))
    if shown:
        key = "item.rapporteur" if len(shown) == 1 else "item.rapporteurs"
        text = reading.words.say(key, names="; ".join(shown))
        yield reading.paragraph(ParagraphRole.BODY, text, Source(kind="item", id=item.id))


def _with_speaker(reading: Reading, statement: Statement) -> str:
    """«Кузьмінов О. – перший заступник міського голови, повідомив, що …»."""
    text = closed(statement.text)
    if statement.speaker_label is not None:
        who = capitalised(statement.speaker_label)
        return f"{who} {lowered(text)}" if continues(text) else f"{closed(who)} {text}"
    if statement.speaker_id is None:
        return capitalised(text)
    return _with_name(reading, statement.speaker_id, text)


def _with_name(reading: Reading, person_id: PersonId, text: str) -> str:
    name, post = reading.name(person_id), reading.standing(person_id)
    if not continues(text):
        return f"{closed(reading.named(person_id, joint=' – '))} {text}"
    return f"{name} – {post}, {lowered(text)}" if post else f"{name} – {lowered(text)}"
