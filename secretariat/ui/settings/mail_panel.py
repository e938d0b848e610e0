"""How letters leave: through the mail program, or by a mail server; and a letter to oneself to try it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.services.mail import USUAL_PORTS, Security
from secretariat.services.trial_letter import TrialWords
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.check_box import CheckBox, RadioButton
from secretariat.ui.kit.committed_field import CommittedField
from secretariat.ui.kit.field import ComboField
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.scroll import bring_into_view, focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.mailing import Mailing
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_4, SPACE_5, scaled
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.mail_answer import MailAnswer, pin_words
from secretariat.ui.typography import Role

PORT_WIDTH = 96


class MailPanel(Panel):
    """Every field is remembered when it is left; the password goes to the system's keyring or stays in memory."""

    def __init__(self, mailing: Mailing) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self._mailing = mailing
        self.by_files = RadioButton(self.tr("Letters are opened in the mail program and sent there"))
        self.by_server = RadioButton(self.tr("The program sends letters itself by a mail server"))
        self.fields = {
            "name": CommittedField(
                self.tr("Sender’s name"), placeholder=self.tr("Secretary of the working group")
            ),
            "address": CommittedField(self.tr("Sender’s address"), placeholder="sekretar@rada.gov.ua"),
            "host": CommittedField(self.tr("Mail server"), placeholder="smtp.rada.gov.ua"),
            "port": CommittedField(self.tr("Port")),
            "user": CommittedField(self.tr("User name"), placeholder=self.tr("most often the same address")),
        }
        self.security = ComboField(self.tr("Encryption"), _securities())
        self.password = CommittedField(self.tr("Password"))
        self.remembers = CheckBox(self.tr("Keep the password in the keyring of this computer"))
        self.by_itself = CheckBox(self.tr("Send letters automatically as soon as there is a network"))
        self.trial = SecondaryButton(self.tr("Send a trial letter to myself"), icon=Icon.SEND)
        self.answer = MailAnswer()
        self._is_trying = False
        self._server, self._pin = QWidget(), QWidget()
        self.pin_words = Text("", Role.CAPTION, Tone.MUTED, wraps=True)
        self.untrust = SecondaryButton(self.tr("Trust it no longer"))
        self._arrange()
        self._connect()
        self._show()
        mailing.look_for_keyring()

    def show_yourself(self) -> None:
        """Bring the panel into view, with the cursor on the way that is chosen."""
        focus_in_view(self.by_server if self._mailing.account.uses_smtp else self.by_files)

    def settle(self) -> None:
        """Take what is typed in the field with the cursor."""
        for field in (*self.fields.values(), self.password):
            field.settle()

    def _show(self) -> None:
        account, mailing = self._mailing.account, self._mailing
        (self.by_server if account.uses_smtp else self.by_files).setChecked(True)
        for name, field in self.fields.items():
            if not field.note_text() or field.text() == str(getattr(account, name)):
                field.load(str(getattr(account, name)))
        self.security.choice.set_value(account.security)
        is_open = account.security is Security.NONE
        self.security.show_hint(
            self.tr("Only for a server inside the office’s network; no password is sent.") if is_open else "",
            Tone.WARN,
        )
        self.remembers.setChecked(account.remembers)
        self.by_itself.setChecked(account.by_itself)
        for widget in (self.fields["user"], self.password):
            widget.setHidden(is_open)
        self.remembers.setHidden(is_open or not mailing.has_keyring)
        self.password.input.setPlaceholderText(
            self.tr("known") if mailing.has_password else self.tr("asked for when a letter is sent")
        )
        self._server.setVisible(account.uses_smtp)
        self._pin.setVisible(bool(account.pin))
        self.pin_words.setText(
            self.tr("You trust the certificate {words}").format(words=pin_words(account.pin))
        )
        self.trial.setEnabled(account.is_ready and not mailing.is_sending)
        if mailing.is_sending:
            self.answer.say_trying(account.host)

    def _change(self, **values: Any) -> None:
        self.answer.clear()
        self._mailing.change_account(replace(self._mailing.account, **values))

    def _on_typed(self, name: str, text: str) -> None:
        field = self.fields[name]
        try:
            value = _checked(name, text)
        except DomainError as error:
            field.show_error(refusal(error))
            return
        field.show_error("")
        # another server is another one to trust
        forgotten = {"pin": ""} if name in ("host", "port") else {}
        self._change(**{name: value}, **forgotten)

    def _on_security(self) -> None:
        account, chosen = self._mailing.account, Security(str(self.security.choice.value()))
        usual = account.port == USUAL_PORTS[account.security] or not account.port
        self._change(security=chosen, port=USUAL_PORTS[chosen] if usual else account.port)

    def _on_password(self, text: str) -> None:
        self.answer.clear()
        self._mailing.give_password(text)
        self.password.load("")

    def _on_way(self, uses_smtp: bool) -> None:
        if uses_smtp != self._mailing.account.uses_smtp:
            self._change(uses_smtp=uses_smtp)
        if uses_smtp:
            bring_into_view(self.by_server, self.trial)

    def _on_trial(self) -> None:
        self.settle()
        account = self._mailing.account
        self._is_trying = True
        self._mailing.try_out(
            TrialWords(
                name=account.name or account.address,
                subject=self.tr("Trial letter of the program “Secretariat”"),
                text=self.tr("If you read this, letters can be sent. Nothing needs to be done."),
            )
        )

    def _on_trusted(self, pin: str) -> None:
        self._change(pin=pin)
        self._on_trial()

    def _on_changed(self) -> None:
        self._show()
        if self._mailing.wants_password and self._mailing.fault is None:
            self.answer.say_wants_password()
        if self._is_trying and not self._mailing.is_sending:
            self._is_trying = False
            # the button could not keep the cursor while it was disabled
            (self.password.input if self._mailing.wants_password else self.trial).setFocus()

    def _on_tried(self, result: object) -> None:
        self.answer.show_result(result, self._mailing.account.address)

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.committed.connect(lambda text, name=name: self._on_typed(name, text))
        self.password.committed.connect(self._on_password)
        self.security.choice.activated.connect(lambda _: self._on_security())
        self.by_files.clicked.connect(lambda: self._on_way(False))
        self.by_server.clicked.connect(lambda: self._on_way(True))
        self.remembers.clicked.connect(lambda on: self._change(remembers=on))
        self.by_itself.clicked.connect(lambda on: self._change(by_itself=on))
        self.untrust.clicked.connect(lambda: self._change(pin=""))
        self.trial.clicked.connect(self._on_trial)
        self.answer.trusted.connect(self._on_trusted)
        self._mailing.changed.connect(self._on_changed)
        self._mailing.tried.connect(self._on_tried)

    def _arrange(self) -> None:
        self.password.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.fields["port"].setFixedWidth(scaled(PORT_WIDTH))
        self.column.addWidget(Text(self.tr("Mail"), Role.SECTION))
        for way in (self.by_files, self.by_server):
            self.column.addWidget(way)
        nest(self.column, _row(self.fields["name"], self.fields["address"]))
        server = QVBoxLayout(self._server)
        server.setContentsMargins(0, 0, 0, 0)
        server.setSpacing(SPACE_3)
        where = _row(self.fields["host"], self.security)
        where.addWidget(self.fields["port"])
        nest(server, where)
        nest(server, _row(self.fields["user"], self.password))
        server.addWidget(self.remembers)
        server.addWidget(self.by_itself)
        pin = QHBoxLayout(self._pin)
        pin.setContentsMargins(0, 0, 0, 0)
        pin.setSpacing(SPACE_2)
        pin.addWidget(self.pin_words, 1)
        pin.addWidget(self.untrust)
        server.addWidget(self._pin)
        row = QHBoxLayout()
        row.addWidget(self.trial)
        row.addStretch(1)
        nest(server, row)
        server.addWidget(self.answer)
        self.column.addWidget(self._server)


def _checked(name: str, text: str) -> str | int:
    """What may be remembered for a field; raises DomainError."""
    if name == "address":
        checks.reachable_email(text or None, "address")
    if name == "port":
        if not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
            raise DomainError("bad_port", field="port")
        return int(text)
    if name == "host" and any(sign.isspace() or sign in "/:@" for sign in text):
        raise DomainError("bad_host", field="host")
    return text


def _securities() -> dict[object, str]:
    return {
        Security.STARTTLS: QCoreApplication.translate("MailPanel", "STARTTLS (usual)"),
        Security.TLS: QCoreApplication.translate("MailPanel", "TLS"),
        Security.NONE: QCoreApplication.translate("MailPanel", "none"),
    }


def _row(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_4)
    for field in fields:
        row.addWidget(field, 1)
    return row
