"""One paper for the public: what it is, what is to be looked at before it goes out, and the button that saves it."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.hanging import hanging_flow
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.scroll import bring_into_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Place
from secretariat.ui.typography import Role


class PaperCard(Panel):
    """Folded it says what the paper is; `body` is filled by its owner, `opened` hears that it is to be shown.

    It is saved only while it is open: what is masked is looked at before it goes out.
    """

    def __init__(self, title: str, use: str, look: str, place: Place, opened: Callable[[], None]) -> None:
        """`look` is the verb on the button that opens it."""
        super().__init__(margin=0)
        self._opened = opened
        self._title = Text(title, Role.STRONG, wraps=True)
        self.standing, self._note = Note(), Note()
        self.save = SecondaryButton(self.tr("Save as PDF…"))
        bind(self.save, place, self._note)
        self.fold = FlatButton(look, icon=Icon.DOWN, icon_after=True)
        self.fold.clicked.connect(lambda _checked=False: self._on_fold())
        self.body = QWidget()
        self.column_of_body = QVBoxLayout(self.body)
        self.column_of_body.setContentsMargins(SPACE_5, 0, SPACE_5, SPACE_4)
        self.column_of_body.setSpacing(SPACE_2)
        self.body.hide()
        self.save.hide()
        self._arrange(use)

    @property
    def is_open(self) -> bool:
        """Whether what is to be looked at is shown."""
        return not self.body.isHidden()

    def unfold(self, open_: bool) -> None:
        """Show or hide it."""
        if open_:
            self._opened()
        self.body.setVisible(open_)
        self.save.setVisible(open_)
        self.fold.set_icon(Icon.UP if open_ else Icon.DOWN)
        self.fold.setAccessibleDescription(self.tr("open") if open_ else self.tr("folded"))

    def open_with_cursor(self) -> None:
        """Show it, with the cursor at its button."""
        self.unfold(True)
        self.fold.setFocus()
        bring_into_view(self._title, self)

    def _on_fold(self) -> None:
        self.unfold(not self.is_open)
        if self.is_open:
            bring_into_view(self._title, self)

    def _arrange(self, use: str) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_3)
        head.setSpacing(SPACE_1)
        head.addWidget(self._title)
        head.addWidget(Text(use, Role.CAPTION, Tone.MUTED, wraps=True))
        head.addWidget(self.standing)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=SPACE_2)
        flow.addWidget(self.fold)
        flow.addWidget(self.save)
        head.addSpacing(SPACE_2)
        nest(head, hanging_flow(buttons))
        head.addWidget(self._note)
        nest(self.column, head)
        self.column.addWidget(self.body)
