"""The check of the data by its button: what it says of sound data, and of others."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.errors import DomainError
from secretariat.domain.kyiv import KYIV
from secretariat.services.data_check import DataCheck
from secretariat.services.data_findings import DataCode, finding
from secretariat.storage.journalled import JOURNALLED
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.settings.data_check_panel import SHOWN, DataCheckPanel
from secretariat.ui.settings.data_check_words import ROW_NAMES, what_next, wrong
from secretariat.ui.tasks import InlineTasks, PoolTasks
from tests.storage.check.burglar import burglary


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Data with the sample."""
    with opened_office(tmp_path) as office:
        import_sample(office)
    return tmp_path


@pytest.fixture
def check(folder: Path) -> Iterator[DataCheck]:
    """What a check needs, of the data as they are when the test first asks."""
    with opened_office(folder) as office:
        yield office.data_check


def _panel(qtbot: QtBot, check: DataCheck) -> DataCheckPanel:
    panel = DataCheckPanel(check, InlineTasks())
    qtbot.addWidget(panel)
    panel.show()
    return panel


def _lines(panel: DataCheckPanel) -> list[str]:
    QApplication.sendPostedEvents()  # a layout shows what it got a moment later
    return [line.text() for line in panel.findChildren(IconLine) if not line.parentWidget().isHidden()]


def test_sound_data_are_said_to_be_so_with_what_was_looked_at(qtbot: QtBot, check: DataCheck) -> None:
    panel = _panel(qtbot, check)
    panel.start.click()
    assert panel.answer.text() == "Усе гаразд: перевірено 86 записів і 0 файлів."
    assert _lines(panel) == []
    assert panel.copy.isHidden()
    assert panel.start.isEnabled()


def test_each_finding_is_said_with_what_to_do_next_and_goes_when_all_is_well_again(
    qtbot: QtBot, folder: Path
) -> None:
    with burglary(folder, Random(1)) as burglar:
        burglar.ask("UPDATE meeting SET place = 'Ґанок'")
    with opened_office(folder) as office:
        panel = _panel(qtbot, office.data_check)
        panel.start.click()
        assert panel.answer.text() == "У даних 1 порушення: щось не так, як лишила програма."
        what, then = _lines(panel)
        assert what == "Засідання (запис 1, засідання 31.07.2019): змінено поза програмою."
        assert then.startswith("Зʼясуйте, хто працює за цим компʼютером.")
        panel.copy.click()
        assert QGuiApplication.clipboard().text() == f"{what} {then}"


def test_many_findings_do_not_fill_the_room(qtbot: QtBot, folder: Path) -> None:
    with burglary(folder, Random(1)) as burglar:
        burglar.ask("UPDATE attendance SET reason = 'ґ'")
        burglar.ask("UPDATE statement SET text = text || '.'")
        burglar.ask("UPDATE person SET note = 'ґ'")
    with opened_office(folder) as office:
        panel = _panel(qtbot, office.data_check)
        panel.start.click()
        lines = _lines(panel)
        assert len(lines) == SHOWN + 1
        assert lines[-1].startswith("Зʼясуйте")
        panel.copy.click()
        assert len(QGuiApplication.clipboard().text().splitlines()) > SHOWN


def test_data_that_cannot_be_reached_are_said_so(qtbot: QtBot, check: DataCheck) -> None:
    def locked() -> None:
        raise DomainError("store_busy")

    panel = _panel(qtbot, _with_reading(check, locked))
    panel.start.click()
    assert panel.answer.text().startswith("Дані зайняті іншою програмою.")
    assert panel.start.isEnabled()


def test_the_check_runs_beside_the_window(qtbot: QtBot, check: DataCheck) -> None:
    tasks = PoolTasks()
    panel = DataCheckPanel(check, tasks)
    qtbot.addWidget(panel)
    panel.start.click()
    assert not panel.start.isEnabled()
    assert panel.answer.text().startswith("Дані перевіряються")
    qtbot.waitUntil(panel.start.isEnabled, timeout=20_000)
    assert panel.answer.text().startswith("Усе гаразд")
    tasks.close()


def _with_reading(check: DataCheck, reading: object) -> DataCheck:
    return DataCheck(
        reading=reading,
        files=check.files,
        heads_in=check.heads_in,
        backup_heads=check.backup_heads,
        damaged_backups=check.damaged_backups,
        folders=check.folders,
    )


def test_every_table_has_a_name_for_its_rows() -> None:
    assert set(ROW_NAMES) == {table.name for table in JOURNALLED}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", DataCode)
def test_every_code_has_a_sentence_and_a_next_step(code: DataCode) -> None:
    ids = dict.fromkeys(("id", "seq", "last", "number", "version", "count"), 2)
    everything = {**ids, "table": "person", "trigger": "guard", "backup": "secretariat-00000001.db"}
    everything |= {"restored": date(2026, 11, 26), "made": datetime(2026, 11, 20, 18, 2, tzinfo=KYIV)}
    for said in (wrong(finding(code, **everything)), what_next(finding(code, **everything))):
        assert said.endswith(".")
        assert "{" not in said
        assert not any("a" <= letter <= "z" for letter in said.split("«")[0])
        assert "2026-" not in said
