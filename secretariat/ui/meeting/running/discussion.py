"""What was heard and said under the item on the screen."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from secretariat.domain.agenda import Statement, StatementKind
from secretariat.domain.attendance import Capacity
from secretariat.domain.composition import role_of
from secretariat.domain.group import Role
from secretariat.domain.ids import ItemId, PersonId, StatementId
from secretariat.domain.record import MeetingRecord
from secretariat.domain.ukrainian import tidy
from secretariat.services.attendance import AddGuest, add_guest
from secretariat.services.changes import Changed
from secretariat.services.discussion import (
    AddStatement,
    add_statement,
    change_statement,
    remove_statement,
)
from secretariat.ui.meeting.people import NOBODY, Who, name_of, post_of
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.session import MeetingSession

_NEW = {StatementKind.HEARD: Part.NEW_HEARD, StatementKind.SPOKE: Part.NEW_SPOKEN}


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """A statement as it is shown: «Іваненко Г. П.», what they are, and the words.

    `stranger`: the speaker stands in no list of this meeting yet.
    """

    id: StatementId
    kind: StatementKind
    who: Who
    speaker: str
    post: str | None
    role: Role | None
    text: str
    stranger: bool


def statement_lines(record: MeetingRecord, item_id: ItemId, kind: StatementKind) -> tuple[StatementLine, ...]:
    """The statements of one kind under an item, in their order."""
    own = [row for row in record.statements if row.item_id == item_id and row.kind is kind]
    return tuple(_line(record, row) for row in sorted(own, key=lambda row: row.position))


def _line(record: MeetingRecord, row: Statement) -> StatementLine:
    return StatementLine(
        id=row.id,
        kind=row.kind,
        who=Who(person_id=row.speaker_id, label=row.speaker_label),
        speaker=row.speaker_label or name_of(record, row.speaker_id),
        post=post_of(record, row.speaker_id),
        role=role_of(record, row.speaker_id) if row.speaker_id is not None else None,
        text=row.text,
        stranger=row.speaker_id is not None and not _is_listed(record, row.speaker_id),
    )


def _is_listed(record: MeetingRecord, person_id: PersonId) -> bool:
    """A protocol is not closed over the words of somebody who was not there."""
    listed = {row.person_id for row in record.attendance} | {row.person_id for row in record.officers}
    return person_id in listed


def next_rapporteur(record: MeetingRecord, item_id: ItemId) -> Who:
    """Who of the item's rapporteurs has not been heard yet; nobody when all were, or none is known."""
    heard = {line.who.person_id for line in statement_lines(record, item_id, StatementKind.HEARD)}
    own = sorted((row for row in record.rapporteurs if row.item_id == item_id), key=lambda row: row.position)
    waiting = [row.person_id for row in own if row.person_id not in heard]
    return Who(person_id=waiting[0]) if waiting else NOBODY


def new_place(kind: StatementKind, item_id: ItemId) -> Place:
    """Where the next statement of a kind is being typed."""
    return Place(part=_NEW[kind], id=item_id, field="text")


class DiscussionPresenter:
    """Edits statements; a text that was emptied takes its statement away."""

    def __init__(self, session: MeetingSession) -> None:
        self._session = session

    def add(
        self, item_id: ItemId, kind: StatementKind, text: str, who: Who, born: Callable[[int], None]
    ) -> bool:
        """Write down what somebody said; an empty text is nothing yet."""
        if not tidy(text):
            return False
        session = self._session
        command = AddStatement(
            item_id=item_id,
            kind=kind,
            text=tidy(text),
            speaker_id=who.person_id,
            speaker_label=who.label,
        )
        return session.create(new_place(kind, item_id), lambda: add_statement(session.work, command), born)

    def set_text(self, statement_id: StatementId, text: str) -> bool:
        """Replace the words."""
        if not tidy(text):
            return self.remove(statement_id)
        return self._change(statement_id, "text", replace(self._statement(statement_id), text=tidy(text)))

    def set_speaker(self, statement_id: StatementId, who: Who = NOBODY) -> bool:
        """Say whose words they are: a person, an unnamed one, or nobody in particular."""
        changed = replace(self._statement(statement_id), speaker_id=who.person_id, speaker_label=who.label)
        return self._change(statement_id, "speaker", changed)

    def invite(self, statement_id: StatementId) -> bool:
        """Enter the speaker as somebody invited who is there."""
        session = self._session
        person_id = self.speaker_of(statement_id)
        assert person_id is not None
        command = AddGuest(meeting_id=session.meeting_id, capacity=Capacity.INVITED, person_id=person_id)
        place = _place(statement_id, "speaker")
        return session.attempt(place, lambda: add_guest(session.work, command)[1])

    def remove(self, statement_id: StatementId) -> bool:
        """Take a statement away; the toast offers it back."""
        session = self._session
        done = session.attempt(
            _place(statement_id, "text"), lambda: remove_statement(session.work, statement_id)
        )
        if done:
            session.say("statement_removed", undoable=True)
        return done

    def speaker_of(self, statement_id: StatementId) -> PersonId | None:
        """Who said it, when it was a person."""
        return self._statement(statement_id).speaker_id

    def _change(self, statement_id: StatementId, field: str, changed: Statement) -> bool:
        session = self._session

        def step() -> Changed:
            return change_statement(session.work, changed)

        return session.attempt(_place(statement_id, field), step)

    def _statement(self, statement_id: StatementId) -> Statement:
        return next(row for row in self._session.record.statements if row.id == statement_id)


def _place(statement_id: StatementId, field: str) -> Place:
    return Place(part=Part.STATEMENT, id=statement_id, field=field)
