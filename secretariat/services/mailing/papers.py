"""The files that go with letters, each made once for a mailing."""

import mimetypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import PurePath

from secretariat.domain.document import PaperKind
from secretariat.domain.letters import LetterKind
from secretariat.services.mailing.mailroom import Mailroom
from secretariat.services.mailing.recipient import Recipient
from secretariat.services.mailing.situation import Situation
from secretariat.services.papers.material import Material, name_forms, post_forms
from secretariat.services.papers.order import PaperOrder, extract_order, protocol_order
from secretariat.services.papers.registry import PAPERS
from secretariat.services.press import MadePaper
from secretariat.services.protocols import signed_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """What she knows of the letters that go with extracts: the outgoing number, the day until which to answer."""

    number: str | None = None
    answer_by: date | None = None


UNREGISTERED = Registered()
"""Letters whose number is written by hand."""


class Papers:
    """The papers of one meeting for one mailing; equal ones are made once."""

    def __init__(self, room: Mailroom, situation: Situation, registered: Registered = UNREGISTERED) -> None:
        self._room, self._situation, self._registered = room, situation, registered
        self._made: dict[object, MadePaper] = {}

    def of(self, kind: LetterKind, recipient: Recipient) -> tuple[MadePaper, ...]:
        """What goes with a letter; raises as `Press` and `signed_file`."""
        return tuple(self.made(kind, order) for order in self.orders(kind, recipient))

    def made(self, kind: LetterKind, order: PaperOrder) -> MadePaper:
        """The paper of an order; the protocol is the file that is kept, not one made of its order."""
        return self._kept(kind, self._protocol) if kind is LetterKind.PROTOCOL else self.ordered(order)

    def by_hand(self, kind: LetterKind, recipient: Recipient) -> tuple[PaperOrder, ...]:
        """What is asked for to be handed over: whoever gets no letter is invited on paper."""
        orders = self.orders(kind, recipient)
        if kind is not LetterKind.INVITATION:
            return orders
        own = PaperOrder(kind=PaperKind.INVITATION, on=self._today, people=(recipient.key,))
        return own, *orders

    def orders(self, kind: LetterKind, recipient: Recipient) -> tuple[PaperOrder, ...]:
        """What is asked for to go with a letter."""
        today, version = self._today, self._situation.version
        if kind is LetterKind.PROTOCOL and version is not None:
            return (protocol_order(version.kind, on=today),)
        if kind in (LetterKind.INVITATION, LetterKind.AGENDA_CHANGE):
            return (PaperOrder(kind=PaperKind.AGENDA, on=today),)
        if kind is LetterKind.DRAFT:
            return (protocol_order(self._situation.record.meeting.protocol, on=today, draft=True),)
        if kind is LetterKind.EXTRACT:
            return self.with_extract((recipient,))
        return ()

    def with_extract(self, recipients: Sequence[Recipient]) -> tuple[PaperOrder, PaperOrder]:
        """One letter to all of these, and the extract of the items that charge one of them."""
        items = frozenset(item for one in recipients for item in one.items)
        letter = PaperOrder(
            kind=PaperKind.COVER_LETTER,
            on=self._today,
            items=items,
            people=tuple(one.key for one in recipients),
            number=self._registered.number,
            answer_by=self._registered.answer_by,
        )
        return letter, extract_order(items, on=self._today)

    @property
    def _today(self) -> date:
        return self._situation.now.date()

    def _kept(self, key: object, make: Callable[[], MadePaper]) -> MadePaper:
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def ordered(self, order: PaperOrder) -> MadePaper:
        """The paper of an order, made once."""
        return self._kept(order, lambda: self._room.press.make(self._material_of(order), order))

    def _material_of(self, order: PaperOrder) -> Material:
        """Of a letter with the sheets of the extract that is made to go with it, for one person or for many."""
        encloses = PAPERS[order.kind].encloses
        if encloses is None:
            return self._material
        return replace(self._material, enclosed=self.ordered(encloses(order)).pages)

    @cached_property
    def _material(self) -> Material:
        record, cases = self._situation.record, self._room.cases
        own = {person.id for person in record.persons}
        others = tuple(row for person_id, row in self._situation.people.items() if person_id not in own)
        with self._room.desk.work() as uow:
            return Material(
                record=record,
                version=self._situation.version,
                others=others,
                names=name_forms(uow, cases, (*record.persons, *others)),
                posts=post_forms(uow, cases, record.posts),
                sent=self._situation.sent,
                read_file=self._room.desk.files.get,
            )

    def _protocol(self) -> MadePaper:
        """The very bytes that were filed: the signed file, or the scan of a paper signed by pen."""
        record = self._situation.record
        file = signed_file(self._room.desk, record.meeting.id)
        suffix = PurePath(file.name).suffix
        return MadePaper(
            file_name=file.name,
            ascii_name=self._room.words.say(
                "ascii.protocol", day=record.day, number=record.meeting.number, suffix=suffix
            ),
            media_type=mimetypes.guess_type(f"paper{suffix}")[0] or "application/octet-stream",
            data=file.data,
        )
