"""The strip above the letters: what sending is doing, why it is not, or what it asks for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.mailing import Mailing
from secretariat.ui.measures import SPACE_2, SPACE_3, scaled
from secretariat.ui.refusals import refusal

PASSWORD_WIDTH = 220


class OutboxStrip(Panel):
    """Hidden while there is nothing to say. The password is typed here: nothing opens over the work."""

    stop_requested = Signal()
    settings_requested = Signal()
    password_given = Signal(str)
    confirm_requested = Signal()
    doubt_answered = Signal(bool)
    """True: they were sent; False: let them go again."""

    def __init__(self, mailing: Mailing) -> None:
        super().__init__(margin=SPACE_3)
        self._mailing, self._exported, self._unknown, self._chosen = mailing, 0, 0, 0
        self._said: tuple[object, ...] = ()
        self.password = LineEdit(name=self.tr("Password of the mailbox"))
        self._body = QWidget()
        self.column.addWidget(self._body)
        self.hide()

    def show_undecided(self, *, exported: int, unknown: int, chosen: int) -> None:
        """So many letters lie as files, and so many may have left; nobody has said that they were sent.

        `chosen` of the unknown ones are selected, when several are.
        """
        self._exported, self._unknown, self._chosen = exported, unknown, chosen
        self.show_now()

    def show_now(self) -> None:
        """Say what is true now; what is typed stays while the same is said."""
        mailing = self._mailing
        said = (
            mailing.is_sending,
            mailing.is_stopping,
            mailing.progress,
            mailing.wants_password,
            mailing.fault,
            self._exported,
            self._unknown,
            self._chosen,
        )
        if said == self._said:
            return
        self._said = said
        body = self._what()
        self._body = swap(self.column, self._body, body or QWidget())
        self.setVisible(body is not None)

    def _what(self) -> QWidget | None:
        mailing = self._mailing
        if mailing.is_sending:
            return self._sending()
        if mailing.wants_password:
            return self._asking()
        if mailing.fault is not None:
            settings = SecondaryButton(self.tr("Mail settings"), icon=Icon.SETTINGS)
            settings.clicked.connect(self.settings_requested)
            return _line(IconLine(Icon.CIRCLE_ALERT, refusal(mailing.fault), Tone.DANGER), settings)
        if self._unknown > 1:
            return self._doubt()
        if self._exported:
            confirm = SecondaryButton(self.tr("All of them were sent"), icon=Icon.CHECK)
            confirm.clicked.connect(self.confirm_requested)
            words = self.tr(
                "%n letter(s) wait in the mail program or a folder to be sent by hand.", "", self._exported
            )
            return _line(IconLine(Icon.EXPORT, words, Tone.WARN), confirm)
        return None

    def _doubt(self) -> QWidget:
        """One answer for all letters of which nobody knows whether they left, or for those that are selected.

        It comes before what lies as files; one letter alone is answered for beside its words.
        """
        if self._chosen:
            sent, again = self.tr("The selected were sent"), self.tr("Send the selected again…")
            words = self.tr("Selected: %n letter(s) that may have arrived.", "", self._chosen)
        else:
            sent, again = self.tr("All were sent"), self.tr("Send all again…")
            words = self.tr(
                "%n letter(s) may have arrived. Select several with Ctrl or Shift to answer for them only.",
                "",
                self._unknown,
            )
        buttons = SecondaryButton(sent, icon=Icon.CHECK), SecondaryButton(again, icon=Icon.REFRESH)
        for button, was_sent in zip(buttons, (True, False), strict=True):
            button.clicked.connect(lambda _=False, was_sent=was_sent: self.doubt_answered.emit(was_sent))
        return _above(IconLine(Icon.HELP, words, Tone.WARN), *buttons)

    def _sending(self) -> QWidget:
        progress = self._mailing.progress
        if self._mailing.is_stopping:
            words = self.tr("Ending with the letter under way…")
        elif progress is None:
            words = self.tr("Connecting with the server…")
        else:
            words = self.tr("Sending: {done} of {total}").format(done=progress.done, total=progress.total)
        stop = SecondaryButton(self.tr("Stop"), icon=Icon.CLOSE)
        stop.setEnabled(not self._mailing.is_stopping)
        stop.clicked.connect(self.stop_requested)
        return _line(IconLine(Icon.SEND, words), stop)

    def _asking(self) -> QWidget:
        """A line for the password; a wrong one is said above it."""
        account, fault = self._mailing.account, self._mailing.fault
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        if fault is not None:
            column.addWidget(IconLine(Icon.CIRCLE_ALERT, refusal(fault), Tone.DANGER))
        self.password = LineEdit(name=self.tr("Password of the mailbox"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setFixedWidth(scaled(PASSWORD_WIDTH))
        go_on = SecondaryButton(self.tr("Send"), icon=Icon.SEND)
        settings = FlatButton(self.tr("Mail settings"))
        settings.clicked.connect(self.settings_requested)
        for entered in (self.password.returnPressed, go_on.clicked):
            entered.connect(self._on_password)
        words = Text(
            self.tr("Password of “{user}” at “{host}”:").format(user=account.user, host=account.host),
            wraps=True,
        )
        column.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for control in (self.password, go_on, settings):
            row.addWidget(control)
        row.addStretch(1)
        nest(column, row)
        return whole

    def _on_password(self) -> None:
        if self.password.text():
            self.password_given.emit(self.password.text())


def _line(words: Text, *controls: QWidget) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_2)
    row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
    for control in controls:
        row.addWidget(control)
    return held


def _above(words: Text, *buttons: QWidget) -> QWidget:
    """Words over their buttons: beside them they would grow high in a narrow window."""
    held, below = QWidget(), QWidget()
    column, flow = QVBoxLayout(held), FlowLayout(below, spacing=SPACE_2)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_2)
    column.addWidget(words)
    column.addWidget(below)
    for button in buttons:
        flow.addWidget(button)
    return held
