"""What erasing a person would take out, what stays and why: read before it is done, for there is no way back."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.papers import VersionState
from secretariat.services.personal_data import ErasurePreview, KeptProtocol
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import PrimaryButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import PANEL_GAP, ROOM_MARGIN, SPACE_1, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role

SHOWN_DOUBTS = 20
"""More texts than one looks through at once."""


class ErasePage(QWidget):
    """Emits `erased` once, or `left`; Esc leaves."""

    erased = Signal()
    left = Signal()

    def __init__(self, preview: ErasurePreview) -> None:
        super().__init__()
        self.erase = PrimaryButton(self.tr("Erase for ever"), icon=Icon.DELETE)
        self.cancel = SecondaryButton(self.tr("Do not erase"), key="Esc")
        self.erase.setVisible(not preview.hindrances)
        self.erase.clicked.connect(self._on_erase)
        self.cancel.clicked.connect(self.left)
        self._arrange(preview)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape and self.cancel.isEnabled():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_erase(self) -> None:
        for button in (self.erase, self.cancel):
            button.setEnabled(False)
        self.erased.emit()

    def _arrange(self, preview: ErasurePreview) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(ROOM_MARGIN, 0, ROOM_MARGIN, SPACE_5)
        column.setSpacing(PANEL_GAP)
        for part in self._parts(preview):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        title = self.tr("Erase: {name}").format(name=preview.person.listed)
        whole.addWidget(RoomHead(title, [self.cancel, self.erase]))
        whole.addWidget(Scroll(inner), 1)

    def _parts(self, preview: ErasurePreview) -> Iterator[QWidget]:
        if preview.hindrances:
            reasons = list(dict.fromkeys(refusal(one) for one in preview.hindrances))
            yield self._panel(self.tr("Not yet: what stands in the way"), reasons, Tone.DANGER)
        yield self._panel(self.tr("Will be erased"), list(self._going(preview)))
        yield self._panel(self.tr("Stays, and why"), list(self._staying(preview)))
        doubtful = [f"«{one.text}»" for one in preview.wiped.doubtful[:SHOWN_DOUBTS]]
        if doubtful:
            more = len(preview.wiped.doubtful) - len(doubtful)
            rest = [self.tr("and %n more", "", more)] if more else []
            yield self._panel(
                self.tr("Look yourself: this may be somebody else, or a place"),
                [*doubtful, *rest],
                Tone.WARN,
            )

    def _going(self, preview: ErasurePreview) -> Iterator[str]:
        wiped, files, handed = preview.wiped, preview.files.own, preview.handed.own
        yield self.tr(
            "Name, its cases, addresses, telephone and note on the card; a number stands in their place."
        )
        if texts := sum(wiped.texts.values()):
            yield self.tr("Mentions in texts: {count}. “[стерто]” stands in their place.").format(count=texts)
        if wiped.letters:
            yield self.tr("Words and files of letters to this person: {count}.").format(count=wiped.letters)
        if files:
            yield self.tr("Files with letters to this person in the folder of the outbox: {names}.").format(
                names=_names(files)
            )
        if handed:
            yield self.tr("Papers printed for this person in the folder of the outbox: {names}.").format(
                names=_names(handed)
            )
        if wiped.drafts:
            yield self.tr("Mentions in what is being typed: {count}.").format(count=wiped.drafts)
        if wiped.images:
            yield self.tr(
                "The content of steps that tell of this person: {count}. They cannot be undone any more."
            ).format(count=wiped.images)

    def _staying(self, preview: ErasurePreview) -> Iterator[str]:
        for protocol in preview.protocols:
            yield self._kept(protocol)
        if preview.files.others:
            yield self.tr(
                "Files with letters to this person that were changed since the program wrote them; look at them and "
                "delete them yourself: {names}."
            ).format(names=_names(preview.files.others))
        if preview.handed.others:
            yield self.tr(
                "Papers printed for this person that are not as the program would write them now, and lists to sign "
                "with other names too; look at them and delete them yourself: {names}."
            ).format(names=_names(preview.handed.others))
        yield self.tr("Posts and places in groups, without a name: lists of meetings count them.")
        yield self.tr(
            "What attached files and papers that went to others say of this person: the program does not read them. "
            "Look through these."
        )
        yield self.tr(
            "Backups made before today, states that a restore replaced, and files outside the store: papers in the "
            "folders “Документи” and “Протоколи”, letters that were saved to other folders, own words of the "
            "spelling. Look through these. "
            "A backup that comes back is cleared of this person at once."
        )

    def _kept(self, protocol: KeptProtocol) -> str:
        words = {
            VersionState.FINAL: self.tr("Protocol № {number} of {day}: an official document, kept as it is."),
            VersionState.SIGNED: self.tr(
                "Signed protocol № {number} of {day}: an official document, kept as it is for its term."
            ),
            VersionState.SUPERSEDED: self.tr(
                "Former version of protocol № {number} of {day}: kept as it is."
            ),
        }
        return words[protocol.state].format(number=protocol.number, day=f"{protocol.day:%d.%m.%Y}")

    def _panel(self, title: str, lines: list[str], tone: Tone = Tone.PLAIN) -> Panel:
        panel = Panel(margin=0, spacing=SPACE_1)
        panel.column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        panel.column.addWidget(Text(title, Role.SECTION))
        panel.column.addSpacing(SPACE_3)
        for line in lines:
            panel.column.addWidget(Note(line, tone) if tone is not Tone.PLAIN else Text(line, wraps=True))
        return panel


def _names(paths: Sequence[Path]) -> str:
    return ", ".join(f"«{path.name}»" for path in paths)
