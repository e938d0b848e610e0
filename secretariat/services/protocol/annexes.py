"""Annexes: their mention in the text and their pages (N14, N17, N21, N26)."""

import re
from collections.abc import Iterator, Sequence

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.document import (
    AnnexPart,
    Block,
    Column,
    Paragraph,
    ParagraphRole,
    Picture,
    Section,
    Source,
    Table,
)
from secretariat.domain.papers import Annex, Attachment
from secretariat.services.protocol.agenda import is_agenda_annexed, listed_items
from secretariat.services.protocol.head import number_text
from secretariat.services.protocol.punctuation import closed
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.roster import is_list_annexed, list_annex_number, marked, present_members

_REPORT = re.compile(r"\bдоповід", re.IGNORECASE)


def annex_references(reading: Reading, item: AgendaItem) -> Iterator[Paragraph]:
    """The mention of an item's annexes; one of them is the report when that was handed in (N21)."""
    own = reading.annexes_of(item.id)
    report = _report(own) if item.written_report else None
    if report is not None:
        text = reading.words.say("item.report_annex", annex=report.position)
        yield reading.paragraph(ParagraphRole.BODY, text, Source(kind="annex", id=report.id))
    elif item.written_report:
        source = Source(kind="item", id=item.id)
        yield reading.paragraph(ParagraphRole.BODY, reading.words.say("item.report"), source)
    for annex in own:
        if annex is not report:
            yield _mention(reading, annex)


def _report(own: Sequence[Annex]) -> Annex | None:
    """The annex that calls itself a report, else the first one."""
    named = (annex for annex in own if _REPORT.search(annex.title))
    return next(named, own[0] if own else None)


def meeting_annexes(reading: Reading) -> Section | None:
    """The mention of annexes that belong to the meeting as a whole; None when there are none."""
    own = reading.annexes_of(None)
    if not own:
        return None
    blocks = tuple(_mention(reading, annex) for annex in own)
    return Section(title=reading.words.say("annex.outline"), blocks=blocks)


def annex_parts(reading: Reading, *, with_pictures: bool) -> tuple[AnnexPart, ...]:
    """The annexes by number, each with its corner mark; a long list of people and a long agenda come last.

    Pictures are printed where that is asked for and files can be read at all, otherwise they are only named. Raises
    as `Reading.image`.
    """
    ordered = sorted(reading.record.annexes, key=lambda annex: annex.position)
    parts = [_part(reading, annex, with_pictures=with_pictures) for annex in ordered]
    if is_list_annexed(reading):
        parts.append(_list_of_people(reading))
    if is_agenda_annexed(reading):
        parts.append(_agenda(reading))
    return tuple(parts)


def agenda_annex_number(reading: Reading) -> int:
    """The number of the annex with the agenda: after the list of people, which is told of before it."""
    number = list_annex_number(reading)
    return number + 1 if is_list_annexed(reading) else number


def _mention(reading: Reading, annex: Annex) -> Paragraph:
    text = reading.words.say("item.annex", annex=annex.position, title=annex.title)
    return reading.paragraph(ParagraphRole.BODY, closed(text), Source(kind="annex", id=annex.id))


def _part(reading: Reading, annex: Annex, *, with_pictures: bool) -> AnnexPart:
    source = Source(kind="annex", id=annex.id)
    file = next((row for row in reading.record.attachments if row.id == annex.attachment_id), None)
    picture = _picture(reading, annex, file) if file is not None and with_pictures else None
    lines = (annex.text or "").splitlines()
    if file is not None:
        lines = [*_description(reading, annex, printed=picture is not None), *_file(reading, file)]
    paragraphs = [reading.paragraph(ParagraphRole.BODY, line, source) for line in lines if line]
    blocks: tuple[Block, ...] = tuple(paragraphs) if picture is None else (picture, *paragraphs)
    return _with_mark(reading, annex.position, annex.title, blocks, source)


def _picture(reading: Reading, annex: Annex, file: Attachment) -> Picture | None:
    """The picture that an annex is; None where it is only named."""
    image = reading.image(file.file_name, file.sha256) if file.is_picture else None
    if image is None:
        return None
    return Picture(
        image=image,
        alternative_text=annex.alternative_text or reading.words.say("annex.picture", title=annex.title),
        source=Source(kind="annex", id=annex.id),
    )


def _description(reading: Reading, annex: Annex, *, printed: bool) -> Iterator[str]:
    """What a picture shows: said to everybody only where the picture itself is not to be seen."""
    if annex.alternative_text is not None and not printed:
        first, *others = annex.alternative_text.splitlines()
        yield reading.words.say("annex.shown", text=first)
        yield from others


def _file(reading: Reading, file: Attachment) -> Iterator[str]:
    """The sentences for an annex that is a file of its own."""
    size = reading.words.count("annex.bytes", file.size, grouped=f"{file.size:,}".replace(",", " "))
    digest = " ".join(file.sha256[place : place + 16] for place in range(0, 64, 16))
    yield reading.words.say("annex.file", file=file.file_name, size=size)
    yield reading.words.say("annex.digest", sha256=digest)


def _list_of_people(reading: Reading) -> AnnexPart:
    words = reading.words
    rows = tuple(
        (
            str(place),
            marked(reading, person_id, reading.person(person_id).full),
            reading.post(person_id) or "",
        )
        for place, person_id in enumerate(present_members(reading), start=1)
    )
    columns = (
        Column(heading=words.say("annex.members_number"), share=0.1),
        Column(heading=words.say("annex.members_name"), share=0.45, is_name=True),
        Column(heading=words.say("annex.members_post"), share=0.45),
    )
    source = Source(kind="meeting", id=reading.record.meeting.id)
    table = Table(columns=columns, rows=rows)
    return _with_mark(
        reading,
        list_annex_number(reading),
        words.say("annex.members"),
        (table,),
        source,
    )


def _agenda(reading: Reading) -> AnnexPart:
    return _with_mark(
        reading,
        agenda_annex_number(reading),
        reading.words.say("agenda.annex"),
        (listed_items(reading),),
        Source(kind="meeting", id=reading.record.meeting.id),
    )


def _with_mark(
    reading: Reading,
    number: int,
    title: str,
    blocks: tuple[Block, ...],
    source: Source,
) -> AnnexPart:
    mark = reading.words.say(
        "annex.mark",
        annex=number,
        group=reading.record.group.name_genitive,
        day=reading.day,
        number=number_text(reading),
    )
    return AnnexPart(
        title=title,
        mark=reading.paragraph(ParagraphRole.ANNEX_MARK, mark, source),
        blocks=(reading.paragraph(ParagraphRole.ANNEX_TITLE, title, source), *blocks),
    )
