"""«Захист даних»: whether the data are encrypted, and everything that changes it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.ui.failures import refusing
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.prompts import FileWish, documents
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.protection import Protection
from secretariat.ui.settings.protection_forms import ChangeForm, PassphraseForm, ProtectionForm, TurnOnForm
from secretariat.ui.settings.state import SettingsSurroundings
from secretariat.ui.typography import Role

Result = TypeVar("Result")
OF_THE_NEW = frozenset({"passphrase_short"})


class ProtectionPanel(Panel):
    """Shows one form at a time under its buttons."""

    def __init__(self, protection: Protection, around: SettingsSurroundings) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self._protection, self._around, self._prompts = protection, around, around.prompts
        self._code = ""
        self.turn_on = SecondaryButton(self.tr("Encrypt the data…"), icon=Icon.LOCK)
        self.change = FlatButton(self.tr("Change the passphrase"), icon=Icon.KEY)
        self.sheet = FlatButton(self.tr("New recovery sheet"), icon=Icon.PRINTER)
        self.turn_off = FlatButton(self.tr("Take the encryption away"))
        self.remember = CheckBox(self.tr("Remember on this computer"))
        self.wipe = SecondaryButton(self.tr("Delete for good"), icon=Icon.DELETE)
        self.plain, self.answer = Note(), Note()
        self.on_form, self.change_form = TurnOnForm(), ChangeForm()
        self.sheet_form, self.off_form = self._sheet_form(), self._off_form()
        self._forms: tuple[ProtectionForm, ...] = (
            self.on_form,
            self.change_form,
            self.sheet_form,
            self.off_form,
        )
        self._arrange()
        self._connect()
        self._look_around()

    def _look_around(self) -> None:
        """What takes a moment to learn: is there a keyring, are there backups that anybody can read?"""
        run, protection = self._around.tasks.run, self._protection
        run(protection.can_remember, self._show_keyring, refusing(self._tell))
        if protection.is_on:
            run(protection.plain_backups, self._show_plain, refusing(self._tell))

    def _show_keyring(self, possible: bool) -> None:
        self.on_form.allow_remembering(possible)
        self.remember.setVisible(self._protection.is_on and possible)

    def _show_plain(self, count: int) -> None:
        self.plain.say(
            self.tr("%n older backup(s) can be read by anybody.", "", count) if count else "", Tone.WARN
        )
        self.wipe.setVisible(bool(count))

    def _begin(self, form: ProtectionForm) -> None:
        self.answer.say("")
        for other in self._forms:
            other.setVisible(other is form)
        self.turn_on.hide()
        form.begin()

    def _leave(self) -> None:
        for form in self._forms:
            form.rows.forget()
            form.hide()
        self.turn_on.setVisible(not self._protection.is_on)

    def _on_turn_on(self) -> None:
        self._code = self._protection.new_code()
        self._begin(self.on_form)

    def _on_sheet_requested(self) -> None:
        code = self._code

        def write(path: Path) -> None:
            def saved(_nothing: None) -> None:
                self.on_form.sheet_saved(path.name)
                self._around.open_path(path)

            self._work(self.on_form, lambda: self._protection.write_sheet(code, path), saved)

        self._prompts.save_file(self._sheet_wish(), write)

    def _on_turning_on(self, passphrase: str, remember: bool) -> None:
        try:
            self._protection.check_passphrase(passphrase)
        except DomainError as error:
            self.on_form.show_error(refusal(error))
            return
        code = self._code
        self._work(
            self.on_form,
            lambda: self._protection.turning_on(passphrase, code, remember=remember),
            self._recode,
        )

    def _on_change(self, former: str, passphrase: str) -> None:
        form = self.change_form

        def refused(error: DomainError) -> None:
            show = form.show_new_error if error.code in OF_THE_NEW else form.show_error
            show(refusal(error))

        done = self.tr("The passphrase is changed. A backup with it is made when the window is closed.")
        self._work(
            form,
            lambda: self._protection.change_passphrase(former, passphrase),
            lambda _nothing: self._end(done),
            refused,
        )

    def _on_sheet(self, passphrase: str) -> None:
        done = self.tr("The new sheet is saved; the former code opens these data no longer.")

        def write(path: Path) -> None:
            def saved(_nothing: None) -> None:
                self._end(done)
                self._around.open_path(path)

            self._work(self.sheet_form, lambda: self._protection.renew_sheet(passphrase, path), saved)

        self._prompts.save_file(self._sheet_wish(), write)

    def _on_off(self, passphrase: str) -> None:
        self._work(self.off_form, lambda: self._protection.turning_off(passphrase), self._recode)

    def _recode(self, step: object) -> None:
        self._leave()
        self._protection.recode(step)

    def _on_remember(self, wanted: bool) -> None:
        def refused(error: DomainError) -> None:
            self.remember.setChecked(not wanted)
            self._tell(error)

        self._around.tasks.run(
            lambda: self._protection.remember(wanted),
            lambda _nothing: self._protection.keep_choice(wanted),
            refusing(refused),
        )

    def _on_wipe(self) -> None:
        self.wipe.setEnabled(False)

        def wiped(count: int) -> None:
            self._show_plain(0)
            self._around.say(self.tr("%n backup(s) deleted.", "", count), False)

        def refused(error: DomainError) -> None:
            self.wipe.setEnabled(True)
            self._tell(error)

        self._around.tasks.run(self._protection.wipe_plain_backups, wiped, refusing(refused))

    def _work(
        self,
        form: ProtectionForm,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        refused: Callable[[DomainError], None] | None = None,
    ) -> None:
        form.show_busy(True)

        def finished(result: Result) -> None:
            form.show_busy(False)
            done(result)

        def failed(error: DomainError) -> None:
            form.show_busy(False)
            if refused is not None:
                refused(error)
            else:
                form.show_error(refusal(error))

        self._around.tasks.run(work, finished, refusing(failed))

    def _end(self, text: str) -> None:
        self._leave()
        self.answer.say(text, Tone.OK)

    def _tell(self, error: DomainError) -> None:
        self.answer.say(refusal(error), Tone.DANGER)

    def _sheet_wish(self) -> FileWish:
        name = self.tr("Recovery sheet") + ".pdf"
        return FileWish(
            title=self.tr("Save the recovery sheet"),
            kind=self.tr("PDF files"),
            pattern="*.pdf",
            start=documents() / name,
        )

    def _sheet_form(self) -> PassphraseForm:
        return PassphraseForm(
            self.tr("New recovery sheet"),
            self.tr(
                "The code of the former sheet stops opening these data; it still opens backups made before."
            ),
            self.tr("Save the new sheet…"),
            self.tr("Saving…"),
        )

    def _off_form(self) -> PassphraseForm:
        return PassphraseForm(
            self.tr("Take the encryption away"),
            self.tr("Whoever takes this computer or a new backup will be able to read the data."),
            self.tr("Take the encryption away"),
            self.tr("Checking…"),
        )

    def _connect(self) -> None:
        self.turn_on.clicked.connect(self._on_turn_on)
        self.change.clicked.connect(lambda: self._begin(self.change_form))
        self.sheet.clicked.connect(lambda: self._begin(self.sheet_form))
        self.turn_off.clicked.connect(lambda: self._begin(self.off_form))
        self.wipe.clicked.connect(self._on_wipe)
        self.remember.clicked.connect(self._on_remember)
        self.on_form.sheet_requested.connect(self._on_sheet_requested)
        self.on_form.entered.connect(self._on_turning_on)
        self.change_form.entered.connect(self._on_change)
        self.sheet_form.entered.connect(self._on_sheet)
        self.off_form.entered.connect(self._on_off)
        for form in self._forms:
            form.left.connect(self._leave)

    def _arrange(self) -> None:
        is_on = self._protection.is_on
        self.column.addWidget(Text(self.tr("Protection of the data"), Role.SECTION))
        self.column.addWidget(self._state(is_on))
        hint = self.tr(
            "Papers that you save yourself (in the folders “Протоколи” and “Документи”, the recovery sheet) stay "
            "ordinary files: other programs must open them."
        )
        self.column.addWidget(Text(hint, Role.CAPTION, Tone.MUTED, wraps=True))
        if is_on:
            self.column.addWidget(Text(self._traces(), Role.CAPTION, Tone.MUTED, wraps=True))
        self.column.addWidget(self.plain)
        nest(self.column, _row(self.wipe))
        self.remember.setChecked(self._protection.is_remembered)
        self.column.addWidget(self.remember)
        nest(self.column, self._buttons(is_on))
        self.column.addWidget(self.answer)
        for part in (self.wipe, self.remember, *self._forms):
            part.hide()
        for form in self._forms:
            self.column.addWidget(form)

    def _traces(self) -> str:
        return self.tr(
            "What lay unencrypted before was overwritten. A solid-state disk may still keep traces of it out of reach: "
            "only an encrypted disk is proof against that."
        )

    def _buttons(self, is_on: bool) -> FlowLayout:
        buttons = FlowLayout(spacing=SPACE_2)
        for button in (self.turn_on, self.change, self.sheet, self.turn_off):
            if (button is self.turn_on) is is_on:
                button.setParent(self)
                button.hide()
            else:
                buttons.addWidget(button)
        return buttons

    def _state(self, is_on: bool) -> QWidget:
        if is_on:
            said = self.tr("The data, the files beside them and the backups are encrypted.")
            return IconLine(Icon.SHIELD, said, Tone.OK)
        said = self.tr(
            "The data lie on the disk as they are: who takes this computer or a backup can read them."
        )
        return IconLine(Icon.INFO, said)


def _row(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(part)
    row.addStretch(1)
    return row
