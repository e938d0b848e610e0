"""A reopened protocol is corrected: what others know of it stays."""

from pytestqt.qtbot import QtBot

from secretariat.services.protocols import reopen
from secretariat.ui.meeting.running.view import RunStage
from tests.ui.meeting.on_screen import put_on_screen, shown_words
from tests.ui.meeting.workplace import Workplace


def test_a_published_action_stays_and_the_screen_says_why(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.finalise()
    reopen(workplace.office.desk, workplace.meeting_id, why="помилка в прізвищі")
    workplace.session.refresh()
    record = workplace.session.record
    held = record.actions[0]
    resolutions = {row.id: row.item_id for row in record.resolutions}
    item = next(resolutions[row.resolution_id] for row in record.points if row.id == held.point_id)
    stage = put_on_screen(RunStage(workplace.bench, lambda: None), workplace, qtbot)
    stage.go_to(item)
    assert not stage.decision._presenter.remove(held.point_id)
    assert held in workplace.session.record.actions
    words = "\n".join((shown_words(stage), *workplace.homeless))
    assert "Це доручення було в завершеному протоколі, тож воно лишається." in words
