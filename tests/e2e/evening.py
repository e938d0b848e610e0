"""The evening after a sitting: gaps are filled in, the protocol numbered, signed and sent. Texts are given."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from secretariat.app.demo import import_sample
from secretariat.domain.kyiv import KYIV
from secretariat.services.decisions import remove_point
from secretariat.services.signing import issue_key, seats
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.hands import CTRL, Hands, Key
from tests.e2e.meeting_window import MeetingWindow

Until = Callable[[Callable[[], bool]], None]
"""Waits until something is so."""

SAME_EVENING = datetime(2019, 7, 31, 15, 30, tzinfo=KYIV)
PASSWORD = "кавун достиг 31 липня"
WITHOUT_REPORTER = (3, 5)
ABSENT = ("Їжак С. В.", "Щербань В. О.")


def after_the_sitting(desk: MeetingWindow) -> MeetingWorkspace:
    """The sitting is over: item 5 has no decision yet, and five facts are missing."""
    meeting_id = import_sample(desk.office)
    made = desk.open(meeting_id)
    last = next(item for item in made.session.record.items if item.position == 5)
    resolution = next(row for row in made.session.record.resolutions if row.item_id == last.id)
    point = next(row for row in made.session.record.points if row.resolution_id == resolution.id)
    desk.bridge.publish(remove_point(made.session.work, point.id))
    made.open_stage(2)
    made.running.course.go_to_number(5)
    return made


def make_keys(desk: MeetingWindow, workspace: MeetingWorkspace) -> None:
    """Keys are made once in a life, not at every meeting."""
    office = desk.office
    office.keys.create_authority(workspace.session.record.group.council, PASSWORD, office.desk.clock())
    for seat in seats(office.desk, workspace.session.meeting_id):
        issue_key(
            office.desk,
            office.keys,
            seat.person,
            seat.role,
            authority_password=PASSWORD,
            password=PASSWORD,
        )


def fill_in_the_facts(hands: Hands, workspace: MeetingWorkspace) -> None:
    """Two rapporteurs, two reasons, one count."""
    hands.key(Key.Key_1, CTRL)
    for position in WITHOUT_REPORTER:
        row = workspace.prepare.agenda.rows()[position - 1]
        hands.click(hands.button("доповідач", row))
        hands.type("Ів")
        hands.key(Key.Key_Return)
    hands.key(Key.Key_2, CTRL)
    panel = workspace.running.presence
    for name in ABSENT:
        entry = next(one for one in panel.entries() if one.row.accessibleName().startswith(name))
        hands.click(entry.row)
        hands.type("лікарняний")
        hands.key(Key.Key_Tab)
    hands.click(hands.find(LineEdit, "Представники громадськості: скільки"))
    hands.type("12")
    hands.key(Key.Key_Tab)


def has_signatures(workspace: MeetingWorkspace, count: int) -> bool:
    return len(workspace.session.opened.signatures) == count


def sign(hands: Hands, workspace: MeetingWorkspace, until: Until) -> None:
    """The chair, then the secretary."""
    for done in (1, 2):
        hands.click(hands.find(LineEdit, "Пароль підписувача"))
        hands.type(PASSWORD)
        hands.key(Key.Key_Return)
        until(partial(has_signatures, workspace, done))


def to_the_letters(desk: MeetingWindow, workspace: MeetingWorkspace, hands: Hands, until: Until) -> None:
    """Everything from the end of the sitting to letters that are ready."""
    fill_in_the_facts(hands, workspace)
    hands.key(Key.Key_3, CTRL)
    hands.click(hands.button("Узято до відома"))
    hands.click(hands.button("Присвоїти № 1"))
    until(lambda: bool(workspace.session.opened.versions))
    make_keys(desk, workspace)
    hands.click(hands.button("Далі: підписання"))
    sign(hands, workspace, until)
    hands.click(hands.button("Далі: розсилка"))
    hands.click(hands.button("Покласти у вихідні (9)"))
    until(lambda: bool(workspace.session.opened.log))
