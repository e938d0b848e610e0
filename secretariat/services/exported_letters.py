"""Letters to somebody that lie as files in the program's own folder: they go with the person.

Nothing is remembered of a file. It is the program's own when it holds, byte for byte, what the program writes for that
letter; any other, a file that the mail program has changed for instance, is left and told by name.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import LetterId, PersonId
from secretariat.domain.letters import Letter
from secretariat.domain.person import Person
from secretariat.services.desk import Desk
from secretariat.services.letter_export import number_of
from secretariat.services.mail import Post
from secretariat.services.sending import LETTER_FAULTS, letter_with_papers


@dataclass(frozen=True, slots=True, kw_only=True)
class Exports:
    """Where letters are put that a mail program opens, and what they are written with."""

    post: Post
    folder: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFiles:
    """Files with letters to somebody: the program's `own`, and `others` that are not as it wrote them."""

    own: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


def letter_files(desk: Desk, exports: Exports, identities: Sequence[Person]) -> LetterFiles:
    """What lies in the folder of letters to a person, known by these cards: now and ever before."""
    own, others = list[Path](), list[Path]()
    for letter_id in _letters_to(desk, identities):
        for path in sorted(exports.folder.glob(f"{number_of(letter_id)} *.eml")):
            (own if _is_own(desk, exports.post, letter_id, path) else others).append(path)
    return LetterFiles(own=tuple(own), others=tuple(others))


def remove_files(paths: Iterable[Path]) -> None:
    """Remove files; one that is gone already is as good. Raises DomainError("letter_file_in_use", name=…)."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise DomainError("letter_file_in_use", name=path.name) from error


def _letters_to(desk: Desk, identities: Sequence[Person]) -> list[LetterId]:
    """Also those without a name that went to an address of the person."""
    persons: set[PersonId] = {person.id for person in identities}
    addresses = {person.email for person in identities if person.email}
    with desk.work() as uow:
        found = [
            *uow.among(Letter, "person_id", persons),
            *(letter for letter in uow.among(Letter, "address", addresses) if letter.person_id is None),
        ]
    return sorted(letter.id for letter in found)


def _is_own(desk: Desk, post: Post, letter_id: LetterId, path: Path) -> bool:
    try:
        data = path.read_bytes()
        with desk.work() as uow:
            letter, papers = letter_with_papers(desk, uow, letter_id)
        return post.is_draft_of(data, letter, papers)
    except OSError:
        return False
    except DomainError as error:
        if error.code not in LETTER_FAULTS:
            raise
        # what cannot be written anew cannot be compared
        return False
