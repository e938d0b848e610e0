"""What the room «Налаштування» shows besides the group itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from secretariat.domain.group import Role
from secretariat.domain.record import MeetingRecord
from secretariat.services.backups import Backups
from secretariat.services.changes import Changed
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.mailing import Mailing
from secretariat.ui.prompts import Prompts
from secretariat.ui.restoring import Restoring
from secretariat.ui.settings.protection import Protection
from secretariat.ui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The language of the window, the scheme of colours, and the size of letters in points."""

    language: str
    scheme: str
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody in a group today, named as in lists."""

    name: str
    role: Role
    voting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiesAround:
    """What the panel of backups needs of the program.

    `keep_second` remembers the folder for second copies, or that none is wanted; `tell_made` is called after each
    attempt to make a backup, for the status line says when the last one failed.
    """

    backups: Backups
    restoring: Restoring
    prompts: Prompts
    keep_second: Callable[[Path | None], None]
    tell_made: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsSurroundings:
    """What the room needs of the program. `copies` is None where there is nothing to back up: a sample, nor is there
    a `mailing` to set up.

    `protection` is None where nothing is to be encrypted. `crash_reports` is the folder of them.
    `sample` reads the sample meeting, and may be called in a worker thread.
    """

    look: Look
    change_look: Callable[[Look], None]
    publish: Callable[[Changed], None]
    say: Callable[[str, bool], None]
    tasks: Tasks
    folder: Path
    open_path: Callable[[Path], None]
    prompts: Prompts
    crash_reports: Path
    copies: CopiesAround | None
    spelling: Spelling
    switch_spelling: Callable[[bool], None]
    sample: Callable[[], MeetingRecord]
    mailing: Mailing | None = None
    protection: Protection | None
