"""One backup in the list: when, why, what is in it, and the way back to it; or why there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.services.backups import KeptCopy
from secretariat.ui.backup_words import flaw_words, holdings_words, moment_words, origin_words
from secretariat.ui.kit.button import Button
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3
from secretariat.ui.typography import Role


class CopyRow(QWidget):
    """Emits `restore_requested`; a damaged one has no button."""

    restore_requested = Signal()

    def __init__(self, copy: KeptCopy, *, is_exposed: bool = False) -> None:
        """`is_exposed` says that anybody can read it though the data are encrypted by now."""
        super().__init__()
        moment = moment_words(copy.made)
        # from the outside in: what stands in a layout of no widget yet is not kept as the row's own
        row, words, head = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        nest(row, words, 1)
        nest(words, head)
        row.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        row.setSpacing(SPACE_3)
        words.setSpacing(SPACE_1)
        _fill_head(head, moment, origin_words(copy))
        if copy.holdings is not None:
            words.addWidget(Text(holdings_words(copy.holdings), Role.CAPTION, Tone.MUTED, wraps=True))
        if copy.is_locked and copy.flaw is None:
            locked = self.tr("Encrypted: its passphrase or the recovery code is asked before it is restored.")
            words.addWidget(Text(locked, Role.CAPTION, Tone.MUTED, wraps=True))
        if is_exposed:
            words.addWidget(Note(self.tr("Not encrypted: anybody can read it."), Tone.WARN))
        if copy.flaw is not None:
            damaged = self.tr("{file} cannot be used. {why}")
            words.addWidget(Note(damaged.format(file=copy.path.name, why=flaw_words(copy.flaw)), Tone.DANGER))
        if copy.flaw is None:
            name = self.tr("Restore the data of {moment}").format(moment=moment)
            restore = Button(self.tr("Restore…"), name=name, small=True)
            restore.clicked.connect(lambda _checked=False: self.restore_requested.emit())
            row.addWidget(restore, 0, Qt.AlignmentFlag.AlignVCenter)


def _fill_head(head: QHBoxLayout, moment: str, origin: str) -> None:
    head.setSpacing(SPACE_2)
    beside = Text(origin, Role.CAPTION, Tone.MUTED, wraps=True)
    beside.stand_beside(Role.STRONG)
    head.addWidget(Text(moment, Role.STRONG))
    head.addWidget(beside, 1)
