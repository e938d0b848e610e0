"""The templates of a group: renamed in their lines, deleted, their items told."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import TemplateId
from secretariat.domain.ukrainian import tidy, within_quotes
from secretariat.services.templates import WholeTemplate
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.growing_text import GrowingTextEdit
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.meetings.side_list import SideList
from secretariat.ui.typography import Role


class TemplatesPanel(SideList):
    """`rename` and `remove` are called for a template."""

    def __init__(
        self, rename: Callable[[TemplateId, str], bool], remove: Callable[[TemplateId], bool]
    ) -> None:
        how = self.tr("There is none yet. Choose a meeting in the list and “Make a template…” in its menu.")
        super().__init__(self.tr("Templates of meetings"), how)
        self._rename, self._remove = rename, remove
        self.names: dict[TemplateId, GrowingTextEdit] = {}

    def show_templates(self, found: Sequence[WholeTemplate]) -> None:
        """Show the templates of a group, or how one is made."""
        self.names = {}
        self.show_rows([self._row(whole) for whole in found])

    def _row(self, whole: WholeTemplate) -> QWidget:
        template = whole.template
        name = GrowingTextEdit(self.tr("Name of the template"), one_paragraph=True)
        name.set_text(template.name)
        name.accepted.connect(name.settle)
        name.text_settled.connect(partial(self._on_named, whole, name))
        self.names[template.id] = name
        remove = IconButton(
            Icon.DELETE, self.tr("Delete the template “{name}”").format(name=within_quotes(template.name))
        )
        remove.clicked.connect(lambda _checked=False: self._remove(template.id))
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(name, 1)
        head.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        nest(column, head)
        titles = "\n".join(f"{item.position}. {item.title}" for item in whole.items)
        column.addWidget(Text(titles or self.tr("without items"), Role.CAPTION, Tone.MUTED, wraps=True))
        return row

    def _on_named(self, whole: WholeTemplate, field: GrowingTextEdit, typed: str) -> None:
        name, stored = tidy(typed), whole.template.name
        if name and name != stored and self._rename(whole.template.id, name):
            return
        field.set_text(stored)
