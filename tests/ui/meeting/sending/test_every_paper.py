"""At the sending every paper of a meeting is offered: in the menu, with letters, in cards of its own."""

from pytestqt.qtbot import QtBot

from secretariat.domain.document import PaperKind
from secretariat.domain.letters import LetterKind
from secretariat.domain.stage import Stage
from secretariat.services.papers.registry import PAPERS
from secretariat.ui.meeting.papers.button import PapersButton
from secretariat.ui.meeting.papers.presenter import PapersPresenter
from tests.ui.meeting.reading import click
from tests.ui.meeting.sending.test_sending_view import card, signed, stage_on
from tests.ui.meeting.workplace import Workplace


def in_the_menu(workplace: Workplace, qtbot: QtBot) -> set[str]:
    presenter = PapersPresenter(workplace.session, workplace.bench.tasks, workplace.bench.open_path)
    button = PapersButton(presenter, lambda: None)
    qtbot.addWidget(button)
    button.show()
    button.show_stage(Stage.SENDING)
    click(button)
    found = {str(action.data()) for action in button.menu_of_stage.actions()}
    button.menu_of_stage.close()
    return found


def test_every_paper_is_offered(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(signed(workplace), qtbot)
    protocol, extracts = card(stage, LetterKind.PROTOCOL), card(stage, LetterKind.EXTRACT)
    ways = {
        PaperKind.PROTOCOL_FULL: protocol.put,
        PaperKind.PROTOCOL_SHORT: protocol.put,
        PaperKind.EXTRACT: extracts.put,
        PaperKind.COVER_LETTER: extracts.put,
        PaperKind.HAND_LIST: protocol.print,
        PaperKind.PROTOCOL_PUBLIC: stage.public.masked.fold,
        PaperKind.PRESS_RELEASE: stage.public.news.fold,
        PaperKind.ARCHIVE_LIST: stage.archive.save,
    }
    shown = {
        kind.value
        for kind, way in ways.items()
        if way.isVisible() and way.isEnabled() and stage.isAncestorOf(way)
    }
    offered = shown | in_the_menu(workplace, qtbot)
    assert {kind.value for kind in PAPERS} - offered == set()
    assert PaperKind.ARCHIVE_LIST.value in offered
