"""A paper that is asked for in the window is, byte for byte, the one of the command."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.domain.document import PaperKind
from secretariat.domain.kyiv import KYIV
from secretariat.domain.stage import Stage
from secretariat.storage.store import Store
from secretariat.ui.meeting.papers.kinds import OFFERED
from secretariat.ui.meeting.papers.presenter import PapersPresenter
from secretariat.ui.meeting.sending.view import SendingStage
from tests.counts import LONG
from tests.e2e.program import run
from tests.ui.looks import settle
from tests.ui.meeting.reading import STAGE, click
from tests.ui.meeting.workplace import Workplace


@pytest.fixture
def real(store: Store, tmp_path: Path) -> Workplace:
    """The sample with a finalised protocol and the real makers of papers, today."""
    workplace = Workplace(store, tmp_path, papers=True)
    workplace.moment = datetime.now(KYIV)
    workplace.finalise()
    return workplace


def by_command(workplace: Workplace, folder: Path, kind: PaperKind) -> bytes:
    out = folder / "команда.pdf"
    asked = ("paper", kind.value, "--meeting", str(workplace.meeting_id), "--out", out)
    told = run("--data", folder / "data", *asked)
    assert told.returncode == 0, told.stderr
    return out.read_bytes()


def test_from_the_menu_of_papers(
    real: Workplace, tmp_path: Path, tell_reduced: Callable[[str], None]
) -> None:
    tell_reduced("two kinds of the menu")
    presenter = PapersPresenter(real.session, real.bench.tasks, real.bench.open_path)
    kinds = OFFERED[Stage.SENDING] if LONG else (PaperKind.INVITATION, PaperKind.STATUS_REPORT)
    for kind in kinds:
        presenter.make(kind)
        assert real.opened.pop().read_bytes() == by_command(real, tmp_path, kind)


def test_from_the_cards_for_the_public(real: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    stage = SendingStage(real.bench, lambda: None, lambda: None)
    qtbot.addWidget(stage)
    real.show(stage)
    settle(stage, *STAGE)
    cards = {
        PaperKind.PROTOCOL_PUBLIC: stage.public.masked,
        PaperKind.PRESS_RELEASE: stage.public.news,
    }
    for kind, card in cards.items():
        click(card.fold)
        here = tmp_path / f"{kind.value}.pdf"
        real.prompts.will_answer(here)
        click(card.save)
        assert here.read_bytes() == by_command(real, tmp_path, kind)
