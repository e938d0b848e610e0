"""Whose words a statement holds: a bold name that becomes a field when it is to be changed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, scaled
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.people import Who
from secretariat.ui.meeting.running.section import TEXT_INSET, TEXT_TOP
from secretariat.ui.typography import Role

PICKER_WIDTH, POST_WIDTH = 260, 240


class SpeakerLine(QWidget):
    """A click, Enter or F2 opens the field; choosing or leaving closes it."""

    def __init__(self, chosen: Callable[[Who], None], typed: Callable[[str], None]) -> None:
        super().__init__()
        self._name, self._post = Text(role=Role.STRONG), Text(tone=Tone.MUTED, wraps=True)
        self.picker = WhoPicker(
            self.tr("Speaker"),
            chosen,
            typed,
            labels=True,
            placeholder=self.tr("Who? (may stay empty)"),
            small=True,
        )
        keep_width(self.picker, PICKER_WIDTH)
        self.picker.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(SPACE_2 - 2)
        row.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.picker)
        row.addWidget(self._post, 1)
        self._show_picker(False)

    def show_speaker(self, who: Who, name: str, post: str, people: Sequence[PersonChoice]) -> None:
        """Show who speaks, and as what."""
        self._name.setText(name or self.tr("without a speaker"))
        self._name.set_tone(Tone.PLAIN if name else Tone.MUTED)
        self._post.setText(post)
        self._fit()
        self.setAccessibleName(self.tr("Speaker: {name}").format(name=self._name.text()))
        self.picker.show_who(who, people)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A long post beside a long name would be a narrow column: it goes below."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - TEXT_INSET - self._name.sizeHint().width()
        crowded = min(self._post.sizeHint().width(), scaled(POST_WIDTH)) > room
        wanted = QBoxLayout.Direction.TopToBottom if crowded else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)

    def edit(self) -> None:
        """Open the field."""
        self._show_picker(True)
        self.picker.take_focus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the field."""
        self.edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the field, as they press a button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.edit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the field when it was left."""
        if event.type() == QEvent.Type.FocusOut:
            self._show_picker(False)
        return False

    def _show_picker(self, shown: bool) -> None:
        """The words below come so near to a name that they would touch the border of a field."""
        self._name.setHidden(shown)
        self.picker.setVisible(shown)
        self._row.setContentsMargins(TEXT_INSET, 0, 0, TEXT_TOP if shown else 0)
