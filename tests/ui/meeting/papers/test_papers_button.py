"""«Документи»: the papers of the open stage, made by a click, put into a folder and shown."""

from datetime import datetime

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from secretariat.app.demo import import_sample
from secretariat.domain.document import PaperKind
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.letters import LetterKind
from secretariat.domain.stage import Stage
from secretariat.services.groups import groups
from secretariat.services.papers.order import PaperFormat
from secretariat.services.papers.registry import PAPERS
from secretariat.services.protocols import finalise
from secretariat.ui.meeting.papers.button import PapersButton
from secretariat.ui.meeting.papers.kinds import LED_TO, OFFERED
from secretariat.ui.meeting.papers.presenter import PapersPresenter
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.meeting_window import MeetingWindow
from tests.records import reference_record
from tests.ui.later_tasks import LaterTasks
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.reading import click
from tests.ui.meeting.workplace import Workplace

BEFORE = datetime(2019, 7, 29, 10, 0, tzinfo=KYIV)
FOLDER = "31.07.2019 – Робоча група з питань громадської безпеки і соціальної згуртованості"


@pytest.fixture
def moment() -> datetime:
    return BEFORE


def button_on(workplace: Workplace, qtbot: QtBot) -> PapersButton:
    presenter = PapersPresenter(workplace.session, workplace.bench.tasks, workplace.bench.open_path)
    made = PapersButton(presenter, lambda _kind: None)
    qtbot.addWidget(made)
    made.show()
    return made


def unfolded(button: PapersButton, stage: Stage = Stage.PREPARATION) -> list[QAction]:
    button.show_stage(stage)
    click(button)
    found = button.menu_of_stage.actions()
    button.menu_of_stage.close()
    return found


def choose(button: PapersButton, kind: PaperKind) -> None:
    next(action for action in unfolded(button) if action.data() == kind.value).trigger()


@pytest.mark.parametrize("stage", Stage)
def test_each_stage_offers_its_papers_in_words(workplace: Workplace, qtbot: QtBot, stage: Stage) -> None:
    told = [one for one in unfolded(button_on(workplace, qtbot), stage) if not one.isSeparator()]
    copies = [f"{kind.value}.docx" for kind in OFFERED[stage] if PaperFormat.DOCX in PAPERS[kind].formats]
    assert [action.data() for action in told] == [*(kind.value for kind in OFFERED[stage]), *copies]
    assert all(action.text() and not action.text().isascii() for action in told)


def test_an_agenda_is_made_as_a_working_copy_too(workplace: Workplace, qtbot: QtBot) -> None:
    button = button_on(workplace, qtbot)
    (copy,) = [one for one in unfolded(button) if str(one.data()).endswith(".docx")]
    assert copy.text() == "Порядок денний: DOCX, робоча копія"
    copy.trigger()
    (path,) = workplace.opened
    assert path.read_bytes().startswith(b"%DOCX- ")


BELONGS = {
    Stage.PREPARATION: {
        *(PaperKind.AGENDA, PaperKind.CHAIR_AGENDA, PaperKind.INVITATION, PaperKind.REGISTRATION_SHEET),
        *(PaperKind.CHAIR_SCRIPT, PaperKind.BLANK_PROTOCOL, PaperKind.STATUS_REPORT),
    },
    Stage.MEETING: {
        *(PaperKind.CHAIR_SCRIPT, PaperKind.CHAIR_AGENDA, PaperKind.REGISTRATION_SHEET),
        *(PaperKind.BLANK_PROTOCOL, PaperKind.STATUS_REPORT),
    },
    Stage.PROTOCOL: {PaperKind.REGISTRATION_SHEET, PaperKind.STATUS_REPORT},
    Stage.SIGNING: {PaperKind.REGISTRATION_SHEET},
}
"""What is asked for in a stage: before, at and after the meeting."""


@pytest.mark.parametrize("stage", BELONGS)
def test_a_paper_is_offered_in_the_stage_where_it_belongs(
    workplace: Workplace, qtbot: QtBot, stage: Stage
) -> None:
    told = {action.data() for action in unfolded(button_on(workplace, qtbot), stage)}
    assert {kind.value for kind in BELONGS[stage]} - told == set()


def test_every_paper_that_needs_no_more_than_a_word_is_offered_at_the_sending() -> None:
    offered = set(OFFERED[Stage.SENDING])
    asking = {
        *(PaperKind.PROTOCOL_FULL, PaperKind.PROTOCOL_SHORT, PaperKind.EXTRACT),
        *(PaperKind.PROTOCOL_PUBLIC, PaperKind.PRESS_RELEASE),
        *(PaperKind.COVER_LETTER, PaperKind.HAND_LIST),
    }
    assert offered == PAPERS.keys() - asking


@pytest.mark.parametrize("kind", OFFERED[Stage.PREPARATION])
def test_a_chosen_paper_lies_in_the_folder_of_its_meeting_and_is_shown(
    workplace: Workplace, qtbot: QtBot, kind: PaperKind
) -> None:
    choose(button_on(workplace, qtbot), kind)
    (path,) = workplace.opened
    assert path.parent == workplace.office.papers / FOLDER
    assert path.read_bytes().startswith(b"%PDF- ")
    assert kind.value in path.read_bytes().decode()


def test_a_paper_that_is_made_again_replaces_the_former(workplace: Workplace, qtbot: QtBot) -> None:
    button = button_on(workplace, qtbot)
    choose(button, PaperKind.AGENDA)
    workplace.opened[0].write_bytes(b"")
    choose(button, PaperKind.AGENDA)
    assert workplace.opened[0] == workplace.opened[1]
    assert workplace.opened[0].read_bytes() != b""


def test_while_one_is_made_no_other_is_asked_for(workplace: Workplace, qtbot: QtBot) -> None:
    tasks = LaterTasks()
    presenter = PapersPresenter(workplace.session, tasks, workplace.bench.open_path)
    button = PapersButton(presenter, lambda _kind: None)
    qtbot.addWidget(button)
    button.show()
    workplace.session.watch(lambda: button.show_stage(Stage.PREPARATION))
    choose(button, PaperKind.AGENDA)
    assert not button.isEnabled()
    tasks.do()
    assert button.isEnabled()
    assert len(workplace.opened) == 1


def test_the_window_makes_the_real_paper(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    choose(workspace.head.papers, PaperKind.REGISTRATION_SHEET)
    qtbot.waitUntil(lambda: len(desk.opened) == 1)
    assert desk.opened[0].name == "Реєстраційний лист засідання 31.07.2019.pdf"
    assert desk.window._toast.text() == f"Збережено: {desk.opened[0].name}"
    document = pypdfium2.PdfDocument(desk.opened[0])
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "РЕЄСТРАЦІЙНИЙ ЛИСТ" in text


def test_why_a_paper_is_not_made_is_told_in_passing(desk: MeetingWindow, qtbot: QtBot) -> None:
    import_sample(desk.office)
    workspace = desk.open(desk.plan(groups(desk.office.desk.work)[0].id, reference_record()))
    qtbot.waitUntil(workspace.head.papers.isVisible)
    choose(workspace.head.papers, PaperKind.INVITATION)
    qtbot.waitUntil(lambda: "Порядок денний порожній" in desk.window._toast.text())
    assert desk.opened == []


def test_the_palette_makes_the_papers_of_the_stage_too(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    entry = next(
        one for one in workspace.offers() if one.text == "Документ: Бланк протоколу, щоб писати від руки"
    )
    assert entry.do is not None
    entry.do()
    qtbot.waitUntil(lambda: len(desk.opened) == 1)
    assert desk.opened[0].name == "Бланк протоколу засідання 31.07.2019.pdf"


@pytest.mark.parametrize("width", [911, 1366])
@pytest.mark.parametrize("dark", [False, True])
def test_nothing_of_the_head_is_cut(workspace: MeetingWorkspace, width: int, dark: bool) -> None:
    dress(dark=dark)
    settle(workspace.window(), width, 740)
    assert cut_words(workspace.head) == []
    assert nameless(workspace.head) == []
    assert workspace.head.papers.geometry().right() <= workspace.head.width()


def test_the_menu_is_opened_by_the_keyboard(workspace: MeetingWorkspace, qtbot: QtBot) -> None:
    button = workspace.head.papers
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(button.menu_of_stage.isVisible)
    button.menu_of_stage.close()


def led_to(workspace: MeetingWorkspace) -> dict[str, QAction]:
    """What the menu leads to, by the codes of the papers."""
    found = unfolded(workspace.head.papers, workspace.stage)
    return {str(one.data()): one for one in found if one.data() in {kind.value for kind in LED_TO}}


def test_an_open_protocol_leads_to_no_papers_of_a_finalised_one(workspace: MeetingWorkspace) -> None:
    assert led_to(workspace) == {}


@pytest.mark.parametrize("stage", range(1, 6))
def test_papers_of_the_finalised_protocol_are_found_from_every_stage(
    desk: MeetingWindow, workspace: MeetingWorkspace, meeting_id: MeetingId, stage: int
) -> None:
    finalise(desk.office.desk, desk.office.press, meeting_id, reserve=True)
    workspace.session.refresh()
    workspace.open_stage(stage)
    assert list(led_to(workspace)) == [kind.value for kind in LED_TO]
    assert {entry.text for entry in workspace.offers()} >= {
        "Документ: Прес-реліз…",
        "Документ: Публічна версія протоколу…",
    }
    public = workspace.sending.public
    for kind, card in ((PaperKind.PRESS_RELEASE, public.news), (PaperKind.PROTOCOL_PUBLIC, public.masked)):
        led_to(workspace)[kind.value].trigger()
        assert workspace.stage is Stage.SENDING
        assert card.is_open
        assert workspace.focusWidget() is card.fold
    led_to(workspace)[PaperKind.COVER_LETTER.value].trigger()
    mailing = workspace.sending.cards.row(LetterKind.EXTRACT)
    assert mailing is not None
    assert mailing.is_open
    led_to(workspace)[PaperKind.EXTRACT.value].trigger()
    assert workspace.stage is Stage.PROTOCOL
