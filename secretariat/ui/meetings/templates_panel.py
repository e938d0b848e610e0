"""The templates of a group: renamed in their lines, deleted, their items told."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import TemplateId
from secretariat.domain.ukrainian import tidy
from secretariat.services.templates import WholeTemplate
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton, SecondaryButton
from secretariat.ui.kit.growing_text import GrowingTextEdit
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_4, SPACE_5
from secretariat.ui.typography import Role


class TemplatesPanel(QWidget):
    """`rename` and `remove` are called for a template; `left` is emitted by the button or Esc."""

    left = Signal()

    def __init__(
        self, rename: Callable[[TemplateId, str], bool], remove: Callable[[TemplateId], bool]
    ) -> None:
        super().__init__()
        self._rename, self._remove = rename, remove
        self.names: dict[TemplateId, GrowingTextEdit] = {}
        self._rows = QWidget()
        self.back = SecondaryButton(self.tr("Back"), key="Esc")
        self.back.clicked.connect(self.left)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        self._column.setSpacing(SPACE_4)
        self._column.addWidget(Text(self.tr("Templates of meetings"), Role.SECTION, wraps=True))
        self._column.addWidget(self._rows)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inner))

    def show_templates(self, found: Sequence[WholeTemplate]) -> None:
        """Show the templates of a group, or how one is made."""
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        self.names = {}
        for whole in found:
            column.addLayout(self._row(whole))
        if not found:
            how = self.tr(
                "There is none yet. Choose a meeting in the list and “Make a template…” in its menu."
            )
            column.addWidget(Text(how, tone=Tone.MUTED, wraps=True))
        self._rows = swap(self._column, self._rows, rows)
        rows.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _row(self, whole: WholeTemplate) -> QVBoxLayout:
        template = whole.template
        name = GrowingTextEdit(self.tr("Name of the template"), one_paragraph=True)
        name.set_text(template.name)
        name.accepted.connect(name.settle)
        name.text_settled.connect(partial(self._on_named, whole, name))
        self.names[template.id] = name
        remove = IconButton(Icon.DELETE, self.tr("Delete the template “{name}”").format(name=template.name))
        remove.clicked.connect(lambda _checked=False: self._remove(template.id))
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(name, 1)
        head.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(SPACE_1)
        column.addLayout(head)
        titles = "\n".join(f"{item.position}. {item.title}" for item in whole.items)
        column.addWidget(Text(titles or self.tr("without items"), Role.CAPTION, Tone.MUTED, wraps=True))
        return column

    def _on_named(self, whole: WholeTemplate, field: GrowingTextEdit, typed: str) -> None:
        name, stored = tidy(typed), whole.template.name
        if name and name != stored and self._rename(whole.template.id, name):
            return
        field.set_text(stored)
