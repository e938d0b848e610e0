"""Reports of crashes: read in full before they are given to anyone, and never sent by the program."""

import shutil
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from secretariat.domain.kyiv import KYIV
from secretariat.services.crash_reports import CrashReport, crash_reports
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.field import Field, Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5, scaled
from secretariat.ui.prompts import FileWish, Prompts
from secretariat.ui.typography import Role

_HEIGHT = 220


class CrashReportsPanel(Panel):
    """The newest report stands open; the others are chosen by their moment."""

    def __init__(self, folder: Path, prompts: Prompts) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self._folder, self._prompts = folder, prompts
        self._reports: tuple[CrashReport, ...] = ()
        self.which = Choice({}, name=self.tr("Report of a crash"))
        self.reader = QPlainTextEdit()
        self.reader.setReadOnly(True)
        self.reader.setTabChangesFocus(True)
        self.reader.setAccessibleName(self.tr("Text of the report"))
        self.reader.setFixedHeight(scaled(_HEIGHT))
        self.copy = SecondaryButton(self.tr("Copy the text"), icon=Icon.COPY)
        self.save = SecondaryButton(self.tr("Save a copy…"), icon=Icon.SAVE)
        self.note = Note()
        self._hint = Text("", Role.CAPTION, Tone.MUTED, wraps=True)
        self._field = Field(self.tr("When the crash was"), self.which)
        self._arrange()
        self.which.activated.connect(lambda _place: self._show_chosen())
        self.copy.clicked.connect(lambda _checked=False: self._on_copy())
        self.save.clicked.connect(lambda _checked=False: self._on_save())
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """A report may have come since."""
        super().showEvent(event)
        if crash_reports(self._folder) != self._reports:
            self._refresh()

    def _refresh(self) -> None:
        self._reports = crash_reports(self._folder)
        self.which.clear()
        for place, report in enumerate(self._reports):
            made = report.made.astimezone(KYIV)
            self.which.addItem(f"{date_text(made)}, {time_text(made)}", place)
        there = bool(self._reports)
        self._hint.setText(
            self.tr(
                "A report says where in the program it was, without names or texts. It is sent nowhere by itself."
            )
            if there
            else self.tr("There was no crash.")
        )
        for part in (self._field, self.reader, self.copy, self.save):
            part.setVisible(there)
        if there:
            self._show_chosen()

    def _chosen(self) -> CrashReport:
        return self._reports[max(0, self.which.currentIndex())]

    def _show_chosen(self) -> None:
        self.note.say("")
        try:
            text = self._chosen().path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            text = ""
            self.note.say(self.tr("The report cannot be read any more."), Tone.DANGER)
        self.reader.setPlainText(text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.reader.toPlainText())
        self.note.say(self.tr("The text is copied."), Tone.OK)

    def _on_save(self) -> None:
        wish = FileWish(
            title=self.tr("Save a copy of the report"),
            kind=self.tr("Text"),
            pattern="*.txt",
            start=Path.home() / self._chosen().path.name,
        )
        self._prompts.save_file(wish, self._save_to)

    def _save_to(self, path: Path) -> None:
        try:
            shutil.copyfile(self._chosen().path, path)
        except OSError:
            self.note.say(self.tr("The copy could not be saved there. Choose another folder."), Tone.DANGER)
        else:
            self.note.say(self.tr("The copy is saved."), Tone.OK)

    def _arrange(self) -> None:
        self.column.addWidget(Text(self.tr("Reports of crashes"), Role.SECTION))
        self.column.addWidget(self._hint)
        self.column.addWidget(self._field)
        self.column.addWidget(self.reader)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        nest(self.column, buttons)
        self.column.addWidget(self.note)
