"""A record being put into words: look-ups, and the names, posts and dates as this protocol prints them."""

import re
from datetime import date, datetime
from functools import cached_property

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.attendance import Capacity
from secretariat.domain.composition import role_of
from secretariat.domain.dates import at_hour, printed_date, printed_range
from secretariat.domain.decided import is_decided
from secretariat.domain.document import ImageFile, Paragraph, ParagraphRole, Run, Source
from secretariat.domain.errors import DomainError
from secretariat.domain.gender import gender_of
from secretariat.domain.group import Role
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.movement import Movement, movements
from secretariat.domain.norms import NormProfile
from secretariat.domain.numbering import decision_number
from secretariat.domain.papers import Annex
from secretariat.domain.person import Gender, Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import Resolution
from secretariat.domain.ukrainian import post_at
from secretariat.services.ports import ReadFile
from secretariat.services.protocol.words import ProtocolWords

_GUESTS = {
    Capacity.INVITED: "role.guest",
    Capacity.PUBLIC: "role.public",
    Capacity.PRESS: "role.press",
}


class Reading:
    """One normalised record with the words of its protocol; everything it gives is ready to be printed.

    `read_file` gives the emblem and the pictures of annexes; without it papers have none.
    """

    def __init__(
        self,
        record: MeetingRecord,
        words: ProtocolWords,
        *,
        draft: bool = False,
        read_file: ReadFile | None = None,
    ) -> None:
        self.record = record
        self.words = words
        self.draft = draft
        self._read_file = read_file
        self.style = record.group.date_style
        self._persons = {person.id: person for person in record.persons}
        self._organisations = {row.id: row.name for row in record.organisations}
        self._attendance = {row.person_id: row for row in record.attendance if row.person_id is not None}
        self._items = {item.id: item for item in record.items}
        self._names = _names_pattern(record.persons)

    def decision_number(self, resolution: Resolution) -> str | None:
        """«5/1», or None before it is given; a draft prints none, for what it says may yet change.

        Nor has what was not decided one, also where an imported record, or a former version, gave it.
        """
        if self.draft or not is_decided(self.record, resolution):
            return None
        return decision_number(self.record.meeting.number, resolution.ordinal)

    def image(self, name: str, sha256: str) -> ImageFile | None:
        """A kept picture, called by its name; None where files cannot be read at all.

        Raises DomainError("file_lost", name=…) for one that is gone; a draft does without it.
        """
        return kept_image(self._read_file, name, sha256, draft=self.draft)

    @cached_property
    def form(self) -> NormProfile:
        """How the group's papers look."""
        return self.record.group.form(self.words.norms)

    @property
    def body(self) -> str:
        """«робочої групи»: the group in the genitive, without what it is for."""
        return self.record.group.kind_genitive

    @property
    def day(self) -> str:
        """The protocol's date: the meeting's first to last day (N8)."""
        return printed_range(self.record.day, self.record.last_day, self.style)

    @property
    def lasts_days(self) -> bool:
        """True when the meeting took more than one day."""
        return self.record.day != self.record.last_day

    @cached_property
    def movements(self) -> tuple[Movement, ...]:
        """The movements by their moments; those without one first, each person's own in their order."""
        rows = {row.id: row for row in self.record.attendance}

        def order(movement: Movement) -> tuple[float, str, tuple[str, str, str]]:
            row = rows[movement.attendance_id]
            name = self._persons[row.person_id].order if row.person_id is not None else ("", "", "")
            moment = movement.moment.timestamp() if movement.moment is not None else 0.0
            return moment, row.label or "", name

        return tuple(sorted(movements(self.record), key=order))

    def printed(self, day: date) -> str:
        """A date in the document's one style (N9)."""
        return printed_date(day, self.style)

    def hour(self, moment: datetime) -> str:
        """«о 14:31»; with its day when the meeting has several."""
        if not self.lasts_days:
            return at_hour(moment)
        return self.words.say("movement.day", day=self.printed(moment.date()), time=at_hour(moment))

    def person(self, person_id: PersonId) -> Person:
        """The person of an id."""
        return self._persons[person_id]

    def item(self, item_id: ItemId) -> AgendaItem:
        """The item of an id."""
        return self._items[item_id]

    def name(self, person_id: PersonId) -> str:
        """«Кузьмінов О. В.»."""
        return self._persons[person_id].listed

    def gender(self, person_id: PersonId) -> Gender | None:
        """The gender for words about the person."""
        return gender_of(self._persons[person_id])

    def in_order(self, people: list[PersonId]) -> list[PersonId]:
        """The people in the order of the Ukrainian alphabet (N13)."""
        return sorted(people, key=self.place)

    def place(self, person_id: PersonId) -> tuple[tuple[str, str, str], str]:
        """The place in the alphabet; namesakes by what is printed after their names."""
        return self._persons[person_id].order, self.named(person_id)

    def post(self, person_id: PersonId) -> str | None:
        """What the person is on the meeting's day: the post in which the person came, or the role in the group."""
        held = self.held_post(person_id)
        if held is None:
            role = role_of(self.record, person_id)
            return self.role(role) if role is not None else None
        organisation = self.foreign_organisation(held)
        return post_at(held.title, organisation) if organisation is not None else held.title

    def foreign_organisation(self, post: Post) -> str | None:
        """Where a post is held, unless in the group's own council."""
        organisation = self._organisations.get(post.organisation_id) if post.organisation_id else None
        return None if organisation == self.record.group.council else organisation

    def held_post(self, person_id: PersonId) -> Post | None:
        """The post in which the person came, else the latest that the person holds on the meeting's day."""
        held = [row for row in self.record.posts if row.person_id == person_id]
        came = self._attendance.get(person_id)
        if came is not None and came.post_id is not None:
            return next(row for row in held if row.id == came.post_id)
        current = [row for row in held if row.held_on(self.record.day)]
        return max(current, key=self._weight, default=None)

    def role(self, role: Role) -> str:
        """«член робочої групи»."""
        return self.words.say(f"role.{role.value}", body=self.body)

    def standing(self, person_id: PersonId) -> str | None:
        """The post, or that the person is a guest, of the public or of the press: a speaker stands with it (N20)."""
        row = self._attendance.get(person_id)
        post = self.post(person_id)
        if post is None and row is not None and row.capacity is not Capacity.MEMBER:
            return self.words.gendered(_GUESTS[row.capacity], self.gender(person_id))
        return post

    def named(self, person_id: PersonId, *, joint: str = ", ") -> str:
        """«Кузьмінов О., перший заступник міського голови»; the name alone when nothing else is known."""
        post = self.standing(person_id)
        return f"{self.name(person_id)}{joint}{post}" if post else self.name(person_id)

    def annexes_of(self, item_id: ItemId | None) -> list[Annex]:
        """The annexes of an item, or of the meeting as a whole, by number."""
        own = (annex for annex in self.record.annexes if annex.item_id == item_id)
        return sorted(own, key=lambda annex: annex.position)

    def paragraph(self, role: ParagraphRole, text: str, source: Source | None = None) -> Paragraph:
        """A paragraph in which no name of a person is hyphenated (N28)."""
        return Paragraph(role=role, runs=tuple(self._runs(text)), source=source)

    def _runs(self, text: str) -> list[Run]:
        parts = self._names.split(text) if self._names else [text]
        return [Run(text=part, hyphenate=place % 2 == 0) for place, part in enumerate(parts) if part]

    def _weight(self, post: Post) -> tuple[date, str, str]:
        """Of several posts the latest counts; their names decide between those of one day."""
        organisation = self._organisations[post.organisation_id] if post.organisation_id else ""
        return post.since or date.min, post.title, organisation


def kept_image(read_file: ReadFile | None, name: str, sha256: str, *, draft: bool) -> ImageFile | None:
    """See `Reading.image`."""
    data = read_file(sha256) if read_file is not None else None
    if data is not None:
        return ImageFile(name=name, sha256=sha256, data=data)
    if read_file is None or draft:
        return None
    raise DomainError("file_lost", name=name)


def _names_pattern(persons: tuple[Person, ...]) -> re.Pattern[str] | None:
    """Finds every form of every name, longer ones first; one group, so that a split keeps them."""
    names = {
        form for person in persons for form in (person.full, person.listed, person.signed, person.family)
    }
    if not names:
        return None
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?!\w)")
