"""Somebody with the file, the program's code and time: triggers dropped for the deed, and put back after it."""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from secretariat.services.data_findings import DataCode
from secretariat.storage.digest import GENESIS, row_digest, step_hash
from secretariat.storage.driver import DBAPI
from secretariat.storage.journal import HASHED
from secretariat.storage.journalled import JOURNALLED
from secretariat.storage.place import store_path
from secretariat.storage.triggers import trigger_statements

WORDS = ("Ґ", "їжак", "2019-01-01", "", "'", '"', "ʼ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What a check must say of a deed: a code, and parameters that it must have among others."""

    code: DataCode
    params: dict[str, object]


class Burglar:
    """Does one thing at a time to a closed store; `last` is the number of its newest step."""

    def __init__(self, raw: Any, random: Random) -> None:
        self.raw, self.random = raw, random
        self.last: int = raw.execute("SELECT max(seq) FROM change_set").fetchone()[0]

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = self.raw.execute(statement, values).fetchall()
        return rows

    def edit_a_value(self) -> Trace:
        table, row_id = self._any_row()
        columns = [c.name for c in JOURNALLED_BY_NAME[table].columns if _is_free(c)]
        column = self.random.choice(columns)
        ((value,),) = self.ask(f'SELECT "{column}" FROM "{table}" WHERE id = ?', row_id)
        other = self.random.choice([word for word in WORDS if word != value])
        self.ask(f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?', other, row_id)
        return _trace(DataCode.ROW_CHANGED, table=table, id=row_id, columns=(column,))

    def delete_a_row(self) -> Trace:
        table, row_id = self._any_row()
        self.ask(f'DELETE FROM "{table}" WHERE id = ?', row_id)
        return _trace(DataCode.ROW_DELETED, table=table, id=row_id)

    def insert_a_row(self) -> Trace:
        table, row_id = self._any_row(tables={"statement", "person", "point", "agenda_item", "attachment"})
        names = ", ".join(f'"{c.name}"' for c in JOURNALLED_BY_NAME[table].columns if c.name != "id")
        self.ask(f'INSERT INTO "{table}" ({names}) SELECT {names} FROM "{table}" WHERE id = ?', row_id)
        ((new_id,),) = self.ask("SELECT last_insert_rowid()")
        return _trace(DataCode.ROW_INSERTED, table=table, id=new_id)

    def edit_an_image(self) -> Trace:
        change = self._any_change()
        self._write_image(change)
        return _trace(
            DataCode.IMAGE_CHANGED, seq=change["seq"], table=change["table_name"], id=change["row_id"]
        )

    def edit_an_image_and_its_digest(self) -> Trace:
        change = self._any_change()
        self._write_image(change)
        self._redigest(change["id"])
        return _trace(DataCode.STEP_CHANGED, seq=change["seq"])

    def edit_a_step_up_to_its_hash(self) -> Trace:
        change = self._any_change(before=self.last)
        self._write_image(change)
        self._redigest(change["id"])
        self.rehash(change["seq"], change["seq"])
        return _trace(DataCode.STEP_CHANGED, seq=change["seq"] + 1)

    def delete_a_step(self) -> Trace:
        seq = self.random.randint(1, self.last - 1)
        self.ask("DELETE FROM change WHERE seq = ?", seq)
        self.ask("DELETE FROM change_set WHERE seq = ?", seq)
        return _trace(DataCode.STEP_MISSING, seq=seq)

    def exchange_two_steps(self) -> Trace:
        first = self.random.randint(1, self.last - 1)
        for table in ("change", "change_set"):
            for old, new in ((first, -1), (first + 1, first), (-1, first + 1)):
                self.ask(f"UPDATE {table} SET seq = ? WHERE seq = ?", new, old)
        return _trace(DataCode.STEP_CHANGED, seq=first)

    def rewrite_history(self, before: int) -> Trace:
        """A row is another from a step on, in the table, in every image, in every digest and hash."""
        change = self._any_change(before=before, tables={"statement", "agenda_item", "point", "person"})
        column = {"statement": "text", "point": "text", "agenda_item": "title", "person": "family"}
        table, row_id, name = change["table_name"], change["row_id"], column[change["table_name"]]
        for id_, former, after in self.ask(
            'SELECT id, "before", "after" FROM change WHERE table_name = ? AND row_id = ?', table, row_id
        ):
            images = [image and _with(image, name, "підроблено") for image in (former, after)]
            self.ask('UPDATE change SET "before" = ?, "after" = ? WHERE id = ?', *images, id_)
            self._redigest(id_)
        self.ask(f'UPDATE "{table}" SET "{name}" = ? WHERE id = ?', "підроблено", row_id)
        self.rehash(1, self.last)
        return _trace(DataCode.ANCHOR_DIFFERS)

    def rehash(self, first: int, last: int) -> None:
        """Compute the hashes of steps anew."""
        for seq in range(first, last + 1):
            before = self.ask("SELECT hash FROM change_set WHERE seq = ?", seq - 1)
            said = self.ask(f"SELECT {', '.join(HASHED)} FROM change_set WHERE seq = ?", seq)
            rows = self.ask("SELECT table_name, row_id, digest FROM change WHERE seq = ? ORDER BY id", seq)
            new = step_hash(before[0][0] if before else GENESIS, said[0], rows)
            self.ask("UPDATE change_set SET hash = ? WHERE seq = ?", new, seq)

    def _write_image(self, change: dict[str, Any]) -> None:
        side = "after" if change["after"] is not None else "before"
        image = json.loads(change[side])
        name = self.random.choice([name for name in image if name != "id"])
        image[name] = self.random.choice([word for word in WORDS if word != image[name]])
        text = json.dumps(image, ensure_ascii=False, separators=(",", ":"))
        self.ask(f'UPDATE change SET "{side}" = ? WHERE id = ?', text, change["id"])

    def _redigest(self, change_id: int) -> None:
        ((salt, before, after),) = self.ask(
            'SELECT salt, "before", "after" FROM change WHERE id = ?', change_id
        )
        digest = row_digest(salt, before, after)
        self.ask("UPDATE change SET digest = ? WHERE id = ?", digest, change_id)

    def _any_row(self, tables: set[str] | None = None) -> tuple[str, int]:
        counted = {
            table.name: self.ask(f'SELECT id FROM "{table.name}"')
            for table in JOURNALLED
            if (tables is None or table.name in tables) and any(map(_is_free, table.columns))
        }
        table = self.random.choice([name for name, rows in counted.items() if rows])
        return table, self.random.choice(counted[table])[0]

    def _any_change(self, before: int | None = None, tables: set[str] | None = None) -> dict[str, Any]:
        names = ("id", "seq", "table_name", "row_id", "before", "after")
        rows = self.ask(f"SELECT {', '.join(map(_quoted, names))} FROM change")
        found = [
            change
            for change in (dict(zip(names, row, strict=True)) for row in rows)
            if (before is None or change["seq"] < before)
            and (tables is None or change["table_name"] in tables)
        ]
        return self.random.choice(found)


JOURNALLED_BY_NAME = {table.name: table for table in JOURNALLED}


def _trace(code: DataCode, **params: object) -> Trace:
    return Trace(code=code, params=params)


def _quoted(name: str) -> str:
    return f'"{name}"'


def _with(image: str, name: str, value: str) -> str:
    return json.dumps(json.loads(image) | {name: value}, ensure_ascii=False, separators=(",", ":"))


def _is_free(column: Any) -> bool:
    """True for a text that nothing but the journal guards."""
    return column.name in {"text", "title", "family", "given", "name", "note", "reason", "place", "heading"}


@contextmanager
def burglary(folder: Path, random: Random) -> Iterator[Burglar]:
    """The triggers are gone for the time of the deed: no check may need them to see it."""
    with closing(DBAPI.connect(str(store_path(folder)), isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        statements = trigger_statements()
        for name in statements:
            raw.execute(f"DROP TRIGGER {name}")
        yield Burglar(raw, random)
        for statement in statements.values():
            raw.execute(statement)


def fits(trace: Trace, found: Sequence[Any]) -> bool:
    """True when one of the findings says what the deed was."""
    return any(one.code is trace.code and trace.params.items() <= dict(one.params).items() for one in found)
