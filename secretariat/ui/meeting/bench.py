"""What every part of the workspace works with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from secretariat.ui.meeting.fields.typing_keeper import TypingKeeper
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.prompts import Prompts
from secretariat.ui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """The open meeting, the keeper of drafts, the pool, questions to the user, how a file and the outbox are shown."""

    session: MeetingSession
    typing: TypingKeeper
    tasks: Tasks
    prompts: Prompts
    open_path: Callable[[Path], None]
    open_letters: Callable[[], None]
