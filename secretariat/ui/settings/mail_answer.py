"""What came of the trial letter, in words; an unknown certificate is shown and may be trusted."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.mail import Answer, Carried
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role

_GROUP = 4


class MailAnswer(QWidget):
    """Emits `trusted` with the SHA-256 of a certificate that she has seen and trusts."""

    trusted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget()
        self._column.addWidget(self._body)
        self.trust: SecondaryButton | None = None
        self.hide()

    def clear(self) -> None:
        """Something was changed: the answer is an old one."""
        self.trust = None
        self.hide()

    def say_trying(self, host: str) -> None:
        """The letter is under way."""
        self._say(Icon.SEND, self.tr("Asking “{host}”…").format(host=host), Tone.MUTED)

    def say_wants_password(self) -> None:
        """It cannot go without the password."""
        self._say(Icon.KEY, self.tr("Enter the password and repeat."), Tone.WARN)

    def show_result(self, result: object, address: str) -> None:
        """`result` is a `Carried` or the DomainError."""
        if isinstance(result, DomainError):
            self._show_error(result)
        elif isinstance(result, Carried):
            self._show_carried(result, address)

    def words(self) -> str:
        """What is said now."""
        return "\n".join(text.text() for text in self._body.findChildren(Text))

    def _show_carried(self, carried: Carried, address: str) -> None:
        if carried.answer is Answer.ACCEPTED:
            words = self.tr("The server took the letter. Look whether it came to {address}.")
            self._say(Icon.CIRCLE_CHECK, words.format(address=address), Tone.OK)
        elif carried.answer is Answer.REFUSED:
            words = self.tr("The server is all right, but it refused the letter: {reply}")
            self._say(Icon.CIRCLE_ALERT, words.format(reply=carried.reply), Tone.DANGER)
        elif carried.answer is Answer.LATER and not carried.reply.startswith("fault:"):
            words = self.tr("The server is all right, but wants the letter later: {reply}")
            self._say(Icon.CLOCK, words.format(reply=carried.reply), Tone.WARN)
        else:
            words = self.tr("The connection broke while the letter was handed over. Try once more.")
            self._say(Icon.CIRCLE_ALERT, words, Tone.DANGER)

    def _show_error(self, error: DomainError) -> None:
        if error.code == "mail_untrusted":
            self._show_untrusted(error)
        else:
            self._say(Icon.CIRCLE_ALERT, refusal(error), Tone.DANGER)

    def _show_untrusted(self, error: DomainError) -> None:
        """The fingerprint in full: she compares it with what the one who runs the server tells her."""
        host, fingerprint = str(error.params["host"]), str(error.params["fingerprint"])
        why = {
            "name": self.tr("The certificate of “{host}” is made out to another server."),
            "expired": self.tr("The certificate of “{host}” has expired."),
        }.get(str(error.params["reason"]), self.tr("Nobody vouches for the certificate of “{host}”."))
        if error.params["changed"]:
            why = self.tr("“{host}” shows another certificate than the one that you trusted.")
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(IconLine(Icon.CIRCLE_ALERT, why.format(host=host), Tone.DANGER))
        hint = self.tr(
            "Nothing was sent. Ask the one who runs the server for the fingerprint (SHA-256) of its certificate; if it "
            "is the same, you may trust it:"
        )
        column.addWidget(Text(hint, wraps=True))
        column.addWidget(Text(pin_words(fingerprint), Role.STRONG, wraps=True))
        self.trust = SecondaryButton(self.tr("It is the same: trust this certificate"), icon=Icon.SHIELD)
        self.trust.clicked.connect(lambda: self.trusted.emit(fingerprint))
        row = QHBoxLayout()
        row.addWidget(self.trust)
        row.addStretch(1)
        nest(column, row)
        self._put(body)

    def _say(self, icon: Icon, words: str, tone: Tone) -> None:
        self.trust = None
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(IconLine(icon, words, tone))
        self._put(body)

    def _put(self, body: QWidget) -> None:
        self._body = swap(self._column, self._body, body)
        self.show()


def pin_words(fingerprint: str) -> str:
    """«A1B2 C3D4 …»: groups that are easy to compare, and where a line may break."""
    if not fingerprint:
        return QCoreApplication.translate("MailPanel", "(none was shown)")
    signs = fingerprint.upper()
    return " ".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))
