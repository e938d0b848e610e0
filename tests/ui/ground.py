"""What a room stands on in a test: a real store with the sample, and a program that keeps what it hears."""

from collections.abc import Callable
from datetime import date

from secretariat.services.changes import Changed
from secretariat.services.office import Office

TODAY = date(2019, 7, 30)
"""The day before the meeting of the sample."""


class Ground:
    """Publishes changes back to the room, as the program does, and keeps what was said."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.changes: list[Changed] = []
        self.said: list[tuple[str, bool]] = []
        self.follow: Callable[[Changed], None] = lambda _: None

    def publish(self, changed: Changed) -> None:
        self.changes.append(changed)
        self.follow(changed)

    def say(self, text: str, undoable: bool) -> None:
        self.said.append((text, undoable))

    def undo(self) -> None:
        self.publish(self.office.desk.history.undo())


def today() -> date:
    return TODAY
