"""The emblem above the letterhead: its picture, and what it shows in words."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.committed_field import CommittedField
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2
from secretariat.ui.refusals import refusal


class EmblemPart(QWidget):
    """Emits that a picture is `wanted` or `unwanted`, and what was typed of it as `described`."""

    wanted, unwanted, described = Signal(), Signal(), Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.text = CommittedField(self.tr("What the emblem shows, for those who do not see it"))
        self.choose = FlatButton(self.tr("Choose an emblem…"), icon=Icon.UPLOAD)
        self.remove = FlatButton(self.tr("Remove the emblem"), icon=Icon.DELETE)
        self.note = Note()
        self._arrange()
        self.text.committed.connect(self.described)
        self.choose.clicked.connect(lambda _checked=False: self.wanted.emit())
        self.remove.clicked.connect(lambda _checked=False: self.unwanted.emit())

    def show_group(self, group: WorkingGroup, errors: Mapping[str, DomainError], *, is_chosen: bool) -> None:
        """Show the group's emblem; the field for words is there when one `is_chosen`, printed already or not."""
        of_picture, of_text = errors.get("emblem_sha256"), errors.get("emblem_text")
        self.text.load(group.emblem_text or "", refusal(of_text) if of_text is not None else "")
        hint = self.tr("PNG or JPEG; printed up to 17 mm high above the council's name.")
        said = refusal(of_picture) if of_picture is not None else hint
        self.note.say(said, Tone.DANGER if of_picture is not None else Tone.MUTED)
        self.text.setVisible(is_chosen)
        self.remove.setVisible(is_chosen)
        is_printed = group.emblem_sha256 is not None
        self.choose.setText(self.tr("Another emblem…") if is_printed else self.tr("Choose an emblem…"))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        nest(column, row)
        column.addWidget(self.note)
        column.addWidget(self.text)
