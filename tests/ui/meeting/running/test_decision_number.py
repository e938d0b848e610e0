"""A decision shows its number once it is given."""

from pytestqt.qtbot import QtBot

from secretariat.ui.meeting.running.view import RunStage
from tests.ui.meeting.reading import words
from tests.ui.meeting.workplace import Workplace


def test_a_decision_has_its_number_after_finalising(workplace: Workplace, qtbot: QtBot) -> None:
    stage = RunStage(workplace.bench, lambda: None)
    qtbot.addWidget(stage)
    workplace.show(stage)
    assert "Рішення №" not in words(stage)
    workplace.finalise()
    assert "Рішення № 1/1" in words(stage)
    stage.go_to(next(item.id for item in workplace.session.record.items if item.position == 4))
    assert "Рішення № 1/4" in words(stage)
