"""The beginning of a news item: when, what, who took part."""

from collections.abc import Iterator

from secretariat.domain.dates import printed_range
from secretariat.domain.document import Source
from secretariat.domain.meeting import MeetingFormat, Office
from secretariat.domain.officers import officer_at_opening
from secretariat.domain.presence import ever_present
from secretariat.services.news.people import People
from secretariat.services.news.sentence import Sentence


def lead(people: People) -> Iterator[Sentence]:
    """That the meeting was held, where and how, who presided, who was there."""
    reading = people.reading
    meeting, words = reading.record.meeting, reading.words
    source = Source(kind="meeting", id=meeting.id)
    yield Sentence(text=_held(people), source=source)
    if meeting.place is not None:
        yield Sentence(text=words.say("course.place", place=meeting.place.rstrip(".")), source=source)
    if meeting.format is not MeetingFormat.ROOM:
        yield Sentence(text=words.say(f"course.{meeting.format.value}"), source=source)
    chair = officer_at_opening(reading.record, Office.CHAIR)
    if chair is not None:
        text = words.gendered("press.presided", reading.gender(chair), who=people.who(chair))
        yield Sentence(text=text, source=source)
    companies = [row for row in ever_present(reading.record) if row.label is not None]
    if companies:
        listed = words.listed([row.label or "" for row in companies])
        yield Sentence(
            text=words.say("press.among", people=listed),
            source=Source(kind="attendance", id=companies[0].id),
        )


def _held(people: People) -> str:
    """«31 липня відбулося чергове засідання … за участі …»: the month in words, the year is that of the news."""
    reading = people.reading
    record, words = reading.record, reading.words
    chair = officer_at_opening(record, Office.CHAIR)
    came = [row.person_id for row in ever_present(record) if row.person_id is not None]
    told = [people.genitive(one) for one in reading.in_order(list(set(came) - {chair}))]
    officials = [one for one in told if one is not None]
    return words.say(
        "press.lead_with" if officials else "press.lead",
        day=_day(people),
        kind=words.say(f"press.kind.{record.meeting.kind.value}"),
        group=record.group.name_genitive,
        people=words.listed(officials),
    )


def _day(people: People) -> str:
    record = people.reading.record
    day = printed_range(record.day, record.last_day)
    return day.removesuffix(f" {record.day.year} року") if record.day.year == record.last_day.year else day
