"""One participant: the name with the post, and where the letter goes."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import PERSON_ROW, SPACE_1, SPACE_4, SPACE_5, scaled
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.sending.state import Recipient
from secretariat.ui.typography import Role

ADDRESS_WIDTH = 280


class RecipientRow(QWidget):
    """Says who and where; the rule above it parts it from the row before."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._post = Text(wraps=True), Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(SPACE_1)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addStretch(1)
        who.addWidget(self._name)
        who.addWidget(self._post)
        who.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_5, SPACE_1, SPACE_5, SPACE_1)
        row.setSpacing(SPACE_4)
        row.addLayout(who, 1)
        row.addLayout(self.beside, 1)
        self._fit()

    def show_recipient(self, recipient: Recipient) -> None:
        """Show somebody."""
        self._name.setText(recipient.name)
        self._post.setText(recipient.post or "")
        self._post.setVisible(recipient.post is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rule."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, colours().line)
        painter.end()

    def _fit(self) -> None:
        self.setMinimumHeight(scaled(PERSON_ROW))


class ReachableRow(RecipientRow):
    """Somebody with an address."""

    def __init__(self) -> None:
        super().__init__()
        self._address = Text(tone=Tone.MUTED, wraps=True)
        self.beside.addStretch(1)
        self.beside.addWidget(self._address)
        self.beside.addStretch(1)

    def show_recipient(self, recipient: Recipient) -> None:
        """Show somebody with the address."""
        super().show_recipient(recipient)
        self._address.setText(breakable(recipient.email or ""))


class AddressRow(RecipientRow):
    """Somebody whose address is asked for; `commit` gets what was typed."""

    def __init__(self, place: Place, commit: Callable[[str], bool]) -> None:
        super().__init__()
        self._note = Note()
        self._note.hide()
        self.address = MeetingLine(self.tr("E-mail address"), commit, placeholder=self.tr("e-mail address"))
        for part in (self.address, self._note):
            part.setMaximumWidth(scaled(ADDRESS_WIDTH))
        self.address.returnPressed.connect(self.focusNextChild)
        bind(self.address, place, self._note)
        self.beside.addSpacing(SPACE_1)
        field = QVBoxLayout()
        field.setSpacing(SPACE_1)
        field.addWidget(self.address)
        field.addWidget(self._note)
        line = QHBoxLayout()
        line.addLayout(field, 1)
        line.addStretch(0)
        self.beside.addLayout(line)
        self.beside.addSpacing(SPACE_1)

    def show_recipient(self, recipient: Recipient) -> None:
        """Show somebody; what is being typed stays."""
        super().show_recipient(recipient)
        self.address.setAccessibleName(self.tr("E-mail address: {name}").format(name=recipient.name))
        self.address.load(recipient.email or "")


def breakable(address: str) -> str:
    """An address that may go on in the next line behind its dots and its @, without any hyphen."""
    return re.sub(r"(?<=[.@])", "\N{ZERO WIDTH SPACE}", address)
