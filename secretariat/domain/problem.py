"""What is wrong between the values of a record, each of which is right by itself."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.domain.references import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A broken rule, and the value at which it shows: `kind` and `id` in the record, `field` of that value."""

    code: str
    kind: Kind
    id: int
    field: str | None = None
    params: Mapping[str, object]

    @property
    def error(self) -> DomainError:
        """The same as an error to raise."""
        return DomainError(self.code, field=self.field, **self.params)


def problem(code: str, value: Any, field: str | None = None, **params: object) -> Problem:
    """A problem of a value of a record."""
    return Problem(code=code, kind=type(value), id=value.id, field=field, params=params)


def repeated(rows: Iterable[Any], key: Callable[[Any], Hashable]) -> Iterator[Any]:
    """The rows whose key an earlier row has; a key of None repeats nothing."""
    seen: set[Hashable] = set()
    for row in rows:
        if (found := key(row)) is not None:
            if found in seen:
                yield row
            seen.add(found)
