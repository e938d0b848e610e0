"""A store of a hundred thousand decisions, written straight into its tables: by steps it would take an hour."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from secretariat.domain.group import WorkingGroup
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from secretariat.storage.store import Store
from secretariat.storage.triggers import create_triggers, drop_triggers

MEETINGS, ITEMS = 5000, 20
FIRST_DAY = date(2007, 1, 4)
RULE = "simple present not-adopted"
_VERBS = ("Затвердити", "Рекомендувати", "Доручити", "Взяти до відома", "Схвалити", "Погодити", "Відкласти")
_THINGS = (
    "стан доріг",
    "ґанки",
    "звіт",
    "обʼєкти",
    "паспорт ділянки",
    "кошторис",
    "набережну",
    "їдальню",
    "план",
)
_PLACES = (
    "вулиці Садової",
    "Воєводівки",
    "міської ради",
    "Щедрищевого",
    "району",
    "громади",
    "школи",
    "лікарні",
)


def fill(store: Store) -> None:
    """Groups, meetings, items, votes, decisions and their points."""
    for name in ("безпеки", "благоустрою", "молоді"):
        with store.work() as work:
            value = f"Робоча група з питань {name}"
            work.add(
                WorkingGroup(id=NEW, name=value, name_genitive=value, council="Рада", settlement="м. Ізюм")
            )
            work.commit(Label(code="office_set_up"))
    with store.engine.begin() as connection:
        drop_triggers(connection)
        for table, rows in _tables(Random(7)):
            names = ", ".join(f'"{name}"' for name in rows[0])
            marks = ", ".join(f":{name}" for name in rows[0])
            raw: Any = connection.connection.dbapi_connection
            raw.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
        create_triggers(connection)


def _tables(random: Random) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    meetings = range(1, MEETINGS + 1)
    decisions = range(1, MEETINGS * ITEMS + 1)
    plain = {"kind": "regular", "format": "room", "state": "held", "protocol": "full", "sample": 0}
    yield "meeting", [{"id": m, "group_id": 1 + m % 3, "number": 1 + m // 3, **plain} for m in meetings]
    yield (
        "sitting",
        [{"meeting_id": m, "day": (FIRST_DAY + timedelta(days=m + m // 3)).isoformat()} for m in meetings],
    )
    yield (
        "agenda_item",
        [{"id": d, "meeting_id": _meeting(d), **_item(d), "title": _title(random)} for d in decisions],
    )
    yield "ballot", [{"id": d, "meeting_id": _meeting(d), **_ballot(random)} for d in decisions if d % 5]
    yield (
        "resolution",
        [
            {"id": d, "item_id": d, "ballot_id": d if d % 5 else None, "ordinal": 1 + (d - 1) % ITEMS}
            for d in decisions
        ],
    )
    yield (
        "point",
        [{"resolution_id": d, "position": p, "text": _point(random)} for d in decisions for p in (1, 2)],
    )


def _meeting(decision: int) -> int:
    return 1 + (decision - 1) // ITEMS


def _item(decision: int) -> dict[str, Any]:
    fixed = {"kind": "decision", "state": "considered", "added": 0, "written_report": 0}
    return {"position": 1 + (decision - 1) % ITEMS, **fixed}


def _ballot(random: Random) -> dict[str, Any]:
    against = random.choice((0, 0, 0, 1, 5))
    return {
        "way": "open",
        "members": 11,
        "rule": RULE,
        "for_": 7 - against,
        "against": against,
        "abstained": 0,
        "not_voted": 0,
    }


def _title(random: Random) -> str:
    return f"Про {random.choice(_THINGS)} {random.choice(_PLACES)} № {random.randrange(1, 500)}"


def _point(random: Random) -> str:
    who = "виконавчому комітету до кінця кварталу разом із постійною комісією"
    return f"{random.choice(_VERBS)} {who} {random.choice(_THINGS)} {random.choice(_PLACES)}."
