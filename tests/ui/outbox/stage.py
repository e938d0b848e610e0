"""The room «Вихідні» on the screen, with a letter in each state."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from secretariat.domain.letters import DispatchState
from secretariat.domain.meeting import Meeting
from secretariat.domain.person import Person
from secretariat.services.mail import MailAccount
from secretariat.services.office import Office
from secretariat.services.outbox import queue
from secretariat.ui.kit.text import Text
from secretariat.ui.mailing import Mailing
from secretariat.ui.outbox.room import OutboxRoom, OutboxSurroundings
from secretariat.ui.outbox.state import Wish
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.tasks import InlineTasks
from tests.mail.letters import outgoing
from tests.ui.ground import Ground
from tests.ui.looks import settle
from tests.ui.outbox.hands import OPEN, FakeKeyring, FakePost, set_ways, states

S = DispatchState
ALL_STATES = (
    S.QUEUED,
    S.RETRY,
    S.SENT,
    S.FAILED,
    S.UNKNOWN,
    S.EXPORTED,
    S.CONFIRMED,
    S.WITHDRAWN,
)


class Stage:
    """The room on the screen with everything around it."""

    def __init__(self, qtbot: QtBot, ground: Ground, account: MailAccount = OPEN) -> None:
        self.ground, self.post, self.prompts = ground, FakePost(), ScriptedPrompts([])
        self.opened: list[Path] = []
        self.mailing = Mailing(account, lambda _: None, FakeKeyring(), ground.publish, InlineTasks())
        self.mailing.attach(ground.office.desk, self.post)
        around = OutboxSurroundings(
            publish=ground.publish,
            say=ground.say,
            tasks=InlineTasks(),
            prompts=self.prompts,
            mailing=self.mailing,
            open_path=self.opened.append,
        )
        self.room = OutboxRoom(ground.office, around)
        ground.follow = self.room.refresh
        qtbot.addWidget(self.room)
        settle(self.room, 1262, 712)

    @property
    def office(self) -> Office:
        return self.ground.office

    def states(self) -> list[DispatchState]:
        return states(self.office)

    def choose(self, letter_id: int) -> None:
        self.room.table.choose(letter_id)

    def press(self, wish: Wish) -> None:
        self.room.panel.buttons[wish].click()

    def listed(self) -> list[int]:
        rows = self.room.table.rows
        return [rows.id_at(line) for line in range(rows.rowCount())]

    def words(self) -> str:
        return "\n".join(
            text.text().replace("\N{ZERO WIDTH SPACE}", "")
            for text in self.room.findChildren(Text)
            if text.isVisible()
        )


def with_letters(ground: Ground) -> Ground:
    """A letter in each state, to people of the sample about its meeting."""
    with ground.office.desk.work() as uow:
        people, meeting = uow.find(Person), uow.find(Meeting)[0]
    chosen = zip(range(1, len(ALL_STATES) + 1), people, strict=False)
    queue(
        ground.office.desk,
        [outgoing(n, name=p.full, person_id=p.id, meeting_id=meeting.id) for n, p in chosen],
    )
    set_ways(ground.office, *ALL_STATES)
    return ground
