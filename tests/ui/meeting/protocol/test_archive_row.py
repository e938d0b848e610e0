"""The package for the archive in the stage of the protocol."""

import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.ui.meeting.protocol.view import ProtocolStage
from secretariat.ui.prompts import FileWish
from tests.ui.looks import settle
from tests.ui.meeting.reading import STAGE, click, words
from tests.ui.meeting.workplace import Workplace


@pytest.fixture
def stage(workplace: Workplace, qtbot: QtBot) -> ProtocolStage:
    made = ProtocolStage(workplace.bench, lambda: None, lambda: None)
    qtbot.addWidget(made)
    workplace.show(made)
    settle(made, *STAGE)
    return made


def test_an_open_meeting_has_no_package(stage: ProtocolStage) -> None:
    assert not stage.archive.isVisible()


def test_a_finalised_one_is_saved_whole(workplace: Workplace, stage: ProtocolStage, tmp_path: Path) -> None:
    workplace.finalise()
    assert stage.archive.isVisible()
    workplace.prompts.will_answer(tmp_path / "архів.zip")
    click(stage.archive.save)
    wish = workplace.prompts.asked[-1]
    assert isinstance(wish, FileWish)
    assert wish.start.name == "Протокол № 1 від 31.07.2019 – архів.zip"
    with zipfile.ZipFile(tmp_path / "архів.zip") as archive:
        assert archive.testzip() is None
        assert "Протокол № 1 від 31.07.2019.pdf" in archive.namelist()


def test_what_cannot_be_written_is_told_at_its_button(
    workplace: Workplace, stage: ProtocolStage, tmp_path: Path
) -> None:
    workplace.finalise()
    workplace.prompts.will_answer(tmp_path / "немає" / "архів.zip")
    click(stage.archive.save)
    assert "Файл не записано" in words(stage.archive)
