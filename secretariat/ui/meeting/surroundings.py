"""What a meeting's workspace needs of the program."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from secretariat.domain.ids import MeetingId
from secretariat.ui.bridge import Bridge
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.meeting.frame import Frame
from secretariat.ui.prompts import Prompts
from secretariat.ui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSurroundings:
    """`say` shows a line and, when asked, offers to undo."""

    bridge: Bridge
    tasks: Tasks
    prompts: Prompts
    frame: Frame
    say: Callable[[str, bool], None]
    open_path: Callable[[Path], None]
    open_letters: Callable[[MeetingId], None]
    spelling: Spelling
