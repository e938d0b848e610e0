"""The introduction up to the agenda: requisites, officers, people, hours (N7–N15)."""

from collections.abc import Callable, Iterator

from secretariat.domain.composition import role_of
from secretariat.domain.dates import at_hour
from secretariat.domain.document import (
    Block,
    Emblem,
    ImageFile,
    Paragraph,
    ParagraphRole,
    ReferenceLine,
    Section,
    Source,
)
from secretariat.domain.group import Role, WorkingGroup
from secretariat.domain.meeting import (
    FELL_THROUGH,
    MeetingFormat,
    MeetingKind,
    MeetingState,
    Office,
    Sitting,
)
from secretariat.domain.norms import NumberPlace
from secretariat.domain.officers import officer_at_opening
from secretariat.domain.presence import ever_present
from secretariat.domain.quorum import opening_quorum
from secretariat.services.protocol.movement import loose_movements
from secretariat.services.protocol.punctuation import closed
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.roster import roster


def head(reading: Reading) -> Section:
    """The first section: body, name of the paper, date, place, number, subject (N7)."""
    return titled_head(reading, reading.words.say("head.title"), number_text(reading))


def titled_head(reading: Reading, title: str, number: str) -> Section:
    """The same requisites over another paper of the meeting; one without a number gives an empty one."""
    subject = _of_meeting(reading, ParagraphRole.SUBJECT, meeting_subject(reading))
    blocks = (*_requisites(reading, title, number), subject)
    return Section(title=reading.words.say("head.outline"), blocks=blocks)


def dated_head(reading: Reading, title: str) -> Iterator[Block]:
    """The head of a paper that is sent out: whose it is, what it is, of which day and place; raises as `emblem`."""
    yield from _requisites(reading, title, "")


def participants(reading: Reading) -> Section | None:
    """Who presided, who was there, and the course of the meeting; None when nothing of it is known."""
    blocks = (
        *officer_lines(reading),
        *roster(reading),
        *_course(reading),
        *loose_movements(reading),
        *_fallen_through(reading),
    )
    return Section(title=reading.words.say("head.participants"), blocks=blocks) if blocks else None


def number_text(reading: Reading) -> str:
    """«№ 5», or «№ ___» before the number is given."""
    number = reading.record.meeting.number
    if number is None:
        return reading.words.say("head.number_blank")
    return reading.words.say("head.number", number=number)


def _requisites(reading: Reading, title: str, number: str) -> Iterator[Block]:
    group = reading.record.group
    yield from letterhead(reading)
    if reading.form.number_place is NumberPlace.TITLE:
        yield _of_meeting(reading, ParagraphRole.TITLE, f"{title} {number}".rstrip())
        yield ReferenceLine(left=reading.day, centre="", right=group.settlement)
    else:
        yield _of_meeting(reading, ParagraphRole.TITLE, title)
        yield ReferenceLine(left=reading.day, centre=group.settlement, right=number)


def meeting_subject(reading: Reading) -> str:
    """«засідання робочої групи …», in the genitive; an extraordinary meeting is called so."""
    extraordinary = reading.record.meeting.kind is MeetingKind.EXTRAORDINARY
    subject = "head.subject_extraordinary" if extraordinary else "head.subject"
    return reading.words.say(subject, group=reading.record.group.name_genitive)


def letterhead(reading: Reading, *names: str) -> Iterator[Block]:
    """What stands over every paper that has a head: emblem, council, further names of whose it is, reference data.

    Raises as `Reading.image`.
    """
    group = reading.record.group
    yield from emblem_of(group, reading.image)
    for name in (group.council.upper(), *names):
        yield _of_meeting(reading, ParagraphRole.BODY_NAME, name)
    if reading.form.letterhead is not None:
        yield _of_meeting(reading, ParagraphRole.LETTERHEAD, reading.form.letterhead)


def emblem_of(group: WorkingGroup, image: Callable[[str, str], ImageFile | None]) -> Iterator[Emblem]:
    """The emblem of a group, if it has one that is not lost; `image` gives a file by its name and SHA-256."""
    sha256, text = group.emblem_sha256, group.emblem_text
    found = image(text, sha256) if sha256 is not None and text is not None else None
    if found is not None and text is not None:
        yield Emblem(image=found, alternative_text=text)


def officer_lines(reading: Reading) -> Iterator[Paragraph]:
    """Who presided and who took the minutes, from the beginning (N12)."""
    chair = officer_at_opening(reading.record, Office.CHAIR)
    if chair is not None and role_of(reading.record, chair) is Role.CHAIR:
        yield requisite(reading, reading.words.say("officer.chair", name=reading.name(chair)))
    elif chair is not None:
        gender = reading.gender(chair)
        text = reading.words.gendered("officer.presiding", gender, name=reading.named(chair))
        yield requisite(reading, text)
    secretary = officer_at_opening(reading.record, Office.SECRETARY)
    if secretary is not None:
        yield requisite(reading, reading.words.say("officer.secretary", name=reading.name(secretary)))


def _course(reading: Reading) -> Iterator[Paragraph]:
    """Where, how and when, as far as it is known; a meeting that did not begin has no course but its place."""
    meeting, words = reading.record.meeting, reading.words
    if meeting.place is not None:
        yield requisite(reading, words.say("course.place", place=meeting.place.rstrip(".")))
    if meeting.state in FELL_THROUGH or not ever_present(reading.record):
        return
    if meeting.format is not MeetingFormat.ROOM:
        yield requisite(reading, words.say(f"course.{meeting.format.value}"))
    for sitting in sorted(reading.record.sittings, key=lambda sitting: sitting.day):
        hours = _hours(reading, sitting)
        if hours is not None:
            yield requisite(reading, hours)


def _hours(reading: Reading, sitting: Sitting) -> str | None:
    """«Засідання розпочато о 14:00, закінчено о 15:04.»; of several days «перервано», «продовжено»."""
    words = reading.words
    begun = "course.begun" if sitting.day == reading.record.day else "course.resumed"
    over = "course.over" if sitting.day == reading.record.last_day else "course.interrupted"
    if sitting.opened is not None and sitting.closed is not None:
        course = [words.say(begun, when=reading.hour(sitting.opened))]
        course.append(words.say(over, when=at_hour(sitting.closed)))
    elif sitting.opened is not None:
        course = [words.say(begun, when=reading.hour(sitting.opened))]
    elif sitting.closed is not None:
        course = [words.say(over, when=reading.hour(sitting.closed))]
    else:
        return None
    return words.say("course.hours", course=", ".join(course))


def _fallen_through(reading: Reading) -> Iterator[Paragraph]:
    """Why there are no considerations, when there are none."""
    meeting = reading.record.meeting
    if meeting.state not in FELL_THROUGH:
        return
    no_quorum = meeting.state is MeetingState.NOT_HELD and not opening_quorum(reading.record).has
    key = "course.no_quorum" if no_quorum else f"course.{meeting.state.value}"
    reason = None if no_quorum or meeting.reason is None else meeting.reason
    sentence = reading.words.say(key)
    if reason is not None:
        sentence = f"{sentence} {reading.words.say('item.reason', reason=closed(reason))}"
    yield _of_meeting(reading, ParagraphRole.BODY, sentence)


def requisite(reading: Reading, text: str) -> Paragraph:
    """A line from the left margin that is about the meeting as a whole."""
    return _of_meeting(reading, ParagraphRole.REQUISITE, text)


def _of_meeting(reading: Reading, role: ParagraphRole, text: str) -> Paragraph:
    return reading.paragraph(role, text, Source(kind="meeting", id=reading.record.meeting.id))
