"""The files that go with letters, each made once for a mailing."""

import mimetypes
from collections.abc import Callable, Collection
from pathlib import PurePath

from secretariat.domain.dates import printed_range
from secretariat.domain.ids import ItemId
from secretariat.domain.letters import LetterKind
from secretariat.domain.norms import DateStyle
from secretariat.services.mailing.mailroom import Mailroom
from secretariat.services.mailing.recipient import Recipient
from secretariat.services.mailing.situation import Situation
from secretariat.services.outbox import OutgoingPaper
from secretariat.services.protocols import signed_file


class Papers:
    """The papers of one meeting for one mailing; equal ones are made once."""

    def __init__(self, room: Mailroom, situation: Situation) -> None:
        self._room, self._situation = room, situation
        self._made: dict[object, OutgoingPaper] = {}

    def of(self, kind: LetterKind, recipient: Recipient) -> tuple[OutgoingPaper, ...]:
        """What goes with a letter; raises as `Press` and `signed_file`."""
        if kind in (LetterKind.INVITATION, LetterKind.AGENDA_CHANGE):
            return (self._kept(kind, self._agenda),)
        if kind is LetterKind.DRAFT:
            return (self._kept(kind, self._draft),)
        if kind is LetterKind.PROTOCOL:
            return (self._kept(kind, self._protocol),)
        if kind is LetterKind.EXTRACT:
            items = frozenset(recipient.items)
            return (self._kept(items, lambda: self._extract(items)),)
        return ()

    def _kept(self, key: object, make: Callable[[], OutgoingPaper]) -> OutgoingPaper:
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def _agenda(self) -> OutgoingPaper:
        return self._pdf("agenda", self._room.press.agenda(self._situation.record))

    def _draft(self) -> OutgoingPaper:
        record = self._situation.record
        data = self._room.press.make(record, kind=record.meeting.protocol, draft=True, electronic=False)
        return self._pdf("draft", data)

    def _extract(self, items: Collection[ItemId]) -> OutgoingPaper:
        record, today = self._situation.record, self._situation.now.date()
        return self._pdf("extract", self._room.press.extract(record, items, on=today))

    def _protocol(self) -> OutgoingPaper:
        """The very bytes that were filed: the signed file, or the scan of a paper signed by pen."""
        file = signed_file(self._room.desk, self._situation.record.meeting.id)
        suffix = PurePath(file.name).suffix
        media_type = mimetypes.guess_type(f"paper{suffix}")[0] or "application/octet-stream"
        return OutgoingPaper(
            file_name=file.name,
            ascii_name=self._ascii("protocol", suffix),
            media_type=media_type,
            data=file.data,
        )

    def _pdf(self, name: str, data: bytes) -> OutgoingPaper:
        record = self._situation.record
        days = printed_range(record.day, record.last_day, DateStyle.DIGITS)
        stem = self._room.words.say(f"file.{name}", day=days, number=record.meeting.number)
        return OutgoingPaper(
            file_name=f"{stem}.pdf",
            ascii_name=self._ascii(name, ".pdf"),
            media_type="application/pdf",
            data=data,
        )

    def _ascii(self, name: str, suffix: str) -> str:
        record = self._situation.record
        return self._room.words.say(
            f"ascii.{name}", day=record.day, number=record.meeting.number, suffix=suffix
        )
