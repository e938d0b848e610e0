"""The proposals at the preparation of a meeting."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretariat.domain.kyiv import at
from secretariat.services.proposals import NewProposal, add_proposal
from secretariat.ui.meeting.prepare.view import PrepareStage
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.on_screen import keys, put_on_screen, shown_words, typed
from tests.ui.meeting.prepare.test_carry_panel import plan_next
from tests.ui.meeting.workplace import Workplace

Key = Qt.Key
LONG = "Про " + "впорядкування територій загального користування, ґанків і підʼїздів " * 4


@pytest.fixture
def stage(workplace: Workplace, qtbot: QtBot) -> PrepareStage:
    """A meeting in September; somebody has proposed a question for it."""
    workplace.moment = at(date(2019, 9, 2), time(9))
    plan_next(workplace)
    for title in ("Про зупинку біля школи № 12", LONG.strip()):
        command = NewProposal(
            group_id=workplace.session.record.group.id,
            title=title,
            filed_on=date(2019, 8, 20),
            proposer_label="ОСББ «Ґрунт»",
        )
        add_proposal(workplace.office.desk.work, command)
    return put_on_screen(PrepareStage(workplace.bench, lambda: None, lambda: None), workplace, qtbot)


def test_a_proposal_is_added_to_the_agenda_by_a_click(workplace: Workplace, stage: PrepareStage) -> None:
    assert "ОСББ «Ґрунт» · подано 20.08.2019" in shown_words(stage.proposals)
    QTest.mouseClick(stage.proposals.lines()[0].take, Qt.MouseButton.LeftButton)
    assert [item.title for item in workplace.session.record.items] == ["Про зупинку біля школи № 12"]
    assert len(stage.proposals.lines()) == 1
    assert stage.agenda.isVisible()


def test_undo_lets_it_wait_again(workplace: Workplace, stage: PrepareStage) -> None:
    QTest.mouseClick(stage.proposals.lines()[0].take, Qt.MouseButton.LeftButton)
    workplace.office.desk.history.undo()
    workplace.session.refresh()
    assert len(stage.proposals.lines()) == 2


def test_a_new_one_names_somebody_of_the_list_by_two_letters(
    workplace: Workplace, stage: PrepareStage
) -> None:
    stage.proposals.start_new()
    typed("Про їдальні")
    keys(Key.Key_Tab)
    typed("Св")
    keys(Key.Key_Return)
    stage.proposals.form.title.setFocus()
    keys(Key.Key_Return)
    assert "Свєтов Е. · подано 02.09.2019" in shown_words(stage.proposals)
    keys(Key.Key_Escape)
    assert stage.proposals.form.isHidden()


def test_an_empty_proposal_is_not_written(stage: PrepareStage) -> None:
    stage.proposals.start_new()
    keys(Key.Key_Return)
    assert len(stage.proposals.lines()) == 2


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("width", "height", "points"), [(858, 648, 10), (807, 388, 10), (1200, 800, 15)])
def test_nothing_is_cut(stage: PrepareStage, width: int, height: int, points: int, *, dark: bool) -> None:
    stage.proposals.start_new()
    stage.proposals.lines()[1].ask_reason()
    dress(dark=dark, points=points)
    settle(stage, width, height)
    assert cut_words(stage) == []
    assert nameless(stage) == []
