"""How the values of the domain stand in TEXT and INTEGER, the only types of the store's STRICT tables."""

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from secretariat.domain.kyiv import KYIV, from_text
from secretariat.domain.own_form import OwnForm
from secretariat.domain.rules import MajorityRule, QuorumRule
from secretariat.storage.form_text import form_from, form_text
from secretariat.storage.rule_text import majority_from, majority_text, quorum_from, quorum_text


class IsoDate(TypeDecorator[date]):
    """A day as «2026-11-05»."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class WallClock(TypeDecorator[time]):
    """A reading of the wall clock as «10:00:00»."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        return None if value is None else time.fromisoformat(value)


class Moment(TypeDecorator[datetime]):
    """An aware moment in Europe/Kyiv with its offset, «2026-11-05T10:00:00+02:00»; a naive one is refused."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(value)
        return value.astimezone(KYIV).isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else from_text(value)


class Flag(TypeDecorator[bool]):
    """0 or 1."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class OneOf(TypeDecorator[StrEnum]):
    """A member of a closed set, by its value."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else self.members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.members(value)


class Quorum(TypeDecorator[QuorumRule]):
    """A quorum rule in words, «more-than-share voting 1/2»."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: QuorumRule | None, dialect: Dialect) -> str | None:
        return None if value is None else quorum_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> QuorumRule | None:
        return None if value is None else quorum_from(value)


class Majority(TypeDecorator[MajorityRule]):
    """A majority rule in words, «simple present chair»."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: MajorityRule | None, dialect: Dialect) -> str | None:
        return None if value is None else majority_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> MajorityRule | None:
        return None if value is None else majority_from(value)


class Form(TypeDecorator[OwnForm]):
    """What an office has otherwise in its papers, as JSON, `{"margin_left": 25.0}`."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: OwnForm | None, dialect: Dialect) -> str | None:
        return None if value is None else form_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> OwnForm | None:
        return None if value is None else form_from(value)


class Params(TypeDecorator[Mapping[str, str | int]]):
    """Names with texts or whole numbers, as JSON in one order of keys."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, str | int] | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(dict(value), ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Mapping[str, str | int] | None:
        return None if value is None else json.loads(value)
