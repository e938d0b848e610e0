"""Erasing a person from the store: `services.personal_data.PersonalStore`.

Every text of every table is looked through, and every image of the journal, in one transaction. `secure_delete` is on,
so freed bytes are overwritten; the log is folded into the file and emptied afterwards.
"""

import json
import secrets
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Engine, Row, Table, Text, delete, insert, select, update

from secretariat.domain.erasure import ERASED, ERASED_ADDRESS, ERASED_FAMILY, Redactor, identity_digest
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.domain.letters import WAITING, DispatchState
from secretariat.domain.person import Person
from secretariat.services.changes import Barrier, Changed, Label
from secretariat.services.personal_data import Mention, Wiped
from secretariat.services.ports import Clock
from secretariat.storage import tables
from secretariat.storage.column_types import Params
from secretariat.storage.engine import writing
from secretariat.storage.erasure_list import add_erasures, stored_erasures
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.files import FolderFiles
from secretariat.storage.journal import head, passing_by, seal
from secretariat.storage.journalled import JOURNALLED
from secretariat.storage.mapping import mapper_of
from secretariat.storage.naming_files import NAMING_FILES
from secretariat.storage.tables import METADATA, table_of
from secretariat.storage.triggers import image_sql

_PERSONS = table_of(tables.PersonRow)
_LETTERS = table_of(tables.LetterRow)
_PAPERS = table_of(tables.LetterPaperRow)
_DISPATCHES = table_of(tables.DispatchRow)
_DRAFTS = table_of(tables.DraftRow)
_CHANGES = table_of(tables.ChangeRow)
_PENDING = table_of(tables.PendingChangeRow)
_ERASURES = table_of(tables.ErasureRow)
_FORMS = table_of(tables.NameFormsRow)
_OWN = (tables.NameFormsRow, tables.DisclosureRow)
"""What is kept about a person alone and goes; posts stay, for the lists of meetings refer to them."""

AFTER_ERASING = Label(code="rows_written_anew")
FOLDING_TRIES, FOLDING_PAUSE_SECONDS = 20, 0.25
_ADDRESSES = frozenset({"email", "address", "assignee_email"})
_JOURNAL = frozenset({"change_set", "change", "pending_change"})
_ORIGIN = ("family", "given", "patronymic")
_NAMES = frozenset({*_ORIGIN, "sort_key", "search"})
"""On the cards of other people these are theirs, whoever else is called so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Texts:
    """The columns of a table that hold words."""

    table: Table
    columns: tuple[Column[Any], ...]

    def rows(self, connection: Connection) -> Sequence[Row[Any]]:
        """All rows: the id, then the words."""
        return connection.execute(select(self.table.c.id, *self.columns)).all()


class SqlPersonalStore:
    """Stands on the store's engine, its folder and its files."""

    def __init__(self, engine: Engine, folder: Path, files: FolderFiles, clock: Clock) -> None:
        self._engine = engine
        self._folder = folder
        self._files = files
        self._clock = clock

    def identities(self, person_id: PersonId) -> Sequence[Person]:
        """See `PersonalStore`; the newest first."""
        with as_domain_errors(), self._engine.connect() as connection:
            return _identities(connection, person_id)

    def mentions(self, redactor: Redactor) -> Sequence[Mention]:
        """See `PersonalStore`."""
        with as_domain_errors(), self._engine.connect() as connection:
            return [mention for mention in _mentions(connection) if redactor.finds(mention.text)]

    def would_wipe(self, person_id: PersonId, redactor: Redactor) -> Wiped:
        """See `PersonalStore`: it is done, and taken back."""
        with as_domain_errors(), writing(self._engine) as connection, connection.begin() as transaction:
            wiped, _, _ = _wipe(connection, person_id, redactor, self._clock())
            transaction.rollback()
        return wiped

    def wipe(self, person_id: PersonId, redactor: Redactor) -> tuple[Wiped, Changed]:
        """See `PersonalStore`."""
        with as_domain_errors(), writing(self._engine) as connection:
            with connection.begin():
                wiped, changed, unnamed = _wipe(connection, person_id, redactor, self._clock())
            raw: Any = connection.connection.dbapi_connection
            _empty_log(raw)
            with suppress(OSError):
                # an older backup may come back before another one is made; that one brings the list along too
                add_erasures(self._folder, stored_erasures(raw))
        for sha256 in unnamed:
            self._files.remove(sha256)
        return wiped, changed


def _empty_log(raw: Any) -> None:
    """Fold the log into the file and empty it, for the name stands in it; a reader is waited for a while.

    Whoever reads longer leaves it to the closing of the store, which folds the log too.
    """
    for _ in range(FOLDING_TRIES):
        (is_busy, _log, _folded) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not is_busy:
            return
        time.sleep(FOLDING_PAUSE_SECONDS)


def _wipe(
    connection: Connection, person_id: PersonId, redactor: Redactor, moment: datetime
) -> tuple[Wiped, Changed, set[str]]:
    """Everything but the bytes; returns also the files that nothing names any more."""
    before = _named_files(connection)
    identities = _identities(connection, person_id)
    letters = _wipe_letters(connection, person_id, identities, moment)
    _wipe_card(connection, identities[0])
    texts = {found.table.name: _wipe_texts(connection, found, redactor) for found in _texts()}
    drafts = _wipe_drafts(connection, redactor)
    _remember(connection, person_id, identities, moment)
    tells = _teller(person_id, redactor)
    images = _telling(connection, tells)
    # the step says how many it empties: nobody can hide a change of theirs behind an erasing
    label = Label(
        code="person_erased", ids={"person": person_id, "images": len(images) + _caught(connection, tells)}
    )
    changed = seal(connection, label, moment, barrier=Barrier.ERASED)
    images += _telling(connection, tells, since=head(connection).seq)
    _empty(connection, images)
    _write_anew(connection, moment)
    wiped = Wiped(
        texts={name: count for name, count in texts.items() if count},
        drafts=drafts,
        letters=letters,
        images=len(images),
        doubtful=tuple(mention for mention in _mentions(connection) if redactor.doubts(mention.text)),
    )
    return wiped, changed, before - _named_files(connection)


def _named_files(connection: Connection) -> set[str]:
    """The SHA-256 of every file that a row names."""
    return {
        sha256
        for _, column, _ in NAMING_FILES
        for sha256 in connection.scalars(select(column).where(column.is_not(None)).distinct())
    }


def _identities(connection: Connection, person_id: PersonId) -> list[Person]:
    mapper = mapper_of(Person)
    row = connection.execute(select(*mapper.columns).where(_PERSONS.c.id == person_id)).one_or_none()
    if row is None:
        raise DomainError("not_found", kind="person")
    found: list[Person] = [mapper.value(row)]
    images = select(_CHANGES.c.before, _CHANGES.c.after).where(
        _CHANGES.c.table_name == _PERSONS.name, _CHANGES.c.row_id == person_id
    )
    for image in (json.loads(one) for row in connection.execute(images) for one in row if one):
        known = {name: image[name] for name in (*_ORIGIN, "email", "phone")}
        former = replace(found[0], **known)
        if former not in found:
            found.append(former)
    return found


def _wipe_letters(
    connection: Connection, person_id: PersonId, identities: Sequence[Person], moment: datetime
) -> int:
    """Letters to the person keep when and why they were written; what they brought goes, but protocols stay filed."""
    addresses = [person.email for person in identities if person.email]
    nobody_else = _LETTERS.c.person_id.is_(None) & _LETTERS.c.address.in_(addresses)
    theirs = (_LETTERS.c.person_id == person_id) | nobody_else
    ids = connection.scalars(select(_LETTERS.c.id).where(theirs)).all()
    emptied = {
        "name": ERASED,
        "address": ERASED_ADDRESS,
        "subject": ERASED,
        "text": ERASED,
        "html": ERASED,
        "calendar": None,
        "calendar_uid": None,
        "calendar_sequence": None,
    }
    connection.execute(update(_LETTERS).where(_LETTERS.c.id.in_(ids)).values(emptied))
    versions = select(table_of(tables.ProtocolVersionRow).c.sha256)
    brought = _PAPERS.c.letter_id.in_(ids) & _PAPERS.c.sha256.not_in(versions)
    connection.execute(delete(_PAPERS).where(brought))
    # they have nothing to say and nowhere to go any more
    waiting = _DISPATCHES.c.letter_id.in_(ids) & _DISPATCHES.c.state.in_(WAITING)
    taken_out = {"state": DispatchState.WITHDRAWN, "moment": moment, "next_at": None}
    connection.execute(update(_DISPATCHES).where(waiting).values(taken_out))
    return len(ids)


def _wipe_card(connection: Connection, person: Person) -> None:
    """The row stays, for protocols count it; it bears a number."""
    blank = replace(
        person,
        family=ERASED_FAMILY,
        given=f"№ {person.id}",
        patronymic=None,
        email=None,
        phone=None,
        note=None,
    )
    connection.execute(
        update(_PERSONS).where(_PERSONS.c.id == person.id).values(mapper_of(Person).row(blank))
    )
    for row in _OWN:
        table = table_of(row)
        connection.execute(delete(table).where(table.c.person_id == person.id))


def _texts() -> Iterator[_Texts]:
    for table in METADATA.sorted_tables:
        columns = tuple(column for column in table.columns if _holds_words(column))
        if columns and table.name not in (*_JOURNAL, _DRAFTS.name, _FORMS.name):
            yield _Texts(table=table, columns=columns)


def _holds_words(column: Column[Any]) -> bool:
    is_name = column.table is _PERSONS and column.name in _NAMES
    return type(column.type) in (Text, Params) and not is_name


def _wipe_texts(connection: Connection, texts: _Texts, redactor: Redactor) -> int:
    count = 0
    for row in texts.rows(connection):
        changes = {
            column.name: new
            for column, old in zip(texts.columns, tuple(row)[1:], strict=True)
            if (new := _without(column, old, redactor)) != old
        }
        if changes:
            connection.execute(update(texts.table).where(texts.table.c.id == row.id).values(changes))
            count += 1
    return count


def _without(column: Column[Any], value: Any, redactor: Redactor) -> Any:
    if isinstance(value, str):
        if column.name in _ADDRESSES and redactor.finds(value):
            return None if column.nullable else ERASED_ADDRESS
        return redactor.redacted(value)
    if value is None:
        return None
    return {name: redactor.redacted(one) if isinstance(one, str) else one for name, one in value.items()}


def _wipe_drafts(connection: Connection, redactor: Redactor) -> int:
    found = [row for row in connection.execute(select(_DRAFTS)) if redactor.finds(row.text)]
    for row in found:
        this = (_DRAFTS.c.kind == row.kind) & (_DRAFTS.c.id == row.id) & (_DRAFTS.c.field == row.field)
        connection.execute(update(_DRAFTS).where(this).values(text=redactor.redacted(row.text)))
    return len(found)


def _remember(
    connection: Connection, person_id: PersonId, identities: Sequence[Person], moment: datetime
) -> None:
    """One digest for each name that the person ever had: a backup may hold any of them."""
    for name in dict.fromkeys(person.full for person in identities):
        salt = secrets.token_hex(16)
        digest = identity_digest(salt, person_id, name)
        row = {"person_id": person_id, "moment": moment, "salt": salt, "digest": digest}
        connection.execute(insert(_ERASURES).values(row))


def _telling(connection: Connection, tells: Callable[[Any], bool], *, since: int = 0) -> list[int]:
    """The ids of the images from a step on that tell of the person."""
    wanted = select(
        _CHANGES.c.id, _CHANGES.c.table_name, _CHANGES.c.row_id, _CHANGES.c.before, _CHANGES.c.after
    )
    kept = wanted.where(_CHANGES.c.salt.is_not(None), _CHANGES.c.seq >= since)
    return [row.id for row in connection.execute(kept) if tells(row)]


def _caught(connection: Connection, tells: Callable[[Any], bool]) -> int:
    """How many images of the step that is not sealed yet tell of the person."""
    return sum(map(tells, connection.execute(select(_PENDING))))


def _empty(connection: Connection, ids: Sequence[int]) -> None:
    """Empty images; their digests stay, and with them the chain."""
    empty = update(_CHANGES).values(before=None, after=None, salt=None)
    for start in range(0, len(ids), 500):
        connection.execute(empty.where(_CHANGES.c.id.in_(ids[start : start + 500])))


def _write_anew(connection: Connection, moment: datetime) -> None:
    """A step with an image of each row whose last one was emptied: a change behind the journal is seen in it again."""
    for table in JOURNALLED:
        image = f"CASE WHEN {table.name}.id IS NOT NULL THEN {image_sql(table, table.name)} END"
        connection.exec_driver_sql(
            "INSERT INTO pending_change (table_name, row_id, before, after)"
            f" SELECT c.table_name, c.row_id, {image}, {image}"
            " FROM (SELECT max(id) AS id FROM change WHERE table_name = ? GROUP BY row_id) newest"
            f" JOIN change c ON c.id = newest.id LEFT JOIN {table.name} ON {table.name}.id = c.row_id"
            " WHERE c.salt IS NULL",
            (table.name,),
        )
    seal(connection, AFTER_ERASING, moment, move=passing_by(connection))


def _teller(person_id: PersonId, redactor: Redactor) -> Callable[[Any], bool]:
    own = {table_of(row).name for row in (*_OWN, tables.LetterRow)}

    def tells(row: Any) -> bool:
        if row.table_name == _PERSONS.name and row.row_id == person_id:
            return True
        images = [json.loads(image) for image in (row.before, row.after) if image]
        if row.table_name in own and any(image["person_id"] == person_id for image in images):
            return True
        return any(redactor.finds(text) for image in images for text in _strings(image))

    return tells


def _strings(image: Mapping[str, Any]) -> Iterator[str]:
    """Every text of an image; one that is an object in JSON is looked through as well, for there a text is escaped."""
    for value in image.values():
        if isinstance(value, str):
            yield value
            inner = _object(value)
            yield from (one for one in inner.values() if isinstance(one, str))


def _object(text: str) -> Mapping[str, Any]:
    if not text.startswith("{"):
        return {}
    try:
        read = json.loads(text)
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}


def _mentions(connection: Connection) -> Iterator[Mention]:
    for texts in _texts():
        for row in texts.rows(connection):
            for column, value in zip(texts.columns, tuple(row)[1:], strict=True):
                for text in (value,) if isinstance(value, str) else (value or {}).values():
                    if isinstance(text, str):
                        yield Mention(table=texts.table.name, column=column.name, row_id=row.id, text=text)
