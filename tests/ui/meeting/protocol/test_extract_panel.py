"""An extract of freely chosen items, as the secretary makes it from a finalised protocol."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import docx
import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretariat.domain.ballot import Ballot
from secretariat.domain.document import PaperKind
from secretariat.domain.kyiv import KYIV
from secretariat.domain.resolution import ActionItem
from secretariat.domain.stage import Stage
from secretariat.services.changes import Label
from secretariat.services.papers.charges import charges
from secretariat.services.protocols import finalise, reopen
from secretariat.storage.store import Store
from secretariat.ui.meeting.protocol.extract.panel import ExtractPanel
from secretariat.ui.meeting.protocol.view import ProtocolStage
from secretariat.ui.meeting.workspace import MeetingWorkspace
from secretariat.ui.prompts import FileWish
from tests.e2e.meeting_window import MeetingWindow
from tests.e2e.program import run
from tests.ui.later_tasks import LaterTasks
from tests.ui.looks import cut_words, dress, nameless, settle, spilled
from tests.ui.meeting.reading import STAGE, click, words
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import press

Key = Qt.Key
UNDECIDED = "З цього питання рішення не ухвалено, тож у витяг його взяти не можна."


def shown(workplace: Workplace, qtbot: QtBot) -> ProtocolStage:
    made = ProtocolStage(workplace.bench, lambda: None, lambda: None)
    qtbot.addWidget(made)
    workplace.show(made)
    settle(made, *STAGE)
    return made


@pytest.fixture
def form(workplace: Workplace, qtbot: QtBot) -> ExtractPanel:
    """Unfolded on a finalised protocol."""
    workplace.finalise()
    panel = shown(workplace, qtbot).extract
    click(panel.fold)
    return panel


def ticked(form: ExtractPanel) -> list[int]:
    """The numbers of the items that are ticked."""
    return [place for place, row in enumerate(form.rows.rows(), start=1) if row.tick.isChecked()]


def tick(form: ExtractPanel, *numbers: int) -> None:
    for number in numbers:
        click(form.rows.rows()[number - 1].tick)


def lose_a_vote(workplace: Workplace) -> int:
    """Let what was voted on be refused, so that nobody is charged with it; the number of its item."""
    record = workplace.session.record
    ballot = record.ballots[0]
    item_id = next(row.item_id for row in record.resolutions if row.ballot_id == ballot.id)
    with workplace.session.work() as uow:
        for action in uow.find(ActionItem):
            uow.remove(ActionItem, action.id)
        uow.update(replace(uow.get(Ballot, ballot.id), for_=ballot.against, against=ballot.for_))
        uow.commit(Label(code="vote_taken", ids={"meeting": workplace.meeting_id}))
    workplace.session.refresh()
    return next(row.position for row in record.items if row.id == item_id)


def test_an_open_text_has_no_extracts(workplace: Workplace, qtbot: QtBot) -> None:
    assert not shown(workplace, qtbot).extract.isVisible()


def test_the_saved_file_is_the_one_of_the_command_and_embeds_its_own_items(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    workplace = Workplace(store, tmp_path, papers=True)
    workplace.moment = datetime.now(KYIV)
    workplace.finalise()
    form = shown(workplace, qtbot).extract
    click(form.fold)
    tick(form, 4, 2)
    here, there = tmp_path / "вікно.pdf", tmp_path / "команда.pdf"
    workplace.prompts.will_answer(here)
    click(form.save)
    meeting = ("--meeting", str(workplace.meeting_id))
    told = run(
        *("--data", tmp_path / "data", "paper", "extract", *meeting),
        *("--item", "2", "--item", "4", "--out", there),
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert here.read_bytes() == there.read_bytes()
    with pikepdf.open(here) as file:
        record = json.loads(file.attachments["record.json"].get_file().read_bytes())
    assert record["projection"] == "extract"
    items = {item.position: item.title for item in workplace.session.record.items}
    told_items = json.dumps(record, ensure_ascii=False)
    assert [number for number, title in items.items() if title in told_items] == [2, 4]


def test_a_working_copy_is_saved_beside_it(store: Store, tmp_path: Path, qtbot: QtBot) -> None:
    workplace = Workplace(store, tmp_path, papers=True)
    workplace.finalise()
    form = shown(workplace, qtbot).extract
    click(form.fold)
    tick(form, 1)
    workplace.prompts.will_answer(tmp_path / "витяг.docx")
    click(form.copy)
    wish = workplace.prompts.asked[-1]
    assert isinstance(wish, FileWish)
    assert wish.start.name == "Витяг з протоколу № 1 від 31.07.2019.docx"
    said = "\n".join(row.text for row in docx.Document(str(tmp_path / "витяг.docx")).paragraphs)
    titles = [item.title for item in workplace.session.record.items]
    assert "ВИТЯГ" in said
    assert [title for title in titles[1:] if title in said] == []


def test_nothing_is_saved_before_an_item_is_ticked(
    workplace: Workplace, form: ExtractPanel, tmp_path: Path
) -> None:
    assert "Позначте хоча б одне питання." in words(form)
    assert not form.save.isEnabled()
    assert not form.copy.isEnabled()
    tick(form, 2)
    assert "У витязі 1 питання." in words(form)
    workplace.prompts.will_answer(tmp_path / "витяг.pdf")
    click(form.save)
    wish = workplace.prompts.asked[-1]
    assert isinstance(wish, FileWish)
    assert wish.start.name == "Витяг з протоколу № 1 від 31.07.2019.pdf"
    second = next(item.id for item in workplace.session.record.items if item.position == 2)
    assert f"{PaperKind.EXTRACT} " in (tmp_path / "витяг.pdf").read_text(encoding="utf-8")
    assert f"[{second}]" in (tmp_path / "витяг.pdf").read_text(encoding="utf-8")
    tick(form, 2)
    assert not form.save.isEnabled()


def test_an_assignee_ticks_all_items_of_this_one(workplace: Workplace, form: ExtractPanel) -> None:
    choice = form.assignee.choice
    own = next(one for one in charges(workplace.session.record) if one.assignees[0].person_id is not None)
    tick(form, 1)
    choice.setFocus()
    while choice.value() != own.assignees[0].key:
        press(choice, Key.Key_Down)
    mine = {
        one.item.position for one in charges(workplace.session.record) if one.is_for({own.assignees[0].key})
    }
    assert ticked(form) == sorted(mine)
    tick(form, 1)
    assert ticked(form) == sorted({1, *mine})
    assert choice.currentText() == "не вибрано – питання позначено по одному"


def test_a_click_on_the_words_ticks_too(form: ExtractPanel) -> None:
    row = form.rows.rows()[2]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert ticked(form) == [3]


def test_an_undecided_item_says_why_it_cannot_be_ticked(workplace: Workplace, qtbot: QtBot) -> None:
    number = lose_a_vote(workplace)
    workplace.finalise()
    form = shown(workplace, qtbot).extract
    click(form.fold)
    row = form.rows.rows()[number - 1]
    assert UNDECIDED in words(row)
    assert words(form).count(UNDECIDED) == 1
    assert not row.tick.isEnabled()
    assert row.tick.accessibleDescription() == UNDECIDED
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert ticked(form) == []


def test_a_choice_is_kept_while_the_form_is_folded(form: ExtractPanel) -> None:
    tick(form, 3)
    click(form.fold)
    assert not form.save.isVisible()
    click(form.fold)
    assert ticked(form) == [3]


def test_what_is_not_decided_any_more_leaves_the_choice(workplace: Workplace, form: ExtractPanel) -> None:
    number = next(
        item.position
        for item in workplace.session.record.items
        if any(row.item_id == item.id and row.ballot_id for row in workplace.session.record.resolutions)
    )
    other = 1 if number != 1 else 2
    tick(form, number, other)
    reopen(workplace.office.desk, workplace.meeting_id, why="описка")
    workplace.session.refresh()
    assert not form.isVisible()
    assert lose_a_vote(workplace) == number
    workplace.finalise()
    assert not form.is_open
    click(form.fold)
    assert ticked(form) == [other]


def test_while_one_is_made_no_other_is_asked_for(workplace: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    tasks = LaterTasks()
    workplace.bench = replace(workplace.bench, tasks=tasks)
    workplace.finalise()
    form = shown(workplace, qtbot).extract
    click(form.fold)
    tick(form, 1)
    workplace.prompts.will_answer(tmp_path / "витяг.pdf")
    click(form.save)
    assert not form.save.isEnabled()
    assert not form.copy.isEnabled()
    tasks.do()
    assert form.save.isEnabled()
    assert (tmp_path / "витяг.pdf").exists()


def test_what_cannot_be_written_is_told_at_its_button(
    workplace: Workplace, form: ExtractPanel, tmp_path: Path
) -> None:
    tick(form, 1)
    workplace.prompts.will_answer(tmp_path / "немає" / "витяг.pdf")
    click(form.save)
    assert "Файл не записано" in words(form)
    tick(form, 2)
    assert "Файл не записано" not in words(form)


def test_the_menu_of_papers_leads_to_the_form(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    def offered() -> list[str]:
        click(workspace.head.papers)
        found = [one for one in workspace.head.papers.menu_of_stage.actions() if one.data() == "extract"]
        workspace.head.papers.menu_of_stage.close()
        for one in found:
            one.trigger()
        return [one.text() for one in found]

    assert offered() == []
    finalise(desk.office.desk, desk.office.press, workspace.session.meeting_id, reserve=True)
    workspace.session.refresh()
    workspace.enter(Stage.SENDING)
    assert offered() == ["Витяг з протоколу…"]
    assert workspace.stage is Stage.PROTOCOL
    form = workspace.protocol.extract
    first = form.rows.rows()[0].tick
    qtbot.waitUntil(first.hasFocus)
    press(first, Key.Key_Space)
    assert ticked(form) == [1]


@pytest.mark.parametrize("points", [10, 15])
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("undecided", [False, True])
def test_no_word_is_cut_and_everything_has_a_name(
    workplace: Workplace, qtbot: QtBot, undecided: bool, dark: bool, points: int
) -> None:
    if undecided:
        lose_a_vote(workplace)
    workplace.lengthen()
    workplace.finalise()
    stage = shown(workplace, qtbot)
    click(stage.extract.fold)
    dress(dark=dark, points=points)
    settle(stage, 428, 648)
    assert (cut_words(stage.extract), nameless(stage.extract), spilled(stage)) == ([], [], [])
