"""The report as it leaves the program, without the room around it."""

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat import atomic
from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.errors import DomainError
from secretariat.domain.resolution import ActionItem
from secretariat.services.action_register import EVERY_ACTION
from secretariat.services.changes import Label
from secretariat.services.office import Office
from secretariat.services.papers.register_report import register_report
from secretariat.ui.actions_list.report_page import ReportPage
from secretariat.ui.actions_list.reporting import Reporting
from secretariat.ui.kept_files import FileHands
from secretariat.ui.prompts import ScriptedPrompts
from tests.output.pdf.reading import page_texts
from tests.ui.later_tasks import LaterTasks

TODAY = date(2019, 8, 9)


class Bench:
    """A report with everything that it touches."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office = office
        self.tasks, self.prompts = LaterTasks(), ScriptedPrompts([])
        self.said: list[str] = []
        self.refused: list[DomainError] = []
        self.page = ReportPage(lambda: TODAY, office.actions.rows)
        qtbot.addWidget(self.page)
        hands = FileHands(tasks=self.tasks, prompts=self.prompts, open_path=lambda _: None)
        self.reporting = Reporting(self.page, office.paper_room, hands, self.said.append, self.refused.append)

    def show(self) -> None:
        self.reporting.show(EVERY_ACTION, TODAY)


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    with opened_office(tmp_path / "дані") as office:
        import_sample(office)
        yield Bench(office, qtbot)


def test_the_worker_asks_no_widget(bench: Bench) -> None:
    bench.show()
    bench.page.copy_requested.emit()
    del bench.page.columns
    bench.tasks.do()
    assert "31.07.2019, пит. 4, п. 2" in QApplication.clipboard().text()


def test_no_cell_of_the_report_is_a_formula(bench: Bench, tmp_path: Path) -> None:
    with bench.office.desk.work() as uow:
        (held,) = uow.find(ActionItem)
        uow.update(ActionItem(id=held.id, point_id=held.point_id, assignee_label="- відділ", standing=True))
        uow.commit(Label(code="action_assigned"))
    bench.show()
    bench.prompts.will_answer(tmp_path / "звіт.csv")
    bench.page.copy_requested.emit()
    bench.page.save_requested.emit()
    bench.tasks.do()
    saved = (tmp_path / "звіт.csv").read_text(encoding="utf-8-sig")
    for text, divider in ((QApplication.clipboard().text(), "\t"), (saved, ";")):
        assert text.splitlines()[1].split(divider)[2] == "'- відділ"


def test_a_full_disk_leaves_the_former_report(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "звіт.csv"
    target.write_text("торішній", encoding="utf-8")
    bench.show()
    bench.prompts.will_answer(target)
    bench.page.save_requested.emit()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(atomic.os, "fsync", full)
    bench.tasks.do()
    assert target.read_text(encoding="utf-8") == "торішній"
    assert [error.code for error in bench.refused] == ["file_unwritten"]


def test_a_store_that_is_busy_is_told_and_no_bug(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(_ids: object) -> None:
        raise DomainError("store_busy")

    bench.show()
    monkeypatch.setattr(bench.office.actions, "rows", busy)
    bench.page.copy_requested.emit()
    bench.tasks.do()
    assert [error.code for error in bench.refused] == ["store_busy"]


def test_the_report_is_saved_as_a_paper_too(bench: Bench, tmp_path: Path) -> None:
    bench.show()
    bench.prompts.will_answer(tmp_path / "звіт.pdf")
    bench.page.paper_requested.emit()
    bench.tasks.do()
    text = " ".join("".join(page_texts((tmp_path / "звіт.pdf").read_bytes())).split())
    for part in ("ЗВІТ", "09.08.2019", "Іваненко Г. П.", "Доручень: 1"):
        assert part in text
    assert [line for line in bench.said if "звіт.pdf" in line]


def test_without_actions_there_is_no_paper(bench: Bench) -> None:
    bench.reporting.show(replace(EVERY_ACTION, text="такого немає"), TODAY)
    assert not bench.page.paper.isEnabled()
    with pytest.raises(DomainError, match="nothing_to_report"):
        register_report(bench.office.paper_room, (), TODAY)
