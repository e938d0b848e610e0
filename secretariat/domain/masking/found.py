"""What may have to be masked: each thing once, with all the places where it stands."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.document import Source
from secretariat.domain.person import Person


class MaskKind(StrEnum):
    """What is masked; the order in which the secretary is shown it."""

    PERSON = "person"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    IDENTITY = "identity"
    BIRTH = "birth"
    HEALTH = "health"
    BY_HAND = "by-hand"


_WORDS = {
    MaskKind.PERSON: "особа",
    MaskKind.ADDRESS: "адреса",
    MaskKind.PHONE: "телефон",
    MaskKind.EMAIL: "електронна адреса",
    MaskKind.IDENTITY: "номер",
    MaskKind.BIRTH: "дата народження",
    MaskKind.HEALTH: "причина",
    MaskKind.BY_HAND: "приховано",
}


def mark_of(kind: MaskKind, number: int) -> str:
    """«[особа 1]»: what stands in place of the data; one thing has one number in the whole paper."""
    return f"[{_WORDS[kind]} {number}]"


def is_masked(person: Person) -> bool:
    """True for a person of a masked record whose name is a mark."""
    return person.family == f"[{_WORDS[MaskKind.PERSON]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """What the secretary wants otherwise than proposed, by the words themselves: `shown` stays, `hidden` goes."""

    shown: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()


AS_PROPOSED = Decisions()
"""She leaves everything as it is proposed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPlace:
    """A place of the record: the words there with what stands around them, as they are and as they are printed."""

    source: Source
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One citizen, address, telephone …: `text` names it, `variants` are all its forms as they were typed.

    `mark` is what is printed instead; None when it stays. `proposed` says whether it is masked unless she decides.
    """

    kind: MaskKind
    text: str
    variants: frozenset[str]
    mark: str | None
    proposed: bool
    places: tuple[FoundPlace, ...]

    @property
    def is_hidden(self) -> bool:
        """Whether it is masked now."""
        return self.mark is not None
