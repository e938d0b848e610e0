"""What the room shows: values, without words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership
from secretariat.domain.ids import GroupId, PersonId
from secretariat.domain.person import Person, Post
from secretariat.services.letter_list import LetterRow
from secretariat.services.rows import PersonRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleState:
    """The list as it is shown, out of `total` persons; `chosen` is to be the current line.

    `unseen` counts those whose forms nobody has looked at; `unseen_only` says that only they are listed.
    """

    rows: tuple[PersonRow, ...] = ()
    total: int = 0
    chosen: PersonId | None = None
    unseen: int = 0
    unseen_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PostLine:
    """A post with the name of its organisation."""

    post: Post
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardState:
    """The chosen person. `groups` are all groups by name, `joinable` those that the person is not in now.

    `errors` are what the last attempt failed by, by field; `letters` are those written to the person, newest first.
    """

    person: Person
    post: PostLine | None
    former: tuple[PostLine, ...]
    memberships: tuple[Membership, ...]
    groups: Mapping[GroupId, str]
    joinable: tuple[GroupId, ...] = ()
    letters: tuple[LetterRow, ...] = ()
    errors: Mapping[str, DomainError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryState:
    """A form for the next new person: which group they may join, and who was added just before."""

    group_id: GroupId | None = None
    added: str = ""
