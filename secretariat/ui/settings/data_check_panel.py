"""The check of all data: a button, and what it found with what to do next."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.data_check import DataCheck, check_data
from secretariat.services.data_findings import DataFinding, DataReport
from secretariat.ui.failures import refusing
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.data_check_words import COUNTED, all_well, what_next, wrong
from secretariat.ui.tasks import Tasks
from secretariat.ui.typography import Role

SHOWN = 30
"""Findings on the screen; the copied list has all."""


class DataCheckPanel(Panel):
    """Looks at everything in a worker thread; the work goes on meanwhile."""

    def __init__(self, check: DataCheck, tasks: Tasks) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self._check, self._tasks = check, tasks
        self._findings: tuple[DataFinding, ...] = ()
        self.start = SecondaryButton(self.tr("Check the data"), icon=Icon.SHIELD)
        self.copy = SecondaryButton(self.tr("Copy the list"), icon=Icon.COPY)
        self.answer = Note()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(SPACE_3)
        self.start.clicked.connect(lambda _checked=False: self._on_start())
        self.copy.clicked.connect(lambda _checked=False: self._on_copy())
        self._arrange()
        self.copy.hide()

    def _on_start(self) -> None:
        self.start.setEnabled(False)
        self._show_findings(())
        self.answer.say(self.tr("The data are being checked. You can go on working."))
        check = self._check
        self._tasks.run(lambda: check_data(check), self._on_checked, refusing(self._tell, self._on_stopped))

    def _on_checked(self, report: DataReport) -> None:
        self.start.setEnabled(True)
        faults = sum(found.is_fault for found in report.findings)
        if report.is_sound:
            self.answer.say(all_well(report), Tone.OK)
        else:
            self.answer.say(COUNTED.found(faults), Tone.DANGER)
        self._show_findings(report.findings)

    def _on_stopped(self) -> None:
        self.start.setEnabled(True)
        self.answer.say("")

    def _tell(self, error: DomainError) -> None:
        self.answer.say(refusal(error), Tone.DANGER)

    def _on_copy(self) -> None:
        lines = [f"{wrong(found)} {what_next(found)}" for found in self._findings]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _show_findings(self, findings: tuple[DataFinding, ...]) -> None:
        self._findings = findings
        empty(self.rows)
        for remedy, own in _by_remedy(findings[:SHOWN]).items():
            self.rows.addWidget(_rows(own, remedy))
        if len(findings) > SHOWN:
            self.rows.addWidget(Text(COUNTED.more(len(findings) - SHOWN), Role.CAPTION, Tone.MUTED))
        self.copy.setVisible(bool(findings))

    def _arrange(self) -> None:
        self.column.addWidget(Text(self.tr("Soundness of the data"), Role.SECTION))
        hint = self.tr(
            "Every row, file, signature and backup is held against the journal: it shows whether anybody changed the"
            " data by another program. Nothing is changed by the check."
        )
        self.column.addWidget(Text(hint, Role.CAPTION, Tone.MUTED, wraps=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.start)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        nest(self.column, buttons)
        self.column.addWidget(self.answer)
        nest(self.column, self.rows)


def _by_remedy(findings: tuple[DataFinding, ...]) -> dict[str, list[DataFinding]]:
    """The findings under what is to be done about them, which is said once."""
    groups: dict[str, list[DataFinding]] = {}
    for found in findings:
        groups.setdefault(what_next(found), []).append(found)
    return groups


def _rows(findings: list[DataFinding], remedy: str) -> QWidget:
    rows = QWidget()
    column = QVBoxLayout(rows)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_1)
    for found in findings:
        icon, tone = (Icon.CIRCLE_ALERT, Tone.DANGER) if found.is_fault else (Icon.INFO, Tone.MUTED)
        column.addWidget(IconLine(icon, wrong(found), tone))
    column.addWidget(IconLine(Icon.THEN, remedy, Tone.MUTED))
    return rows
