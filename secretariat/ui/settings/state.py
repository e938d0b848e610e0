"""What the room «Налаштування» shows besides the group itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from secretariat.domain.group import Role
from secretariat.services.changes import Changed
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.prompts import Prompts
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
class SettingsSurroundings:
    """What the room needs of the program.

    `back_up` makes a backup in a worker thread and says whether it succeeded; None where there is nothing to back up
    (a sample). `protection` is None where nothing is to be encrypted.
    """

    look: Look
    change_look: Callable[[Look], None]
    publish: Callable[[Changed], None]
    say: Callable[[str, bool], None]
    tasks: Tasks
    folder: Path
    open_path: Callable[[Path], None]
    back_up: Callable[[], bool] | None
    spelling: Spelling
    switch_spelling: Callable[[bool], None]
    prompts: Prompts
    protection: Protection | None
