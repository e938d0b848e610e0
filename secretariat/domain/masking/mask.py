"""A record without the personal data of citizens, and the list of what was masked."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from secretariat.domain.document import Source
from secretariat.domain.erasure import NameForms
from secretariat.domain.errors import DomainError
from secretariat.domain.gender import gender_of
from secretariat.domain.ids import PersonId
from secretariat.domain.masking.citizens import in_office, members_and_officers, printed_places, source_of
from secretariat.domain.masking.finder import Finder, Key, Stretch, person_key
from secretariat.domain.masking.found import AS_PROPOSED, Decisions, Found, FoundPlace, MaskKind, mark_of
from secretariat.domain.masking.texts import Text, texts, unprinted
from secretariat.domain.person import Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import tables

_AROUND = 28
"""Signs of a text that are shown on either side of what is masked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """A record as it may be published, and everything that was found in it, masked or left."""

    record: MeetingRecord
    found: tuple[Found, ...]

    @property
    def hidden(self) -> tuple[Found, ...]:
        """What is masked."""
        return tuple(one for one in self.found if one.is_hidden)


def masked(
    record: MeetingRecord, forms: Mapping[PersonId, NameForms], decisions: Decisions = AS_PROPOSED
) -> Masked:
    """Mask a record; `forms` are the names of all its people in all cases.

    Citizens are all who are neither members nor officers nor in office; their names go everywhere, and so do those of
    people without a row, unless a public office stands before them. Telephones, e-mail addresses, numbers of documents,
    days of birth, dwellings and illnesses go, whosever they are. Nothing masked is in the new record. Raises
    DomainError("member_is_public", name=…) when a member is to be hidden and ("not_in_record", text=…) when a decision
    names what is not there.
    """
    return _Masking(record, forms, decisions).made()


@dataclass(slots=True)
class _Thing:
    """What is known of one thing while the record is read."""

    kind: MaskKind
    text: str
    proposed: bool
    variants: set[str] = field(default_factory=set)
    places: list["_Spot"] = field(default_factory=list)
    mark: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spot:
    """Where a thing stands: one of the stretches of a text, by its place, or a row that names the person."""

    source: Source
    text: Text | None = None
    stretches: tuple[Stretch, ...] = ()
    at: int = 0


class _Masking:
    """One record on its way."""

    def __init__(
        self, record: MeetingRecord, forms: Mapping[PersonId, NameForms], decisions: Decisions
    ) -> None:
        self._record, self._decisions = record, decisions
        self._public = members_and_officers(record)
        office = in_office(record)
        guests = sorted((row for row in record.persons if row.id not in self._public), key=_by_name)
        self._guests = {row.id: row for row in guests}
        self._things: dict[Key, _Thing] = {
            person_key(row.id): _Thing(
                kind=MaskKind.PERSON,
                text=row.full,
                proposed=row.id not in office,
                variants={row.full, row.listed, row.signed},
            )
            for row in guests
        }
        self._rows = frozenset(self._things)
        self._check_members()
        # who may be masked is looked for; whom the decision leaves keeps the name in all places alike
        staying = [row for row in record.persons if row.id in self._public]
        found = self._read(Finder(guests, staying, forms))
        typed = (
            decisions.hidden
            - self._names()
            - {text.words[one.start : one.end] for text, stretches in found for one in stretches}
        )
        self._texts = self._read(Finder(guests, staying, forms, typed)) if typed else found

    def _read(self, finder: Finder) -> list[tuple[Text, tuple[Stretch, ...]]]:
        return [(text, finder.stretches(text.words)) for text in texts(self._record)]

    def _names(self) -> frozenset[str]:
        return frozenset(name for thing in self._things.values() for name in thing.variants)

    def made(self) -> Masked:
        """Find, decide, mask."""
        self._find()
        self._decide()
        record = self._replaced()
        order = list(MaskKind)
        found = sorted(
            (self._found(thing) for thing in self._things.values() if thing.places),
            key=lambda one: order.index(one.kind),
        )
        return Masked(record=record, found=tuple(found))

    def _check_members(self) -> None:
        for row in self._record.persons:
            names = {row.full, row.listed, row.signed}
            if row.id in self._public and names & self._decisions.hidden:
                raise DomainError("member_is_public", name=row.full)

    def _find(self) -> None:
        for person_id in self._guests:
            thing = self._things[person_key(person_id)]
            thing.places += [_Spot(source=place) for place in printed_places(self._record, person_id)]
        for text, stretches in self._texts:
            for at, one in enumerate(stretches):
                words = text.words[one.start : one.end]
                thing = self._things.setdefault(
                    one.key, _Thing(kind=one.kind, text=words, proposed=one.certain)
                )
                thing.proposed = thing.proposed or (one.certain and one.key not in self._rows)
                thing.variants.add(words)
                source = source_of(self._record, text.value)
                thing.places.append(_Spot(source=source, text=text, stretches=stretches, at=at))

    def _decide(self) -> None:
        """Give each thing that goes its number, in the order of the paper."""
        known = {name for thing in self._things.values() if thing.places for name in thing.variants}
        for wanted in sorted(self._decisions.shown | self._decisions.hidden):
            if wanted not in known:
                raise DomainError("not_in_record", text=wanted)
        counts: Counter[MaskKind] = Counter()
        # whom the paper does not name comes last, so that its numbers have no gaps
        for thing in sorted(self._things.values(), key=lambda one: not one.places):
            if self._is_hidden(thing):
                counts[thing.kind] += 1
                thing.mark = mark_of(thing.kind, counts[thing.kind])

    def _is_hidden(self, thing: _Thing) -> bool:
        if thing.variants & self._decisions.shown:
            return False
        return thing.proposed or bool(thing.variants & self._decisions.hidden)

    def _cut(self, text: Text, stretches: Sequence[Stretch]) -> str:
        """The words of a text as they are printed."""
        return self._part(text, stretches, 0, len(text.words))

    def _part(self, text: Text, stretches: Sequence[Stretch], start: int, end: int) -> str:
        """The same of a part of it that cuts no stretch."""
        words, at = "", start
        for one in stretches:
            if start <= one.start and one.end <= end:
                mark = self._things[one.key].mark
                words += text.words[at : one.start] + (mark or text.words[one.start : one.end])
                at = one.end
        return words + text.words[at:end]

    def _replaced(self) -> MeetingRecord:
        """The record with the cut texts; a masked person has no post, no contacts and a mark for a name."""
        cut: dict[tuple[type, int], dict[str, str]] = defaultdict(dict)
        for text, stretches in self._texts:
            cut[type(text.value), text.value.id][text.field] = self._cut(text, stretches)
        gone = {
            person_id: thing.mark
            for person_id in self._guests
            if (thing := self._things[person_key(person_id)]).mark is not None
        }
        posts = {row.id for row in self._record.posts if row.person_id in gone}
        held: dict[str, Any] = {}
        for kind, name in tables().items():
            rows = getattr(self._record, name)
            many = rows if isinstance(rows, tuple) else (rows,)
            changed = tuple(
                replace(row, **cut.get((kind, row.id), {}), **dict.fromkeys(unprinted(kind)))
                for row in many
                if not (kind is Post and row.id in posts)
            )
            held[name] = changed if isinstance(rows, tuple) else changed[0]
        held["persons"] = tuple(
            _nameless(row, gone[row.id]) if row.id in gone else row for row in self._record.persons
        )
        held["attendance"] = tuple(
            replace(row, post_id=None) if row.post_id in posts else row for row in held["attendance"]
        )
        return replace(self._record, **held)

    def _found(self, thing: _Thing) -> Found:
        return Found(
            kind=thing.kind,
            text=thing.text,
            variants=frozenset(thing.variants),
            mark=thing.mark,
            proposed=thing.proposed,
            places=tuple(self._place(thing, spot) for spot in thing.places),
        )

    def _place(self, thing: _Thing, spot: _Spot) -> FoundPlace:
        """What stands around is shown as it is printed too: other things there may be masked."""
        text = spot.text
        if text is None:
            return FoundPlace(source=spot.source, before=thing.text, after=thing.mark or thing.text)
        own = spot.stretches[spot.at]
        words = text.words[own.start : own.end]
        # each stretch has a sign at least, so that no more of them are near
        near = spot.stretches[max(0, spot.at - _AROUND) : spot.at + _AROUND + 1]
        head = self._part(text, near, near[0].start if spot.at > _AROUND else 0, own.start)
        tail = self._part(text, near, own.end, min(len(text.words), near[-1].end + _AROUND + 1))
        return FoundPlace(
            source=spot.source,
            before=f"{_tail(text.words[: own.start])}{words}{_head(text.words[own.end :])}",
            after=f"{_tail(head)}{thing.mark or words}{_head(tail)}",
        )


def _nameless(person: Person, mark: str | None) -> Person:
    """The mark in the two fields that every list prints; the gender stays for the verbs beside it."""
    family, given = str(mark).rsplit(" ", 1)
    return Person(id=person.id, family=family, given=given, gender=gender_of(person))


def _by_name(person: Person) -> tuple[tuple[str, str, str], str]:
    return person.order, person.full


def _tail(text: str) -> str:
    """The last words of a line; a mark that is cut in two is left out."""
    line = text.rsplit("\n", 1)[-1]
    if len(line) <= _AROUND:
        return line
    cut = line[-_AROUND:]
    words = cut.partition(" ")[2] or cut
    begun, end, rest = words.partition("]")
    return f"…{rest.lstrip(' ,.') if end and '[' not in begun else words}"


def _head(text: str) -> str:
    """The first words of a line; a mark that is cut in two is left out."""
    line = text.split("\n", 1)[0]
    if len(line) <= _AROUND:
        return line
    cut = line[:_AROUND]
    words = cut.rpartition(" ")[0] or cut
    before, begin, open_ = words.rpartition("[")
    return f"{(before if begin and ']' not in open_ else words).rstrip(' ,.')}…"
