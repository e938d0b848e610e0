"""The package for the archive is offered where papers go out, too."""

import zipfile
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.meeting.reading import click, words
from tests.ui.meeting.sending.test_sending_view import signed, stage_on
from tests.ui.meeting.workplace import Workplace


def test_it_is_offered_once_the_protocol_is_closed(workplace: Workplace, qtbot: QtBot) -> None:
    stage = stage_on(workplace, qtbot)
    assert not stage.archive.isVisible()
    signed(workplace)
    workplace.show(stage)
    assert stage.archive.isVisible()


def test_it_is_saved_whole(workplace: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    stage = stage_on(signed(workplace), qtbot)
    workplace.prompts.will_answer(tmp_path / "архів.zip")
    click(stage.archive.save)
    with zipfile.ZipFile(tmp_path / "архів.zip") as archive:
        assert "Протокол № 1 від 31.07.2019.pdf" in archive.namelist()


def test_what_cannot_be_written_is_told_at_its_button(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = stage_on(signed(workplace), qtbot)
    workplace.prompts.will_answer(tmp_path / "немає" / "архів.zip")
    click(stage.archive.save)
    assert "Файл не записано" in words(stage.archive)
