"""The journal tells everything that happened, and nobody changes it unnoticed."""

import json
from collections.abc import Iterator
from datetime import datetime

import pytest
from sqlalchemy import Connection

from secretariat.domain.kyiv import KYIV
from secretariat.domain.person import Person
from secretariat.services.changes import Barrier, Label, Topic
from secretariat.services.ports import NEW
from secretariat.storage.driver import DatabaseError
from secretariat.storage.journal import head, seal
from secretariat.storage.journalled import JOURNALLED, NOT_JOURNALLED, TOPICS
from secretariat.storage.store import Store
from secretariat.storage.tables import METADATA
from secretariat.storage.triggers import drop_triggers
from secretariat.storage.verify import Flaw, verify
from tests.records.reference import reference_record
from tests.storage.keeping import LABEL, keep


@pytest.fixture
def written(store: Store) -> Iterator[Connection]:
    """A store with some steps, and a connection that has no guards."""
    for family in ("Їжак", "Ґава", "Єнот", "Щука"):
        with store.work() as work:
            work.add(Person(id=NEW, family=family, given="Олег"))
            work.commit(LABEL)
    with store.engine.connect() as connection:
        yield connection


def test_every_table_but_a_named_few_is_journalled(store: Store) -> None:
    with store.engine.connect() as connection:
        names = "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal_%'"
        watched = connection.exec_driver_sql(names).scalars().all()
        tables = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).scalars()
        assert set(tables) - set(watched) == NOT_JOURNALLED | {"alembic_version"}
    assert sorted(watched) == sorted(3 * [table.name for table in JOURNALLED])


def test_every_journalled_table_tells_its_topic() -> None:
    assert set(TOPICS) == {table.name for table in JOURNALLED}
    assert {topic for topic, _ in TOPICS.values()} == set(Topic)
    assert all(column in METADATA.tables[name].columns for name, (_, column) in TOPICS.items())


def test_the_image_of_a_row_holds_every_column(store: Store) -> None:
    keep(store, reference_record())
    with store.engine.connect() as connection:
        changes = connection.exec_driver_sql('SELECT table_name, "after" FROM change').all()
    for table, image in changes:
        assert list(json.loads(image)) == [column.name for column in METADATA.tables[table].columns]


def test_a_label_holds_no_name(written: Connection) -> None:
    labels = written.exec_driver_sql("SELECT label FROM change_set").scalars().all()
    assert set(labels) == {'{"code":"test","ids":{}}'}


def test_outside_of_a_unit_nothing_is_pending(written: Connection) -> None:
    assert written.exec_driver_sql("SELECT count(*) FROM pending_change").scalar() == 0


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE change_set SET label = 'x'",
        "DELETE FROM change_set WHERE seq = 4",
        "UPDATE change SET after = 'x'",
        "UPDATE change SET before = NULL, after = NULL, salt = NULL, digest = 'x'",
        "DELETE FROM change",
    ],
)
def test_the_journal_cannot_be_rewritten(written: Connection, attack: str) -> None:
    with pytest.raises(Exception, match="the journal is sealed") as raised:
        written.exec_driver_sql(attack)
    assert isinstance(raised.value.orig, DatabaseError)


def test_a_person_can_be_erased_and_the_chain_still_verifies(written: Connection) -> None:
    anchor = head(written)
    erase = "UPDATE change SET before = NULL, after = NULL, salt = NULL WHERE table_name = 'person' AND row_id = %d"
    assert written.exec_driver_sql(erase % 2).rowcount == 1
    assert verify(written, anchor) == [Flaw(code="row_forged", seq=2, table="person", row_id=2)]
    said = Label(code="person_erased", ids={"person": 2, "images": 1})
    seal(written, said, datetime(2026, 11, 5, tzinfo=KYIV), barrier=Barrier.ERASED)
    assert verify(written, anchor) == []
    written.exec_driver_sql(erase % 3)
    assert verify(written, anchor) == [Flaw(code="wiped", seq=5)]


@pytest.mark.parametrize(
    ("attack", "flaw"),
    [
        ("UPDATE change SET after = replace(after, 'Ґ', 'Г') WHERE seq = 2", "row_changed"),
        ("UPDATE change SET digest = substr(digest, 2) || substr(digest, 1, 1) WHERE seq = 2", "row_changed"),
        ("UPDATE change SET salt = NULL WHERE seq = 2", "row_forged"),
        ("UPDATE change SET before = NULL, after = NULL, salt = NULL, digest = '0' WHERE seq = 2", "step_changed"),
        ("UPDATE change_set SET label = '{}' WHERE seq = 2", "step_changed"),
        ("UPDATE change_set SET time = '2020-01-01T00:00:00+02:00' WHERE seq = 2", "step_changed"),
        ("UPDATE change_set SET barrier = 'signed' WHERE seq = 2", "step_changed"),
        ("UPDATE change_set SET undo_step = 1 WHERE seq = 2", "step_changed"),
        ("DELETE FROM change WHERE seq = 2", "step_changed"),
        ("INSERT INTO change SELECT 99, seq, table_name, row_id, before, after, salt, digest FROM change"
         " WHERE seq = 2", "step_changed"),
        ("DELETE FROM change_set WHERE seq = 2", "step_missing"),
        ("UPDATE change SET seq = 9 WHERE seq = 2", "stray_rows"),
        ("INSERT INTO pending_change (table_name, row_id) VALUES ('person', 1)", "stray_rows"),
    ],
)  # fmt: skip
def test_a_rewritten_journal_is_noticed(written: Connection, attack: str, flaw: str) -> None:
    assert verify(written) == []
    _without_guards(written)
    written.exec_driver_sql(attack)
    assert flaw in {found.code for found in verify(written)}


def test_a_cut_tail_shows_against_an_anchor(written: Connection) -> None:
    anchor = head(written)
    _without_guards(written)
    written.exec_driver_sql("DELETE FROM change WHERE seq = 4")
    written.exec_driver_sql("DELETE FROM change_set WHERE seq = 4")
    assert verify(written) == []
    assert verify(written, anchor) == [Flaw(code="cut", seq=4)]


def test_a_chain_built_anew_shows_against_an_anchor(written: Connection) -> None:
    assert verify(written, (3, "0" * 64)) == [Flaw(code="anchor", seq=3)]


def _without_guards(connection: Connection) -> None:
    drop_triggers(connection)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
