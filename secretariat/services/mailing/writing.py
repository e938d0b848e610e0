"""What every letter about a meeting says alike: to whom it speaks, what it calls the meeting, who signs it."""

from collections.abc import Iterable, Sequence
from datetime import date

from secretariat.domain.cases import NameForms
from secretariat.domain.dates import at_hour, printed_date, printed_range
from secretariat.domain.document import ListItem, NumberedList, Paragraph, ParagraphRole, Run
from secretariat.domain.gender import gender_of
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import Office
from secretariat.domain.norms import DateStyle
from secretariat.domain.officers import officers
from secretariat.domain.person import Person
from secretariat.services.mailing.mailroom import LetterBlock, Mailroom
from secretariat.services.mailing.recipient import Recipient
from secretariat.services.mailing.situation import Situation
from secretariat.services.papers.call import Call, salutation


class Writing:
    """The meeting of a situation in the words of letters. Days stand in the style of the group's papers."""

    def __init__(self, room: Mailroom, situation: Situation) -> None:
        self.words = room.words
        self.situation = situation
        self.record = situation.record
        self.call = Call(situation.record, room.words)
        self._cases = room.cases

    def letter(self, recipient: Recipient, *body: LetterBlock) -> list[LetterBlock]:
        """A whole letter: the salutation, its body, the signature."""
        return [paragraph(self.salutation(recipient)), *body, paragraph(self.signature())]

    def subject(self, key: str, /, **facts: object) -> str:
        """A subject with days in digits; one about a sample says so."""
        days = printed_range(self.record.day, self.record.last_day, DateStyle.DIGITS)
        names = {"meeting": self.meeting, "day": days, "hour": self.hour} | facts
        subject = self.words.say(key, **names)
        if self.record.meeting.sample:
            return self.words.say("letter.sample_subject", subject=subject)
        return subject

    def salutation(self, recipient: Recipient) -> str:
        """«Шановна Галино Петрівно!» by the stored form of the name, else by a proposed one."""
        person = recipient.person
        return salutation(self.words, person, self._vocative(person) if person is not None else "")

    def signature(self) -> str:
        """Who sends it: the secretary of the meeting, and the council."""
        lines = [self.words.say("letter.regards")]
        secretary = self.secretary
        if secretary is not None:
            lines.append(self.words.say("letter.secretary", body=self.record.group.kind_genitive))
            lines.append(secretary.signed)
        return "\n".join([*lines, self.record.group.council])

    @property
    def secretary(self) -> Person | None:
        """Who keeps the minutes at the end of the meeting."""
        held = officers(self.record, Office.SECRETARY)
        return self.situation.people[held[-1].person_id] if held else None

    @property
    def meeting(self) -> str:
        """«засідання робочої групи з питань …»: as a subject or an object."""
        return self.call.meeting

    @property
    def of_meeting(self) -> str:
        """«позачергового засідання робочої групи …»."""
        meeting = self.record.meeting
        return self.words.say(f"of_meeting.{meeting.kind.value}", group=self.record.group.name_genitive)

    @property
    def hour(self) -> str:
        """« о 14:00» after the day of a subject; empty when it is not known, or the meeting takes several days."""
        sittings = self.record.sittings
        if len(sittings) > 1 or sittings[0].start is None:
            return ""
        return self.words.say("letter.hour", time=at_hour(sittings[0].start))

    @property
    def was(self) -> str:
        """«відбулося 31 липня 2019 року»."""
        days = printed_range(self.record.day, self.record.last_day, self.style)
        key = "when.was" if self.record.day == self.record.last_day else "when.lasted"
        return self.words.say(key, day=days, days=days)

    @property
    def style(self) -> DateStyle:
        """How the group's papers print days."""
        return self.record.group.date_style

    def day(self, day: date) -> str:
        """A day in that style."""
        return printed_date(day, self.style)

    def names(self, persons: Iterable[PersonId]) -> list[str]:
        """«Кузьмінов О. В.» for each."""
        return [self.situation.people[person].listed for person in persons]

    def _vocative(self, person: Person) -> str:
        stored: NameForms | None = self.situation.forms.get(person.id)
        if stored is not None:
            return stored.vocative
        return self._cases.name(
            family=person.family,
            given=person.given,
            patronymic=person.patronymic,
            gender=gender_of(person),
        ).vocative


def paragraph(text: str, role: ParagraphRole = ParagraphRole.BODY) -> Paragraph:
    """A paragraph of a letter."""
    return Paragraph(role=role, runs=(Run(text=text),))


def label(text: str) -> Paragraph:
    """A line that leads a list."""
    return paragraph(text, ParagraphRole.LABEL)


def numbered(lines: Iterable[Sequence[str]]) -> NumberedList:
    """Points «1.», «2.» and so on, each of one paragraph or more."""
    return NumberedList(
        items=tuple(
            ListItem(label=f"{number}.", paragraphs=tuple(map(paragraph, texts)))
            for number, texts in enumerate(lines, start=1)
        )
    )


def dashed(lines: Sequence[str]) -> NumberedList:
    """Points without numbers; each ends with a semicolon, the last one with a full stop."""
    ended = [*lines[:-1], *(f"{line.removesuffix(';').removesuffix('.')}." for line in lines[-1:])]
    return NumberedList(items=tuple(ListItem(label="–", paragraphs=(paragraph(line),)) for line in ended))
