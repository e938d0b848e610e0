"""The port by which use cases get names and posts proposed in the grammatical cases; `language` fulfils it."""

from dataclasses import dataclass
from typing import Protocol

from secretariat.domain.person import Gender


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedName:
    """A full name in the cases, unchecked: «Кузьмінова Олега Вікторовича»; the vocative is «Олеже Вікторовичу»."""

    genitive: str
    dative: str
    accusative: str
    instrumental: str
    vocative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedPost:
    """A post in the cases, unchecked: «першого заступника міського голови»; no vocative of an acting «в. о.»."""

    genitive: str
    dative: str
    accusative: str
    instrumental: str
    vocative: str | None


class Cases(Protocol):
    """Proposes the forms of names and posts by rules; never raises, never answers with nothing for something."""

    def name(
        self, *, family: str, given: str, patronymic: str | None = None, gender: Gender | None = None
    ) -> ProposedName:
        """The forms of a full name; an unknown gender is taken from the patronymic, then from the other names."""
        ...

    def post(self, title: str) -> ProposedPost:
        """The forms of a post; what depends on its head word stays as it is."""
        ...
