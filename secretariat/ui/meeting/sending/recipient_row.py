"""One recipient: whether, who, what just for this one, and where it goes."""

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.letters import LetterKind
from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import PERSON_ROW, SPACE_1, SPACE_2, SPACE_5, scaled
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.sending.presenter import SendingPresenter
from secretariat.ui.meeting.sending.state import Line
from secretariat.ui.meeting.sending.words import told_words
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class RecipientRow(QWidget):
    """The rule above it parts it from the row before; without an address it asks for one."""

    def __init__(self, kind: LetterKind, key: str, presenter: SendingPresenter) -> None:
        super().__init__()
        self._kind, self._key, self._presenter = kind, key, presenter
        self._line: Line | None = None
        self.tick = CheckBox("")
        self.tick.clicked.connect(self._on_tick)
        self._name = Text(wraps=True)
        self._detail = Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self._address = Text(tone=Tone.MUTED, wraps=True)
        self.address: MeetingLine | None = None
        self._fault = Text(role=Role.CAPTION, tone=Tone.DANGER, wraps=True)
        self._note = Note()
        self.edit = IconButton(Icon.EDIT, "", small=True)
        self.edit.clicked.connect(lambda _checked=False: self.open_address())
        self.look = IconButton(Icon.SHOW, self.tr("Look at the letter"), small=True)
        self.look.clicked.connect(lambda _checked=False: presenter.look_at(kind, key))
        bind(self.look, presenter.look_place(kind, key), self._note)
        self.drop = IconButton(Icon.CLOSE, "", small=True)
        self.drop.clicked.connect(lambda _checked=False: presenter.drop_guest(kind, key))
        self._arrange()
        self._fit()

    def show_line(self, line: Line) -> None:
        """Show somebody; an address that is being typed stays."""
        self._line = line
        self._name.setText(line.name)
        details = [words for words in (line.post, told_words(line)) if words]
        self._detail.setText(" · ".join(details))
        self._detail.setVisible(bool(details))
        self.tick.setVisible(line.address is not None)
        self.tick.setChecked(line.ticked)
        self.tick.setAccessibleName(self.tr("Gets the letter: {name}").format(name=line.name))
        self._address.setText(breakable(line.address or ""))
        self._show_fault(line)
        self.edit.setAccessibleName(self.tr("Correct the address: {name}").format(name=line.name))
        self.edit.setToolTip(self.tr("Correct the address"))
        self.drop.setAccessibleName(self.tr("Take out: {name}").format(name=line.name))
        self.drop.setToolTip(self.tr("Take out"))
        self.drop.setVisible(line.is_guest)
        self.look.setAccessibleName(self.tr("Look at the letter: {name}").format(name=line.name))
        self.look.setVisible(line.address is not None)
        if line.address is None and line.person_id is not None:
            self._make_address()
        self._show_address(line)

    def open_address(self) -> None:
        """Let the address be corrected."""
        self._make_address()
        assert self._line is not None
        assert self.address is not None
        self._show_address(self._line)
        self.address.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.address.selectAll()

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

    def _on_tick(self, ticked: bool) -> None:
        self._presenter.tick(self._kind, self._key, ticked=ticked)

    def _show_fault(self, line: Line) -> None:
        """An address that no server takes is told before a letter goes to it."""
        wrong = DomainError("mail_bad_address", address=line.address)
        self._fault.setText("" if line.is_reachable else refusal(wrong))
        self._fault.setVisible(not line.is_reachable)

    def _show_address(self, line: Line) -> None:
        """As words, or as a field while it is missing or being corrected."""
        is_field = self.address is not None
        self._address.setVisible(not is_field and line.address is not None)
        self.edit.setVisible(not is_field and line.address is not None and line.person_id is not None)
        if self.address is not None:
            self.address.setAccessibleName(self.tr("E-mail address: {name}").format(name=line.name))
            self.address.load(line.address or "")

    def _make_address(self) -> None:
        if self.address is not None or self._line is None or self._line.person_id is None:
            return
        person_id = self._line.person_id
        line = MeetingLine(
            self.tr("E-mail address"),
            lambda typed: self._presenter.set_address(person_id, typed),
            placeholder=self.tr("e-mail address"),
        )
        line.returnPressed.connect(line.focusNextChild)
        line.editingFinished.connect(self._close_address)
        bind(line, self._presenter.address_place(person_id), self._note)
        self.address = line
        self._where.insertWidget(0, line)
        line.show()

    def _close_address(self) -> None:
        """A corrected address is words again; a refused one stays to be corrected."""
        line, shown = self.address, self._line
        if line is None or shown is None or shown.address is None or line.is_changed():
            return
        self.address = None
        line.release()
        line.hide()
        line.deleteLater()
        self._note.say("")
        self._show_address(shown)

    def _arrange(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addStretch(1)
        who.addWidget(self._name)
        who.addWidget(self._detail)
        who.addStretch(1)
        words = QHBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(self._address, 1)
        words.addWidget(self.look)
        words.addWidget(self.edit)
        words.addWidget(self.drop)
        self._where = QVBoxLayout()
        self._where.setSpacing(SPACE_1)
        nest(self._where, words)
        self._where.addWidget(self._fault)
        self._where.addWidget(self._note)
        where = QVBoxLayout()
        where.addStretch(1)
        nest(where, self._where)
        where.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_5, SPACE_1, SPACE_5, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self.tick)
        nest(row, who, 1)
        nest(row, where, 1)

    def _fit(self) -> None:
        self.setMinimumHeight(scaled(PERSON_ROW))


def breakable(address: str) -> str:
    """An address that may go on in the next line behind its dots and its @, without any hyphen."""
    return re.sub(r"(?<=[.@])", "\N{ZERO WIDTH SPACE}", address)
