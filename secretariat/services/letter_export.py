"""Letters as files for a mail program, where the council has no server for this program."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from secretariat.atomic import write_atomically
from secretariat.domain.dispatching import exported
from secretariat.domain.errors import DomainError
from secretariat.domain.file_names import LONGEST, file_stem
from secretariat.domain.ids import LetterId
from secretariat.domain.letters import Letter
from secretariat.services.changes import Changed
from secretariat.services.desk import Desk
from secretariat.services.dispatching import MOVED, told, way_of
from secretariat.services.mail import Post, Sender
from secretariat.services.sending import LETTER_FAULTS, letter_with_papers

_NUMBER_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersExported:
    """Files in the order of the letters, the letters that could not be written with the reason, what to tell."""

    files: tuple[Path, ...]
    refused: tuple[tuple[Letter, DomainError], ...]
    changed: Changed


def export_letters(
    desk: Desk, post: Post, letter_ids: Sequence[LetterId], folder: Path, sender: Sender | None
) -> LettersExported:
    """Write each letter as an `.eml` that opens for sending, and mark it as exported, one after the other.

    The file is there before the mark: a crash between them leaves a letter that waits, never one that is nowhere. A
    letter that is exported again replaces its own file. Raises OSError, and DomainError("letter_moved_on").
    """
    folder.mkdir(parents=True, exist_ok=True)
    files: list[Path] = []
    refused: list[tuple[Letter, DomainError]] = []
    done: list[LetterId] = []
    for letter_id in letter_ids:
        with desk.work() as uow:
            letter = uow.get(Letter, letter_id)
            way = exported(way_of(uow, letter_id), desk.clock())
            try:
                _, papers = letter_with_papers(desk, uow, letter_id)
                message = post.message(letter, papers, sender, unsent=True)
            except DomainError as error:
                if error.code not in LETTER_FAULTS:
                    raise
                refused.append((letter, error))
                continue
            path = folder / eml_name(letter)
            write_atomically(path, message)
            uow.update(way)
            uow.commit(MOVED)
        files.append(path)
        done.append(letter_id)
    return LettersExported(files=tuple(files), refused=tuple(refused), changed=told(done))


def eml_name(letter: Letter) -> str:
    """«0007 Кузьмінов О. В. – Протокол № 5.eml»: no two letters share a name, on Windows either."""
    number = number_of(letter.id)
    stem = file_stem(f"{letter.name} – {letter.subject}")[: LONGEST - len(number) - len(" .eml")]
    return f"{number} {stem.rstrip(' .')}.eml"


def number_of(letter_id: LetterId) -> str:
    """«0007»: what the name of a letter's file begins with, whatever follows."""
    return f"{letter_id:0{_NUMBER_DIGITS}d}"
