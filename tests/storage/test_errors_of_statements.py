"""An error of SQL names the statement and never what was to be written."""

from datetime import date

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from secretariat.storage.engine import writing
from secretariat.storage.store import Store
from secretariat.storage.tables import PersonRow, SittingRow, table_of

SECRET = "Ґонтаренко"


def test_an_error_does_not_quote_what_was_typed(store: Store) -> None:
    with writing(store.engine) as connection, connection.begin(), pytest.raises(IntegrityError) as raised:
        connection.execute(insert(table_of(PersonRow)), {"family": SECRET, "given": None, "sort_key": SECRET})
    assert SECRET not in str(raised.value)
    assert "INSERT INTO person" in str(raised.value)


def test_nor_does_one_of_many_rows(store: Store) -> None:
    rows = [{"meeting_id": 1, "day": date(2026, 1, day), "place": SECRET} for day in (1, 2)]
    with (
        writing(store.engine) as connection,
        pytest.raises(IntegrityError) as raised,
        connection.begin(),
    ):
        connection.execute(insert(table_of(SittingRow)), rows)
    assert SECRET not in str(raised.value)
