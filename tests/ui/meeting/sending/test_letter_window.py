"""The letter of a recipient, looked at before it goes."""

from dataclasses import replace
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretariat.domain.letters import LetterKind
from secretariat.services.outbox import Outgoing
from secretariat.services.press import MadePaper
from secretariat.services.protocols import signed_file
from secretariat.storage.store import Store
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.sending.letter_window import LetterWindow
from secretariat.ui.meeting.sending.view import SendingStage
from secretariat.ui.prompts import FileWish
from secretariat.ui.tasks import InlineTasks
from tests.ui.later_tasks import LaterTasks
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.reading import click, words
from tests.ui.meeting.sending.test_sending_view import card, letters, row_of, signed, stage_on
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import press, type_text


def opened(stage: SendingStage) -> LetterWindow:
    found = stage.findChild(LetterWindow)
    assert found is not None
    return found


@pytest.fixture
def with_real_papers(store: Store, tmp_path: Path) -> Workplace:
    """The office prints real papers; this one is signed by pen."""
    real = Workplace(store, tmp_path, tasks=InlineTasks(), papers=True)
    real.finalise()
    real.sign_by_pen()
    return real


def test_a_letter_is_shown_as_it_would_go_and_nothing_is_sent(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    part = card(stage)
    click(row_of(part, "Іваненко").look)
    shown = opened(stage)
    assert shown.windowTitle() == "Лист: Іваненко Галина Петрівна"
    assert shown.paper.currentText() == "Протокол № 1 від 31.07.2019.pdf"
    assert letters(workplace) == []
    subject, text = shown.subject.text(), shown.words.text()
    click(part.put)
    sent = next(row for row in letters(workplace) if row.name.startswith("Іваненко"))
    assert (sent.subject, sent.text) == (subject, text)


def test_the_papers_are_those_that_would_go_with_it(with_real_papers: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(with_real_papers, qtbot)
    part = card(stage, LetterKind.EXTRACT)
    assert part.letter is not None
    part.unfold(True)
    type_text(part.letter.number.input, "01-15/23")
    click(row_of(part, "Іваненко").look)
    shown = opened(stage)
    names = [shown.paper.itemText(place) for place in range(shown.paper.count())]
    assert [name.split(" ")[0] for name in names] == ["Супровідний", "Витяг"]
    assert "01-15/23" in page_words(shown)
    shown.paper.setCurrentIndex(1)
    assert "ВИТЯГ" in page_words(shown)


def page_words(shown: LetterWindow) -> str:
    """Which of these stand on the pages that are shown."""
    found = []
    for sought in ("01-15/23", "ВИТЯГ"):
        shown.view.open_search()
        shown.view.search.field.setText(sought)
        found += [sought] if "з" in shown.view.search.count_text() else []
    return " ".join(found)


def test_the_next_letter_takes_the_place_of_the_one_before(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    rows = [row for row in card(stage).lines.rows.rows() if not row.look.isHidden()]
    for row in rows[:2]:
        click(row.look)
    assert len(stage.findChildren(LetterWindow)) == 1
    assert opened(stage).isVisible()
    press(opened(stage), Qt.Key.Key_Escape)
    assert not opened(stage).isVisible()
    click(rows[0].look)
    assert opened(stage).isVisible()


def test_why_a_letter_cannot_be_looked_at_is_said_at_its_recipient(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = stage_on(signed(workplace), qtbot)
    kept = signed_file(workplace.office.desk, workplace.meeting_id).version.sha256
    for path in tmp_path.rglob(f"*{kept[2:]}*"):
        path.unlink()
    row = row_of(card(stage), "Іваненко")
    click(row.look)
    assert row.look.property("state") == "error"
    assert "файл" in words(row).lower()
    assert stage.findChild(LetterWindow) is None


@pytest.mark.parametrize("size", [(980, 680), (800, 440)])
@pytest.mark.parametrize("dark", [False, True])
def test_nothing_of_it_is_cut_or_nameless(
    workplace: Workplace, qtbot: QtBot, size: tuple[int, int], dark: bool
) -> None:
    stage = stage_on(signed(workplace), qtbot)
    click(row_of(card(stage), "Іваненко").look)
    shown = opened(stage)
    dress(dark=dark)
    settle(shown, *size)
    assert cut_words(shown) == []
    assert nameless(shown) == []


def test_each_paper_is_saved_as_a_working_copy(
    with_real_papers: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = stage_on(with_real_papers, qtbot)
    part = card(stage, LetterKind.EXTRACT)
    part.unfold(True)
    click(row_of(part, "Іваненко").look)
    shown = opened(stage)
    targets = [tmp_path / "лист.docx", tmp_path / "витяг.docx"]
    with_real_papers.prompts.will_answer(*targets)
    for place in range(2):
        shown.paper.setCurrentIndex(place)
        click(shown.copy)
        assert shown.said.text() == f"Збережено: {targets[place].name}"
    letter, extract = (words_of_copy(target) for target in targets)
    assert "Галині ІВАНЕНКО" in letter
    assert "ВИТЯГ" in extract


def test_a_paper_is_saved_as_it_would_go(workplace: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    stage = stage_on(signed(workplace), qtbot)
    click(row_of(card(stage), "Іваненко").look)
    target = tmp_path / "протокол.pdf"
    workplace.prompts.will_answer(target)
    click(opened(stage).save)
    assert target.read_bytes() == signed_file(workplace.office.desk, workplace.meeting_id).data
    (wish,) = workplace.prompts.asked
    assert isinstance(wish, FileWish)
    assert wish.start.name == "Протокол № 1 від 31.07.2019.pdf"


def test_a_copy_that_cannot_be_written_is_told(workplace: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    stage = stage_on(signed(workplace), qtbot)
    click(row_of(card(stage), "Іваненко").look)
    workplace.prompts.will_answer(tmp_path / "немає такої теки" / "протокол.docx")
    click(opened(stage).copy)
    said = opened(stage).said
    assert "не записано" in said.text()
    assert said.property("tone") == Tone.DANGER.value


@pytest.mark.parametrize("folder", [".", "немає такої теки"])
def test_a_meeting_may_be_left_while_a_paper_is_opened_or_saved(
    with_real_papers: Workplace, tmp_path: Path, folder: str
) -> None:
    later, owner = LaterTasks(), QWidget()
    shown = LetterWindow(replace(with_real_papers.bench, tasks=later), owner)
    paper = MadePaper(
        file_name="Протокол.pdf", ascii_name="Protokol.pdf", media_type="application/pdf", data=b"%PDF-"
    )
    shown.show_letter(outgoing(paper), lambda _place: paper)
    with_real_papers.prompts.will_answer(tmp_path / folder / "копія.docx")
    click(shown.copy)
    assert len(later.waiting) >= 2, "one is opened, the other written"
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    later.do()
    is_written = folder == "."
    assert (tmp_path / "копія.docx").exists() is is_written
    told = [error.code for error in with_real_papers.session.errors.values()]
    assert told == ([] if is_written else ["not_written"])


@pytest.mark.usefixtures("qtbot")
def test_a_letter_that_comes_after_the_meeting_was_left_is_not_shown(workplace: Workplace) -> None:
    later = LaterTasks()
    stage = SendingStage(replace(signed(workplace).bench, tasks=later), lambda: None, lambda: None)
    workplace.show(stage)
    stage.show()
    click(row_of(card(stage), "Іваненко").look)
    stage.deleteLater()
    QApplication.sendPostedEvents(stage, QEvent.Type.DeferredDelete)
    workplace.session.close()
    assert later.waiting
    later.do()


def outgoing(paper: MadePaper) -> Outgoing:
    return Outgoing(
        kind=LetterKind.PROTOCOL,
        name="Іваненко Галина",
        address="ivanenko@example.org",
        subject="Протокол",
        text="",
        html="",
        message_id="<1@example.org>",
        papers=(paper,),
    )


def words_of_copy(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
