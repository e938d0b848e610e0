"""A typist inside the real program, in a process that may be killed at any moment.

    python -m tests.e2e.typist FOLDER PLACE write NOTES     type until killed; each letter is noted when it is typed
    python -m tests.e2e.typist FOLDER PLACE read            print what stands in the field, and end

NOTES gets a line for each letter: the monotonic clock of the machine, and how many letters are typed.
"""

import os
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from secretariat.app import gui, window_session
from secretariat.app.shell import Shell
from secretariat.app.window_rooms import MEETINGS
from secretariat.domain.ids import MeetingId
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.long_texts import LONG_TEXTS, LongText
from tests.ui.typing import type_text

KEY_MS = 25
"""Faster than anybody types."""

ALPHABET = "обʼєднані зусиллями ґазди її "


def letter(number: int) -> str:
    """The letter that is typed as the `number`th, from 0."""
    return ALPHABET[number % len(ALPHABET)]


class Typist:
    """Sits down at the window as soon as the store is open."""

    def __init__(self, place: LongText, work: Callable[["Typist"], None]) -> None:
        self.place, self._work = place, work
        self.keys = QTimer()
        self.keys.setInterval(KEY_MS)
        self.workspace: MeetingWorkspace | None = None

    def sit_down(self, shell: Shell) -> None:
        """Open the meeting as a double click in the list does."""
        sys.excepthook = _give_up
        shell.window.enter_room(MEETINGS)
        shell.rooms._meetings.open_meeting(MeetingId(1), 1)
        self.workspace = shell.window.findChild(MeetingWorkspace)
        assert self.workspace is not None
        self._work(self)


def _give_up(*error: Any) -> None:
    """A typist who cannot work does not let others wait."""
    sys.__excepthook__(*error)
    os._exit(1)


def write(notes: Path) -> Callable[[Typist], None]:
    """Types on and on."""

    def begin(typist: Typist) -> None:
        assert typist.workspace is not None
        field = typist.place.open(typist.workspace)
        stream = notes.open("w", encoding="ascii")
        letters = count()

        def strike() -> None:
            number = next(letters)
            type_text(field, letter(number))
            stream.write(f"{time.monotonic()} {number + 1}\n")
            stream.flush()
            os.fsync(stream.fileno())

        typist.keys.timeout.connect(strike)
        typist.keys.start()

    return begin


def read(typist: Typist) -> None:
    """Shows the field and says what stands in it."""
    assert typist.workspace is not None
    typist.place.show(typist.workspace)
    sys.stdout.buffer.write(typist.place.words(typist.workspace).encode())
    sys.stdout.flush()
    os._exit(0)


def main(folder: str, place: str, work: str, *rest: str) -> int:
    """The program as it is, with a typist in it."""
    typist = Typist(LONG_TEXTS[place], write(Path(rest[0])) if work == "write" else read)

    def manned(*arguments: Any, **named: Any) -> Shell:
        shell = Shell(*arguments, **named)
        shell.ready.connect(lambda: typist.sit_down(shell))
        return shell

    window_session.Shell = manned  # type: ignore[misc,assignment]
    return gui.open_window(Path(folder))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
