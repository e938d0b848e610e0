"""People apart from what they hold: persons, organisations, posts with dates."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.ids import OrganisationId, PersonId, PostId
from secretariat.domain.ukrainian import initial, sort_key


class Gender(StrEnum):
    """Grammatical gender for words about a person."""

    MASCULINE = "m"
    FEMININE = "f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A council, police department, NGO."""

    id: OrganisationId
    name: str

    def __post_init__(self) -> None:
        checks.text(self.name, "name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A human being, never a position. `patronymic` and `gender` may be unknown."""

    id: PersonId
    family: str
    given: str
    patronymic: str | None = None
    gender: Gender | None = None
    email: str | None = None
    phone: str | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        checks.text(self.family, "family")
        checks.text(self.given, "given")
        for field in ("patronymic", "phone", "note"):
            checks.optional_text(getattr(self, field), field)
        checks.optional_email(self.email, "email")

    @property
    def listed(self) -> str:
        """«Кузьмінов О. В.», the form of lists."""
        initials = [initial(name) for name in (self.given, self.patronymic) if name]
        return " ".join([self.family, *initials])

    @property
    def signed(self) -> str:
        """«Олег КУЗЬМІНОВ», the form of signatures (N27)."""
        return f"{self.given} {self.family.upper()}"

    @property
    def full(self) -> str:
        """«Кузьмінов Олег Вікторович»."""
        return " ".join(name for name in (self.family, self.given, self.patronymic) if name)

    @property
    def order(self) -> tuple[str, str, str]:
        """Place in the Ukrainian alphabet: family name, given name, patronymic (N13)."""
        return sort_key(self.family), sort_key(self.given), sort_key(self.patronymic or "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What a person holds in an organisation, with dates; one person has many posts in time."""

    id: PostId
    person_id: PersonId
    title: str
    organisation_id: OrganisationId | None = None
    since: date | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        checks.text(self.title, "title")
        checks.ordered(self.since, self.until, "until")

    def held_on(self, day: date) -> bool:
        """True when the post is held on the day, both ends included."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)
